using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Mitox.Rules.Rulebook;

/// <summary>Observations were made after the previous infusion and not too long before the proposed one (P8).</summary>
internal class RecentObservationRule : Rule
{
    /// <summary>No test before a dose counts for longer.</summary>
    internal const int LongestAgeInDays = 366;

    private readonly ImmutableArray<Observation> observations;
    private readonly int maximumAgeInDays;

    public RecentObservationRule(
        RuleId id,
        string sentence,
        int maximumAgeInDays,
        ImmutableArray<Observation> observations,
        params ImmutableArray<Criterion> criteria)
        : base(id, sentence, [CriterionOf(maximumAgeInDays, observations), .. criteria])
    {
        this.observations = observations;
        this.maximumAgeInDays = maximumAgeInDays;
    }

    /// <summary>
    /// "The ejection fraction must be measured before every dose: after the previous infusion and at most
    /// 30 days before the next."
    /// </summary>
    public static string SentenceOf(string done, int maximumAgeInDays) =>
        $"{done} before every dose: after the previous infusion and at most "
            + $"{ExactNumberText.Format(maximumAgeInDays)} {(maximumAgeInDays == 1 ? "day" : "days")} before the next.";

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var what in observations)
        {
            NameExpiryOf(change.History.Of(what), change);
        }

        return true;
    }

    private protected void NameExpiryOf(Timeline records, DaysOfChange change) => change.AddAfter(records, maximumAgeInDays);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [.. observations.Select(UnreadFields.Of), .. UnreadFields.DaysOfDoses];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        foreach (var what in observations)
        {
            if (!IsRecent(input.History.Of(what), input) && StateOf(what, input).State is not TestValidity.Current)
            {
                return Missing(input);
            }
        }

        return input.IsInFull ? Satisfied(input, new ObservationValidities([.. DescribeAll(input)])) : Satisfied();
    }

    /// <summary>Whether the last record counts by its day alone, as most do: then no time has to be compared.</summary>
    private bool IsRecent(Timeline timeline, in Case input) =>
        timeline.IsAllBefore(input.At)
        && timeline.LastDay > input.PreviousInfusionDay
        && timeline.LastDay >= input.At.DayNumber - maximumAgeInDays;

    /// <summary>
    /// How the newest observation of one kind stands; where several may be the newest, the one that counts most.
    /// </summary>
    private protected virtual NewestObservation StateOf(Observation what, in Case input) =>
        StateOf(what, input.History.Of(what), input);

    private protected NewestObservation StateOf(Observation what, Timeline timeline, in Case input)
    {
        var best = new NewestObservation(what, TestValidity.Missing, null);
        foreach (var record in timeline.NewestRecordsFor(input.At))
        {
            var validity = input.ValidityOf(record.At, maximumAgeInDays);
            best = best.Record is null || validity > best.State ? new(what, validity, record) : best;
        }

        return best;
    }

    private Finding Missing(in Case input)
    {
        var all = DescribeAll(input);
        var missing = all.Length == 1 ? all : all.RemoveAll(one => one.State is TestValidity.Current);
        var remedies = new Remedy[missing.Length];
        var isInDoubt = false;
        for (var index = 0; index < remedies.Length; index++)
        {
            ref readonly var one = ref missing.ItemRef(index);
            isInDoubt |= one.State is TestValidity.OrderUnknown;
            remedies[index] = one.State is TestValidity.OrderUnknown
                ? UnknownOrder.StateTime(one)
                : new Remedy.Obtain(one.What, one.FirstUsefulDay, one.LastUsefulDay);
        }

        // One time that is missing answers for all.
        return Undetermined(
            new ObservationValidities(missing),
            isInDoubt ? [.. remedies.Distinct()] : ImmutableCollectionsMarshal.AsImmutableArray(remedies));
    }

    private ImmutableArray<ObservationValidity> DescribeAll(in Case input)
    {
        var all = new ObservationValidity[observations.Length];
        for (var index = 0; index < all.Length; index++)
        {
            var newest = StateOf(observations[index], input);
            all[index] = new(newest.What, newest.State, newest.Record?.At, input.At, input.PreviousInfusion, maximumAgeInDays);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private static Criterion CriterionOf(int maximumAgeInDays, ImmutableArray<Observation> observations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumAgeInDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumAgeInDays, LongestAgeInDays);
        return observations.IsDefaultOrEmpty
            ? throw new ArgumentException("At least one observation must be named.", nameof(observations))
            : !observations.All(Enum.IsDefined)
            ? throw new ArgumentOutOfRangeException(nameof(observations), "An observation must be one of the enumeration.")
            : new(
                $"age of {string.Join(", ", observations.Select(Catalog.WordsOf))}",
                CriterionOperator.AtMost,
                maximumAgeInDays,
                "days",
                Verdict.Incomplete);
    }

    /// <summary>The newest record of one kind, and whether it counts; small, because most are never written down.</summary>
    private protected readonly record struct NewestObservation(Observation What, TestValidity State, ClinicalRecord? Record);
}
