using NodaTime;

namespace Mitox.Rules.Tests.Fhir.Writing;

/// <summary>Infusions go out and come back as they were, or as doses of unknown amount: never less.</summary>
public sealed class FhirInfusionsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly BodySurfaceArea Area = BodySurfaceArea.FromSquareMeters(1.8m);

    [Fact]
    public void ToMedicationAdministrations_EveryConformanceCase_IsValid() => Assert.All(
        Written.Decisions, one => Written.IsValid(Bundle([.. one.File.Record.Infusions])));

    /// <summary>Two areas of one day cannot be told apart in FHIR; of all other days nothing is lost.</summary>
    [Fact]
    public void TryRead_OfWhatWasWritten_EveryConformanceCase_SameDaysDosesAndAreas() => Assert.All(
        Written.Decisions.Where(one => !one.File.Record.Infusions.IsEmpty && HasOneAreaADay(one.File.Record)),
        one =>
        {
            var read = Written.Read(one.File.History.ToMedicationAdministrations(Written.PatientId, Written.Zone));

            Assert.Equal(Told(one.File.Record), Told(read.Record));
            Assert.Empty(read.Record.PriorExposures);
        });

    [Theory]
    [InlineData("2026-10-25 02:30")]
    [InlineData("2026-03-02 08:10")]
    [InlineData("2026-03-02 23:59")]
    public void TryRead_OfATime_IsTheSameTime(string time)
    {
        var at = ClinicTime.Parse(time);

        Assert.Equal(at, Assert.Single(Read(new Infusion(at, Dose.FromMilligrams(20), Area)).Infusions).At);
    }

    /// <summary>The hour that comes twice.</summary>
    [Fact]
    public void TryRead_OfTheSecondOfTwoHours_IsTheSecond()
    {
        var at = ClinicTime.FromInstant(Instant.FromUtc(2026, 10, 25, 1, 30), Written.Zone);

        Assert.NotEqual(ClinicTime.Parse("2026-10-25 02:30"), at);
        Assert.Equal(at, Assert.Single(Read(new Infusion(at, Dose.FromMilligrams(20), Area)).Infusions).At);
    }

    [Theory]
    [InlineData("MedicationAdministration/7", "MedicationAdministration/7")]
    [InlineData("a-7", "MedicationAdministration/a-7")]
    public void TryRead_OfAnIdThatFhirAllows_IsTheReference(string id, string expected) => Assert.Equal(
        expected, Assert.Single(Read(new Infusion(Day, Dose.FromMilligrams(20), Area) { Id = id }).Infusions).Id);

    [Fact]
    public void ToMedicationAdministrations_IdThatFhirRefuses_IsAnIdentifier()
    {
        var written = Bundle([new Infusion(Day, Dose.FromMilligrams(20), Area) { Id = "room 7/2" }]);

        Written.IsValid(written);
        Assert.Equal("room 7/2", Assert.IsType<R4.MedicationAdministration>(written.Entry[0].Resource).Identifier[0].Value);
    }

    [Fact]
    public void TryRead_OfTwoAreasOnOneDay_IsOfUnknownAmount()
    {
        var read = Read(
            new Infusion(Day, Dose.FromMilligrams(20), Area),
            new Infusion(Day, Dose.FromMilligrams(10), BodySurfaceArea.FromSquareMeters(1.9m)));

        Assert.Empty(read.Infusions);
        Assert.Null(Assert.Single(read.PriorExposures).Total);
    }

    [Fact]
    public void TryRead_OfADoseConvertedFromTheSalt_IsNotLess()
    {
        var dose = Dose.FromHydrochlorideMilligrams(20);

        var read = Assert.Single(Read(new Infusion(Day, dose, Area)).Infusions).Given;

        Assert.True(read >= dose, $"{read} is less than {dose}.");
        Assert.True(read.Milligrams - dose.Milligrams < 0.000002m, $"{read} is far from {dose}.");
    }

    [Fact]
    public void TryRead_OfAnErroneousEntry_DoesNotCount() => Assert.Empty(
        Read(new Infusion(Day, Dose.FromMilligrams(20), Area) { EnteredInError = true }).Infusions);

    [Fact]
    public void ToMedicationAdministrations_Hypersensitivity_IsANote()
    {
        var written = Bundle([new Infusion(Day, Dose.FromMilligrams(20), Area)
        {
            Reaction = Answer.Yes,
            ReactionWasHypersensitivity = Answer.Yes,
        }]);

        var given = Assert.IsType<R4.MedicationAdministration>(written.Entry[0].Resource);
        Assert.Contains("hypersensitivity", given.Note[0].Text, StringComparison.Ordinal);
    }

    private static TreatmentRecord Read(params Infusion[] infusions) => Written.Read(Bundle(infusions)).Record;

    private static R4.Bundle Bundle(Infusion[] infusions) =>
        TreatmentHistory.Create(new TreatmentRecord { Infusions = [.. infusions] })
            .ToMedicationAdministrations(Written.PatientId, Written.Zone);

    private static bool HasOneAreaADay(TreatmentRecord record) =>
        record.Infusions.Where(infusion => !infusion.EnteredInError)
            .GroupBy(infusion => infusion.At.Date)
            .All(day => day.Select(infusion => infusion.Area.SquareMeters).Distinct().Count() == 1);

    private static IEnumerable<(ClinicTime, Dose, decimal)> Told(TreatmentRecord record) =>
        record.Infusions.Where(infusion => !infusion.EnteredInError)
            .Select(infusion => (infusion.At, infusion.Given, infusion.Area.SquareMeters))
            .OrderBy(infusion => infusion.At.Date).ThenBy(infusion => infusion.At.Time).ThenBy(infusion => infusion.Given);
}
