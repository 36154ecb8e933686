using FluentValidation.Results;
using Mitox.Rules.Benchmarks.Cases;
using Mitox.Rules.Benchmarks.HandWritten;
using Mitox.Rules.Benchmarks.Validation;

namespace Mitox.Rules.Benchmarks.Agreement;

/// <summary>Three ways to ask about one case, each with its input prepared.</summary>
internal sealed class Contenders(DoseCase asked)
{
    private static readonly DoseValidator Validator = new();

    private readonly TreatmentHistory history = TreatmentHistory.Create(asked.Record);
    private readonly Chart chart = new(asked.Record);
    private readonly ProposedInfusion proposal = asked.Proposal;

    public bool AskByHand() => HandWrittenCheck.IsPermitted(chart, proposal);

    public Decision AskEvaluator() => TreatmentEvaluator.Evaluate(history, proposal, Policies.UnitedStates);

    public ValidationResult AskFluentValidation() => Validator.Validate(new DoseQuestion(chart, proposal));
}
