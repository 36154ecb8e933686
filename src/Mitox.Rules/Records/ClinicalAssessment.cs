using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>What was asked and examined at a visit: the answers that can change from one infusion to the next.</summary>
/// <param name="At">The day of the visit, and the time where it is known.</param>
[JsonConverter(typeof(NotJson))]
public sealed record ClinicalAssessment(ClinicTime At) : ClinicalRecord(At)
{
    /// <summary>Gets whether there is an active infection and whether it is under treatment.</summary>
    public InfectionState Infection { get; init; }

    /// <summary>Gets whether there are signs or symptoms of heart failure, such as edema or orthopnea.</summary>
    public Answer HeartFailureSigns { get; init; }

    /// <summary>Gets whether the patient is known to be pregnant.</summary>
    public Answer Pregnant { get; init; }

    /// <summary>Gets whether the patient is breast-feeding.</summary>
    public Answer BreastFeeding { get; init; }

    /// <summary>Gets whether another drug that harms the heart is being taken.</summary>
    public Answer TakingCardiotoxicDrugs { get; init; }

    /// <summary>Gets whether there is a severe infection, treated or not (EU-14).</summary>
    public Answer SevereInfection { get; init; }

    /// <summary>Gets whether reliable contraception is used (EU-10).</summary>
    public Answer Contraception { get; init; }

    /// <summary>Gets whether a pregnancy is planned, by the patient or a partner; not recorded says nothing.</summary>
    public Answer PregnancyPlanned { get; init; }

    /// <summary>Gets whether amenorrhea persists (TR-50).</summary>
    public Answer Amenorrhea { get; init; }

    /// <summary>Gets whether the urinalysis shows a urinary infection that has not resolved (COR-11).</summary>
    public Answer UrinaryInfection { get; init; }

    /// <summary>Gets whether a colonoscopy after treatment was decided about (NEW-09).</summary>
    public Answer ColonoscopyDecided { get; init; }

    /// <summary>
    /// Gets the active infection as both answers tell it: a severe infection is an active one, and untreated unless
    /// it is said to be treated.
    /// </summary>
    internal InfectionState ActiveInfection => Infection switch
    {
        InfectionState.UnderTreatment => InfectionState.UnderTreatment,
        _ when SevereInfection is Answer.Yes => InfectionState.Untreated,
        InfectionState.Untreated => InfectionState.Untreated,
        InfectionState.None => InfectionState.None,
        _ => InfectionState.Unknown,
    };
}

/// <summary>Whether there is an active infection.</summary>
[JsonConverter(typeof(WordJson<InfectionState>))]
[TypeConverter(typeof(WordConverter<InfectionState>))]
public enum InfectionState
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>No active infection.</summary>
    None,

    /// <summary>An active infection, under treatment.</summary>
    UnderTreatment,

    /// <summary>An active infection that is not treated.</summary>
    Untreated,
}
