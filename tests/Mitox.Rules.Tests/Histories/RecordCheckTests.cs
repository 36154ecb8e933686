using System.Collections.Immutable;
using static Mitox.Rules.Tests.Support.CaseText;
using static Mitox.Rules.Tests.Support.Scenario;
using Kind = Mitox.Rules.HistoryProblemKind;

namespace Mitox.Rules.Tests.Histories;

/// <summary>
/// Every value a record may not have; days are in <see cref="RecordCheckDateTests"/>, repetitions in
/// <see cref="RecordCheckDuplicateTests"/>.
/// </summary>
public sealed class RecordCheckTests
{
    private const string NoRecord = "null is no record; leave it out.";

    private static readonly Infusion WithoutArea = new(PreviousInfusionDay, Dose.FromMilligrams(21.6m), null!);

    private static readonly Dictionary<string, (TreatmentRecord Record, Kind Kind, string Path, string Message)> Refused = new()
    {
        ["null infusion"] = (AllClear.Record with { Infusions = [null!] }, Kind.Missing, "infusions[0]", NoRecord),
        ["null exposure"] = (AllClear.Record with { PriorExposures = [null!] }, Kind.Missing, "priorExposures[0]", NoRecord),
        ["null ejection fraction"] = (Measuring(Echo(DayBefore, 62), null!), Kind.Missing, "ejectionFractions[1]", NoRecord),
        ["null electrocardiogram"] = (
            AllClear.Record with { Electrocardiograms = [null!] }, Kind.Missing, "electrocardiograms[0]", NoRecord),
        ["null blood count"] = (AllClear.Record with { BloodCounts = [null!] }, Kind.Missing, "bloodCounts[0]", NoRecord),
        ["null liver panel"] = (AllClear.Record with { LiverPanels = [null!] }, Kind.Missing, "liverPanels[0]", NoRecord),
        ["null pregnancy test"] = (
            AllClear.Record with { PregnancyTests = [null!] }, Kind.Missing, "pregnancyTests[0]", NoRecord),
        ["null visit"] = (AllClear.Record with { Assessments = [null!] }, Kind.Missing, "assessments[0]", NoRecord),
        ["no area"] = (
            AllClear.Record with { Infusions = [WithoutArea] },
            Kind.Missing,
            "infusions[0].area",
            "the body surface area of the day must be given"),
        ["0 mg/m²"] = (
            AllClear.Record with { PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.Zero)] },
            Kind.Implausible,
            "priorExposures[0].total",
            "0 mg/m² is no exposure; an amount that is not recorded is left out."),
        ["no ejection fraction"] = (
            Measuring(new EjectionFraction(DayBefore, default)), Kind.Missing, "ejectionFractions[0].value", "must be given"),
    };

    public static TheoryData<string> RefusedCases => new(Refused.Keys);

    [Theory]
    [MemberData(nameof(RefusedCases))]
    public void TryCreate_OneThingThatCannotBeRight_OneProblemThatSaysSo(string name)
    {
        var (record, kind, path, message) = Refused[name];

        var problem = Assert.Single(Problems(record));

        Assert.Equal((kind, path), (problem.Kind, problem.Path));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal($"{path}: {problem.Message}", problem.ToString());
    }

    [Theory]
    [InlineData("2", null)]
    [InlineData("90", null)]
    [InlineData("90.01", "ejectionFractions[0].value: ejection fraction of 90.01 % must not be above 90 %.")]
    [InlineData("100", "ejectionFractions[0].value: ejection fraction of 100 % must not be above 90 %.")]
    public void TryCreate_EjectionFractionAroundNinety_AboveItRefused(string percent, string? expected) =>
        AssertProblem(expected, Kind.Implausible, Measuring(Echo(DayBefore, Number(percent))));

    [Theory]
    [InlineData(
        "39.99",
        "laboratory's lower limit of normal of 39.99 % must be from 40 % to 75 %; a limit that was not reported is left out.")]
    [InlineData("40", null)]
    [InlineData("75", null)]
    [InlineData(
        "75.01",
        "laboratory's lower limit of normal of 75.01 % must be from 40 % to 75 %; a limit that was not reported is left out.")]
    public void TryCreate_LowerLimitOfNormalAroundItsEdges_OutsideRefused(string percent, string? expected) => AssertProblem(
        expected is null ? null : $"ejectionFractions[0].lowerLimitOfNormal: {expected}",
        Kind.Implausible,
        Measuring(Echo(DayBefore, 60, Number(percent))));

    [Fact]
    public void TryCreate_LowerLimitThatIsARange_Refused() => AssertProblem(
        "ejectionFractions[0].lowerLimitOfNormal: laboratory's lower limit of normal of >50 % must be one number.",
        Kind.Implausible,
        Measuring(Echo(DayBefore, 60) with { LowerLimitOfNormal = Percentage.Parse(">50 %") }));

    [Fact]
    public void TryCreate_LowerLimitThatIsADefault_Refused() => AssertProblem(
        "ejectionFractions[0].lowerLimitOfNormal: laboratory's lower limit of normal of 0 % must be from 40 % to 75 %; a limit "
            + "that was not reported is left out.",
        Kind.Implausible,
        Measuring(Echo(DayBefore, 60) with { LowerLimitOfNormal = default(Percentage) }));

    [Theory]
    [InlineData("500", null, null, null)]
    [InlineData(null, "500", null, null)]
    [InlineData(null, null, "500", null)]
    [InlineData(
        "500.001",
        null,
        null,
        "leukocytes: leukocyte count of 500.001 ×10⁹/L must not be above 500 ×10⁹/L; it may be per µL or mm³.")]
    [InlineData(
        null,
        "500.001",
        null,
        "neutrophils: neutrophil count of 500.001 ×10⁹/L must not be above 500 ×10⁹/L; it may be per µL or mm³.")]
    [InlineData(
        null,
        null,
        "500.001",
        "lymphocytes: lymphocyte count of 500.001 ×10⁹/L must not be above 500 ×10⁹/L; it may be per µL or mm³.")]
    [InlineData("4", "4", "4", null)]
    [InlineData("4", "4.2", "4.2", null)]
    [InlineData("0.4", "0.5", "0.5", null)]
    [InlineData("0.4", "0.501", "0.1", "neutrophils: neutrophil count of 0.501 ×10⁹/L must not be above the leukocyte count "
        + "of 0.4 ×10⁹/L, of which it is a part.")]
    [InlineData("4", "4.201", "1", "neutrophils: neutrophil count of 4.201 ×10⁹/L must not be above the leukocyte count of "
        + "4 ×10⁹/L, of which it is a part.")]
    [InlineData("4", "3", "4.201", "lymphocytes: lymphocyte count of 4.201 ×10⁹/L must not be above the leukocyte count of "
        + "4 ×10⁹/L, of which it is a part.")]
    public void TryCreate_WhiteCellsAroundTheMostAndTheirWhole_MoreThanARoundingAboveRefused(
        string? leukocytes, string? neutrophils, string? lymphocytes, string? expected)
    {
        var count = new BloodCount(DayBefore)
        {
            Leukocytes = Cells(leukocytes),
            Neutrophils = Cells(neutrophils),
            Lymphocytes = Cells(lymphocytes),
        };

        AssertProblem(
            expected is null ? null : $"bloodCounts[0].{expected}",
            Kind.Implausible,
            AllClear.Record with { BloodCounts = [count] });
    }

    [Fact]
    public void TryCreate_PlateletsAboveFifty_NoProblem() =>
        Assert.Empty(Problems(AllClear.Record with { BloodCounts = [Count(DayBefore, 3, 900)] }));

    [Fact]
    public void TryCreate_SoundRecord_HistoryAndNoProblems()
    {
        Assert.True(TreatmentHistory.TryCreate(AllClear.Record, out var history, out var problems));
        Assert.NotNull(history);
        Assert.Empty(problems);
    }

    [Fact]
    public void TryCreate_EnteredInError_KeptAsItWasAndNotChecked() => Assert.Empty(Problems(AllClear.Record with
    {
        Infusions =
        [
            WithoutArea with { EnteredInError = true },
            Given(default, 21.6m) with { EnteredInError = true },
        ],
        PriorExposures =
            [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.Zero) { LastGivenOn = new(1800, 1, 1), EnteredInError = true }],
        EjectionFractions = [Echo(DayBefore, 100, 20) with { EnteredInError = true }],
        BloodCounts = [Count(default, 900, 220) with { EnteredInError = true }],
    }));

    [Fact]
    public void Create_SeveralProblems_ThrowsAndListsAllInOrder()
    {
        var record = AllClear.Record with { Infusions = [WithoutArea, null!], EjectionFractions = [Echo(DayBefore, 95, 20)] };

        var thrown = Assert.Throws<ArgumentException>("record", () => TreatmentHistory.Create(record));

        Assert.Equal(
            ["infusions[0].area", "infusions[1]", "ejectionFractions[0].value", "ejectionFractions[0].lowerLimitOfNormal"],
            Problems(record).Select(problem => problem.Path));
        Assert.StartsWith(string.Join(Environment.NewLine, Problems(record)), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_NullRecord_Throws() =>
        Assert.Throws<ArgumentNullException>("record", () => TreatmentHistory.TryCreate(null!, out _, out _));

    internal static ImmutableArray<HistoryProblem> Problems(TreatmentRecord record)
    {
        Assert.Equal(TreatmentHistory.TryCreate(record, out var history, out var problems), problems.IsEmpty);
        Assert.Equal(problems.IsEmpty, history is not null);
        return problems;
    }

    /// <summary>The one problem as its text, or no problem where none is expected.</summary>
    internal static void AssertProblem(string? expected, Kind kind, TreatmentRecord record) =>
        Assert.Equal(
            expected is null ? [] : [(kind, expected)], Problems(record).Select(problem => (problem.Kind, problem.ToString())));

    private static TreatmentRecord Measuring(params EjectionFraction[] measured) =>
        AllClear.Record with { EjectionFractions = [.. measured] };

    private static CellCount? Cells(string? number) => number is null ? null : CellCount.FromBillionsPerLiter(Number(number));
}
