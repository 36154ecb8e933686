using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>The lasting facts about a patient, as known on the day of the proposal; what is not recorded stays unknown.</summary>
[JsonConverter(typeof(NotJson))]
public sealed record Patient
{
    /// <summary>Gets the day of birth, or <see langword="null"/> where it is not recorded.</summary>
    public LocalDate? BirthDate { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>
    /// Gets the days among which the day of birth is, such as a year or a month, where <see cref="BirthDate"/> is not recorded.
    /// </summary>
    /// <remarks>Both ends belong to it. It is judged at its worse end (P26).</remarks>
    public DateInterval? BornWithin { get; init => field = RecordDates.InIso(value); }

    /// <summary>Gets the sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Gets whether the patient is biologically capable of becoming pregnant.</summary>
    public ChildbearingPotential ChildbearingPotential
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ChildbearingPotential.Unknown;

    /// <summary>Gets the course of the multiple sclerosis.</summary>
    public DiseaseCourse Course { get; init; }

    /// <summary>Gets whether relapsing-remitting disease is worsening: significantly abnormal between relapses (US-01).</summary>
    public Answer WorseningRelapsingRemitting { get; init; }

    /// <summary>Gets whether there was ever a hypersensitivity reaction to mitoxantrone.</summary>
    public Answer MitoxantroneHypersensitivity { get; init; }

    /// <summary>Gets whether there was ever a hypersensitivity reaction to an anthracycline.</summary>
    public Answer AnthracyclineHypersensitivity { get; init; }

    /// <summary>Gets whether heart failure has been diagnosed.</summary>
    public Answer HeartFailure { get; init; }

    /// <summary>Gets whether there is, or ever was, another disease of the heart or vessels.</summary>
    public Answer CardiovascularDisease { get; init; }

    /// <summary>Gets whether the mediastinum or the region of the heart was ever irradiated.</summary>
    public Answer MediastinalRadiotherapy { get; init; }

    /// <summary>Gets whether an anthracycline, or an anthracenedione other than mitoxantrone, was ever given.</summary>
    /// <remarks>The amounts, where they are known, are <see cref="TreatmentRecord.PriorExposures"/>.</remarks>
    public Answer PriorAnthracycline { get; init; }

    /// <summary>Gets whether there ever was a leukemia or a lymphoma (COR-01).</summary>
    public Answer EarlierLeukemiaOrLymphoma { get; init; }

    /// <summary>Gets whether there ever was another malignancy than these (NEW-04).</summary>
    public Answer EarlierMalignancy { get; init; }

    /// <summary>Gets whether there is a disease of the bone marrow (COR-01).</summary>
    public Answer BoneMarrowDisease { get; init; }

    /// <summary>Gets whether the marrow is suppressed by drugs that were given earlier (NEW-03).</summary>
    public Answer MarrowSuppression { get; init; }

    /// <summary>Gets whether the benefit was weighed again after the third infusion (COR-01).</summary>
    public Answer BenefitWeighedAgain { get; init; }

    /// <summary>Gets whether the liver is known to be impaired.</summary>
    public Answer HepaticImpairment { get; init; }

    /// <summary>Gets whether the disease is highly active and relapsing, whatever its course is called (EU-02).</summary>
    public Answer HighlyActiveRelapsing { get; init; }

    /// <summary>Gets whether disability evolves rapidly (EU-02).</summary>
    public Answer RapidlyEvolvingDisability { get; init; }

    /// <summary>
    /// Gets whether every alternative has failed, is not tolerated or is contraindicated, so that this is the last resort
    /// (EU-02).
    /// </summary>
    public Answer AlternativesExhausted { get; init; }

    /// <summary>Gets whether there is a structural disease of the heart (EU-14).</summary>
    public Answer StructuralHeartDisease { get; init; }

    /// <summary>Gets whether there is a chronic or recurrent bacterial infection, such as tuberculosis (EU-14).</summary>
    public Answer ChronicInfection { get; init; }

    /// <summary>Gets whether the kidneys are known to be severely impaired (EU-14).</summary>
    public Answer SevereRenalImpairment { get; init; }

    /// <summary>Gets whether there is an allergy to sulfites, or asthma that they bring on (EU-13, US-63).</summary>
    public Answer SulfiteHypersensitivity { get; init; }

    /// <summary>Gets the further risk factors of the heart (CO-30).</summary>
    public CardiovascularRiskFactors CardiovascularRisk
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = new();

    /// <summary>Gets whether written consent is on record (ADD-04).</summary>
    public Answer ConsentRecorded { get; init; }

    /// <summary>Writes who the patient is, in one line.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        $"{Sex}, born {Born}, {Course}";

    /// <summary>Gets a value indicating whether more of the birth is known than nothing and less than its day.</summary>
    internal bool IsBirthDateOpen => BirthDate is null && BornWithin is not null;

    private string Born => BornWithin is { } days ? IsoText.Of(days)
        : BirthDate is { } date ? IsoText.Of(date)
        : "on a day that is not recorded";
}
