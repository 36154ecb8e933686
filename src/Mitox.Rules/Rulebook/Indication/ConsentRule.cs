namespace Mitox.Rules.Rulebook;

/// <summary>Written consent is on record.</summary>
/// <remarks>None withholds; nobody has said: incomplete.</remarks>
public sealed class ConsentRule(Citation source)
    : Rule(RuleIds.Consent, "Written consent must be on record before the start.", source)
{
    private const string Subject = "written consent";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.History.Patient.ConsentRecorded switch
    {
        Answer.Yes => Satisfied(input, new StatedFact(Subject, StatedFact.Yes)),
        Answer.No => Objects(Verdict.Withhold, new StatedFact(Subject, StatedFact.No), new Remedy.State("that written consent is on record, once it is", new(nameof(Patient), nameof(Patient.ConsentRecorded)))),
        _ => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}", new(nameof(Patient), nameof(Patient.ConsentRecorded)))),
    };
}
