using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Histories;

/// <summary>The days a record may not have.</summary>
public sealed class RecordCheckDateTests
{
    private static readonly Patient BornOnUnknownDay = AllClear.Patient with { BirthDate = null };

    /// <summary>One record of each kind on one day, by the path of that day.</summary>
    private static readonly Dictionary<string, Func<LocalDate, TreatmentRecord>> Dated = new()
    {
        ["patient.birthDate"] = day => new() { Patient = new() { BirthDate = day } },
        ["infusions[0].at"] = day => new() { Infusions = [Given(day, 21.6m)] },
        ["priorExposures[0].lastGivenOn"] = day => Exposed(CardiotoxicDrug.Mitoxantrone, day),
        ["ejectionFractions[0].at"] = day => new() { EjectionFractions = [Echo(day, 62)] },
        ["electrocardiograms[0].at"] = day => new() { Electrocardiograms = [new(day)] },
        ["bloodCounts[0].at"] = day => new() { BloodCounts = [Count(day, 3, 220)] },
        ["liverPanels[0].at"] = day => new() { LiverPanels = [Liver(day, 0.5m, null, null)] },
        ["pregnancyTests[0].at"] = day => new() { PregnancyTests = [new(day, PregnancyTestResult.Pending)] },
        ["assessments[0].at"] = day => new() { Assessments = [Visit(day)] },
        ["unreadResults[0].at"] = day =>
            new() { UnreadResults = [UnreadResult.Of(Observation.Neutrophils, day, "no unit")] },
    };

    public static TheoryData<string> Paths => new(Dated.Keys);

    public static TheoryData<string> PathsButTheBirth => new(Dated.Keys.Where(path => path != "patient.birthDate"));

    [Theory]
    [MemberData(nameof(Paths))]
    public void TryCreate_DayAfterTheLatest_Refused(string path)
    {
        var earliest = path is "infusions[0].at" or "priorExposures[0].lastGivenOn" ? "1979-01-01" : "1900-01-01";

        AssertProblem($"{path}: 2200-01-02 must be from {earliest} to 2200-01-01.", Dated[path](new(2200, 1, 2)));
        AssertProblem(null, Dated[path](new(2200, 1, 1)));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void TryCreate_DayBeforeTheEarliest_Refused(string path)
    {
        var earliest = path is "infusions[0].at" or "priorExposures[0].lastGivenOn"
            ? new LocalDate(1979, 1, 1)
            : new(1900, 1, 1);
        var before = earliest.PlusDays(-1);

        AssertProblem(
            $"{path}: {ClinicTime.FromLocalDate(before)} must be from {ClinicTime.FromLocalDate(earliest)} to 2200-01-01.",
            Dated[path](before));
        AssertProblem(null, Dated[path](earliest));
    }

    [Theory]
    [MemberData(nameof(PathsButTheBirth))]
    public void TryCreate_DayBeforeTheBirth_Refused(string path)
    {
        var record = Dated[path](new(2000, 2, 28));

        AssertProblem(
            $"{path}: 2000-02-28 must not be before the birth date 2000-02-29.",
            record with { Patient = new() { BirthDate = new LocalDate(2000, 2, 29) } });
        AssertProblem(null, record with { Patient = new() { BirthDate = new LocalDate(2000, 2, 28) } });
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Unknown, "1979-01-01")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "1979-01-01")]
    [InlineData(CardiotoxicDrug.Doxorubicin, "1900-01-01")]
    [InlineData(CardiotoxicDrug.Daunorubicin, "1900-01-01")]
    [InlineData(CardiotoxicDrug.Epirubicin, "1900-01-01")]
    [InlineData(CardiotoxicDrug.Idarubicin, "1900-01-01")]
    [InlineData(CardiotoxicDrug.OtherAnthracycline, "1900-01-01")]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione, "1900-01-01")]
    public void TryCreate_ExposureOfADrug_OnlyMitoxantroneBeginsWithItsApproval(CardiotoxicDrug drug, string earliest)
    {
        var before = Day(earliest).PlusDays(-1);

        AssertProblem(null, Exposed(drug, Day(earliest)));
        AssertProblem(
            $"priorExposures[0].lastGivenOn: {ClinicTime.FromLocalDate(before)} must be from {earliest} to 2200-01-01.",
            Exposed(drug, before));
    }

    [Fact]
    public void TryCreate_DayBothTooEarlyAndBeforeBirth_BothProblemsWithThePath()
    {
        var record = AllClear.Record with { Infusions = [Given(new LocalDate(1978, 12, 31), 21.6m)] };

        Assert.Equal(
            [
                "infusions[0].at: 1978-12-31 must be from 1979-01-01 to 2200-01-01.",
                "infusions[0].at: 1978-12-31 must not be before the birth date 1980-05-17.",
            ],
            RecordCheckTests.Problems(record).Select(problem => problem.ToString()));
    }

    [Fact]
    public void TryCreate_BirthDateInAnotherCalendar_ComparedAsTheSameDay()
    {
        var hebrew = new LocalDate(2000, 2, 29).WithCalendar(CalendarSystem.HebrewCivil);

        AssertProblem(
            "electrocardiograms[0].at: 2000-02-28 must not be before the birth date 2000-02-29.",
            new()
            {
                Patient = BornOnUnknownDay with { BirthDate = hebrew },
                Electrocardiograms = [new(new LocalDate(2000, 2, 28))],
            });
    }

    private static TreatmentRecord Exposed(CardiotoxicDrug drug, LocalDate lastGivenOn) =>
        new() { PriorExposures = [new(drug, null) { LastGivenOn = lastGivenOn }] };

    private static void AssertProblem(string? expected, TreatmentRecord record) =>
        RecordCheckTests.AssertProblem(expected, HistoryProblemKind.ImpossibleDate, record);
}
