namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Results whose reading must not be more reassuring than they are.</summary>
public sealed class HospitalResultTests
{
    private const string Count = "\"valueQuantity\":{\"value\":0.3,\"unit\":\"10*9/L\"}";
    private const string Enzyme = "\"valueQuantity\":{\"value\":30,\"unit\":\"U/L\"}";
    private const string Limit = "\"high\":{\"value\":50,\"unit\":\"U/L\"}";

    [Fact]
    public void TryRead_ResultWithinAReport_Unread()
    {
        var reading = Hospital.Read(
            $$"""
            {"resourceType":"DiagnosticReport","id":"r","status":"final","code":{"text":"Blood count"},{{Hospital.Own}},
            "contained":[{{Hospital.Result("inner", "751-8", Count)}}],"result":[{"reference":"#inner"}]}
            """);

        Assert.Equal(BloodCountValues.Neutrophils.Field, Assert.Single(reading.Record.UnreadResults).What);
        Assert.Equal(ResourceFate.Unread, Assert.Single(reading.Accounts).Fate);
    }

    [Theory]
    [InlineData("\"type\":{\"text\":\"critical\"}")]
    [InlineData("\"appliesTo\":[{\"text\":\"pregnant\"}]")]
    [InlineData("\"age\":{\"high\":{\"value\":1,\"unit\":\"a\"}}")]
    public void TryRead_LimitOfOthersOrOfAnotherKind_Unread(string kind)
    {
        var reading = Hospital.Read(
            Hospital.Result("alt", "1742-6", $"{Enzyme},\"referenceRange\":[{{{kind},{Limit}}}]"));

        Assert.Empty(reading.Record.LiverPanels);
        Assert.Equal(LiverValues.AlanineAminotransferase.Field, Assert.Single(reading.Record.UnreadResults).What);
    }

    [Theory]
    [InlineData("{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v2-0078\",\"code\":\"HH\"}]}")]
    [InlineData("{\"coding\":[{\"system\":\"urn:oid:2.16.840.1.113883.5.83\",\"code\":\"H\"}]}")]
    [InlineData("{\"coding\":[{\"code\":\"H\"}]}")]
    [InlineData("{\"text\":\"High\"}")]
    [InlineData("{\"text\":\"HH\"}")]
    public void TryRead_FlagOfAnySystemAboveAnUnremarkableValue_Unread(string flag)
    {
        var reading = Hospital.Read(Hospital.Result(
            "alt", "1742-6", $"{Enzyme},\"interpretation\":[{flag}],\"referenceRange\":[{{{Limit}}}]"));

        Assert.Empty(reading.Record.LiverPanels);
    }

    [Fact]
    public void TryRead_CountFlaggedLowAndNotBelowItsLimit_Unread()
    {
        var reading = Hospital.Read(Hospital.Result(
            "n",
            "751-8",
            """
            "valueQuantity":{"value":3.2,"unit":"10*9/L"},"interpretation":[{"coding":[{"code":"LL"}]}],
            "referenceRange":[{"low":{"value":1.8,"unit":"10*9/L"}}]
            """));

        Assert.Empty(reading.Record.BloodCounts);
    }

    [Theory]
    [InlineData("POS", "NEG")]
    [InlineData("A")]
    [InlineData("IND")]
    public void TryRead_NegativePregnancyTestWithAnotherFlag_Unread(params string[] flags)
    {
        var coded = flags.Select(flag =>
            $$"""{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"{{flag}}"}""");
        var reading = Hospital.Read(Hospital.Result(
            "p",
            "2106-3",
            $$"""
            "valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"260385009"}]},
            "interpretation":[{"coding":[{{string.Join(',', coded)}}]}]
            """));

        Assert.Empty(reading.Record.PregnancyTests);
    }

