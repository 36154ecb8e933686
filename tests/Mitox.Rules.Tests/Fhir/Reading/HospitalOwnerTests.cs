namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Whose a resource is, which version of it counts, and whether all are there.</summary>
public sealed class HospitalOwnerTests
{
    private const string Here = "https://here/fhir";
    private const string There = "https://there/fhir";
    private const string Count = "\"valueQuantity\":{\"value\":3.2,\"unit\":\"10*9/L\"}";
    private const string Person = """{"resourceType":"Patient","id":"p1","birthDate":"1980-05-17"}""";

    private static string Neutrophils => Hospital.Result("n", "751-8", Count);

    [Fact]
    public void TryRead_ResultOfAnotherServer_IsNotThePatients()
    {
        var reading = Hospital.ReadEntries(
            Hospital.Entry($"{Here}/Patient/p1", Person), Hospital.Entry($"{There}/Observation/n", Neutrophils));

        Assert.Empty(reading.Record.BloodCounts);
        Assert.Single(reading.Record.UnreadResults);
    }

    [Fact]
    public void TryRead_ResultOfTheSameServer_IsThePatients() => Assert.Single(Hospital.ReadEntries(
        Hospital.Entry($"{Here}/Patient/p1", Person),
        Hospital.Entry($"{Here}/Observation/n", Neutrophils)).Record.BloodCounts);

    [Fact]
    public void TryRead_TwoPatientsOfTheSameId_NothingIsKnownToBeThePatients()
    {
        var reading = Hospital.ReadEntries(
            Hospital.Entry($"{Here}/Patient/p1", Person),
            Hospital.Entry($"{There}/Patient/p1", Person),
            Hospital.Entry($"{There}/Observation/n", Neutrophils));

        Assert.Empty(reading.Record.BloodCounts);
        Assert.NotEmpty(reading.Record.UnreadResults);
    }

    [Theory]
    [InlineData($"{Here}/Observation/n", true)]
    [InlineData($"{There}/Observation/n", false)]
    public void TryRead_PatientByUrlAndNotInTheBundle_KnownByTheServer(string place, bool isOwn)
    {
        var reading = Hospital.ReadEntries($"{Here}/Patient/p1", [Hospital.Entry(place, Neutrophils)]);

        Assert.Equal(isOwn, reading.Record.BloodCounts.Length == 1);
        Assert.Equal(!isOwn, Assert.Single(reading.Accounts).Fate is ResourceFate.OtherPatient or ResourceFate.Unread);
    }

    [Fact]
    public void TryRead_PatientByUrlAndAReferenceWithoutAServer_IsNotAnothers() => Assert.NotEmpty(
        Hospital.ReadEntries($"{Here}/Patient/p1", [Hospital.Entry(Neutrophils)]).Record.UnreadResults);

    [Theory]
    [InlineData("p1", "p0")]
    [InlineData("p0", "p1")]
    public void TryRead_DoseOfAPatientThatWasMerged_IsNotLost(string holder, string other)
    {
        var subject = "\"subject\":{\"reference\":\"Patient/p0\"}";
        var reading = Hospital.Read(
            $$"""
            {"resourceType":"Patient","id":"{{holder}}","link":[
            {"other":{"reference":"Patient/{{other}}"},"type":"seealso"}]}
            """,
            Hospital.Given("g", subject: subject));

        Assert.Null(Assert.Single(reading.Record.PriorExposures).Total);
    }

    [Fact]
    public void TryRead_VersionsWhoseTimesSayOtherwise_Unread()
    {
        var reading = Hospital.Read(
            Dated("1", "2025-03-05T00:00:00Z", Count),
            Dated("2", "2025-03-01T00:00:00Z", Count.Replace("3.2", "0.3", StringComparison.Ordinal)));

        Assert.Empty(reading.Record.BloodCounts);
    }

    [Fact]
    public void TryRead_ManyVersionsOfWhichSomeHaveNoNumber_NoException()
    {
        string[] versions = [.. Enumerable.Range(0, 100).Select(index => (index % 3) switch
        {
            0 => Dated($"{index}", $"2025-03-{31 - (index % 28):00}T00:00:00Z", $"\"note\":[{{\"text\":\"{index}\"}}]"),
            1 => Dated("a", $"2025-03-{1 + (index % 28):00}T00:00:00Z", $"\"note\":[{{\"text\":\"{index}\"}}]"),
            _ => Dated($"{100 - index}", $"2024-03-{1 + (index % 28):00}T00:00:00Z", $"\"note\":[{{\"text\":\"{index}\"}}]"),
        })];

        Assert.Equal(100, Hospital.Read(versions).Accounts.Length);
    }

    [Theory]
    [InlineData($"\"fullUrl\":\"{Here}/Observation/n\",")]
    [InlineData("")]
    public void TryRead_ResultThatWasDeletedInTheSameHistory_Unread(string place)
    {
        var reading = Hospital.ReadEntries(
            $$"""{ {{place}} "request":{"method":"DELETE","url":"Observation/n"} }""",
            Hospital.Entry($"{Here}/Observation/n", Neutrophils));

        Assert.Empty(reading.Record.BloodCounts);
        Assert.Single(reading.Record.UnreadResults);
    }

    [Fact]
    public void TryRead_IncludedEntriesInPlaceOfMissingMatches_Refused() => Assert.False(FhirRecord.TryRead(
        $$"""
        {"resourceType":"Bundle","type":"searchset","total":2,"entry":[
        {"resource":{{Neutrophils}},"search":{"mode":"match"} },{"resource":{{Person}},"search":{"mode":"include"} }]}
        """,
        TrapBundle.Options,
        out _,
        out _));

    private static string Dated(string version, string updated, string value) => Hospital.Result(
        "n", "751-8", $$"""{{value}},"meta":{"versionId":"{{version}}","lastUpdated":"{{updated}}" }""");
}
