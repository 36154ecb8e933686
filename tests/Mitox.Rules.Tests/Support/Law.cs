using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Mitox.Rules.Tests.Support;

/// <summary>Runs a property over generated cases; the failure names the seed and the shrunk case.</summary>
/// <remarks>
/// The seed is fixed, so that a run can be repeated; MITOX_LAW_SEED sets another one, MITOX_LAW_RUNS another number of
/// cases. A law names its interesting branches and fails where the cases never hit one.
/// </remarks>
internal static class Law
{
    private const ulong UsualSeed = 20_260_302;
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;
    private const int UsualRuns = 300;

    private static readonly AsyncLocal<(Policy Policy, Branches Branches)> Running = new();

    /// <summary>The policy that the running law is asked under; the US label where it names none.</summary>
    public static Policy Policy => Running.Value.Policy;

    /// <summary>The branches of the running law.</summary>
    public static Branches Branches => Running.Value.Branches;

    /// <summary>Generated values for the parameters of a law, with how a failing one is made simpler; left out, it is not.</summary>
    public static Arbitrary<T> Arbitrary<T>(Gen<T> cases, Func<T, IEnumerable<T>>? shrink = null) => Arb.From(cases, shrink ?? (_ => []));

    internal static void Begin(Policy policy, Branches branches) => Running.Value = (policy, branches);

    public static void Holds<T>(
        Gen<T> cases, Func<T, IEnumerable<T>> shrink, Action<T, Branches> check, params IEnumerable<string> branches)
    {
        var seen = new Branches(branches);
        var seed = Number("MITOX_LAW_SEED", UsualSeed);
        var configuration = Config.QuickThrowOnFailure
            .WithName($"Law with MITOX_LAW_SEED={seed.ToString(CultureInfo.InvariantCulture)}")
            .WithQuietOnSuccess(true)
            .WithMaxTest((int)Number("MITOX_LAW_RUNS", UsualRuns))
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, Gamma), FSharpOption<int>.None)));
        Check.One(configuration, Prop.ForAll(Arb.From(cases, shrink), value => check(value, seen)));
        seen.AssertAllHit();
    }

    private static ulong Number(string variable, ulong usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? ulong.Parse(text, CultureInfo.InvariantCulture) : usual;
}
