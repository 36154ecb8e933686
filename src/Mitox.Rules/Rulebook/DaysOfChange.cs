using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// The days after a proposed one on which the answer to it may change while only the day moves and nothing new is put on record.
/// </summary>
/// <remarks>
/// A finding changes where a record comes into sight or into the past, which every rule may read, and on the days that a rule
/// names: where a test expires, an interval ends, the patient has a birthday. Between two of these days every answer is the same.
/// </remarks>
internal sealed class DaysOfChange
{
    private readonly SortedSet<LocalDate> days = [];
    private readonly LocalDate first;
    private readonly LocalDate last;

    private DaysOfChange(TreatmentHistory history, ProposedInfusion proposal, LocalDate last)
    {
        History = history;
        Proposal = proposal;
        first = proposal.At.Date;
        this.last = last;
        AddRecords();
    }

    /// <summary>Gets the history.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion.</summary>
    public ProposedInfusion Proposal { get; }

    /// <summary>Gets the days on which mitoxantrone was given.</summary>
    public IEnumerable<LocalDate> DaysOfMitoxantrone => History.Doses.Days;

    /// <summary>The days that the rules name, in order.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="last">The last day that is asked about, inclusive.</param>
    /// <returns>
    /// The days after the proposed one; <see langword="null"/> where a rule does not tell its days, so that each has to be asked.
    /// </returns>
    public static IReadOnlyCollection<LocalDate>? NamedBy(
        IEnumerable<Rule> rules, TreatmentHistory history, ProposedInfusion proposal, LocalDate last)
    {
        // Where a day is known in part, no day is named by it: each has to be asked.
        if (history.HasSpans)
        {
            return null;
        }

        var named = new DaysOfChange(history, proposal, last);
        foreach (var rule in rules)
        {
            if (!rule.NameDays(named))
            {
                return null;
            }
        }

        return named.days;
    }

    /// <summary>Adds a day, unless it is not asked about.</summary>
    public void Add(LocalDate? day)
    {
        if (day > first && day <= last)
        {
            days.Add(day.Value);
        }
    }

    /// <summary>Adds the day after an age in days, counted from each record.</summary>
    public void AddAfter(Timeline records, int ageInDays)
    {
        foreach (var day in records.Days)
        {
            Add(day.PlusDays(ageInDays + 1));
        }
    }

    /// <summary>Adds the first day from which so many calendar months back lead beyond another day.</summary>
    public void AddMonthsAfter(LocalDate day, int months)
    {
        var end = day.PlusMonths(months);
        while (end.PlusMonths(-months) <= day)
        {
            end = end.PlusDays(1);
        }

        Add(end);
    }

    /// <summary>Each record is seen from its day or, by its time, from the next day on; then it is of the past.</summary>
    private void AddRecords()
    {
        foreach (var timeline in History.Timelines)
        {
            // The last ones alone can be of later days.
            if (timeline.LastDay >= Proposal.At.DayNumber)
            {
                AddTurns(timeline.Days);
            }
        }

        AddTurns(DaysOfMitoxantrone);
        foreach (var therapy in History.Therapies)
        {
            AddTurn(therapy.StartedOn);
            AddTurn(therapy.StoppedOn);
        }

        foreach (var unread in History.UnreadResults)
        {
            AddTurn(unread.At?.Date);
        }
    }

    private void AddTurns(IEnumerable<LocalDate> turns)
    {
        foreach (var day in turns)
        {
            AddTurn(day);
        }
    }

    private void AddTurn(LocalDate? day)
    {
        Add(day);
        Add(day?.PlusDays(1));
    }
}
