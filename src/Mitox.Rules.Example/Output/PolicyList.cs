using System.Globalization;
using NodaTime.Text;

namespace Mitox.Rules.Example.Output;

/// <summary>The built-in policies, one in each line: id, name, edition, when it was in force, how many rules.</summary>
internal static class PolicyList
{
    public static void Write(TextWriter output)
    {
        var width = Policies.All.Max(policy => policy.Description.Id.Length);
        foreach (var policy in Policies.All)
        {
            var about = policy.Description;
            var rules = policy.RuleDescriptions.Length.ToString(CultureInfo.InvariantCulture);
            output.Write($"{about.Id.PadRight(width)}  {about.Name}, {about.Edition}; {InForce(about)}; {rules} rules\n");
        }
    }

    private static string InForce(PolicyDescription policy) => (policy.InForceFrom, policy.InForceBefore) switch
    {
        ({ } from, { } before) => $"in force from {Iso(from)} until before {Iso(before)}",
        ({ } from, _) => $"in force from {Iso(from)}",
        (_, { } before) => $"in force until before {Iso(before)}",
        _ => "no days in force stated",
    };

    private static string Iso(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);
}
