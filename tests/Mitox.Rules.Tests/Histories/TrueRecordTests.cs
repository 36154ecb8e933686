using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Histories;

/// <summary>What has been published in a living patient is read (P25).</summary>
public sealed class TrueRecordTests
{
    [Theory]
    [InlineData("186", "1150", "24", null)]
    [InlineData("2.1", "220", "2.11", null)]
    [InlineData("4", "1499", "3", null)]
    [InlineData("4", "1499.001", "3", "per µL")]
    public void Parse_CountsThatHaveBeenPublished_Read(string leukocytes, string platelets, string neutrophils, string? problem)
    {
        BloodCount Count() => new(DayBefore)
        {
            Leukocytes = CellCount.Parse($"{leukocytes} x10^9/L"),
            Platelets = CellCount.Parse($"{platelets} x10^9/L"),
            Neutrophils = CellCount.Parse($"{neutrophils} x10^9/L"),
        };

        if (problem is null)
        {
            Assert.Empty(RecordCheckTests.Problems(AllClear.Record with { BloodCounts = [Count()] }));
        }
        else
        {
            Assert.Contains(problem, Assert.Throws<FormatException>(Count).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1", "55", null)]
    [InlineData("0", "55", "liverPanels[0].alanineAminotransferase: ALT of 0 ×ULN must be from 0.001 ×ULN to 1000 ×ULN.")]
    public void TryCreate_AlanineAminotransferaseOfOne_ReadAndOfNoneRefused(string result, string limit, string? expected)
    {
        var multiple = UpperLimitMultiple.FromResult(CaseText.Number(result), CaseText.Number(limit));

        var problems = RecordCheckTests.Problems(
            AllClear.Record with { LiverPanels = [new(DayBefore) { AlanineAminotransferase = multiple }] });

        Assert.Equal(expected is null ? [] : [expected], problems.Select(problem => $"{problem}"));
    }

    [Fact]
    public void TryCreate_BilirubinOfZero_Read() => Assert.Empty(RecordCheckTests.Problems(AllClear.Record with
    {
        LiverPanels = [new(DayBefore) { TotalBilirubin = UpperLimitMultiple.FromResult(0, 1.2m) }],
    }));

    [Theory]
    [InlineData("3.57", null)]
    [InlineData("5", null)]
    [InlineData("5.000001", "from 0.4 to 5 m²")]
    [InlineData("1.8234567", "more than 6 decimals")]
    public void FromSquareMeters_LargeOrLong_ReadUpToWhatCanBe(string area, string? problem)
    {
        if (problem is null)
        {
            Assert.Equal(CaseText.Number(area), BodySurfaceArea.FromSquareMeters(CaseText.Number(area)).SquareMeters);
        }
        else
        {
            Assert.Contains(problem, BodySurfaceArea.ProblemWith(CaseText.Number(area)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Evaluate_MitoxantroneIn1986_Read()
    {
        var exposure = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(56))
        {
            LastGivenOn = new LocalDate(1986, 5, 1),
            Reason = ExposureReason.Cancer,
        };

        Assert.Empty(RecordCheckTests.Problems(AllClear.Record with { PriorExposures = [exposure] }));
    }

    [Fact]
    public void Create_InfusionOfZero_KeptAndNotCounted()
    {
        var brokenOff = new Infusion(ProposedDay.PlusDays(-7), Dose.Zero, Area);
        var without = TreatmentHistory.Create(AllClear.Record);

        var with = TreatmentHistory.Create(AllClear.Record.With(brokenOff));

        Assert.Contains(brokenOff, with.Record.Infusions);
        Assert.Equal(without.LifetimeDose, with.LifetimeDose);
        Assert.Equal(without.Infusions.ToArray(), with.Infusions.ToArray());
        Assert.Equal(PreviousInfusionDay, with.LastMitoxantroneBefore(ProposedDay)!.Value.Date);
        Assert.Equal(Verdict.NoObjection, TreatmentEvaluator.Evaluate(with, AllClear.Proposal, Policies.UnitedStates).Verdict);
    }

    [Theory]
    [InlineData("milligrams")]
    [InlineData("hydrochlorideMilligrams")]
    [InlineData("milliliters")]
    public void Read_InfusionOfZeroInAnyUnit_ReadAndWrittenAgain(string unit)
    {
        var file = CaseJson.Read(
            $$"""
            { "infusions": [{ "date": "2025-12-02", "{{unit}}": 0, "bodySurface": { "squareMeters": 1.8 } }],
              "followUpOn": "2026-03-02" }
            """);

        Assert.Equal(Dose.Zero, Assert.Single(CaseJson.Read(CaseJson.Write(file)).History.Record.Infusions).Given);
    }

    [Fact]
    public void Read_SessionThatGaveNothing_Read()
    {
        var file = CaseJson.Read(
            """
            { "session": { "date": "2026-03-02", "orderedMilligrams": 21.6, "givenMilligrams": 0 } }
            """);

        Assert.Equal(Dose.Zero, file.Session!.Given);
    }

    [Fact]
    public void ToDose_NoMilligrams_IsZero() => Assert.Equal(Dose.Zero, global::UnitsNet.Mass.FromMilligrams(0).ToDose());

    [Theory]
    [InlineData("ctcaeVersion3", 5, "CTCAE v3 grade 5")]
    [InlineData("ctcaeVersion4", 3, "CTCAE v4 grade 3")]
    public void Read_GradesOfOlderScales_Read(string scale, int grade, string expected)
    {
        var file = CaseJson.Read(
            $$"""
            { "adverseEvents": [{ "date": "2010-01-02", "kind": "nausea", "scale": "{{scale}}", "grade": {{grade}} }],
              "followUpOn": "2026-03-02" }
            """);

        Assert.Equal(expected, $"{Assert.Single(file.History.AdverseEvents.All.ToArray()).Grade}");
    }
}
