using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What the other treatments on record say about the time after an induction.</summary>
internal static class RescueTherapies
{
    /// <summary>
    /// These leave the course what it is: co-medication, a relapse's treatment, protection of the heart, a vaccine.
    /// </summary>
    private static readonly ImmutableArray<TherapyKind> Beside =
        [
            TherapyKind.InterferonBeta, TherapyKind.Corticosteroid, TherapyKind.PlasmaExchange, TherapyKind.Dexrazoxane,
            TherapyKind.LiveVaccine, TherapyKind.YellowFeverVaccine, TherapyKind.VitaminKAntagonist,
        ];

    /// <summary>Whether another treatment was taken after a day and up to another one; unknown where it may have been.</summary>
    public static Answer Other(TreatmentHistory history, LocalDate after, LocalDate until)
    {
        var possible = history.Therapies
            .Where(therapy => !Beside.Contains(therapy.Kind) && therapy.MayHaveBegunBy(until) && !(therapy.StoppedOn <= after))
            .ToList();
        return possible.Exists(IsCertain) ? Answer.Yes : possible.Count > 0 ? Answer.Unknown : Answer.No;

        bool IsCertain(Therapy therapy) => therapy.StartedOn is { } start
            && (start > after || therapy.StoppedOn is not null || therapy.Outcome is TherapyOutcome.Ongoing);
    }

    /// <summary>Whether interferon beta is taken on a day, and since when without mitoxantrone.</summary>
    /// <returns>
    /// Whether it is taken; unknown where it is not recorded whether it goes on. The day, after the induction, where it is known.
    /// </returns>
    public static (Answer IsTaken, LocalDate? Since) Interferon(TreatmentHistory history, LocalDate after, LocalDate on)
    {
        var begun = history.Therapies.Where(therapy => therapy.Kind is TherapyKind.InterferonBeta && therapy.MayHaveBegunBy(on))
            .ToList();
        var taken = begun.Where(therapy => GoesOn(therapy, on) is Answer.Yes).ToList();
        return taken.Count == 0
            ? (begun.Exists(therapy => GoesOn(therapy, on) is Answer.Unknown) ? Answer.Unknown : Answer.No, null)
            : taken.Exists(therapy => therapy.StartedOn is null) ? (Answer.Yes, null)
            : (Answer.Yes, LocalDate.Max(taken.Min(therapy => therapy.StartedOn!.Value), after.PlusDays(1)));
    }

    private static Answer GoesOn(Therapy therapy, LocalDate on) =>
        therapy.StoppedOn is { } stop ? (stop >= on ? Answer.Yes : Answer.No)
        : therapy.Outcome switch
        {
            TherapyOutcome.Ongoing => Answer.Yes,
            TherapyOutcome.Ended or TherapyOutcome.Failed or TherapyOutcome.NotTolerated => Answer.No,
            _ => Answer.Unknown,
        };
}
