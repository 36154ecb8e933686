using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>What a debugger shows of the types one meets first says what is in them, and never throws.</summary>
public sealed partial class DebuggerDisplayTests
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Shown =
        [
            .. typeof(Policy).Assembly.GetExportedTypes()
                .Where(type => type.IsDefined(typeof(DebuggerDisplayAttribute), inherit: false)),
        ];

    private static Decision Unstated { get; } =
        (Scenario.AllClear with { DoseHistoryIsComplete = Answer.Unknown }).Evaluate();

    public static TheoryData<object, string> Values => new()
    {
        { Policies.UnitedStates, $"US label, 2009 and later (us-2009): {Policies.UnitedStates.Rules.Length} rules" },
        { default(Decision), "Stop for 0001-01-01 under " },
        { Scenario.AllClear.Evaluate(), "; no objections" },
        { Unstated, $"; objections: {Unstated.Objections.Length}, first {Unstated.Objections[0]}" },
        { default(Finding), ": Stop" },
        { Scenario.AllClear.History.BloodCounts, "records, last: " },
        { TreatmentHistory.Create(new()).BloodCounts, "no records" },
    };

    [Fact]
    public void Types_OneMeetsFirst_SayMoreThanTheirText() => Assert.Equal(
        [nameof(Case), nameof(Decision), nameof(Finding), nameof(Policy), "Timeline`1"],
        Shown.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Expressions_EveryMember_Exists() => Assert.Empty(
        from type in Shown
        from expression in Members().Matches(Text(type)).Select(found => found.Value)
        where Type(type, expression.Split('.')) is null
        select $"{type.Name}: {expression}");

    [Theory]
    [MemberData(nameof(Values))]
    public void Display_OfAnyValue_SaysWhatIsInIt(object value, string says)
    {
        ArgumentNullException.ThrowIfNull(value);
        var shown = Members().Replace(Text(value.GetType()), found => $"{found.Value.Split('.').Aggregate((object?)value, Read)}")
            .Replace(",nq}", string.Empty, StringComparison.Ordinal)
            .Replace("{", string.Empty, StringComparison.Ordinal)
            .Replace("}", string.Empty, StringComparison.Ordinal);

        Assert.Contains(says, shown, StringComparison.Ordinal);
    }

    /// <summary>A debugger may stop where there is no case yet.</summary>
    [Fact]
    public void Display_OfACase_SaysWhatIsAsked()
    {
        var input = new Case(Scenario.AllClear.History, Scenario.AllClear.Proposal, isInFull: true);

        Assert.Contains($"{Scenario.AllClear.Proposal}", input.DebuggerText, StringComparison.Ordinal);
        Assert.Equal("0001-01-01: after treatment; ", default(Case).DebuggerText);
    }

    private static string Text(Type type) => type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value!;

    private static Type? Type(Type type, IEnumerable<string> path) => path.Aggregate(
        (Type?)type, (owner, name) => owner?.GetProperty(name, Any)?.PropertyType);

    private static object? Read(object? owner, string name) => owner!.GetType().GetProperty(name, Any)!.GetValue(owner);

    [GeneratedRegex(@"(?<=\{)[A-Za-z.]+")]
    private static partial Regex Members();
}
