using System.Collections.Immutable;

namespace Mitox.Rules.Tests.Conformance;

/// <summary>The answer a case asks for.</summary>
public sealed record ConformanceAnswer
{
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the ids of exactly the rules that object, in any order.</summary>
    public required ImmutableArray<string> Objections { get; init; }

    /// <summary>Gets the largest dose that meets no objection to its size, in mg/m²; looked at where it is given.</summary>
    public string? ReduceTo { get; init; }

    /// <summary>Gets the first day that meets no objection to the day; looked at where it is given.</summary>
    public string? WaitUntil { get; init; }

    /// <summary>Gets what the explanation must say, word by word.</summary>
    public ImmutableArray<string> Explains { get; init; } = [];
}
