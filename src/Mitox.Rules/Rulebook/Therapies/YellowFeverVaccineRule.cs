using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>No yellow-fever vaccine is planned, and the last one is some calendar months ago.</summary>
/// <remarks>
/// Planned, or too lately, it withholds; one without a day may be of these months, and withholds until the day is stated. One
/// that is contraindicated was never given.
/// </remarks>
/// <param name="since">The time that must have passed; its last day is enough.</param>
internal sealed class YellowFeverVaccineRule(DosingInterval since)
    : Rule(
        RuleIds.YellowFeverVaccine,
        $"No yellow-fever vaccine may be planned, and {Stated(since)} must have passed since the last.",
        since.AsCriterion("time since a yellow-fever vaccine", CriterionOperator.AtLeast, Verdict.Withhold))
{
    private const string Meaning = "it is contraindicated with the drug";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [RecordLists.Therapies.Field];

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var therapy in change.History.Therapies)
        {
            change.Add(GivenOn(therapy) is { } day ? since.After(day) : null);
        }

        return true;
    }

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.At.Date;
        var worst = Satisfied(input, new StatedFact("yellow-fever vaccine", "none planned or within the time"));
        foreach (var therapy in input.History.Therapies)
        {
            if (therapy is { Kind: TherapyKind.YellowFeverVaccine, Outcome: not TherapyOutcome.Contraindicated }
                && !(GivenOn(therapy) is { } day && day <= proposed && since.After(day) <= proposed))
            {
                worst = MoreCautious(worst, Objects(
                    Verdict.Withhold, new TherapySeen(therapy, proposed, Meaning), RemedyOf(therapy, proposed)));
            }
        }

        return worst;
    }

    private Remedy RemedyOf(Therapy therapy, LocalDate proposed) =>
        GivenOn(therapy) is not { } day ? new Remedy.State(
            "the day of the yellow-fever vaccine", new(nameof(Therapy), nameof(Therapy.StoppedOn)))
        : day > proposed ? new Remedy.ClinicianDecides()
        : new Remedy.WaitUntil(since.After(day));

    /// <summary>A vaccine is given on one day; of two that are stated the later.</summary>
    private static LocalDate? GivenOn(Therapy therapy) => therapy.StoppedOn ?? therapy.StartedOn;
}
