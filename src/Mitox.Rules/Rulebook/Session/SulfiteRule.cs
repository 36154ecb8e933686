using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Whoever is sensitive to sulfites gets a product without them, or no product at all.</summary>
/// <remarks>
/// Where the product decides, either answer that rules the danger out is enough; where the text asks whatever the product lists,
/// the patient's answer alone. Otherwise what is not recorded is incomplete.
/// </remarks>
/// <param name="whateverTheProduct">Whether the hypersensitivity stops, whatever the product lists.</param>
internal sealed class SulfiteRule(bool whateverTheProduct = false)
    : Rule(
        RuleIds.SessionSulfite,
        DecisionSubject.Session,
        whateverTheProduct
            ? "Hypersensitivity to sulfites rules the drug out, whatever the product lists."
            : "A product with sulfite must not be given to whoever is allergic to sulfites or has asthma from them.")
{
    private static readonly Remedy StatePatient = new Remedy.State(
        "yes or no: hypersensitivity to sulfites", PatientQuestions.SulfiteHypersensitivity.Field);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [PatientQuestions.SulfiteHypersensitivity.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var (session, history) = (input.Session, input.History);
        var product = StatedFact.Of("sulfite in the product", session.ProductContainsSulfite);
        var answer = PatientQuestions.SulfiteHypersensitivity.Read(history.Patient);
        var patient = StatedFact.Of("hypersensitivity to sulfites", answer);
        return (whateverTheProduct ? Answer.Yes : session.ProductContainsSulfite, answer) switch
        {
            (Answer.No, _) => Satisfied(input, product),
            (_, Answer.No) => Satisfied(input, patient),
            (Answer.Yes, Answer.Yes) when whateverTheProduct => Stop(patient),
            (Answer.Yes, Answer.Yes) => Objects(Verdict.Withhold, patient, new Remedy.Resolve(
                "the choice of the product", SessionQuestions.ProductContainsSulfite.Field)),
            (Answer.Yes, _) => Undetermined(patient, StatePatient),
            _ => Undetermined(product, new Remedy.State(
                "yes or no: sulfite in the product", SessionQuestions.ProductContainsSulfite.Field)),
        };
    }
}
