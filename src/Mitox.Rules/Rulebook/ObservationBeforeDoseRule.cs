using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule that asks for observations made after the previous infusion and not too long before the proposed one.</summary>
public abstract class ObservationBeforeDoseRule : Rule
{
    private readonly int maximumAgeInDays;

    private protected ObservationBeforeDoseRule(RuleId id, string sentence, int maximumAgeInDays, Citation source)
        : base(id, sentence, source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumAgeInDays);
        this.maximumAgeInDays = maximumAgeInDays;
    }

    /// <summary>How the newest observation of one kind stands; where several may be the newest, the one that counts most.</summary>
    private protected ObservationCurrency CurrencyOf<T>(Observation what, ReadOnlySpan<T> newest, in Case input)
        where T : ClinicalRecord
    {
        var state = Currency.Missing;
        ClinicTime? at = null;
        foreach (var record in newest)
        {
            var currency = input.CurrencyOf(record.At, maximumAgeInDays);
            if (at is null || currency > state)
            {
                state = currency;
                at = record.At;
            }
        }

        return new(what, state, at, input.Proposal.At, input.PreviousInfusion, maximumAgeInDays);
    }

    /// <summary>Satisfied when every observation counts.</summary>
    private protected Finding RequireAll(in Case input, params ReadOnlySpan<ObservationCurrency> observations)
    {
        foreach (var observation in observations)
        {
            if (observation.State is not Currency.Current)
            {
                return Missing(observations);
            }
        }

        return Satisfied(input, new ObservationCurrencies(input.IsInFull ? [.. observations] : []));
    }

    private Finding Missing(ReadOnlySpan<ObservationCurrency> observations)
    {
        var missing = ImmutableArray.CreateBuilder<ObservationCurrency>();
        var remedies = ImmutableArray.CreateBuilder<Remedy>();
        foreach (var observation in observations)
        {
            if (observation.State is not Currency.Current)
            {
                missing.Add(observation);
                remedies.Add(Obtain(observation));
            }
        }

        return Undetermined(new ObservationCurrencies(missing.DrainToImmutable()), remedies.DrainToImmutable());
    }

    /// <summary>From the day after the previous infusion, or as many days before the proposed one as it may be old.</summary>
    private Remedy.Obtain Obtain(in ObservationCurrency observation)
    {
        var proposed = observation.Proposed.Date;
        var oldest = proposed - Period.FromDays(maximumAgeInDays);
        var afterPrevious = observation.PreviousInfusion is { } previous ? previous.Date + Period.FromDays(1) : oldest;
        return new(observation.What, LocalDate.Max(oldest, afterPrevious), proposed);
    }
}
