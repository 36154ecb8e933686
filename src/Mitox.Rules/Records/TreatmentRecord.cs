using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Everything on record about one patient's treatment, in any order; a history checks it once.</summary>
/// <remarks>
/// What is left out is not recorded. A history takes at most 10,000 entries in all lists together (P28).
/// Two records are equal where they hold the same lists, not where the lists say the same.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed record TreatmentRecord
{
    /// <summary>Gets the lasting facts.</summary>
    public Patient Patient { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>
    /// Gets whether the doses on record are stated to be all that were ever given, elsewhere and for other diseases too.
    /// </summary>
    /// <remarks>Anything but yes leaves every total a lower bound.</remarks>
    public Answer DoseHistoryIsComplete { get; init; }

    /// <summary>Gets the infusions of mitoxantrone.</summary>
    public ImmutableArray<Infusion> Infusions { get; init => field = Given(value); } = [];

    /// <summary>Gets the drugs given earlier or elsewhere that are known as a sum.</summary>
    public ImmutableArray<PriorExposure> PriorExposures { get; init => field = Given(value); } = [];

    /// <summary>Gets the measurements of the ejection fraction.</summary>
    public ImmutableArray<EjectionFraction> EjectionFractions { get; init => field = Given(value); } = [];

    /// <summary>Gets the electrocardiograms.</summary>
    public ImmutableArray<Electrocardiogram> Electrocardiograms { get; init => field = Given(value); } = [];

    /// <summary>Gets the blood counts.</summary>
    public ImmutableArray<BloodCount> BloodCounts { get; init => field = Given(value); } = [];

    /// <summary>Gets the liver tests.</summary>
    public ImmutableArray<LiverPanel> LiverPanels { get; init => field = Given(value); } = [];

    /// <summary>Gets the pregnancy tests.</summary>
    public ImmutableArray<PregnancyTest> PregnancyTests { get; init => field = Given(value); } = [];

    /// <summary>Gets the visits.</summary>
    public ImmutableArray<ClinicalAssessment> Assessments { get; init => field = Given(value); } = [];

    /// <summary>Gets the relapses.</summary>
    public ImmutableArray<Relapse> Relapses { get; init => field = Given(value); } = [];

    /// <summary>Gets the scores of disability (EDSS).</summary>
    public ImmutableArray<DisabilityScore> DisabilityScores { get; init => field = Given(value); } = [];

    /// <summary>Gets the images of the brain.</summary>
    public ImmutableArray<BrainScan> BrainScans { get; init => field = Given(value); } = [];

    /// <summary>Gets the other treatments, past, present and planned.</summary>
    public ImmutableArray<Therapy> Therapies { get; init => field = Given(value); } = [];

    /// <summary>Gets the adverse events, side effects among them.</summary>
    public ImmutableArray<AdverseEvent> AdverseEvents { get; init => field = Given(value); } = [];

    /// <summary>
    /// Gets the results and answers that could not be read: left out, an older result would decide in their place.
    /// </summary>
    public ImmutableArray<UnreadResult> UnreadResults { get; init => field = Given(value); } = [];

    /// <summary>The answer that a column holds: a column without a value answers nothing, and never no.</summary>
    /// <remarks>
    /// A column that must have a value and is filled in with "false" where nobody asked is no answer: leave it out.
    /// </remarks>
    /// <param name="stated">Yes, no, or <see langword="null"/> where nothing is recorded.</param>
    /// <returns>The answer; <see cref="Answer.Unknown"/> for null.</returns>
    public static Answer AnswerFrom(bool? stated) => stated switch
    {
        true => Answer.Yes,
        false => Answer.No,
        null => Answer.Unknown,
    };

    /// <summary>The record with one more fact, in the list of its kind.</summary>
    /// <param name="fact">An infusion, a measurement, a visit or another dated fact.</param>
    /// <returns>A new record.</returns>
    public TreatmentRecord With(ClinicalRecord fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return RecordLists.Of(fact.GetType()).Add(this, fact);
    }

    /// <summary>The record with one more drug given earlier or elsewhere.</summary>
    /// <param name="exposure">The drug and its amount.</param>
    /// <returns>A new record.</returns>
    public TreatmentRecord With(PriorExposure exposure)
    {
        ArgumentNullException.ThrowIfNull(exposure);
        return this with { PriorExposures = PriorExposures.Add(exposure) };
    }

    /// <summary>The record with one more treatment beside mitoxantrone.</summary>
    /// <param name="therapy">The treatment.</param>
    /// <returns>A new record.</returns>
    public TreatmentRecord With(Therapy therapy)
    {
        ArgumentNullException.ThrowIfNull(therapy);
        return this with { Therapies = Therapies.Add(therapy) };
    }

    /// <summary>The record with one more result or answer that could not be read.</summary>
    /// <param name="unread">The result.</param>
    /// <returns>A new record.</returns>
    public TreatmentRecord With(UnreadResult unread)
    {
        ArgumentNullException.ThrowIfNull(unread);
        return this with { UnreadResults = UnreadResults.Add(unread) };
    }

    /// <summary>Writes who is treated and how many records of each kind there are.</summary>
    /// <returns>A text such as "Female, born 1980-05-17, SecondaryProgressive: 11 infusions, 12 blood counts".</returns>
    public override string ToString()
    {
        (int Number, string One, string Many)[] lists =
        [
            (Infusions.Length, "infusion", "infusions"),
            (PriorExposures.Length, "earlier exposure", "earlier exposures"),
            (EjectionFractions.Length, "ejection fraction", "ejection fractions"),
            (Electrocardiograms.Length, "ECG", "ECGs"),
            (BloodCounts.Length, "blood count", "blood counts"),
            (LiverPanels.Length, "liver panel", "liver panels"),
            (PregnancyTests.Length, "pregnancy test", "pregnancy tests"),
            (Assessments.Length, "assessment", "assessments"),
            (Relapses.Length, "relapse", "relapses"),
            (DisabilityScores.Length, "disability score", "disability scores"),
            (BrainScans.Length, "brain scan", "brain scans"),
            (AdverseEvents.Length, "adverse event", "adverse events"),
            (Therapies.Length, "other treatment", "other treatments"),
            (UnreadResults.Length, "unread result", "unread results"),
        ];
        var counts = lists.Where(list => list.Number > 0)
            .Select(
                list => string.Create(CultureInfo.InvariantCulture, $"{list.Number} {(list.Number == 1 ? list.One : list.Many)}"))
            .DefaultIfEmpty("no records");
        return $"{Patient}: {string.Join(", ", counts)}";
    }

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> value) => value.IsDefault ? [] : value;
}
