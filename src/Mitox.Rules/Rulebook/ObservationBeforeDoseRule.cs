using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule that asks for observations made after the previous infusion and not too long before the proposed one.</summary>
public abstract class ObservationBeforeDoseRule : Rule
{
    /// <summary>No test before a dose counts for longer.</summary>
    private const int LongestAgeInDays = 366;

    private readonly int maximumAgeInDays;

    private protected ObservationBeforeDoseRule(RuleId id, string sentence, string subject, int maximumAgeInDays, Citation source, params ImmutableArray<Criterion> criteria)
        : base(id, sentence, source, [new Criterion(subject, CriterionOperator.AtMost, maximumAgeInDays, "days", Verdict.Incomplete), .. criteria])
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumAgeInDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumAgeInDays, LongestAgeInDays);
        this.maximumAgeInDays = maximumAgeInDays;
    }

    /// <summary>How the newest observation of one kind stands; where several may be the newest, the one that counts most.</summary>
    private protected NewestObservation CurrencyOf<T>(Observation what, ReadOnlySpan<T> newest, in Case input)
        where T : ClinicalRecord
    {
        var best = new NewestObservation(what, Currency.Missing, null);
        foreach (var record in newest)
        {
            var currency = input.CurrencyOf(record.At, maximumAgeInDays);
            best = best.Record is null || currency > best.State ? new(what, currency, record) : best;
        }

        return best;
    }

    /// <summary>Satisfied when every observation counts.</summary>
    private protected Finding RequireAll(in Case input, params ReadOnlySpan<NewestObservation> observations)
    {
        foreach (var observation in observations)
        {
            if (observation.State is not Currency.Current)
            {
                return Missing(input, observations);
            }
        }

        return Satisfied(input, input.IsInFull ? DescribeAll(input, observations) : default);
    }

    private Finding Missing(in Case input, ReadOnlySpan<NewestObservation> observations)
    {
        var missing = ImmutableArray.CreateBuilder<ObservationCurrency>(observations.Length);
        var remedies = ImmutableArray.CreateBuilder<Remedy>(observations.Length);
        foreach (var observation in observations)
        {
            if (observation.State is not Currency.Current)
            {
                var described = Describe(observation, input);
                missing.Add(described);
                remedies.Add(new Remedy.Obtain(described.What, described.FirstUsefulDay, described.LastUsefulDay));
            }
        }

        return Undetermined(new ObservationCurrencies(missing.DrainToImmutable()), remedies.DrainToImmutable());
    }

    private ObservationCurrencies DescribeAll(in Case input, ReadOnlySpan<NewestObservation> observations)
    {
        var all = ImmutableArray.CreateBuilder<ObservationCurrency>(observations.Length);
        foreach (var observation in observations)
        {
            all.Add(Describe(observation, input));
        }

        return new(all.MoveToImmutable());
    }

    private ObservationCurrency Describe(in NewestObservation observation, in Case input) =>
        new(observation.What, observation.State, observation.Record?.At, input.Proposal.At, input.PreviousInfusion, maximumAgeInDays);

    /// <summary>The newest record of one kind, and whether it counts; small, because most are never written down.</summary>
    private protected readonly record struct NewestObservation(Observation What, Currency State, ClinicalRecord? Record);
}
