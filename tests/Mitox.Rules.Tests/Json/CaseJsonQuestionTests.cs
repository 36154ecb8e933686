using System.Text.Json.Nodes;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

/// <summary>A file asks one of three questions.</summary>
public sealed class CaseJsonQuestionTests
{
    private static readonly string Session =
        new JsonObject { ["session"] = AllClear.Questions["session"]!.DeepClone() }.ToJsonString();

    private static readonly string[] SessionProperties =
        [.. JsonNode.Parse(Session)!["session"]!.AsObject()
            .Select(property => property.Key).Except(
                ["id", "date", "time", "bodySurface", "indication", "reactions", "reactionWasHypersensitivity", "confirmed",
                "internationalNormalizedRatioChecked", "patientCardGiven", "prescriberGuideRead"])];

    public static TheoryData<string> Properties => [.. SessionProperties];

    [Fact]
    public void Read_Session_AsksIt()
    {
        var file = CaseJson.Read(Session);

        Assert.Null(file.Proposal);
        Assert.Null(file.FollowUpOn);
        Assert.Equal(
            SessionCase.AllClear.Session with
            {
                Id = "s1",
                At = new(Scenario.ProposedDay, new(10, 30)),
                Reactions = file.Session!.Reactions,
            },
            file.Session);
        Assert.Equal(
            (DecisionSubject.Session, Verdict.NoObjection),
            (file.Evaluate(Policies.UnitedStates).Subject, file.Evaluate(Policies.UnitedStates).Verdict));
    }

    /// <summary>What is left out is unknown, and unknown is never satisfied.</summary>
    [Theory]
    [MemberData(nameof(Properties))]
    public void Read_SessionWithoutOneProperty_Incomplete(string property)
    {
        var root = JsonNode.Parse(Session)!;
        _ = root["session"]!.AsObject().Remove(property);

        Assert.Equal(Verdict.Incomplete, CaseJson.Read(root.ToJsonString()).Evaluate(Policies.UnitedStates).Verdict);
    }

    [Theory]
    [InlineData("route", "\"by mouth\"", "$.session.route")]
    [InlineData("diluent", "\"unknown\"", "$.session.diluent")]
    [InlineData("volumeMilliliters", "0.1", "$.session.volumeMilliliters")]
    [InlineData("durationMinutes", "0", "$.session.durationMinutes")]
    [InlineData("durationMinutes", "-5", "$.session.durationMinutes")]
    [InlineData("observedForMinutes", "1.5", "$.session.observedForMinutes")]
    [InlineData("givenMilligrams", "-1", "$.session.givenMilligrams")]
    [InlineData("extravasation", "\"maybe\"", "$.session.extravasation")]
    [InlineData("reactions", "[\"hives\", \"sneezing\"]", "$.session.reactions[1]")]
    [InlineData("vitalSignsBefore", "\"perhaps\"", "$.session.vitalSignsBefore")]
    [InlineData("id", "\" \"", "$.session.id")]
    [InlineData("date", "\"2026-02-30\"", "$.session.date")]
    public void TryRead_SessionThatCannotBe_NamesThePlace(string property, string json, string path)
    {
        var root = JsonNode.Parse(Session)!;
        root["session"]![property] = JsonNode.Parse(json);

        Assert.Equal(path, Assert.Single(AllClear.ProblemsOf(root.ToJsonString())).Path);
    }

    [Theory]
    [InlineData("id", "\"s2\"", "s2")]
    [InlineData("time", "\"11:05\"", "2026-03-02 11:05")]
    [InlineData("date", "\"2026-03-04\"", "2026-03-04 10:30")]
    [InlineData("bodySurface", """{ "squareMeters": 1.75 }""", "1.75 m²")]
    [InlineData("indication", "\"lymphoma\"", "Lymphoma")]
    [InlineData("reactions", """["hives", "rash"]""", "Hives, Rash")]
    [InlineData("orderedMilligrams", "20", "20 mg")]
    [InlineData("givenMilligrams", "10", "10 mg")]
    [InlineData("volumeMilliliters", "50", "50 mL")]
    [InlineData("durationMinutes", "5.5", "5.5")]
    [InlineData("observedForMinutes", "30", "30")]
    [InlineData("extravasation", "\"restartedInAnotherVein\"", "RestartedInAnotherVein")]
    public void Read_SessionChanged_LandsInItsField(string property, string json, string expected)
    {
        var root = JsonNode.Parse(Session)!;
        root["session"]![property] = JsonNode.Parse(json);

        Assert.Equal(expected, Seen(CaseJson.Read(root.ToJsonString()).Session!, property));
        Assert.NotEqual(expected, Seen(CaseJson.Read(Session).Session!, property));
    }

