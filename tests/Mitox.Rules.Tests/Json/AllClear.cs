using System.Text;
using System.Text.Json.Nodes;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

/// <summary>A file that meets no objection, to change one thing of; and what it leaves out of the format.</summary>
internal static class AllClear
{
    public const string Text = """
        {
          "title": "All clear", "source": "no publication", "note": "all dates are invented",
          "policy": "us-2009",
          "patient": {
            "birthDate": "1980-05-17",
            "sex": "female",
            "childbearing": { "capable": "yes" },
            "course": "secondaryProgressive",
            "worseningRelapsingRemitting": "no",
            "mitoxantroneHypersensitivity": "no",
            "anthracyclineHypersensitivity": "no",
            "heartFailure": "no",
            "cardiovascularDisease": "no",
            "mediastinalRadiotherapy": "no",
            "priorAnthracycline": "no",
            "hepaticImpairment": "no"
          },
          "doseHistoryIsComplete": "yes",
          "infusions": [
            { "id": "a1", "date": "2025-09-02", "milligrams": 21.6, "bodySurface": { "squareMeters": 1.8 } },
            { "id": "a2", "date": "2025-12-02", "time": "10:30", "milligrams": 21.6,
              "bodySurface": { "formula": "mosteller", "heightCentimeters": 170, "weightKilograms": 68.6, "decimals": 2 } },
            { "id": "a3", "date": "2025-12-02", "milligrams": 216, "bodySurface": { "squareMeters": 1.8 }, "enteredInError": true }
          ],
          "priorExposures": [
            { "drug": "mitoxantrone", "milligramsPerSquareMeter": 24, "lastGivenOn": "2020-06-30", "reason": "cancer", "enteredInError": true }
          ],
          "ejectionFractions": [
            { "date": "2025-09-01", "percent": 64, "method": "echocardiography", "lowerLimitOfNormalPercent": 53 },
            { "date": "2026-03-01", "percent": 62, "method": "echocardiography", "lowerLimitOfNormalPercent": 53 }
          ],
          "electrocardiograms": [ { "date": "2026-03-01" } ],
          "bloodCounts": [
            { "date": "2026-03-01", "neutrophilsBillionsPerLiter": 3.0, "plateletsBillionsPerLiter": 220,
              "leukocytesBillionsPerLiter": 6, "lymphocytesBillionsPerLiter": 1.5 }
          ],
          "liverPanels": [
            { "date": "2026-03-01",
              "alanineAminotransferase": { "timesUpperLimitOfNormal": 0.5 },
              "aspartateAminotransferase": { "result": 30, "upperLimitOfNormal": 40 },
              "totalBilirubin": { "timesUpperLimitOfNormal": 0.5 } }
          ],
          "pregnancyTests": [ { "date": "2026-03-01", "result": "negative" } ],
          "assessments": [
            { "date": "2026-03-01", "time": "08:10", "infection": "none", "heartFailureSigns": "no", "pregnant": "no",
              "breastFeeding": "no", "takingCardiotoxicDrugs": "no" }
          ],
          "proposal": {
            "date": "2026-03-02",
            "time": "10:30",
            "milligrams": 21.6,
            "bodySurface": { "formula": "mosteller", "heightCentimeters": 170, "weightKilograms": 68.6 },
            "route": "intravenous",
            "regimen": { "name": "quarterly", "milligramsPerSquareMeter": 12, "intervalMonths": 3 }
          }
        }
        """;

