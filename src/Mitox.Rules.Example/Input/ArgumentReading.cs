using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Example.Input;

/// <summary>Reads arguments one by one, up to the first problem.</summary>
internal sealed class ArgumentReading(IReadOnlyList<string> arguments)
{
    private readonly List<string> options = [];
    private int next;

    /// <summary>Gets the options so far.</summary>
    public IReadOnlyList<string> Options => options;

    /// <summary>Gets what is wrong, in one line; empty where nothing is.</summary>
    public string Problem { get; private set; } = string.Empty;

    public string? Next()
    {
        if (Problem.Length > 0 || next >= arguments.Count)
        {
            return null;
        }

        var argument = arguments[next++];
        if (argument.StartsWith('-'))
        {
            options.Add(argument);
        }

        return argument;
    }

    public CommandLine Refuse(CommandLine commandLine, string problem)
    {
        Problem = problem;
        return commandLine;
    }

    /// <summary>The policy the next argument names, or null where it names none.</summary>
    public Policy? NextPolicy(string option)
    {
        if (next >= arguments.Count)
        {
            Problem = $"{option}: the id of a policy must follow";
            return null;
        }

        var id = arguments[next++];
        var policy = PolicyCatalog.Find(id);
        Problem = policy is null
            ? $"{id}: there is no such policy; it must be {PolicyIds.All}, or several joined by +"
            : string.Empty;
        return policy;
    }

    /// <summary>The file the next argument names, or null where none follows.</summary>
    public string? NextFile(string option)
    {
        if (next >= arguments.Count || arguments[next].Length == 0 || arguments[next].StartsWith('-'))
        {
            Problem = $"{option}: the name of a file must follow";
            return null;
        }

        return arguments[next++];
    }

    /// <summary>The id the next argument is, or null where none follows or it is none.</summary>
    public string? NextId(string option)
    {
        if (next < arguments.Count && arguments[next].Length > 0
            && arguments[next].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_'))
        {
            return arguments[next++];
        }

        Problem = $"{option}: an id of ASCII letters, digits, '-', '.' and '_' must follow";
        return null;
    }

    /// <summary>The zone the next argument names, or null where it names none.</summary>
    public DateTimeZone? NextZone(string option)
    {
        var id = next < arguments.Count ? arguments[next++] : string.Empty;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        Problem = zone is null ? $"{option}: a zone such as Europe/Berlin must follow, and '{id}' is none" : string.Empty;
        return zone;
    }

    public ImmutableArray<Policy> NextTwoPolicies(string option) =>
        NextPolicy(option) is { } from && NextPolicy(option) is { } to ? [from, to] : [];
}
