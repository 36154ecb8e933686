using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Histories;

/// <summary>Which records a proposal sees, and which of them may be the newest.</summary>
public sealed class TimelineTests
{
    private const string Measured = "2026-03-03=1, 2026-03-02 10:00=2, 2026-03-02=3, 2026-03-02 08:00=4, 2026-03-01=5";

    [Fact]
    public void All_AnyOrder_ByDayThenThoseWithoutTimeThenByTime() => Assert.Equal(
        ["2026-03-01", "2026-03-02", "2026-03-02 08:00", "2026-03-02 10:00", "2026-03-03"],
        Times(Timeline(Measured).All.AsSpan()));

    [Fact]
    public void All_EnteredInError_LeftOut()
    {
        var scenario = Scenario.AllClear with
        {
            Electrocardiograms = [new(At("2026-03-01")), new(At("2026-03-02")) { EnteredInError = true }],
        };

        Assert.Equal(At("2026-03-01"), Assert.Single(scenario.History.Electrocardiograms.All.ToArray()).At);
    }

    [Theory]
    [InlineData("2026-02-28", "")]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("2026-03-02", "2026-03-01, 2026-03-02, 2026-03-02 08:00, 2026-03-02 10:00")]
    [InlineData("2026-03-02 07:59", "2026-03-01, 2026-03-02")]
    [InlineData("2026-03-02 08:00", "2026-03-01, 2026-03-02, 2026-03-02 08:00")]
    [InlineData("2026-03-02 09:00", "2026-03-01, 2026-03-02, 2026-03-02 08:00")]
    [InlineData("2026-03-02 10:00", "2026-03-01, 2026-03-02, 2026-03-02 08:00, 2026-03-02 10:00")]
    [InlineData("2026-03-03 00:00", "2026-03-01, 2026-03-02, 2026-03-02 08:00, 2026-03-02 10:00, 2026-03-03")]
    public void VisibleTo_ProposalWithAndWithoutTime_AllThatAreNotCertainlyLater(string proposed, string expected) =>
        Assert.Equal(
            [expected, expected],
            [
                string.Join(", ", Times(Timeline(Measured).VisibleTo(At(proposed)))),
                string.Join(", ", Timeline(Measured).ListVisibleTo(At(proposed)).Select(record => $"{record.At}")),
            ]);

    [Theory]
    [InlineData("", "2026-03-02", "")]
    [InlineData("2026-03-01", "2026-02-28", "")]
    [InlineData("2026-02-28, 2026-03-01", "2026-03-02", "2026-03-01")]
    [InlineData("2020-01-01", "2026-03-02", "2020-01-01")] // however old: its age is a finding of its own
    [InlineData("2026-03-01, 2026-03-03", "2026-03-02", "2026-03-01")]
    [InlineData("2026-03-01 08:00, 2026-03-01 09:00", "2026-03-02", "2026-03-01 09:00")]
    [InlineData("2026-02-28, 2026-03-01 08:00, 2026-03-01 09:00", "2026-03-02", "2026-03-01 09:00")]
    [InlineData("2026-03-01, 2026-03-01 09:00", "2026-03-02", "2026-03-01, 2026-03-01 09:00")]
    [InlineData("2026-03-01, 2026-03-01 08:00, 2026-03-01 09:00", "2026-03-02", "2026-03-01, 2026-03-01 08:00, 2026-03-01 09:00")]
    [InlineData("2026-03-01, 2026-03-01", "2026-03-02", "2026-03-01, 2026-03-01")]
    [InlineData("2026-03-01 08:00, 2026-03-01 09:00, 2026-03-01 09:00", "2026-03-02", "2026-03-01 09:00, 2026-03-01 09:00")]
    [InlineData("2026-03-01, 2026-03-02 09:00", "2026-03-02 08:00", "2026-03-01")]
    [InlineData("2026-03-01, 2026-03-02 09:00", "2026-03-02 09:00", "2026-03-02 09:00")]
    [InlineData("2026-03-01, 2026-03-02 09:00", "2026-03-02", "2026-03-01, 2026-03-02 09:00")] // it may come after (P31)
    [InlineData("2026-02-28, 2026-03-01, 2026-03-02", "2026-03-02 09:00", "2026-03-01, 2026-03-02")]
    [InlineData("2026-03-01, 2026-03-02", "2026-03-02", "2026-03-02")] // P8
    [InlineData("2026-03-01, 2026-03-02, 2026-03-02 09:00", "2026-03-02", "2026-03-02, 2026-03-02 09:00")]
    [InlineData("2026-03-02, 2026-03-02 09:00", "2026-03-02 08:00", "2026-03-02")]
    [InlineData("2026-03-02 07:00, 2026-03-02, 2026-03-02 09:00", "2026-03-02 08:00", "2026-03-02, 2026-03-02 07:00")]
    public void NewestFor_OrderKnownOrNot_AllThatMayBeTheNewest(string measured, string proposed, string expected)
    {
        var entries = measured.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((time, index) => $"{time}={index + 1}");

        Assert.Equal(expected, string.Join(", ", Times(Timeline(string.Join(", ", entries)).NewestFor(At(proposed)))));
    }

    [Fact]
    public void NewestFor_SameTime_SameOrderWhicheverCameFirst()
    {
        var oneWay = Timeline("2026-03-01=1, 2026-03-01=2").NewestFor(Scenario.ProposedDay).ToArray();
        var otherWay = Timeline("2026-03-01=2, 2026-03-01=1").NewestFor(Scenario.ProposedDay).ToArray();

        Assert.Equal(oneWay, otherWay);
        Assert.Equal(2, oneWay.Length);
    }

    [Fact]
    public void BloodCounts_PartlyCounted_EachPartHasItsOwnNewest()
    {
        var history = (Scenario.AllClear with
        {
            BloodCounts =
                [Scenario.Count(At("2026-02-27"), 3, null), Scenario.Count(At("2026-02-28"), null, 220), new(At("2026-03-01"))],
        }).History;

        Assert.Equal(
            At("2026-02-27"),
            Assert.Single(history.Of(BloodCountValues.Neutrophils).NewestFor(Scenario.ProposedDay).ToArray()).At);
        Assert.Equal(
            At("2026-02-28"), Assert.Single(history.Of(BloodCountValues.Platelets).NewestFor(Scenario.ProposedDay).ToArray()).At);
        Assert.True(history.Of(BloodCountValues.Leukocytes).All.IsEmpty);
        Assert.True(history.Of(BloodCountValues.Lymphocytes).All.IsEmpty);
    }

    [Fact]
    public void PregnancyTests_PendingOrUnheardOfResult_StandApartAsPending()
    {
        var history = (Scenario.AllClear with
        {
            PregnancyTests =
            [
                new(At("2026-02-26"), PregnancyTestResult.Positive),
                new(At("2026-02-27"), PregnancyTestResult.Negative),
                new(At("2026-02-28"), PregnancyTestResult.Pending),
                new(At("2026-03-01"), (PregnancyTestResult)99),
            ],
        }).History;

        Assert.Equal(["2026-02-26", "2026-02-27"], Times(history.PregnancyTests.All.AsSpan()));
        Assert.Equal(["2026-02-28", "2026-03-01"], Times(history.PendingPregnancyTests.All.AsSpan()));
    }

    /// <summary>A blood count of so many neutrophils at each time.</summary>
    private static Timeline<BloodCount> Timeline(string entries) => (Scenario.AllClear with
    {
        BloodCounts = [.. Entries(entries).Select(entry => Scenario.Count(entry.At, Number(entry.Value), null))],
    }).History.Of(BloodCountValues.Neutrophils);

    private static string[] Times<T>(ReadOnlySpan<T> records)
        where T : ClinicalRecord => [.. records.ToArray().Select(record => record.At.ToString())];
}
