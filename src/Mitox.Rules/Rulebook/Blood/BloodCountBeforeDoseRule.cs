using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Neutrophils and platelets were counted before this dose, and what else a text grades.</summary>
public sealed class BloodCountBeforeDoseRule : ObservationBeforeDoseRule
{
    private readonly bool withLeukocytes;
    private readonly bool withLymphocytes;

    /// <summary>Initializes a new instance of the <see cref="BloodCountBeforeDoseRule"/> class: neutrophils and platelets.</summary>
    /// <param name="maximumAgeInDays">How many days before the infusion they still count, inclusive; from 0 to 366.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumAgeInDays"/> is out of its range.</exception>
    public BloodCountBeforeDoseRule(int maximumAgeInDays, Citation source)
        : this(maximumAgeInDays, [], source)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BloodCountBeforeDoseRule"/> class: neutrophils, platelets and others.</summary>
    /// <param name="maximumAgeInDays">How many days before the infusion they still count, inclusive; from 0 to 366.</param>
    /// <param name="others">What else must be counted: <see cref="Observation.Leukocytes"/>, <see cref="Observation.Lymphocytes"/> or both.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public BloodCountBeforeDoseRule(int maximumAgeInDays, ImmutableArray<Observation> others, Citation source)
        : base(RuleIds.BloodCountBeforeDose, SentenceOf(maximumAgeInDays, others), "age of the blood count", maximumAgeInDays, source)
    {
        withLeukocytes = !others.IsDefault && others.Contains(Observation.Leukocytes);
        withLymphocytes = !others.IsDefault && others.Contains(Observation.Lymphocytes);
    }

    /// <inheritdoc/>
    internal override bool IsOtherwiseNotLooserThan(ClinicalRule replaced) =>
        replaced is BloodCountBeforeDoseRule other && (withLeukocytes || !other.withLeukocytes) && (withLymphocytes || !other.withLymphocytes);

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var neutrophils = CurrencyOf(Observation.Neutrophils, input.NewestNeutrophils, input);
        var platelets = CurrencyOf(Observation.Platelets, input.NewestPlatelets, input);
        return (withLeukocytes, withLymphocytes) switch
        {
            (false, false) => RequireAll(input, neutrophils, platelets),
            (true, false) => RequireAll(input, neutrophils, platelets, Leukocytes(input)),
            (false, true) => RequireAll(input, neutrophils, platelets, Lymphocytes(input)),
            _ => RequireAll(input, neutrophils, platelets, Leukocytes(input), Lymphocytes(input)),
        };
    }

    private NewestObservation Leukocytes(in Case input) =>
        CurrencyOf(Observation.Leukocytes, input.History.Leukocytes.NewestFor(input.Proposal.At), input);

    private NewestObservation Lymphocytes(in Case input) =>
        CurrencyOf(Observation.Lymphocytes, input.History.Lymphocytes.NewestFor(input.Proposal.At), input);

    private static string SentenceOf(int maximumAgeInDays, ImmutableArray<Observation> others)
    {
        others = others.IsDefault ? [] : others;
        foreach (var other in others)
        {
            if (other is not (Observation.Leukocytes or Observation.Lymphocytes))
            {
                throw new ArgumentOutOfRangeException(nameof(others), other, "Beside neutrophils and platelets it must be leukocytes or lymphocytes.");
            }
        }

        ImmutableArray<string> counted = ["neutrophils", "platelets", .. others.Select(other => other is Observation.Leukocytes ? "leukocytes" : "lymphocytes")];
        return $"N{string.Join(", ", counted[..^1])[1..]} and {counted[^1]} must be counted before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.";
    }
}
