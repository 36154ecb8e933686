using System.Diagnostics;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Doses that were given, or may have been: none is lost, and none becomes smaller.</summary>
public sealed class HospitalDoseTests
{
    private const string Over =
        "\"resourceType\":\"MedicationRequest\",\"status\":\"completed\",\"intent\":\"order\",\"authoredOn\":\"2025-03-01\"";

    [Theory]
    [InlineData("{\"value\":0,\"unit\":\"mg\"}")]
    [InlineData("{\"value\":12,\"unit\":\"mg\",\"code\":\"mg/m2\"}")]
    [InlineData("{\"value\":12,\"unit\":\"mg\",\"code\":\"g\",\"system\":\"urn:local\"}")]
    public void TryRead_AmountThatIsNone_DoseOfUnknownAmount(string dose)
    {
        var given = Hospital.Given("g").Replace("{\"value\":20,\"unit\":\"mg\"}", dose, StringComparison.Ordinal);
        var reading = Hospital.Read(Hospital.Area, given);

        Assert.Empty(reading.Record.Infusions);
        Assert.Null(Assert.Single(reading.Record.PriorExposures).Total);
    }

    [Fact]
    public void TryRead_BagWithAnIngredientThatIsNotAtHand_MayBeMitoxantrone()
    {
        var reading = Hospital.Read(
            Hospital.Given("g", drug: "\"medicationReference\":{\"reference\":\"Medication/bag\"}"),
            """
            {"resourceType":"Medication","id":"bag","code":{"text":"Infusionsbeutel 250 ml"},
            "ingredient":[{"itemReference":{"reference":"Substance/1"}}]}
            """);

        Assert.Equal(CardiotoxicDrug.Unknown, Assert.Single(reading.Record.PriorExposures).Drug);
    }

    [Fact]
    public void TryRead_IngredientBesideItsBagWithinTheDose_IsFound()
    {
        var reading = Hospital.Read(Hospital.Area, Hospital.Given(
            "g",
            """
            "status":"completed","contained":[
            {"resourceType":"Medication","id":"bag","ingredient":[{"itemReference":{"reference":"#drug"}}]},
            {"resourceType":"Substance","id":"drug","code":{"text":"Mitoxantron"}}]
            """,
            "\"medicationReference\":{\"reference\":\"#bag\"}"));

        Assert.Single(reading.Record.Infusions);
    }

    [Fact]
    public void TryRead_ProcedureThatNamesTheDrug_DoseOfUnknownAmount() => Assert.Single(Hospital.Read(
        $$"""
        {"resourceType":"Procedure","id":"p","status":"completed","code":{"text":"Infusion of mitoxantrone"},
        {{Hospital.Own}},"performedDateTime":"2024-03-01"}
        """).Record.PriorExposures);

    [Fact]
    public void TryRead_ProcedureOfAUsedDose_NotNeeded() => Assert.Empty(Hospital.Read(
        Hospital.Area,
        Hospital.Given("g"),
        $$"""
        {"resourceType":"Procedure","id":"p","status":"completed","code":{"text":"Infusion of mitoxantrone"},
        {{Hospital.Own}},"performedDateTime":"2025-03-01"}
        """).Record.PriorExposures);

    [Theory]
    [InlineData("\"effectivePeriod\":{\"start\":\"2020-01-01\",\"end\":\"2025-03-01\"}", 1)]
    [InlineData("\"effectivePeriod\":{\"start\":\"2020-01-01\"}", 1)]
    [InlineData("\"effectiveDateTime\":\"2025-03-01\"", 0)]
    [InlineData("\"dateAsserted\":\"2025-03-01\"", 0)]
    public void TryRead_StatementOfMoreThanItsSource_DoseOfUnknownAmount(string when, int exposures)
    {
        var reading = Hospital.Read(
            Hospital.Area,
            Hospital.Given("g"),
            $$"""
            {"resourceType":"MedicationStatement","id":"s","status":"completed",{{Hospital.Mitoxantrone}},{{Hospital.Own}},
            "derivedFrom":[{"reference":"MedicationAdministration/g"}],{{when}}}
            """);

        Assert.Equal(exposures, reading.Record.PriorExposures.Length);
    }

    [Fact]
    public void TryRead_TwoOrdersOfADayAndOneDose_TheOtherMayHaveBeenGivenToo()
    {
        var reading = Hospital.Read(Hospital.Area, Hospital.Given("g"), Order("o1"), Order("o2"));

        Assert.Null(Assert.Single(reading.Record.PriorExposures).Total);
    }

    [Fact]
    public void TryRead_DoseOfOneOrder_TellsNothingOfAnother()
    {
        const string Link = "\"status\":\"completed\",\"request\":{\"reference\":\"MedicationRequest/o2\"}";
        var reading = Hospital.Read(Hospital.Area, Hospital.Given("g", Link), Order("o1"), Order("o2"));

        Assert.Equal("MedicationRequest/o1", Assert.Single(
            reading.Accounts, account => account.Field == RecordLists.PriorExposures.Field).Reference);
    }

