namespace Mitox.Rules.Tests.Support;

/// <summary>Rules a clinic might write, well or badly.</summary>
internal static class ClinicRules
{
    public static Citation Source { get; } = new("Handbook", "Section", "2026", ["CLINIC-1"], EvidenceGrade.A);

    public static Policy PolicyOf(params Rule[] rules) => new("clinic", "Clinic", "2026", [.. rules]);

    internal sealed class Always(string id, Func<Rule, Finding>? finding = null)
        : Rule(RuleId.Create(id), "It must hold.", Source)
    {
        protected override Finding Judge(in Case input) =>
            finding?.Invoke(this) ?? Satisfied(input, new StatedFact("it", "holds"));
    }

    internal sealed class Objecting(string id, Verdict verdict, string value = "no", params Remedy[] remedies)
        : Rule(RuleId.Create(id), "It must hold.", Source)
    {
        protected override Finding Judge(in Case input) => Objects(verdict, new StatedFact("it holds", value), [.. remedies]);
    }

    internal sealed class NotConcerned(string id) : Rule(RuleId.Create(id), "It must hold.", Source)
    {
        protected override Finding Judge(in Case input) => NotApplicable(input, new StatedFact("it", "concerns others"));
    }

    internal sealed class Throwing(string id) : Rule(RuleId.Create(id), "It must hold.", Source)
    {
        protected override Finding Judge(in Case input) => throw new InvalidOperationException("broken");
    }
}
