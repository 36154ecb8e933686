using System.Reflection;
using FsCheck;
using FsCheck.Xunit;

namespace Mitox.Rules.Tests.Support;

/// <summary>What is wrong with how a law is written; such a law fails, instead of holding for something else.</summary>
internal static class LawProblems
{
    public static IEnumerable<string> Of(LawAttribute law, Type laws, MethodInfo method)
    {
        var policies = law.PoliciesOf(laws);
        if (policies.Count == 0)
        {
            yield return $"{law.Under} is no static property of {laws.Name} or {nameof(Law)} that names policies.";
        }

        foreach (var unknown in policies.Where(id => id is not null && PolicyCatalog.Find(id) is null))
        {
            yield return $"{law.Under} names {unknown}, which is no policy.";
        }

        if (law.BranchesUnder is not null && law.MethodOfBranches(laws) is null)
        {
            yield return $"{law.BranchesUnder} is no static method of {laws.Name} that names branches under a policy.";
        }

        var registered = Registered(law, laws);
        foreach (var parameter in method.GetParameters()
            .Where(parameter => !IsSimple(parameter.ParameterType) && !registered.Contains(parameter.ParameterType)))
        {
            yield return $"No generator of {parameter.ParameterType.Name} is registered; FsCheck "
                + "would make up values of its own.";
        }
    }

    /// <summary>FsCheck knows the numbers and texts, and its own types, such as one of numbers that are not negative.</summary>
    private static bool IsSimple(Type type) =>
        type.IsPrimitive || type == typeof(decimal) || type == typeof(string) || type.Assembly == typeof(NonNegativeInt).Assembly;

    /// <summary>What the method, its class and its assembly have generators of.</summary>
    private static HashSet<Type> Registered(LawAttribute law, Type laws) =>
    [
        .. law.Arbitrary
            .Concat(laws.GetCustomAttributes<PropertiesAttribute>().SelectMany(properties => properties.Arbitrary))
            .Concat(laws.Assembly.GetCustomAttributes<PropertiesAttribute>().SelectMany(properties => properties.Arbitrary))
            .SelectMany(owner => owner.GetMethods(BindingFlags.Static | BindingFlags.Public).Select(member => member.ReturnType))
            .Where(made => made.IsGenericType && made.GetGenericTypeDefinition() == typeof(Arbitrary<>))
            .Select(made => made.GetGenericArguments()[0]),
    ];
}
