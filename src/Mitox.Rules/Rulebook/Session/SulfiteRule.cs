using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Whoever is sensitive to sulfites gets a product without them.</summary>
/// <remarks>Either answer that rules the danger out is enough; otherwise what is not recorded is incomplete.</remarks>
internal sealed class SulfiteRule()
    : Rule(
        RuleIds.SessionSulfite,
        DecisionSubject.Session,
        "A product with sulfite must not be given to whoever is allergic to sulfites or has asthma from them.")
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [PatientQuestions.SulfiteHypersensitivity.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var (session, history) = (input.Session, input.History);
        var product = StatedFact.Of("sulfite in the product", session.ProductContainsSulfite);
        var patient = StatedFact.Of("hypersensitivity to sulfites", history.Patient.SulfiteHypersensitivity);
        return (session.ProductContainsSulfite, history.Patient.SulfiteHypersensitivity) switch
        {
            (Answer.No, _) => Satisfied(input, product),
            (_, Answer.No) => Satisfied(input, patient),
            (Answer.Yes, Answer.Yes) => Objects(Verdict.Withhold, patient, new Remedy.Resolve(
                "the choice of the product", new(nameof(InfusionSession), nameof(InfusionSession.ProductContainsSulfite)))),
            (Answer.Yes, _) => Undetermined(patient, new Remedy.State(
                "yes or no: hypersensitivity to sulfites", new(nameof(Patient), nameof(Patient.SulfiteHypersensitivity)))),
            _ => Undetermined(product, new Remedy.State(
                "yes or no: sulfite in the product",
                new(nameof(InfusionSession), nameof(InfusionSession.ProductContainsSulfite)))),
        };
    }
}
