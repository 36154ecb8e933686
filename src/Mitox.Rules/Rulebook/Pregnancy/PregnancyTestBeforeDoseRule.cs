using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The result of a pregnancy test is known before this dose, from whoever is capable of pregnancy.</summary>
/// <remarks>
/// Contraception is no exemption. A pending result is no result. Who is not capable needs the reason on record.
/// </remarks>
internal sealed class PregnancyTestBeforeDoseRule(int maximumAgeInDays)
    : RecentObservationRule(
        RuleIds.PregnancyTestBeforeDose,
        "The result of a pregnancy test must be known before every dose: taken after the previous infusion and at most "
            + $"{ExactNumberText.Format(maximumAgeInDays)} days before the next.",
        maximumAgeInDays,
        [Observation.PregnancyTest])
{
    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        NameExpiryOf(change.History.PendingPregnancyTests, change);
        return base.NameDays(change);
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        Childbearing.MayConcern(input.History.Patient) ? base.FieldsReadIn(input) : UnreadFields.Concerned;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        input.History.Patient is var patient && Childbearing.MayConcern(patient)
            ? base.Judge(input)
            : NotApplicable(input, new StatedFact(
                "not capable of pregnancy", patient.ChildbearingPotential.Reason is { Length: > 0 } reason ? reason : "male"));

    /// <inheritdoc/>
    private protected override NewestObservation StateOf(Observation what, in Case input)
    {
        var known = base.StateOf(what, input);
        return known.State is TestValidity.Current
            || StateOf(what, input.History.PendingPregnancyTests, input) is not
            { State: TestValidity.Current or TestValidity.OrderUnknown } pending
            ? known
            : pending with { State = TestValidity.ResultPending };
    }
}