    [Fact]
    public void Read_FollowUp_AsksIt()
    {
        var file = CaseJson.Read("""
            { "policy": "eu-2016", "followUpOn": "2025-06-01",
              "infusions": [{ "date": "2019-06-01", "milligrams": 21.6, "bodySurface": { "squareMeters": 1.8 } }] }
            """);

        var decision = file.Evaluate(PolicyCatalog.Find(file.PolicyId)!);

        Assert.Equal((DecisionSubject.FollowUp, "2025-06-01"), (decision.Subject, $"{decision.ProposedFor}"));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2200-01-01")]
    public void TryRead_QuestionOnTheFirstOrLastPossibleDay_Read(string day)
    {
        Assert.Empty(AllClear.ProblemsOf($$"""{ "followUpOn": "{{day}}" }"""));
        Assert.Empty(AllClear.ProblemsOf($$"""{ "session": { "date": "{{day}}" } }"""));
    }

    /// <summary>A day no calendar of the rules could reach, or before there was a patient, is a typing error.</summary>
    [Theory]
    [InlineData("1899-12-31", "must be from 1900-01-01 to 2200-01-01")]
    [InlineData("2200-01-02", "must be from 1900-01-01 to 2200-01-01")]
    [InlineData("9999-12-31", "must be from 1900-01-01 to 2200-01-01")]
    [InlineData("1980-05-16", "must not be before the birth date 1980-05-17")]
    [InlineData("2026-02-30", "is no date")]
    [InlineData("02.03.2026", "is no date")]
    public void TryRead_QuestionOnAnImpossibleDay_NamesThePlace(string day, string message)
    {
        const string Patient = """ "patient": { "birthDate": "1980-05-17" } """;

        var followUp = Assert.Single(AllClear.ProblemsOf($$"""{ {{Patient}}, "followUpOn": "{{day}}" }"""));
        var session = Assert.Single(AllClear.ProblemsOf($$"""{ {{Patient}}, "session": { "date": "{{day}}" } }"""));

        Assert.Equal(("$.followUpOn", "$.session.date"), (followUp.Path, session.Path));
        Assert.All([followUp, session], problem => Assert.Contains(message, problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1980-05-17")]
    [InlineData("1980-05-18")]
    public void TryRead_QuestionFromTheBirthDateOn_Read(string day) => Assert.Empty(
        AllClear.ProblemsOf($$"""{ "patient": { "birthDate": "1980-05-17" }, "followUpOn": "{{day}}" }"""));

    [Theory]
    [InlineData("session", """{ "date": "2026-03-02" }""")]
    [InlineData("followUpOn", "\"2026-03-02\"")]
    public void TryRead_TwoQuestions_Refused(string property, string json) => Assert.Contains(
        $"exactly one must be given of: proposal, session, followUpOn; there are proposal and {property}.",
        Assert.Single(AllClear.ProblemsOf(AllClear.With(property, json))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("therapies", """[{ "kind": "aspirin" }]""", "$.therapies[0].kind")]
    [InlineData("therapies", """[{ "kind": "fingolimod", "outcome": "unknown" }]""", "$.therapies[0].outcome")]
    [InlineData(
        "therapies",
        """[{ "kind": "fingolimod", "startedOn": "2026-01-02", "stoppedOn": "2026-01-01" }]""",
        "$.therapies[0].stoppedOn")]
    [InlineData("disabilityScores", """[{ "date": "2026-01-02", "score": 6.25 }]""", "$.disabilityScores[0].score")]
    [InlineData("disabilityScores", """[{ "date": "2026-01-02" }]""", "$.disabilityScores[0]")]
    [InlineData("brainScans", """[{ "date": "2026-01-02", "enhancingLesions": -1 }]""", "$.brainScans[0].enhancingLesions")]
    [InlineData(
        "toxicities", """[{ "date": "2026-01-02", "what": "x", "scale": "who1981", "grade": 5 }]""", "$.toxicities[0].grade")]
    [InlineData("toxicities", """[{ "date": "2026-01-02", "what": "x", "grade": 2 }]""", "$.toxicities[0]")]
    [InlineData("toxicities", """[{ "date": "2026-01-02", "what": " ", "scale": "who1981", "grade": 2 }]""", "$.toxicities[0]")]
    [InlineData("relapses", """[{ "leftDeficit": "yes" }]""", "$.relapses[0]")]
    public void TryRead_RecordThatCannotBe_NamesThePlace(string list, string json, string path) =>
        Assert.Equal(path, Assert.Single(AllClear.ProblemsOf(AllClear.With(list, json))).Path);

    private static string? Seen(InfusionSession session, string property) => Convert.ToString(
        property switch
        {
            "id" => session.Id,
            "time" or "date" => session.At,
            "bodySurface" => session.Area,
            "indication" => session.Indication,
            "reactions" => string.Join(", ", session.Reactions),
            "orderedMilligrams" => session.Ordered,
            "givenMilligrams" => session.Given,
            "volumeMilliliters" => session.Volume,
            "durationMinutes" => session.DurationInMinutes,
            "observedForMinutes" => session.ObservedForMinutes,
            _ => (object)session.Extravasation,
        },
        System.Globalization.CultureInfo.InvariantCulture);
}
