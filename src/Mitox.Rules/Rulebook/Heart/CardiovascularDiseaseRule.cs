using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>There is no disease of the heart or vessels, or it requires clinician review, or rules the drug out.</summary>
/// <remarks>
/// A disease stated by its name counts as one, whatever the general answer says; only the general answer can deny one.
/// </remarks>
/// <param name="otherwise">What a disease asks for: review or stop.</param>
internal sealed class CardiovascularDiseaseRule(Verdict otherwise = Verdict.Review)
    : Rule(
        RuleIds.CardiovascularDisease,
        "Present or past cardiovascular disease "
            + (otherwise is Verdict.Stop ? "rules the drug out." : "requires clinician review."))
{
    private static readonly Question<Patient> Asked = PatientQuestions.CardiovascularDisease;

    private static readonly ImmutableArray<Question<CardiovascularRiskFactors>> Named =
    [
        CardiovascularRiskQuestions.MyocardialInfarctionOrRevascularization,
        CardiovascularRiskQuestions.SevereValveDisease,
        CardiovascularRiskQuestions.StableAngina,
    ];

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [Asked.Field, PatientQuestions.StructuralHeartDisease.Field, .. Named.Select(disease => disease.Field)];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var patient = input.History.Patient;
        return Stated(patient) is { } disease ? Seen(StatedFact.Of(disease.Words, Answer.Yes))
            : Asked.Read(patient) is Answer.No ? Satisfied(input, StatedFact.Of(Asked.Words, Answer.No))
            : Undetermined(
                StatedFact.Of(Asked.Words, Answer.Unknown), new Remedy.State($"yes or no: {Asked.Words}", Asked.Field));
    }

    private Finding Seen(IEvidence evidence) => otherwise is Verdict.Stop ? Stop(evidence) : Review(evidence);

    private static Question? Stated(Patient patient)
    {
        if (Asked.Read(patient) is Answer.Yes)
        {
            return Asked;
        }

        if (PatientQuestions.StructuralHeartDisease.Read(patient) is Answer.Yes)
        {
            return PatientQuestions.StructuralHeartDisease;
        }

        foreach (var disease in Named)
        {
            if (disease.Read(patient.CardiovascularRisk) is Answer.Yes)
            {
                return disease;
            }
        }

        return null;
    }
}
