namespace Mitox.Rules.Tests.Support;

/// <summary>Marks the test class that holds the boundary table of a rule, so that a rule without one is found.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TestsRuleAttribute(string ruleId) : Attribute
{
    public string RuleId { get; } = ruleId;
}
