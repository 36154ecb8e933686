namespace Mitox.Rules.Authoring;

/// <summary>What a policy says of one kind of therapy beside mitoxantrone.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Meaning">What the source says of it, in a few words.</param>
/// <param name="DaysAfter">
/// For how many days after its last day it concerns, exclusive; 0 while it goes on only, <see langword="null"/> for good.
/// </param>
/// <param name="Planned">Whether a planned one concerns too.</param>
internal sealed record TherapyConcern(TherapyKind Kind, string Meaning, int? DaysAfter, bool Planned = false)
{
    /// <summary>Whether a therapy of this kind concerns on the proposed day.</summary>
    /// <remarks>
    /// One that was never given does not. Without a last day it goes on, for all anybody knows; one with
    /// a day to come is planned.
    /// </remarks>
    internal bool Holds(Therapy therapy, ClinicTime proposed) =>
        therapy.MayHaveBegunBy(proposed.Date)
            ? DaysAfter is not { } days || therapy.StoppedOn is not { } last || last.PlusDays(days) > proposed.Date
            : Planned && therapy.Outcome is not TherapyOutcome.Contraindicated;
}