    [Theory]
    [InlineData("\"event\":[\"2025-03-01\",\"2025-03-08\"]", 1)]
    [InlineData("\"repeat\":{\"count\":2}", 1)]
    [InlineData("\"event\":[\"2025-03-01\"]", 0)]
    public void TryRead_CompletedOrderOfSeveralDoses_OneDoseTellsNothingOfTheRest(string timing, int exposures) => Assert.Equal(
        exposures,
        Hospital.Read(
            Hospital.Area,
            Hospital.Given("g", "\"status\":\"completed\",\"request\":{\"reference\":\"MedicationRequest/o\"}"),
            Order("o", $"\"dosageInstruction\":[{{\"timing\":{{{timing}}}}}],")).Record.PriorExposures.Length);

    [Fact]
    public void TryRead_OrderThatCarriesOutAnother_OneDoseOfBoth() => Assert.Empty(Hospital.Read(
        Hospital.Area,
        Hospital.Given("g", "\"status\":\"completed\",\"request\":{\"reference\":\"MedicationRequest/o2\"}"),
        Order("o1"),
        Order("o2", "\"basedOn\":[{\"reference\":\"MedicationRequest/o1\"}],")).Record.PriorExposures);

    [Theory]
    [InlineData("Mitoxanthrone 2 mg/ml", CardiotoxicDrug.Mitoxantrone)]
    [InlineData("Onkotrone", CardiotoxicDrug.Unknown)]
    [InlineData("Adriblastin", CardiotoxicDrug.Unknown)]
    [InlineData("Chimiothérapie", CardiotoxicDrug.Unknown)]
    [InlineData("Quimioterapia", CardiotoxicDrug.Unknown)]
    [InlineData("Prüfpräparat A", CardiotoxicDrug.Unknown)]
    public void TryRead_DrugInWordsOfAHospital_MayBeOneOfThem(string name, CardiotoxicDrug drug)
    {
        var reading = Hospital.Read(Hospital.Given("g", drug: $$"""
            "medicationCodeableConcept":{"text":"{{name}}"}
            """));

        Assert.Equal(drug, Assert.Single(reading.Record.PriorExposures).Drug);
    }

    [Fact]
    public void TryRead_SumOfDosesAsAResult_DoseOfUnknownAmount() => Assert.Null(Assert.Single(Hospital.Read(Hospital.Named(
        "Kumulative Mitoxantron-Dosis", "\"valueQuantity\":{\"value\":96,\"unit\":\"mg/m2\"}")).Record.PriorExposures).Total);

    [Fact]
    public void TryRead_OrderThatIsOverAndCannotBeRead_DoseOfUnknownAmount() => Assert.Single(Hospital.Read(
        Order("o", "\"modifierExtension\":[{\"url\":\"https://x\",\"valueBoolean\":true}],")).Record.PriorExposures);

    [Fact]
    public void TryRead_FourEqualSumsOfADay_AreOneSum()
    {
        string[] doses = [.. Enumerable.Range(0, 4).Select(index => Hospital.Given(
            $"d{index}", drug: "\"medicationCodeableConcept\":{\"text\":\"Doxorubicin\"}"))];
        var exposure = Assert.Single(Hospital.Read([Hospital.Area, .. doses]).Record.PriorExposures);

        Assert.Equal(PriorExposure.FromMilligrams(
            CardiotoxicDrug.Doxorubicin, 80, BodySurfaceArea.FromSquareMeters(1.8m)).Total, exposure.Total);
    }

    [Fact]
    public void TryRead_ManyUnreadWeights_ReasonsStayShort()
    {
        string[] weights = [.. Enumerable.Range(0, 200).Select(index => Hospital.Result(
            $"weight-{index}", "29463-7", "\"valueQuantity\":{\"value\":70}"))];
        var height = Hospital.Result("h", "8302-2", "\"valueQuantity\":{\"value\":170,\"unit\":\"cm\"}");
        var reading = TrapBundle.Read(
            Hospital.Bundle([.. weights.Append(height).Append(Hospital.Given("g")).Select(Hospital.Entry)]), TrapBundle.Options);

        Assert.All(reading.Accounts, account => Assert.InRange(account.Reason.Length, 1, 300));
    }

    /// <summary>One by one, each is a round of its own over all: minutes.</summary>
    [Fact]
    public void TryRead_ManyDosesThatNoRecordCanHave_AreTakenBackTogether()
    {
        const string Impossible = "1975-03-01";
        string[] doses = [.. Enumerable.Range(0, 9_000).Select(index => Hospital.Given($"g{index}"))];
        string[] all =
        [
            .. doses.Append(Hospital.Area).Select(one => one.Replace("2025-03-01", Impossible, StringComparison.Ordinal)),
        ];
        var clock = Stopwatch.StartNew();

        Assert.Single(Hospital.Read(all).Record.PriorExposures);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
    }

    private static string Order(string id, string more = "") =>
        $$"""{"id":"{{id}}",{{more}}{{Over}},{{Hospital.Mitoxantrone}},{{Hospital.Own}}}""";
}
