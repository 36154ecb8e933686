using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>A time without mitoxantrone, compared with the longest within one course.</summary>
/// <param name="Last">The last day before it.</param>
/// <param name="Next">The next day mitoxantrone was given, or is proposed.</param>
/// <param name="Longest">The longest time without it within one course, inclusive.</param>
internal readonly record struct CourseGap(LocalDate Last, LocalDate Next, DosingInterval Longest) : IEvidence
{
    /// <summary>Gets the last day on which the course would have gone on.</summary>
    public LocalDate Ended => Longest.After(Last);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("courseGap");
        values.Add("last", Last);
        values.Add("next", Next);
        values.Add("longest", Longest);
        values.Add("ended", Ended);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var compared = Next > Ended
            ? $"later than {IsoText.Of(Ended)}: a new start"
            : $"not later than {IsoText.Of(Ended)}: the same course";
        return $"mitoxantrone on {IsoText.Of(Last)} and next on {IsoText.Of(Next)}, which, {Longest} after it, is {compared}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
