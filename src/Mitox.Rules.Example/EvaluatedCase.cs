using Mitox.Rules.Json;

namespace Mitox.Rules.Example;

/// <summary>A case with the answer to it.</summary>
internal sealed record EvaluatedCase(CaseFile File, Policy Policy, Decision Decision)
{
    public TreatmentHistory History => File.History;

    public ProposedInfusion? Proposal => File.Proposal;

    /// <summary>Asks the policy. This is all a program needs to do with a history and a proposal.</summary>
    public static EvaluatedCase Of(CaseFile file, Policy policy) =>
        new(file, policy, file.Evaluate(policy));
}
