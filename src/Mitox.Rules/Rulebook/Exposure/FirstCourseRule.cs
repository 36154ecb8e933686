using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// The infusion belongs to the first course of mitoxantrone: treatment is not started again after mitoxantrone.
/// </summary>
/// <remarks>
/// A course goes on while no two infusions in a row, the last and the proposed one among them, are further apart than the longest
/// gap; a course transferred from elsewhere counts with its last day. A longer gap, or mitoxantrone for another disease at any
/// time and in any amount, stops. A drug that may have been mitoxantrone, a reason that is not recorded, or a last day elsewhere
/// that is not recorded is incomplete. The amount does not matter here: the cap on the lifetime dose asks for it.
/// </remarks>
internal sealed class FirstCourseRule : Rule
{
    private const string What = "mitoxantrone before this course";
    private static readonly Remedy StateExposure = new Remedy.State(
        "which drug was given, what it was given for, and the day of its last dose",
        new(nameof(TreatmentRecord), nameof(TreatmentRecord.PriorExposures)));

    private readonly DosingInterval longestGap;
    private readonly int daysNeverTooLong;

    /// <summary>Initializes a new instance of the <see cref="FirstCourseRule"/> class.</summary>
    /// <param name="longestGap">The longest time between two infusions of one course, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longestGap"/> is the default.</exception>
    public FirstCourseRule(DosingInterval longestGap)
        : base(
            RuleIds.FirstCourse,
            "Treatment must not be started again after mitoxantrone; a course ends where none is given for "
                + $"{Stated(longestGap)}.",
            longestGap.AsCriterion("time without mitoxantrone within the course", CriterionOperator.AtMost, Verdict.Stop))
    {
        this.longestGap = longestGap;
        daysNeverTooLong = longestGap.ShortestDays;
    }

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var given in change.DaysOfMitoxantrone)
        {
            change.Add(longestGap.After(given).PlusDays(1));
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.DaysOfDoses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var doses = input.History.Doses;
        if (doses.FirstForAnotherDisease is { } infusion)
        {
            return Stop(OtherDisease.Of(infusion));
        }

        PriorExposure? unclear = null;
        foreach (var exposure in input.History.PriorExposures)
        {
            if (exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Reason: ExposureReason.Cancer })
            {
                return Stop(new EarlierExposure(exposure));
            }

            unclear ??= exposure.MayBeMitoxantrone && !IsOfACourse(exposure) ? exposure : null;
        }

        return Gap(input) is { } gap ? Stop(gap)
            : unclear is not null ? Undetermined(new EarlierExposure(unclear), StateExposure)
            : Satisfied(input, new StatedFact(What, "none"));
    }

    private static bool IsOfACourse(PriorExposure exposure) =>
        exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Reason: ExposureReason.MultipleSclerosis, LastGivenOn: not null };

    /// <summary>
    /// The first time that is too long between two doses that are certainly mitoxantrone, the proposed one among them.
    /// </summary>
    private CourseGap? Gap(in Case input)
    {
        ClinicTime? last = null;
        foreach (var given in input.History.Doses.Certain)
        {
            if (last is { } earlier && IsTooLong(earlier, given))
            {
                return new(earlier.Date, given.Date, longestGap);
            }

            last = given;
        }

        return last is { } latest && IsTooLong(latest, input.Proposal.At)
            ? new(latest.Date, input.Proposal.At.Date, longestGap)
            : null;
    }

    /// <summary>Most doses follow sooner than the shortest reading of the gap, which needs no calendar.</summary>
    private bool IsTooLong(ClinicTime earlier, ClinicTime later) =>
        later.DayNumber - earlier.DayNumber > daysNeverTooLong && longestGap.After(earlier.Date) < later.Date;
}
