using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Until when an edition answers without objection, whatever it is asked about.</summary>
internal static class Editions
{
    /// <summary>The rules of an edition that was replaced: one for each kind of question.</summary>
    public static ImmutableArray<ClinicalRule> ReplacedOn(LocalDate day, Citation source) =>
        [new EditionInForceRule(day, source), new SessionEditionInForceRule(day, source), new FollowUpEditionInForceRule(day, source)];
}
