using System.Globalization;

namespace Mitox.Rules.Example.Output;

/// <summary>The built-in policies, one in each line.</summary>
internal static class PolicyList
{
    public static void Write(TextWriter output)
    {
        var width = Policies.All.Max(policy => policy.Description.Id.Length);
        foreach (var policy in Policies.All)
        {
            var rules = (policy.Rules.Length + policy.SessionRules.Length + policy.FollowUpRules.Length).ToString(CultureInfo.InvariantCulture);
            output.Write($"{policy.Description.Id.PadRight(width)}  {policy.Description.Name}, {policy.Description.Edition}; {rules} rules\n");
        }
    }
}
