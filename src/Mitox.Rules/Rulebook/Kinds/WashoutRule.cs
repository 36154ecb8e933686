using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>So many days have passed since a treatment that must be washed out.</summary>
/// <remarks>
/// Too early withholds until the day; one that goes on, or whose last day was not recorded, withholds until it is stated. A
/// treatment whose kind is not recorded may have been one of them: within the time it is incomplete.
/// </remarks>
internal sealed class WashoutRule(RuleId id, ImmutableArray<TherapyKind> kinds, int days)
    : Rule(
        id,
        $"At least {ExactNumberText.Format(Positive(days))} days must have passed since {NamesOf(kinds)}.",
        new Criterion($"days since {NamesOf(kinds)}", CriterionOperator.AtLeast, days, "days", Verdict.Withhold))
{
    private const string Meaning = "it must be washed out first";

    private static readonly Remedy StateKind = new Remedy.State(
        "which treatment it was", new(nameof(Therapy), nameof(Therapy.Kind)));

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var therapy in change.History.Therapies)
        {
            change.Add(therapy.StoppedOn?.PlusDays(days));
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [RecordLists.Therapies.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.At.Date;
        foreach (var therapy in input.History.Therapies)
        {
            if (IsTooEarly(therapy, proposed))
            {
                return Objects(
                    Verdict.Withhold, new TherapySeen(therapy, proposed, Meaning), Remedies(input.History.Therapies, proposed));
            }
        }

        foreach (var therapy in input.History.Therapies)
        {
            if (!therapy.IsKindKnown && IsWithinTheTime(therapy, proposed))
            {
                return Undetermined(new TherapySeen(therapy, proposed, "it may have to be washed out first"), StateKind);
            }
        }

        return Satisfied(input, new StatedFact("treatments to wash out", "none within the time"));
    }

    private bool IsTooEarly(Therapy therapy, LocalDate day) => kinds.Contains(therapy.Kind) && IsWithinTheTime(therapy, day);

    private bool IsWithinTheTime(Therapy therapy, LocalDate day) =>
        therapy.MayHaveBegunBy(day) && !(therapy.StoppedOn?.PlusDays(days) <= day);

    /// <summary>
    /// The day to wait for that is right for all, those that begin until then too, and the last days that are missing.
    /// </summary>
    private ImmutableArray<Remedy> Remedies(ImmutableArray<Therapy> therapies, LocalDate proposed)
    {
        var day = proposed;
        while (therapies
            .FirstOrDefault(therapy => therapy.StoppedOn is not null && IsTooEarly(therapy, day)) is { StoppedOn: { } last })
        {
            day = last.PlusDays(days);
        }

        return
        [
            .. day > proposed ? (ReadOnlySpan<Remedy>)[new Remedy.WaitUntil(day)] : [],
            .. therapies
                .Where(therapy => IsTooEarly(therapy, day))
                .Select(therapy => new Remedy.State(
                    $"the last day of {TherapyText.Of(therapy.Kind)}", new(nameof(Therapy), nameof(Therapy.StoppedOn))))
                .Distinct(),
        ];
    }

    private static string NamesOf(ImmutableArray<TherapyKind> kinds) => kinds.IsDefaultOrEmpty
        ? throw new ArgumentException("At least one treatment must be named.", nameof(kinds))
        : string.Join(" or ", kinds.Select(kind => kind is TherapyKind.Unknown || !Enum.IsDefined(kind)
            ? throw new ArgumentOutOfRangeException(nameof(kinds), kind, "A treatment must be one of the enumeration, and known.")
            : TherapyText.Of(kind)));
}
