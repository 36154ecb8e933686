using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>When a rule about the time after treatment asks: the same days by which it judges.</summary>
/// <param name="Days">The checks, the first due first, those that were done among them.</param>
/// <param name="GoesOn">Whether it asks on beyond the last day that was listed.</param>
internal sealed record FollowUpSchedule(ImmutableArray<FollowUpDay> Days, bool GoesOn)
{
    /// <summary>Gets the schedule of a rule that names no days.</summary>
    public static FollowUpSchedule None { get; } = new([], GoesOn: false);
}

/// <summary>One check after treatment.</summary>
/// <param name="What">What, in plain words.</param>
/// <param name="Observations">The observations it is made of; empty where it is none.</param>
/// <param name="From">The day it is due.</param>
/// <param name="Until">The last day before it is called overdue.</param>
/// <param name="DoneOn">When it was done, or <see langword="null"/>.</param>
internal sealed record FollowUpDay(
    string What, ImmutableArray<Observation> Observations, LocalDate From, LocalDate Until, ClinicTime? DoneOn);
