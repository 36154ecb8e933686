using System.Text.Json.Nodes;
using NodaTime;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Varies the lasting facts, every answer among them.</summary>
internal sealed class WidePatient(Dice dice, int percent)
{
    private static readonly string[] Risks =
    [
        "severeValveDisease", "myocardialInfarctionOrRevascularization", "stableAngina", "raisedTroponin", "raisedNatriureticPeptide", "hypertension",
        "diabetes", "chronicKidneyDisease", "otherChemotherapy", "smoking", "obesity",
    ];

    /// <summary>What the laws do not ask, with the reassuring answer.</summary>
    private static readonly (string Name, string Reassuring)[] Answers =
        [("sulfiteHypersensitivity", "no"), ("consentRecorded", "yes"), ("worseningRelapsingRemitting", "yes"), ("priorAnthracycline", "no")];

    /// <summary>Ages at which a rule begins to ask or to weigh, and the day beside.</summary>
    private static readonly (int Years, int Days)[] Ages = [(18, 0), (18, 1), (65, 0), (65, 1), (65, -1), (80, 0), (80, 1), (80, -1), (50, 0)];

    public void Vary(JsonObject file, LocalDate asked)
    {
        var patient = file["patient"]!.AsObject();
        if (patient["cardiovascularRisk"] is not JsonObject risks)
        {
            patient["cardiovascularRisk"] = risks = [];
        }

        foreach (var risk in Risks)
        {
            Answer(risks, risk, "no");
        }

        foreach (var (name, reassuring) in Answers)
        {
            if (name is "sulfiteHypersensitivity" or "consentRecorded" || dice.Chance(percent))
            {
                Answer(patient, name, reassuring);
            }
        }

        if (dice.Chance(percent))
        {
            var (years, days) = dice.Pick<(int, int)>(Ages);
            patient["birthDate"] = CaseWriting.Day(asked.PlusYears(-years).PlusDays(days));
        }

        if (dice.Chance(percent))
        {
            patient["course"] = dice.Pick("clinicallyIsolatedSyndrome", "relapsingRemitting", "relapsingRemitting", "secondaryProgressive", "progressiveRelapsing", "primaryProgressive");
        }
    }

    private void Answer(JsonObject owner, string name, string reassuring)
    {
        owner[name] = dice.Chance(percent) ? dice.Pick<string?>("yes", "no", null) : reassuring;
        if (owner[name] is null)
        {
            _ = owner.Remove(name);
        }
    }
}
