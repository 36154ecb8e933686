namespace Mitox.Rules;

/// <summary>An argument that a factory refuses: a problem where it is tried, and with the same words an exception.</summary>
internal static class Refused
{
    /// <summary>The problem of an argument, where a sentence says that there is one.</summary>
    public static HistoryProblem? If(
        string? problem, string parameter, HistoryProblemKind kind = HistoryProblemKind.Implausible) =>
        problem is null ? null : new(kind, parameter, problem);

    /// <summary>The exception of the factory that throws.</summary>
    public static ArgumentOutOfRangeException Exception(this HistoryProblem problem, object? value) =>
        new(problem.Path, value, problem.Message);
}