    [Theory]
    [InlineData("Segmentkernige Granulozyten", "BloodCount.Neutrophils")]
    [InlineData("Neutrófilos", "BloodCount.Neutrophils")]
    [InlineData("ANC", "BloodCount.Neutrophils")]
    [InlineData("Leucocytes", "BloodCount.Leukocytes")]
    [InlineData("Leucocitos", "BloodCount.Leukocytes")]
    [InlineData("WBC", "BloodCount.Leukocytes")]
    [InlineData("Leukocytes during therapy", "BloodCount.Leukocytes")]
    [InlineData("Lymphozyten", "BloodCount.Lymphocytes")]
    [InlineData("Plaquettes", "BloodCount.Platelets")]
    [InlineData("Plaquetas", "BloodCount.Platelets")]
    [InlineData("PLT", "BloodCount.Platelets")]
    [InlineData("GPT (ALAT)", "LiverPanel.AlanineAminotransferase")]
    [InlineData("ALT", "LiverPanel.AlanineAminotransferase")]
    [InlineData("GOT", "LiverPanel.AspartateAminotransferase")]
    [InlineData("Gesamtbilirubin", "LiverPanel.TotalBilirubin")]
    [InlineData("Bilirubin gesamt", "LiverPanel.TotalBilirubin")]
    [InlineData("Bilirubine totale", "LiverPanel.TotalBilirubin")]
    [InlineData("LVEF (percent)", "EjectionFraction.Value")]
    [InlineData("Fraction d’éjection", "EjectionFraction.Value")]
    [InlineData("Fracción de eyección", "EjectionFraction.Value")]
    [InlineData("Auswurffraktion", "EjectionFraction.Value")]
    [InlineData("EF biplan", "EjectionFraction.Value")]
    [InlineData("Schwangerschaftstest", "PregnancyTest.Result")]
    [InlineData("Test de grossesse", "PregnancyTest.Result")]
    [InlineData("Prueba de embarazo", "PregnancyTest.Result")]
    [InlineData("Beta-HCG", "PregnancyTest.Result")]
    public void TryRead_ResultNamedInWordsOfAHospital_Unread(string name, string field) =>
        Assert.Equal(field, $"{Assert.Single(Hospital.Read(Hospital.Named(name, Count)).Record.UnreadResults).What}");

    [Theory]
    [InlineData("Leukozyten im Urin")]
    [InlineData("Neutrophile in Prozent, percent")]
    [InlineData("Alter")]
    [InlineData("Bilirubin direkt")]
    public void TryRead_ResultThatOnlySoundsAlike_NotNeeded(string name) =>
        Assert.Equal(ResourceFate.NotNeeded, Assert.Single(Hospital.Read(Hospital.Named(name, Count)).Accounts).Fate);

    [Fact]
    public void TryRead_PartOfAResource_Unread()
    {
        const string Tag = """
            "meta":{"tag":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationValue","code":"SUBSETTED"}]},
            "valueQuantity":{"value":3.2,"unit":"10*9/L"}
            """;

        Assert.Empty(Hospital.Read(Hospital.Result("n", "751-8", Tag)).Record.BloodCounts);
    }

