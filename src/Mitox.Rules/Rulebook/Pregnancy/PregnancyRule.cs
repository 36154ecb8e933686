namespace Mitox.Rules.Rulebook;

/// <summary>The patient is not pregnant, by what is known and by the newest test.</summary>
/// <remarks>
/// A known pregnancy or a positive newest test withholds, whoever the patient is. Where pregnancy concerns the patient, a
/// no or a negative newest test satisfies; with neither the case is incomplete.
/// </remarks>
public sealed class PregnancyRule(Citation source)
    : Rule(RuleIds.Pregnancy, "The drug must be withheld in pregnancy.", source)
{
    private const string Subject = "pregnancy";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var tests = input.PregnancyTests;
        foreach (var test in tests)
        {
            if (test.Result is PregnancyTestResult.Positive)
            {
                return Objects(Verdict.Withhold, new StatedFact(Subject, $"test positive on {test.At}"), new Remedy.Resolve(Subject));
            }
        }

        var visits = input.Assessments;
        var isRuledOut = !visits.IsEmpty;
        foreach (var visit in visits)
        {
            if (visit.Pregnant is Answer.Yes)
            {
                return Objects(Verdict.Withhold, new StatedFact(Subject, $"known on {visit.At}"), new Remedy.Resolve(Subject));
            }

            isRuledOut &= visit.Pregnant is Answer.No;
        }

        return !Childbearing.MayConcern(input.History.Patient) ? NotApplicable(input, new StatedFact(Subject, "does not concern this patient"))
            : isRuledOut || !tests.IsEmpty ? Satisfied(input, new StatedFact(Subject, "no"))
            : Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"{Subject}: yes or no"));
    }
}
