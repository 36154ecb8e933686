using System.Collections.Immutable;
using Mitox.Rules.Json;

namespace Mitox.Rules.CdsHooks;

/// <summary>The closed list of reasons for an override, as codes: it is that of the journal.</summary>
internal static class OverrideReasons
{
    private const string System = "urn:mitox-rules:override-reason";

    public static readonly ImmutableArray<CdsCoding> All =
        [.. Enum.GetValues<OverrideReason>().OrderBy(reason => reason is OverrideReason.Other).Select(Of)];

    /// <summary>The reason of a code; other where it is none of the list.</summary>
    public static OverrideReason Find(CdsCoding? coding) =>
        coding is { System: System } && EnumWords<OverrideReason>.Find(coding.Code) is { } reason ? reason : OverrideReason.Other;

    private static CdsCoding Of(OverrideReason reason) => new(System, EnumWords<OverrideReason>.Of(reason), reason switch
    {
        OverrideReason.BenefitOutweighsRisk => "The benefit outweighs the risk for this patient",
        OverrideReason.KnownElsewhere => "It is known, and not on record yet",
        OverrideReason.RecordIsWrong => "A record is wrong and will be corrected",
        OverrideReason.SpecialistAdvised => "A specialist advised so",
        OverrideReason.PatientChose => "The patient was informed and chose so",
        OverrideReason.FollowedOtherwise => "It was followed in another way",
        _ => "Another reason, in the comment",
    });
}
