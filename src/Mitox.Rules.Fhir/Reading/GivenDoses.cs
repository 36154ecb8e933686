using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>The administrations that stand in the record: what tells of them again is not counted twice.</summary>
internal sealed class GivenDoses
{
    /// <summary>How many days before an administration the drug may have left the pharmacy for it; a convention.</summary>
    private const int DaysBefore = 7;

    private readonly Dictionary<string, string> requests = new(StringComparer.Ordinal);
    private readonly HashSet<string> references = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalDate, List<Given>> byDay = [];

    public void Add(string reference, Infusion infusion, string? request)
    {
        references.Add(reference);
        if (!byDay.TryGetValue(infusion.At.Date, out var day))
        {
            byDay[infusion.At.Date] = day = [];
        }

        day.Add(new(reference) { Unexplained = infusion.Given.Milligrams });
        if (request is not null)
        {
            requests[request] = reference;
        }
    }

    /// <summary>The administration that was made on a request; null where none is known.</summary>
    public string? MadeOn(string request) => requests.GetValueOrDefault(request);

    /// <summary>Whether a reference is one of them.</summary>
    public bool Has(string reference) => references.Contains(reference);

    /// <summary>The first one given on a day or within 7 days after it.</summary>
    public string? After(LocalDate day) => Within(day).FirstOrDefault()?.Reference;

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

    private sealed record Given(string Reference)
    {
        public decimal Unexplained { get; set; }
    }
}
