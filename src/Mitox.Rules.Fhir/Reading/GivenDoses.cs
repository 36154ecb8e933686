using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>The administrations that stand in the record: what tells of them again is not counted twice.</summary>
internal sealed class GivenDoses
{
    /// <summary>How many days before an administration the drug may have left the pharmacy for it; a convention.</summary>
    private const int DaysBefore = 7;

    private readonly Dictionary<string, List<string>> requests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Given> byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalDate, List<Given>> byDay = [];

    public void Add(string reference, Infusion infusion, bool isOfAnOrder, IEnumerable<string> orders)
    {
        var one = new Given(reference, infusion.At.Date) { Unexplained = infusion.Given.Milligrams, IsOfAnOrder = isOfAnOrder };
        byReference[reference] = one;
        if (!byDay.TryGetValue(infusion.At.Date, out var day))
        {
            byDay[infusion.At.Date] = day = [];
        }

        day.Add(one);
        foreach (var order in orders)
        {
            if (!requests.TryGetValue(order, out var made))
            {
                requests[order] = made = [];
            }

            made.Add(reference);
        }
    }

    /// <summary>The administrations that were made on a request; none where none is known.</summary>
    public IReadOnlyList<string> MadeOn(string request) => requests.GetValueOrDefault(request, []);

    /// <summary>The first one given on a day; null where none was.</summary>
    public string? On(LocalDate day) => byDay.TryGetValue(day, out var given) ? given[0].Reference : null;

    /// <summary>Whether all sources are of them, and what is told of their days is told of no other.</summary>
    public bool Tells(IReadOnlyList<string?> sources, R4.DataType? effective, DateTimeZone zone)
    {
        var days = sources.Select(source => source is null ? null : byReference.GetValueOrDefault(source)?.Day).ToList();
        var when = Moment.Of(effective, zone);
        return days.TrueForAll(day => day is not null)
            && (effective is null
                || ((when.At?.Date ?? when.Within?.Start) is { } first
                    && (when.At?.Date ?? when.Within?.End) is { } last
                    && days.Min() <= first
                    && last <= days.Max()));
    }

    /// <summary>
    /// The first one given on a day or within 7 days after it, for an order that names none; each is of one order only.
    /// </summary>
    public string? After(LocalDate day)
    {
        if (Within(day).FirstOrDefault(given => !given.IsOfAnOrder) is not { } first)
        {
            return null;
        }

        first.IsOfAnOrder = true;
        return first.Reference;
    }

    /// <summary>
    /// The one that a drug handed out on a day was for: given within 7 days, and at least as much. What is handed out for one
    /// administration is in all not more than was given; the rest may have been given elsewhere.
    /// </summary>
    public string? For(LocalDate day, decimal milligrams)
    {
        foreach (var given in Within(day).Where(given => given.Unexplained >= milligrams))
        {
            given.Unexplained -= milligrams;
            return given.Reference;
        }

        return null;
    }

    private IEnumerable<Given> Within(LocalDate day) => Enumerable.Range(0, DaysBefore + 1)
        .SelectMany(days => byDay.TryGetValue(day.PlusDays(days), out var given) ? given : []);

    private sealed record Given(string Reference, LocalDate Day)
    {
        public bool IsOfAnOrder { get; set; }

        public decimal Unexplained { get; set; }
    }
}
