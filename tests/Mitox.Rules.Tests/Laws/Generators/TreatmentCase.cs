using System.Globalization;
using System.Text;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>A whole record and a proposal.</summary>
public sealed record TreatmentCase(TreatmentRecord Record, ProposedInfusion Proposal)
{
    /// <summary>Gets the policy that is asked.</summary>
    public Policy Policy { get; init; } = Policies.UnitedStates;

    /// <summary>The case of the fixture, to which no rule objects.</summary>
    public static TreatmentCase Clear { get; } = new(Scenario.AllClear.Record, Scenario.AllClear.Proposal);

    public bool IsSound => TreatmentHistory.TryCreate(Record, out _, out _);

    public Decision Evaluate() => TreatmentEvaluator.Evaluate(TreatmentHistory.Create(Record), Proposal, Policy);

    public Decision EvaluateInFull() => TreatmentEvaluator.EvaluateInFull(TreatmentHistory.Create(Record), Proposal, Policy);

    public TreatmentCase With(Func<TreatmentRecord, TreatmentRecord> change) => this with { Record = change(Record) };

    public override string ToString() => new StringBuilder()
        .AppendLine(nameof(TreatmentCase))
        .AppendLine(Record.Patient.ToString())
        .AppendLine(Proposal.ToString())
        .AppendLine(Policy.ToString())
        .AppendLine(CultureInfo.InvariantCulture, $"Dose history complete: {Record.DoseHistoryIsComplete}")
        .AppendJoin(Environment.NewLine, RecordLists.All.SelectMany(list => list.EntriesOf(Record)))
        .ToString();
}
