using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>For how many calendar months after the last infusion contraception goes on.</summary>
internal sealed record ContraceptionMonths
{
    /// <summary>Initializes a new instance of the <see cref="ContraceptionMonths"/> class.</summary>
    /// <param name="required">The months every source asks for; above zero.</param>
    /// <param name="reviewed">
    /// The months the source that asks for most does; not below the others, the same where they agree.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public ContraceptionMonths(int required, int reviewed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(required);
        ArgumentOutOfRangeException.ThrowIfLessThan(reviewed, required);
        Required = required;
        Reviewed = reviewed;
    }

    /// <summary>Gets the months every source asks for.</summary>
    public int Required { get; }

    /// <summary>Gets the months the source that asks for most does.</summary>
    public int Reviewed { get; }

    /// <summary>Writes the months as in "4 months" or "4 months, by one source 6".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        Required == Reviewed
            ? $"{ExactNumberText.Format(Required)} months"
            : $"{ExactNumberText.Format(Required)} months, by one source {ExactNumberText.Format(Reviewed)}";

    internal ImmutableArray<Criterion> Criteria(string subject)
    {
        var required = new Criterion(subject, CriterionOperator.AtLeast, Required, "months", Verdict.Withhold);
        return Required == Reviewed
            ? [required]
            : [required, new Criterion(subject, CriterionOperator.AtLeast, Reviewed, "months", Verdict.Review)];
    }
}
