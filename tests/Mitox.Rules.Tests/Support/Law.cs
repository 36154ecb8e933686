using FsCheck;
using FsCheck.Fluent;

namespace Mitox.Rules.Tests.Support;

/// <summary>What a running law knows, for the generators that its class registers.</summary>
internal static class Law
{
    private static readonly AsyncLocal<(Policy Policy, Branches Branches)> Running = new();

    /// <summary>The policy that the running law is asked under; the US label where it names none.</summary>
    public static Policy Policy => Running.Value.Policy;

    /// <summary>The labels of which most laws are asked.</summary>
    public static IEnumerable<string> Labels => [Policies.UnitedStates.Description.Id, Policies.EuropeanUnion.Description.Id];

    /// <summary>The branches of the running law.</summary>
    public static Branches Branches => Running.Value.Branches;

    /// <summary>
    /// Generated values for the parameters of a law, with how a failing one is made simpler; left out, it is not.
    /// </summary>
    public static Arbitrary<T> Arbitrary<T>(Gen<T> cases, Func<T, IEnumerable<T>>? shrink = null) =>
        Arb.From(cases, shrink ?? (_ => []));

    /// <summary>A law begins.</summary>
    public static void Begin(Policy policy, Branches branches) => Running.Value = (policy, branches);
}