    [Theory]
    [InlineData("Kardiomyopathie", "Patient.CardiovascularDisease")]
    [InlineData("Insuffisance cardiaque", "Patient.HeartFailure")]
    [InlineData("Insuficiencia cardíaca", "Patient.HeartFailure")]
    [InlineData("Cardiac failure", "Patient.HeartFailure")]
    [InlineData("Leucémie aiguë", "Patient.EarlierLeukemiaOrLymphoma")]
    [InlineData("Leucemia", "Patient.EarlierLeukemiaOrLymphoma")]
    [InlineData("Morbus Hodgkin", "Patient.EarlierLeukemiaOrLymphoma")]
    [InlineData("Grossesse", "ClinicalAssessment.Pregnant")]
    [InlineData("Embarazo", "ClinicalAssessment.Pregnant")]
    [InlineData("Gravidität", "ClinicalAssessment.Pregnant")]
    [InlineData("Esclerosis múltiple", "Patient.Course")]
    public void TryRead_DiseaseNamedInWordsOfAHospital_Unread(string name, string field) => Assert.Equal(
        field,
        $"{Assert.Single(Hospital.Read(Disease($$"""{"text":"{{name}}"}""", "active")).Record.UnreadResults).What}");

    [Fact]
    public void TryRead_CategoryOfTheDiseaseInAnUnknownSystem_Unread() => Assert.Equal(
        UnreadFields.Course,
        Assert.Single(Hospital.Read(Disease(
            """{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"G35.20"}]}""", "active"))
            .Record.UnreadResults).What);

    [Fact]
    public void TryRead_PregnancyThatEnded_NotNeeded() =>
        Assert.Empty(Hospital.Read(Disease("""{"text":"Schwangerschaft"}""", "resolved")).Record.UnreadResults);

    [Theory]
    [InlineData("Anthrazyklin", "Patient.AnthracyclineHypersensitivity")]
    [InlineData("Antraciclinas", "Patient.AnthracyclineHypersensitivity")]
    public void TryRead_AllergyNamedInWordsOfAHospital_Yes(string name, string field) => Assert.Equal(
        field, $"{Assert.Single(Hospital.Read(Allergy($$"""{"text":"{{name}}"}""", "active")).Accounts).Field}");

    [Fact]
    public void TryRead_AllergyToTwoSubstances_YesToBoth()
    {
        var both = Allergy("{\"text\":\"Sulfite\"},\"reaction\":[{\"substance\":{\"text\":\"Mitoxantron\"},"
            + "\"manifestation\":[{\"text\":\"Rash\"}]}]", "active");
        var patient = Hospital.Read(both).Record.Patient;

        Assert.Equal((Answer.Yes, Answer.Yes), (patient.SulfiteHypersensitivity, patient.MitoxantroneHypersensitivity));
    }

    [Fact]
    public void TryRead_CourseThatAbated_IsNoLongerTheCourse() => Assert.Equal(
        DiseaseCourse.Unknown,
        Hospital.Read(
            $$"""
            {"resourceType":"Condition","id":"c","code":{"coding":[{"system":"http://snomed.info/sct","code":"426373005"}]},
            {{Hospital.Own}},"abatementDateTime":"2015-01-01","verificationStatus":{"coding":[
            {"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]} }
            """).Record.Patient.Course);

    [Fact]
    public void TryRead_CodeOfAUnitOfNoSystemThatDisagrees_Unread() => Assert.Empty(Hospital.Read(Hospital.Result(
        "n", "751-8", "\"valueQuantity\":{\"value\":3200,\"unit\":\"10*9/L\",\"code\":\"/uL\"}")).Record.BloodCounts);

    [Fact]
    public void TryRead_AllergyToACodeWithoutAName_Unread() => Assert.Single(
        Hospital.Read(Allergy("""{"coding":[{"system":"http://fdasis.nlm.nih.gov","code":"42"}]}""", "active"))
            .Record.UnreadResults);

    [Fact]
    public void TryRead_NoKnownAllergyThatEnded_DeniesNothing()
    {
        var bundle = Hospital.Bundle(Hospital.Entry(Allergy(
            """{"coding":[{"system":"http://snomed.info/sct","code":"716186003"}]}""", "resolved")));
        var reading = TrapBundle.Read(bundle, TrapBundle.Options with { NoKnownAllergyIsNo = true });

        Assert.Equal(Answer.Unknown, reading.Record.Patient.MitoxantroneHypersensitivity);
    }

    private static string Disease(string code, string status) =>
        $$"""
        {"resourceType":"Condition","id":"c","code":{{code}},{{Hospital.Own}},"clinicalStatus":{"coding":[
        {"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"{{status}}"}]},
        "verificationStatus":{"coding":[
        {"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}]} }
        """;

    private static string Allergy(string code, string status) =>
        $$"""
        {"resourceType":"AllergyIntolerance","id":"a","code":{{code}},"patient":{"reference":"Patient/p1"},"clinicalStatus":
        {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"{{status}}"}]},
        "verificationStatus":{"coding":[
        {"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-verification","code":"confirmed"}]} }
        """;
}
