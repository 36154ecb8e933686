using System.Globalization;
using System.Reflection;
using FsCheck.Xunit;
using Xunit.Sdk;

namespace Mitox.Rules.Tests.Support;

/// <summary>A property that must hold for every generated case, and whose cases must meet every branch it names.</summary>
/// <remarks>
/// The parameters come from the generators that the class registers with [Properties(Arbitrary = ...)]; one of type
/// <see cref="Support.Branches"/> counts the branches, one of type <see cref="Policy"/> is the policy that is asked. The seed is
/// fixed, so that a run can be repeated: MITOX_LAW_SEED sets another one, MITOX_LAW_RUNS another number of cases. Laws have the
/// trait Category=Law, by which .ci/laws finds them.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Mitox.Rules.Tests.Support.LawDiscoverer", "Mitox.Rules.Tests")]
[TraitDiscoverer("Mitox.Rules.Tests.Support.LawTraitDiscoverer", "Mitox.Rules.Tests")]
public sealed class LawAttribute : PropertyAttribute, ITraitAttribute
{
    private const ulong UsualSeed = 20_260_302;
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;
    private const int UsualRuns = 300;
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>A law that fails where its cases never meet one of these branches.</summary>
    public LawAttribute(params string[] branches)
    {
        Branches = branches;
        MaxTest = Runs;
        Replay = string.Create(CultureInfo.InvariantCulture, $"{Seed},{Gamma}");
        QuietOnSuccess = true;
    }

    public static ulong Seed => Number("MITOX_LAW_SEED", UsualSeed);

    public IReadOnlyList<string> Branches { get; }

    /// <summary>How many times as many cases are asked as of other laws, where each of many branches must be met often.</summary>
    public int Times
    {
        get => MaxTest / Runs;
        set => MaxTest = Runs * value;
    }

    /// <summary>
    /// A static property of the class, or of <see cref="Law"/>, with the ids of policies: the law is a test of
    /// its own under each of them.
    /// </summary>
    public string? Under { get; set; }

    /// <summary>A static method of the class that names the branches to meet under a policy, beside those named here.</summary>
    public string? BranchesUnder { get; set; }

    private static int Runs => (int)Number("MITOX_LAW_RUNS", UsualRuns);

    /// <summary>
    /// The ids of the policies; one null where the law names none, nothing where what it names is no such property.
    /// </summary>
    internal IReadOnlyList<string?> PoliciesOf(Type laws) => Under is null ? [null]
        : [.. (laws.GetProperty(Under, Static) ?? typeof(Law).GetProperty(Under, Static))?.GetValue(null) as IEnumerable<string>
            ?? []];

    internal IEnumerable<string> BranchesOf(Type laws, Policy policy) => BranchesUnder is null ? Branches
        : [.. Branches, .. (IEnumerable<string>)MethodOfBranches(laws)!.Invoke(null, [policy])!];

    /// <summary>The method that names the branches under a policy, or null where what the law names is none.</summary>
    internal MethodInfo? MethodOfBranches(Type laws) => laws.GetMethod(BranchesUnder!, Static, [typeof(Policy)]);

    private static ulong Number(string variable, ulong usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text
            ? ulong.Parse(text, CultureInfo.InvariantCulture)
            : usual;
}
