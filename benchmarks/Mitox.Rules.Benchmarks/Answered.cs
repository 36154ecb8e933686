namespace Mitox.Rules.Benchmarks;

/// <summary>How a case comes out.</summary>
public enum Answered
{
    /// <summary>No rule objects.</summary>
    Permit,

    /// <summary>Many rules object, and all of them are asked for.</summary>
    Refuse,
}
