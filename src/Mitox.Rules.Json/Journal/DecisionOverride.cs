using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Json;

/// <summary>That a clinician acted otherwise than a rule asked: it is kept beside the decision and never changes it.</summary>
/// <param name="Rule">The rule, which objected.</param>
/// <param name="Reason">Why, from a closed list, so that overrides can be counted.</param>
/// <param name="Text">Why, in the words of who did; not blank.</param>
/// <param name="By">Who: a name or an id of the caller's; not blank.</param>
/// <param name="At">When.</param>
[JsonConverter(typeof(NotJson))]
public sealed record DecisionOverride(RuleId Rule, OverrideReason Reason, string Text, string By, Instant At);

/// <summary>Why a clinician acted otherwise than a rule asked.</summary>
[JsonConverter(typeof(WordJson<OverrideReason>))]
[TypeConverter(typeof(WordConverter<OverrideReason>))]
public enum OverrideReason
{
    /// <summary>Another reason, which the text gives. The default.</summary>
    Other = 0,

    /// <summary>The expected benefit is judged to outweigh the risk for this patient.</summary>
    BenefitOutweighsRisk,

    /// <summary>What the rule asks for is known and not on record yet.</summary>
    KnownElsewhere,

    /// <summary>A record is wrong and will be corrected.</summary>
    RecordIsWrong,

    /// <summary>A specialist was asked and advised so.</summary>
    SpecialistAdvised,

    /// <summary>The patient was informed and chose so.</summary>
    PatientChose,

    /// <summary>The objection was followed in another way, such as a test that is booked.</summary>
    FollowedOtherwise,
}
