using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Mitox.Rules.Json;

namespace Mitox.Rules.Example.Input;

/// <summary>Reads and evaluates a case, or says in one line where it is wrong and what must hold.</summary>
internal static class CaseReader
{
    public static bool TryReadFile(
        string path, Policy? asked, [NotNullWhen(true)] out EvaluatedCase? evaluated, out string problem)
    {
        evaluated = null;
        return FileBytes.TryRead(path, out var content, out problem) && TryRead(path, content, asked, out evaluated, out problem);
    }

    /// <summary>
    /// Reads a case and asks the policy named, or else its own; the name of the case stands before what is wrong with it.
    /// </summary>
    public static bool TryRead(
        string name,
        ReadOnlySpan<byte> utf8Json,
        Policy? asked,
        [NotNullWhen(true)] out EvaluatedCase? evaluated,
        out string problem)
    {
        evaluated = null;
        problem = string.Empty;
        if (!CaseJson.TryRead(utf8Json, out var file, out var problems))
        {
            problem = Describe(name, problems);
            return false;
        }

        if ((asked ?? PolicyCatalog.Find(file.PolicyId)) is not { } policy)
        {
            problem = Describe(
                name,
                [new("$.policy", PolicyLine.In(utf8Json), $"'{file.PolicyId}' is no known policy; it must be {PolicyIds.All}.")]);
            return false;
        }

        evaluated = EvaluatedCase.Of(file, policy);
        return true;
    }

    private static string Describe(string name, ImmutableArray<JsonProblem> problems)
    {
        var more = problems.Length - 1;
        var others = more > 0 ? string.Create(CultureInfo.InvariantCulture, $" (and {more} more)") : string.Empty;
        return $"{name}: {problems[0]}{others}";
    }
}