    /// <summary>What the format can say of a course and the file does not, but for the rows of the catalog.</summary>
    public const string Rest = """
        {
          "infusions": { "time": "10:30", "indication": "multipleSclerosis", "reaction": "no", "reactionWasHypersensitivity": "no",
            "enteredInError": false },
          "assessments": { "enteredInError": false },
          "relapses": [ { "date": "2025-06-01", "time": "08:00", "leftDeficit": "no", "enteredInError": false } ],
          "disabilityScores": [ { "date": "2025-06-01", "time": "08:00", "score": 4.5, "enteredInError": false } ],
          "brainScans": [ { "date": "2025-06-01", "time": "08:00", "enhancingLesions": 1, "enteredInError": false } ],
          "toxicities": [ { "date": "2025-06-01", "time": "08:00", "what": "mucositis", "scale": "who1981", "grade": 1, "enteredInError": false } ],
          "adverseEvents": [
            { "date": "2025-06-01", "time": "08:00", "kind": "nausea", "description": "for a day", "scale": "ctcaeVersion5", "grade": 1, "enteredInError": false }
          ],
          "therapies": [ { "kind": "fingolimod", "startedOn": "2024-01-02", "stoppedOn": "2025-01-02", "outcome": "failed", "enteredInError": false } ],
          "unreadResults": [
            { "what": "BloodCount.Hemoglobin", "date": "2025-06-01", "time": "08:00", "reason": "no unit", "reportedBy": "lab", "enteredInError": false }
          ]
        }
        """;

    /// <summary>The questions the format can ask beside that of the file.</summary>
    public static JsonObject Questions
    {
        get
        {
            var questions = JsonNode.Parse("""
                {
                  "session": {
                    "id": "s1", "date": "2026-03-02", "time": "10:30", "orderedMilligrams": 21.6, "givenMilligrams": 21.6,
                    "bodySurface": { "squareMeters": 1.8 }, "indication": "multipleSclerosis", "route": "intravenous",
                    "diluent": "sodiumChloride", "volumeMilliliters": 100, "durationMinutes": 10,
                    "extravasation": "none", "reactions": [], "observedForMinutes": 240
                  },
                  "followUpOn": "2027-03-02"
                }
                """)!.AsObject();
            Answer(questions["session"]!.AsObject(), SessionQuestions.All);
            return questions;
        }
    }

    /// <summary>Answers what an object of a file leaves open, as reassures.</summary>
    public static void Answer(JsonObject owner, IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            _ = owner.TryAdd(question.Name, question.Reassuring is Rules.Answer.Yes ? "yes" : "no");
        }
    }

    /// <summary>Says of a count what it leaves open: a normal value.</summary>
    public static void Count(JsonObject count)
    {
        foreach (var value in Catalog.ValuesOf<BloodCount>())
        {
            _ = count.TryAdd(value.NamesInFiles[0], value.Normal());
        }
    }

    /// <summary>The file with one part put in or replaced; the text is JSON.</summary>
    public static string With(string path, string json)
    {
        var root = JsonNode.Parse(Text)!;
        var (owner, name) = Find(root, path);
        if (owner is JsonArray list)
        {
            list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
        }
        else
        {
            owner[name] = JsonNode.Parse(json);
        }

        return root.ToJsonString();
    }

    /// <summary>The file with one part left out.</summary>
    public static string Without(string path)
    {
        var root = JsonNode.Parse(Text)!;
        var (owner, name) = Find(root, path);
        _ = owner.AsObject().Remove(name);
        return root.ToJsonString();
    }

    /// <summary>The file with one piece of its text replaced, which must be there exactly once.</summary>
    public static string Replace(string old, string replacement)
    {
        Assert.Equal(2, Text.Split(old).Length);
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static IReadOnlyList<JsonProblem> ProblemsOf(string json) => ProblemsOf(Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<JsonProblem> ProblemsOf(byte[] json)
    {
        var isRead = CaseJson.TryRead(json, out var file, out var problems);
        Assert.Equal(isRead, file is not null);
        Assert.Equal(isRead, problems.IsEmpty);
        return problems;
    }

    private static (JsonNode Owner, string Name) Find(JsonNode root, string path)
    {
        var steps = path.Split('.', '/');
        var owner = root;
        foreach (var step in steps[..^1])
        {
            owner =
                (owner is JsonArray ? owner[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : owner[step])!;
        }

        return (owner, steps[^1]);
    }
}
