using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Json;

/// <summary>What is written, and what is refused because a file cannot say it.</summary>
public sealed class CaseJsonWriteTests
{
    private static readonly ClinicTime Day = new(new LocalDate(2026, 3, 1));

    private static readonly BodySurfaceArea Area = BodySurfaceArea.FromSquareMeters(1.83m);

    /// <summary>A seventh of a mg cannot be written as a decimal, of the base or of the hydrochloride.</summary>
    private static readonly Dose Seventh =
        DosePerArea.FromMilligramsPerSquareMeter(1).DividedBy(7).Over(BodySurfaceArea.FromSquareMeters(1));

    /// <summary>Records of which a part cannot be said in a file, with the place that is named.</summary>
    private static readonly Dictionary<string, TreatmentRecord> Unsayable = new(StringComparer.Ordinal)
    {
        ["$.infusions[0].milligrams"] = new() { Infusions = [new(Day, Seventh, Area)] },
        ["$.infusions[0].id"] = new() { Infusions = [new(Day, Dose.FromMilligrams(20), Area) { Id = " " }] },
        ["$.priorExposures[0].milligramsPerSquareMeter"] = new()
        {
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(1).DividedBy(3))],
        },
        ["$.patient.sex"] = new() { Patient = new() { Sex = (Sex)9 } },
        ["$.adverseEvents[1].description"] = new() { AdverseEvents = [Nausea("mild"), Nausea("\ud800")] },
    };

    public static TheoryData<string> Unsaid => [.. Unsayable.Keys];

    [Fact]
    public void Write_SmallestCase_SaysNothingElse()
    {
        var file = CaseJson.Read("""{ "proposal": { "date": "2026-03-02", "milligrams": 21.60 } }""");

        Assert.Equal(
            """
            {
              "policy": "us-2009",
              "proposal": {
                "date": "2026-03-02",
                "milligrams": 21.6
              }
            }
            """,
            CaseJson.Write(file));
    }

    [Fact]
    public void Write_FullFile_ReadsBackWithEveryPart() => RoundTrip.AssertEqual(CaseJson.Read(AllClear.Text));

    [Fact]
    public void Write_WithAWriterOfOnesOwn_KeepsItsForm()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CaseJson.Write(writer, CaseFile.ForFollowUp(History(new()), Day.Date) with { Title = "µ" });
        }

        Assert.Equal("""{"title":"µ","policy":"us-2009","followUpOn":"2026-03-01"}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Unsaid))]
    public void Write_WhatAFileCannotSay_RefusedWithItsPlace(string path)
    {
        var refusal = Assert.Throws<NotSupportedException>(
            () => CaseJson.Write(CaseFile.ForFollowUp(History(Unsayable[path]), Day.Date)));

        Assert.StartsWith($"{path}: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SessionDoseThatIsNoDecimal_Refused()
    {
        var session = new InfusionSession(Day) { Given = Dose.FromHydrochlorideMilligrams(25) };

        var refusal = Assert.Throws<NotSupportedException>(() => CaseJson.Write(CaseFile.ForSession(History(new()), session)));

        Assert.StartsWith(
            "$.session.givenMilligrams: no decimal number keeps 21.4776", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The reader has bounds that a session has not; what it would refuse is not written.</summary>
    [Fact]
    public void Write_WhatTheReaderRefuses_RefusedWithItsPlace()
    {
        var session = new InfusionSession(Day) { ObservedForMinutes = 20_000 };

        var refusal = Assert.Throws<NotSupportedException>(() => CaseJson.Write(CaseFile.ForSession(History(new()), session)));

        Assert.StartsWith("$.session.observedForMinutes: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Refused_LeavesNothingInTheWriter()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8JsonWriter(stream);

        _ = Assert.Throws<NotSupportedException>(
            () => CaseJson.Write(writer, CaseFile.ForFollowUp(History(Unsayable["$.patient.sex"]), Day.Date)));

        Assert.Equal(0, writer.BytesPending + writer.BytesCommitted);
    }

    [Fact]
    public void Write_HydrochlorideThatIsNoDecimalOfBase_WrittenAsHydrochloride()
    {
        var file = CaseFile.ForInfusion(
            History(new()), ProposedInfusion.Intravenous(Day, Dose.FromHydrochlorideMilligrams(25), Area));

        Assert.Contains("\"hydrochlorideMilligrams\": 25", CaseJson.Write(file), StringComparison.Ordinal);
        RoundTrip.AssertEqual(file);
    }

    [Fact]
    public void Write_MultipleWhoseDigitsDoNotEnd_WrittenAsResultAndLimit()
    {
        var panel = new LiverPanel(Day) { TotalBilirubin = UpperLimitMultiple.FromResult(0.8m, 1.2m) };
        var file = CaseFile.ForFollowUp(History(new() { LiverPanels = [panel] }), Day.Date);

        Assert.Contains("\"result\": 2,", CaseJson.Write(file), StringComparison.Ordinal);
        RoundTrip.AssertEqual(file);
    }

    [Theory]
    [InlineData("2026-03-01T08:10:30.25", "08:10:30.25")]
    [InlineData("2026-03-01T08:10:30.000000001", "08:10:30.000000001")]
    [InlineData("2026-03-01T00:00:00", "00:00")]
    public void Write_AnyTime_KeptToTheNanosecond(string time, string written)
    {
        var at = NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(time).Value;
        var file = CaseFile.ForFollowUp(
            History(new() { Electrocardiograms = [new(new ClinicTime(at.Date, at.TimeOfDay))] }), Day.Date);

        Assert.Contains($"\"time\": \"{written}\"", CaseJson.Write(file), StringComparison.Ordinal);
        RoundTrip.AssertEqual(file);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void Write_CalculatedSurface_KeepsItsFormulaAndDecimals(int decimals)
    {
        var area = BodySurfaceArea.FromFormula(
            BodySurfaceFormula.Haycock, BodyHeight.FromCentimeters(171.5m), BodyWeight.FromKilograms(68.25m), decimals);

        RoundTrip.AssertEqual(
            CaseFile.ForInfusion(History(new()), ProposedInfusion.Intravenous(Day, Dose.FromMilligrams(20), area)));
    }

    [Fact]
    public void ForSession_DayBeforeBirth_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        "session", () => CaseFile.ForSession(History(new() { Patient = new() { BirthDate = Day.Date.PlusDays(1) } }), new(Day)));

    [Fact]
    public void ForFollowUp_ImpossibleDay_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("day", () => CaseFile.ForFollowUp(History(new()), new(2200, 1, 2)));

    [Fact]
    public void PolicyId_Blank_Throws() =>
        Assert.Throws<ArgumentException>(() => CaseFile.ForFollowUp(History(new()), Day.Date) with { PolicyId = " " });

    private static TreatmentHistory History(TreatmentRecord record) => TreatmentHistory.Create(record);

    private static AdverseEvent Nausea(string description) =>
        new(Day, AdverseEventKind.Nausea, ToxicityGrade.Create(GradingScale.CtcaeVersion5, 1)) { Description = description };
}
