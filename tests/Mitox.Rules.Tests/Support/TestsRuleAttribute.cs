namespace Mitox.Rules.Tests.Support;

/// <summary>Marks the class that tests a rule, so that no rule goes untested.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TestsRuleAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
