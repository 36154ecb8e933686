using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Records;

/// <summary>What a record says of itself is the same in every culture.</summary>
public sealed class RecordTextTests
{
    private static readonly PriorExposure Elsewhere = new(
        CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(1234.5m))
    {
        LastGivenOn = new(2015, 6, 30),
        Reason = ExposureReason.Cancer,
    };

    private static readonly (object Value, string Text)[] Texts =
    [
        (Elsewhere, "Mitoxantrone, 1234.5 mg/m², until 2015-06-30, for Cancer"),
        (Elsewhere with { EnteredInError = true }, "Mitoxantrone, 1234.5 mg/m², until 2015-06-30, for Cancer, entered in error"),
        (new PriorExposure(default, null), "Unknown, unknown amount, until unknown day, for Unknown"),
        (Scenario.AllClear.Patient, "Male, born 1980-05-17, SecondaryProgressive"),
        (new Patient(), "Unknown, born on a day that is not recorded, Unknown"),
        (new TreatmentRecord(), "Unknown, born on a day that is not recorded, Unknown: no records"),
        (new TreatmentRecord().With(Elsewhere), "Unknown, born on a day that is not recorded, Unknown: 1 earlier exposure"),
        (
            TreatmentHistory.Create(new() { PriorExposures = [Elsewhere, Elsewhere with { LastGivenOn = new(2016, 6, 30) }] }),
            "Unknown, born on a day that is not recorded, Unknown: 2 earlier exposures; lifetime dose at least 2469 mg/m²"),
        (
            new Citation("A label", "Warnings", "2009", ["US-12", "US-13"], EvidenceGrade.A),
            "A label, Warnings (2009); US-12, US-13; grade A"),
        (new Citation("A label", string.Empty, "2009", [], EvidenceGrade.Unconfirmed), "A label (2009); unconfirmed"),
        (new ClinicTime(new LocalDate(2026, 3, 2), new(8, 10, 5)), "2026-03-02 08:10:05"),
        (
            Regimen.Create("trial", DosePerArea.FromMilligramsPerSquareMeter(4.5m), DosingInterval.FromDays(730)),
            "trial: 4.5 mg/m² every 730 days"),
    ];

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void ToString_EveryCulture_SameText(string culture) =>
        Assert.Equal(
            Texts.Select(one => one.Text),
            Surroundings.InCulture(culture, () => Texts.Select(one => one.Value.ToString()).ToArray()));

    [Fact]
    public void LastGivenOnAndBirthDate_AnotherCalendar_KeptAsTheIsoDay()
    {
        var hebrew = new LocalDate(2015, 6, 30).WithCalendar(CalendarSystem.HebrewCivil);

        Assert.Equal(new LocalDate(2015, 6, 30), (Elsewhere with { LastGivenOn = hebrew }).LastGivenOn);
        Assert.Equal(new LocalDate(2015, 6, 30), new Patient { BirthDate = hebrew }.BirthDate);
    }
}
