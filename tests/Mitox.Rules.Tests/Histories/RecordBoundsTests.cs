using static Mitox.Rules.Tests.Support.Scenario;
using Kind = Mitox.Rules.HistoryProblemKind;

namespace Mitox.Rules.Tests.Histories;

/// <summary>How much a record may hold (P28), and that its work and its memory grow with it and not with its square.</summary>
public sealed class RecordBoundsTests
{
    [Theory]
    [InlineData(9_998, null)]
    [InlineData(9_999, "10001 entries are too many: all lists together must hold at most 10000.")]
    public void TryCreate_EntriesOfAllListsAroundTheMost_OneMoreIsRefused(int infusions, string? expected)
    {
        var record = Infused(infusions) with { Electrocardiograms = [new(ProposedDay), new(ProposedDay.PlusDays(1))] };

        var isBuilt = TreatmentHistory.TryCreate(record, out _, out var problems);

        Assert.Equal(expected is null, isBuilt);
        HistoryProblem[] all = expected is null ? [] : [new(Kind.TooMany, "record", expected)];
        Assert.Equal(all, problems.ToArray());
    }

    [Fact]
    public void TryCreate_TooManyEntriesThatAreWrongToo_TheBoundAlone()
    {
        _ = TreatmentHistory.TryCreate(new() { Infusions = [.. new Infusion[1_000_000]] }, out _, out var problems);

        Assert.Equal(Kind.TooMany, Assert.Single(problems).Kind);
    }

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(101, 101, "record: there are more problems than the 100 listed: 1 more.")]
    [InlineData(10_000, 101, "record: there are more problems than the 100 listed: 9900 more.")]
    public void TryCreate_ManyProblems_AHundredAndHowManyMore(int wrong, int listed, string? last)
    {
        _ = TreatmentHistory.TryCreate(new() { Infusions = [.. new Infusion[wrong]] }, out _, out var problems);

        Assert.Equal(listed, problems.Length);
        Assert.Equal(last ?? "infusions[99]: null is no record; leave it out.", $"{problems[^1]}");
    }

    [Fact]
    public void Create_TenTimesAsManyInfusions_ElevenTimesTheMemoryAtMost()
    {
        _ = BytesFor(Infused(1_000));

        Assert.InRange((double)BytesFor(Infused(10_000)) / BytesFor(Infused(1_000)), 1, 11);
    }

    [Fact]
    public void Create_TenTimesAsManyInfusionsOfOneTime_FifteenTimesTheMemoryAtMost()
    {
        _ = BytesFor(OfOneTime(Infused(1_000)));

        Assert.InRange((double)BytesFor(OfOneTime(Infused(10_000))) / BytesFor(OfOneTime(Infused(1_000))), 1, 15);
    }

    [Fact]
    public void Supposed_LikeAHistoryOfTheSameDoses_SumsNothingAgain()
    {
        var history = TreatmentHistory.Create(Infused(1_000));
        var visited = history.Record with { Assessments = [new ClinicalAssessment(ProposedDay)] };

        var bytes = Bytes(() => TreatmentHistory.Supposed(visited, history));

        Assert.InRange(bytes, 1, BytesFor(history.Record) / 20);
        Assert.Equal(history.LifetimeDose, TreatmentHistory.Supposed(visited, history).LifetimeDose);
    }

    [Fact]
    public void Supposed_LikeAHistoryOfOtherDoses_SumsItsOwn()
    {
        var elsewhere = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(20));
        var record = Infused(2) with { PriorExposures = [elsewhere] };
        var like = TreatmentHistory.Create(record);
        TreatmentRecord[] others =
        [
            record with { Infusions = record.Infusions.RemoveAt(0) },
            record with { Infusions = [.. record.Infusions.Select(infusion => infusion with { Confirmed = true })] },
            record with { PriorExposures = [] },
            record with { PriorExposures = [elsewhere with { Reason = ExposureReason.Cancer }] },
        ];

        Assert.All(
            others,
            other => Assert.Equal(Told(TreatmentHistory.Create(other)), Told(TreatmentHistory.Supposed(other, like))));
    }

    /// <summary>A plan supposes some 250 histories of these days; it never sums their doses for each.</summary>
    [Fact]
    public void RemedyPlan_OfManyInfusions_AllocatesFortyHistoriesAtMost()
    {
        var history = TreatmentHistory.Create(Infused(1_000));
        var proposal = ProposedInfusion.Intravenous(ProposedDay, Dose.FromMilligrams(21.8m), Area);

        var bytes = Bytes(() => Mitox.Rules.Planning.RemedyPlan.Of(
            history, proposal, Policies.UnitedStates, Mitox.Rules.Planning.DoseRounding.DownToStep(Dose.FromMilligrams(0.1m))));

        Assert.InRange(bytes / BytesFor(history.Record), 1, 40);
    }

    [Fact]
    public void Forecast_OfTheLargestRecord_SupposesFurtherInfusions()
    {
        var history = TreatmentHistory.Create(Infused(10_000));

        var forecast = Mitox.Rules.Planning.CourseForecast.Of(
            history, Mitox.Rules.Planning.KnownRegimens.QuarterlyTwelve, Area, Policies.UnitedStates, ProposedDay);

        Assert.NotEmpty(forecast.Infusions);
    }

    /// <summary>Infusions of a ten-thousandth of a dose, each on a body surface of its own.</summary>
    private static TreatmentRecord Infused(int number) => new()
    {
        DoseHistoryIsComplete = Answer.Yes,
        Infusions =
        [
            .. Enumerable.Range(1, number).Select(index => new Infusion(
                ProposedDay.PlusDays(-index),
                Dose.FromMilligrams(0.001m + (index * 0.000_000_1m)),
                BodySurfaceArea.FromSquareMeters(1.2m + (index * 0.000_083m)))),
        ],
    };

    private static TreatmentRecord OfOneTime(TreatmentRecord record) => record with
    {
        Infusions = [.. record.Infusions.Select((infusion, index) => infusion with { At = ProposedDay, Id = $"{index}" })],
    };

    private static string Told(TreatmentHistory history) => TreatmentEvaluator.EvaluateInFull(
        history, ProposedInfusion.Intravenous(ProposedDay, Dose.FromMilligrams(21.8m), Area), Policies.UnitedStates).ToText();

    private static long BytesFor(TreatmentRecord record) => Bytes(() => TreatmentHistory.Create(record));

    private static long Bytes<T>(Func<T> build)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = build();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
