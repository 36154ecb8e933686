using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>When an observation that is repeated after the last infusion is due.</summary>
/// <param name="What">The observation.</param>
/// <param name="State">Whether it is due on the evaluation date.</param>
/// <param name="LastInfusion">The day of the last infusion.</param>
/// <param name="Newest">The day of the newest since, or <see langword="null"/> where there is none.</param>
/// <param name="Due">The day it is, or would next be, due.</param>
/// <param name="Until">The last day on which one may fall due, or <see langword="null"/> where there is no end.</param>
internal readonly record struct FollowUpDue(
    Observation What, FollowUpState State, LocalDate LastInfusion, LocalDate? Newest, LocalDate Due, LocalDate? Until) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("followUpDue");
        values.Add("observation", What);
        values.Add("state", State);
        values.Add("lastInfusion", LastInfusion);
        values.Add("newest", Newest);
        values.Add("due", Due);
        values.Add("until", Until);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var name = Catalog.WordsOf(What);
        var since = Newest is { } newest
            ? $"{name} on {IsoText.Of(newest)}, after the last infusion on {IsoText.Of(LastInfusion)}"
            : $"no {name} on record after the last infusion on {IsoText.Of(LastInfusion)}";
        return State switch
        {
            FollowUpState.Ended when Until is { } until => $"{since}; none falls due after {IsoText.Of(until)}",
            FollowUpState.NotYetDue => $"{since}; the next is due on {IsoText.Of(Due)}",
            FollowUpState.Due => $"{since}; one is due since {IsoText.Of(Due)}",
            _ => $"{since}; one is overdue since {IsoText.Of(Due)}",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>Whether an observation after treatment is due.</summary>
internal enum FollowUpState
{
    /// <summary>It was due, and some time ago. The default.</summary>
    Overdue = 0,

    /// <summary>It is due.</summary>
    Due,

    /// <summary>It is not due yet.</summary>
    NotYetDue,

    /// <summary>No more of them fall due.</summary>
    Ended,
}
