using System.Collections.Immutable;
using Mitox.Rules.Authoring;

namespace Mitox.Rules.Example.Hosting;

/// <summary>What is logged of a decision: nothing of the patient. The reference leads who may to the store.</summary>
internal static partial class DecisionLog
{
    [LoggerMessage(1, LogLevel.Information, "{Reference}: {Verdict} under {Policy}; objections: {Rules}")]
    public static partial void Decided(
        this ILogger log, Guid reference, Verdict verdict, string policy, ImmutableArray<RuleId> rules);

    /// <summary>The problems quote what was sent, so they go back to the sender and not into the log.</summary>
    [LoggerMessage(2, LogLevel.Warning, "A case was refused. Number of problems: {Count}.")]
    public static partial void Refused(this ILogger log, int count);
}
