using System.Text.Json.Nodes;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Fhir.Reading;

public sealed class FhirRecordTests
{
    private const string Weight =
        """{"resource":{"resourceType":"Observation","id":"w","status":"final","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"effectiveDateTime":"2025-01-10","valueQuantity":VALUE}}""";

    private const string Height =
        """{"resource":{"resourceType":"Observation","id":"h","status":"final","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://loinc.org","code":"8302-2"}]},"effectiveDateTime":"2025-01-10","valueQuantity":VALUE}}""";

    private const string Infusion =
        """{"resource":{"resourceType":"MedicationAdministration","id":"m","status":"completed","subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"L01DB07"}]},"effectiveDateTime":"WHEN","dosage":{"dose":{"value":21.6,"unit":"mg"}}}}""";

    private const string Neutrophils =
        """{"resource":{"resourceType":"Observation","id":"n","status":"final","subject":{"reference":"Patient/p1"},"code":{"coding":[{"system":"http://loinc.org","code":"751-8"}]},"effectiveDateTime":"2025-01-10","valueQuantity":VALUE}}""";

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"resourceType":"Patient","id":"p1"}""")]
    [InlineData("""{"resourceType":"Bundle","entry":{}}""")]
    [InlineData("\uD800")]
    public void TryRead_NoBundle_SaysWhatItMustBe(string json)
    {
        Assert.False(FhirRecord.TryRead(json, TrapBundle.Options, out var reading, out var problems));
        Assert.Null(reading);
        Assert.StartsWith("Bundle", Assert.Single(problems).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_NextPageNotHandedIn_Refused()
    {
        const string First =
            """{"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"https://x/1"},{"relation":"next","url":"https://x/2"}],"entry":[]}""";
        const string Second =
            """{"resourceType":"Bundle","type":"searchset","link":[{"relation":"self","url":"https://x/2"}],"entry":[]}""";

        Assert.False(FhirRecord.TryRead(First, TrapBundle.Options, out _, out var problems));
        Assert.Contains("https://x/2", Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.True(FhirRecord.TryRead([Second, First], TrapBundle.Options, out _, out _));
    }

    [Fact]
    public void TryRead_FewerEntriesThanFound_Refused()
    {
        Assert.False(FhirRecord.TryRead(
            """{"resourceType":"Bundle","type":"searchset","total":1,"entry":[]}""", TrapBundle.Options, out _, out var problems));
        Assert.Equal("Bundle.total", Assert.Single(problems).Path);
    }

    [Fact]
    public void TryRead_ByteOrderMark_DoesNotMatter() =>
        Assert.True(FhirRecord.TryRead('\uFEFF' + Bundle(), TrapBundle.Options, out _, out _));

    [Theory]
    [InlineData("""{"value":70,"unit":"kg"}""", """{"value":170,"unit":"cm"}""", "1.82")]
    [InlineData("""{"value":70000,"code":"g","system":"http://unitsofmeasure.org"}""", """{"value":1.7,"unit":"m"}""", "1.82")]
    [InlineData("""{"value":154.32,"code":"[lb_av]","system":"http://unitsofmeasure.org"}""", """{"value":66.93,"code":"[in_i]","system":"http://unitsofmeasure.org"}""", "1.82")]
    public void TryRead_HeightAndWeightInAnyUnit_MakeOneBodySurface(string weight, string height, string squareMeters)
    {
        var reading = TrapBundle.Read(Bundle(
            Weight.Replace("VALUE", weight, StringComparison.Ordinal),
            Height.Replace("VALUE", height, StringComparison.Ordinal),
            Infusion.Replace("WHEN", "2025-01-15", StringComparison.Ordinal)));

        Assert.Equal($"{squareMeters} m²", Assert.Single(reading.Record.Infusions).Area.ToString());
    }

    [Theory]
    [InlineData("2025-02-09", true)] // the 30th day
    [InlineData("2025-02-10", false)]
    public void TryRead_WeightTooOld_DoseOfUnknownAmount(string day, bool isKnown)
    {
        var reading = TrapBundle.Read(Bundle(
            Weight.Replace("VALUE", """{"value":70,"unit":"kg"}""", StringComparison.Ordinal),
            Height.Replace("VALUE", """{"value":170,"unit":"cm"}""", StringComparison.Ordinal),
            Infusion.Replace("WHEN", day, StringComparison.Ordinal)));

        Assert.Equal(isKnown, reading.Record.Infusions.Length == 1);
        Assert.Equal(!isKnown, reading.Record.PriorExposures.Length == 1);
    }

    [Fact]
    public void TryRead_NewerWeightUnreadable_OlderOneDoesNotDecide()
    {
        var newer = Weight.Replace("VALUE", """{"value":71}""", StringComparison.Ordinal)
            .Replace("\"w\"", "\"w2\"", StringComparison.Ordinal)
            .Replace("2025-01-10", "2025-01-12", StringComparison.Ordinal);
        var reading = TrapBundle.Read(Bundle(
            Weight.Replace("VALUE", """{"value":70,"unit":"kg"}""", StringComparison.Ordinal),
            Height.Replace("VALUE", """{"value":170,"unit":"cm"}""", StringComparison.Ordinal),
            newer,
            Infusion.Replace("WHEN", "2025-01-15", StringComparison.Ordinal)));

        Assert.Empty(reading.Record.Infusions);
    }

    [Theory]
    [InlineData("""{"value":3.2,"code":"10*9/L","system":"http://unitsofmeasure.org"}""")]
    [InlineData("""{"value":3.2,"code":"10*3/uL","system":"http://unitsofmeasure.org"}""")]
    [InlineData("""{"value":3200,"code":"/uL","system":"http://unitsofmeasure.org"}""")]
    [InlineData("""{"value":3200,"code":"{cells}/uL","system":"http://unitsofmeasure.org"}""")]
    [InlineData("""{"value":3200,"code":"/mm3","system":"http://unitsofmeasure.org"}""")]
    [InlineData("""{"value":3.200,"unit":"K/µL"}""")]
    [InlineData("""{"value":3.2,"unit":"Gpt/L"}""")]
    [InlineData("""{"value":3.2e0,"unit":"x10^9/L","code":"10*9/L","system":"http://unitsofmeasure.org"}""")]
    public void TryRead_SpellingsOfOneUnit_AreOneCount(string quantity) => Assert.Equal(
        CellCount.FromBillionsPerLiter(3.2m),
        Assert.Single(TrapBundle.Read(Bundle(Neutrophils.Replace("VALUE", quantity, StringComparison.Ordinal)))
            .Record.BloodCounts).Neutrophils);

    [Theory]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("123456789012345678901234567890")]
    public void TryRead_MoreDigitsThanAreHeld_UnreadAndNotRounded(string number)
    {
        var reading = TrapBundle.Read(Bundle(
            Neutrophils.Replace("VALUE", $$"""{"value":{{number}},"unit":"10*9/L"}""", StringComparison.Ordinal)));

        Assert.Contains("digits", Assert.Single(reading.Accounts).Reason, StringComparison.Ordinal);
        Assert.Equal(BloodCountValues.Neutrophils.Field, Assert.Single(reading.Record.UnreadResults).What);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2025-01-16")]
    [InlineData("America/New_York", "2025-01-15")]
    public void TryRead_Instant_FallsOnTheDayOfTheClinic(string zone, string day)
    {
        var options = new FhirOptions(DateTimeZoneProviders.Tzdb[zone], "p1") { Formula = BodySurfaceFormula.Mosteller };
        var reading = TrapBundle.Read(
            Bundle(
                Weight.Replace("VALUE", """{"value":70,"unit":"kg"}""", StringComparison.Ordinal),
                Height.Replace("VALUE", """{"value":170,"unit":"cm"}""", StringComparison.Ordinal),
                Infusion.Replace("WHEN", "2025-01-15T23:30:00Z", StringComparison.Ordinal)),
            options);

        Assert.Equal(day, Assert.Single(reading.Record.Infusions).At.ToString()[..10]);
    }

    [Fact]
    public void TryRead_TwoVersions_TheNewerCounts()
    {
        var older = Neutrophils.Replace("VALUE", """{"value":0.3,"unit":"10*9/L"}""", StringComparison.Ordinal)
            .Replace("\"id\":\"n\"", "\"id\":\"n\",\"meta\":{\"versionId\":\"2\"}", StringComparison.Ordinal);
        var newer = Neutrophils.Replace("VALUE", """{"value":3.1,"unit":"10*9/L"}""", StringComparison.Ordinal)
            .Replace("\"id\":\"n\"", "\"id\":\"n\",\"meta\":{\"versionId\":\"10\"}", StringComparison.Ordinal);
        var reading = TrapBundle.Read(Bundle(newer, older));

        Assert.Equal(3.1m, Assert.Single(reading.Record.BloodCounts).Neutrophils!.Value.BillionsPerLiter);
        Assert.Equal(
            [ResourceFate.Used, ResourceFate.NotNeeded], reading.Accounts.Select(account => account.Fate).Order());
    }

    [Fact]
    public void TryRead_TwoVersionsOfUnknownAge_BothUnread()
    {
        var reading = TrapBundle.Read(Bundle(
            Neutrophils.Replace("VALUE", """{"value":0.3,"unit":"10*9/L"}""", StringComparison.Ordinal),
            Neutrophils.Replace("VALUE", """{"value":3.1,"unit":"10*9/L"}""", StringComparison.Ordinal)));

        Assert.All(reading.Accounts, account => Assert.Equal(ResourceFate.Unread, account.Fate));
        Assert.Empty(reading.Record.BloodCounts);
    }

    [Fact]
    public void TryRead_StatedAndReadCourseDiffer_Unread()
    {
        var condition = TrapBundle.Traps.Single(trap => trap.Reference == "Condition/ms").Entry;
        var reading = TrapBundle.Read(
            TrapBundle.Of([(JsonNode)condition]),
            TrapBundle.Options with { Stated = new() { Patient = new() { Course = DiseaseCourse.PrimaryProgressive } } });

        Assert.Equal(DiseaseCourse.Unknown, reading.Record.Patient.Course);
        Assert.Equal(UnreadFields.Course, Assert.Single(reading.Record.UnreadResults).What);
    }

    [Fact]
    public void TryRead_BirthAfterTheRecord_BirthIsUnreadAndTheRestStands()
    {
        var patient = """{"resource":{"resourceType":"Patient","id":"p1","birthDate":"2025-06-01"}}""";
        var reading = TrapBundle.Read(Bundle(
            patient, Neutrophils.Replace("VALUE", """{"value":3.1,"unit":"10*9/L"}""", StringComparison.Ordinal)));

        Assert.Single(reading.Record.BloodCounts);
        Assert.Equal(UnreadFields.BirthDate, Assert.Single(reading.Record.UnreadResults).What);
    }

    [Fact]
    public void TryRead_ProblemInWhatIsStated_Refused()
    {
        var options = TrapBundle.Options with
        {
            Stated = new() { BloodCounts = [new(new LocalDate(1850, 1, 1))] },
        };

        Assert.False(FhirRecord.TryRead(Bundle(), options, out _, out var problems));
        Assert.Equal("bloodCounts[0].at", Assert.Single(problems).Path);
    }

    [Theory]
    [InlineData(false, Answer.Unknown)]
    [InlineData(true, Answer.No)]
    public void TryRead_NoKnownAllergy_IsNoByOptionOnly(bool option, Answer expected)
    {
        var allergy = TrapBundle.Traps.Single(trap => trap.Reference == "AllergyIntolerance/none").Entry;
        var reading = TrapBundle.Read(
            TrapBundle.Of([(JsonNode)allergy]), TrapBundle.Options with { NoKnownAllergyIsNo = option });

        Assert.Equal(expected, reading.Record.Patient.MitoxantroneHypersensitivity);
    }

    [Theory]
    [InlineData(false, Sex.Unknown)]
    [InlineData(true, Sex.Female)]
    public void TryRead_Gender_IsTheSexByOptionOnly(bool option, Sex expected)
    {
        const string Patient = """{"resource":{"resourceType":"Patient","id":"p1","gender":"female"}}""";

        Assert.Equal(
            expected, TrapBundle.Read(Bundle(Patient), TrapBundle.Options with { SexFromGender = option }).Record.Patient.Sex);
    }

    [Fact]
    public void TryRead_Model_ReadsAsItsText()
    {
        var bundle = new R4.Bundle
        {
            Type = R4.Bundle.BundleType.Collection,
            Entry = [new() { Resource = new R4.Patient { Id = "p1", BirthDate = "1980" } }],
        };

        Assert.True(FhirRecord.TryRead(bundle, TrapBundle.Options, out var reading, out _));
        Assert.Equal(new LocalDate(1980, 1, 1), reading.Record.Patient.BornWithin!.Start);
    }

    private static string Bundle(params string[] entries) =>
        $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', entries)}}]}""";
}
