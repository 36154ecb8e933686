namespace Mitox.Rules.Example.Input;

/// <summary>Options that cannot both be meant.</summary>
internal static class ContradictingOptions
{
    /// <summary>What answers about policies and not about a case.</summary>
    private static readonly string[] Alone = ["--policies", "--rules", "--compare"];

    /// <summary>What looks ahead; a decision as JSON has no part of it.</summary>
    private static readonly string[] Ahead = ["--plan", "--ics", "--svg"];

    /// <summary>What tells something of the calendar.</summary>
    private static readonly string[] OfCalendar = ["--id", "--published"];

    /// <summary>What can be given with a bundle.</summary>
    private static readonly string[] OfBundle = ["--fhir", "--patient", "--zone", "--cds", "--policy"];

    /// <summary>What contradicts what, in one line; empty where nothing does.</summary>
    public static string In(IReadOnlyList<string> options, string? file) =>
        options.GroupBy(option => option).FirstOrDefault(same => same.Count() > 1) is { Key: var twice }
            ? $"{twice}: it must be given once"
        : options.FirstOrDefault(Alone.Contains) is { } alone
            && (options.FirstOrDefault(option => option != alone) ?? file) is { } beside
            ? $"{alone}: it must stand alone, and {beside} is given too"
        : options.Contains("--fhir") && (options.FirstOrDefault(option => !OfBundle.Contains(option)) ?? file) is { } other
            ? $"--fhir: it must not be given with {other}"
        : options.Contains("--fhir") != options.Contains("--patient")
            ? "--fhir and --patient: one must be given with the other, because a bundle may hold several patients"
        : !options.Contains("--fhir") && options.FirstOrDefault(OfBundle[2..4].Contains) is { } ofBundle
            ? $"{ofBundle}: it must be given with --fhir, whose bundle it is about"
        : options.Contains("--json") && options.FirstOrDefault(Ahead.Contains) is { } ahead
            ? $"--json: it must not be given with {ahead}, which looks ahead and prints no decision"
        : !options.Contains("--ics") && options.FirstOrDefault(OfCalendar.Contains) is { } ofCalendar
            ? $"{ofCalendar}: it must be given with --ics, whose calendar it is about"
        : string.Empty;
}
