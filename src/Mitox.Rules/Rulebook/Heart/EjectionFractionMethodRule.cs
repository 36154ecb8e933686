using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction is measured by the method of the baseline, or the change requires clinician review.</summary>
/// <remarks>Where several may be the baseline (P31), or the newest, each is compared with each: no doubt hides another.</remarks>
/// <param name="named">The methods the text names, of which another requires review too; none where it leaves them open.</param>
internal sealed class EjectionFractionMethodRule(ImmutableArray<EjectionFractionMethod> named)
    : Rule(
        RuleIds.EjectionFractionMethod,
        "The ejection fraction must be measured by the method of the baseline, or the change requires clinician review.")
{
    private static readonly Remedy StateTheMethod = new Remedy.State(
        "the method of the ejection fraction", new(nameof(EjectionFraction), nameof(EjectionFraction.Method)));

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [HeartValues.EjectionFraction.Field, UnreadFields.Method, .. UnreadFields.DaysOfDoses];

    /// <inheritdoc/>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) =>
        BaselineEjectionFraction.MayBe(made, input.History, input.At) ? Verdict.Review : Verdict.NoObjection;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var newest = input.NewestEjectionFractions;
        if (newest.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotRecorded, NewestEjectionFraction.Measure);
        }

        var possible = input.History.PossibleBaselinesFor(input.At);
        var compared = new MethodComparison(input.BaselineEjectionFraction ?? newest[0], newest[0]);
        var doubt = DoubtIn(compared);
        foreach (var baseline in possible.IsEmpty ? newest[..1] : possible)
        {
            foreach (var measured in newest)
            {
                var pair = new MethodComparison(baseline, measured);
                if (DoubtIn(pair) is var found && found > doubt)
                {
                    (compared, doubt) = (pair, found);
                }
            }
        }

        return doubt switch
        {
            MethodDoubt.NotRecorded => Undetermined(compared, StateTheMethod),
            MethodDoubt.Differs => Review(compared),
            _ => Satisfied(input, compared),
        };
    }

    private MethodDoubt DoubtIn(MethodComparison pair)
    {
        var (baseline, newest) = pair;
        var mustBeNamed = !named.IsDefaultOrEmpty;
        return mustBeNamed && newest.IsMethodKnown && !named.Contains(newest.Method) ? MethodDoubt.Differs
            : ReferenceEquals(baseline, newest) && !(mustBeNamed && !newest.IsMethodKnown) ? MethodDoubt.None
            : !baseline.IsMethodKnown || !newest.IsMethodKnown ? MethodDoubt.NotRecorded
            : baseline.Method == newest.Method ? MethodDoubt.None
            : MethodDoubt.Differs;
    }

    /// <summary>How the methods of two ejection fractions stand to each other, the worst last.</summary>
    private enum MethodDoubt
    {
        None = 0,
        Differs,
        NotRecorded,
    }
}
