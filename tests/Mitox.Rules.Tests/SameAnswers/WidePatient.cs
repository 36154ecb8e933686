using System.Text.Json.Nodes;
using NodaTime;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Varies the lasting facts, every answer among them.</summary>
internal sealed class WidePatient(Dice dice, int percent)
{
    /// <summary>Ages at which a rule begins to ask or to weigh, and the day beside.</summary>
    private static readonly (int Years, int Days)[] Ages =
        [(18, 0), (18, 1), (65, 0), (65, 1), (65, -1), (80, 0), (80, 1), (80, -1), (50, 0)];

    public void Vary(JsonObject file, LocalDate asked)
    {
        var patient = file["patient"]!.AsObject();
        if (patient["cardiovascularRisk"] is not JsonObject risks)
        {
            patient["cardiovascularRisk"] = risks = [];
        }

        foreach (var question in CardiovascularRiskQuestions.All)
        {
            Answer(risks, question);
        }

        foreach (var question in PatientQuestions.All.Where(_ => dice.Chance(percent)))
        {
            Answer(patient, question);
        }

        if (dice.Chance(percent))
        {
            var (years, days) = dice.Pick<(int, int)>(Ages);
            patient["birthDate"] = CaseWriting.Day(asked.PlusYears(-years).PlusDays(days));
        }

        if (dice.Chance(percent))
        {
            patient["childbearing"] = dice.Pick(
                CaseWriting.Of(("capable", "yes")),
                CaseWriting.Of(
                    ("capable", "no"),
                    ("reason", dice.Pick("hysterectomy", "ovariesRemoved", "sterilization", "congenital"))));
        }

        if (dice.Chance(percent))
        {
            patient["course"] = dice.Pick(
                "clinicallyIsolatedSyndrome",
                "relapsingRemitting",
                "relapsingRemitting",
                "secondaryProgressive",
                "progressiveRelapsing",
                "primaryProgressive");
        }
    }

    private void Answer(JsonObject owner, Question question)
    {
        if ((dice.Chance(percent) ? dice.Pick<string?>("yes", "no", null) : CaseWriting.Word(question.Reassuring)) is { } answer)
        {
            owner[question.Name] = answer;
        }
        else
        {
            _ = owner.Remove(question.Name);
        }
    }
}
