using System.Collections.Immutable;
using System.Reflection;

namespace Mitox.Rules.Example.Input;

/// <summary>The cases that come with the example, each built from a published course.</summary>
internal static class BundledCases
{
    private static readonly Assembly Home = typeof(BundledCases).Assembly;

    /// <summary>Gets the names, in the order to show them.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Home.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>
    /// Evaluates one, by the policy named or else its own; a case of our own that cannot be read is a defect of the example.
    /// </summary>
    public static EvaluatedCase Evaluate(string name, Policy? policy = null) =>
        CaseReader.TryRead(name, Content(name), policy, out var evaluated, out var problem)
            ? evaluated
            : throw new InvalidOperationException(problem);

    private static byte[] Content(string name)
    {
        using var stream = Home.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no bundled case '{name}'.", nameof(name));
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
