using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Example.Input;

/// <summary>What was asked for.</summary>
internal sealed record CommandLine
{
    private const string Options =
        "--policy, --plan, --ics, --id, --published, --svg, --fhir, --patient, --zone, --cds, --policies, --compare, --rules, "
            + "--json or --help";

    public bool IsHelp { get; private init; }

    public bool IsJson { get; private init; }

    public bool LooksAhead { get; private init; }

    /// <summary>Gets the file to write the calendar of infusions and checks into, or null.</summary>
    public string? CalendarName { get; private init; }

    /// <summary>Gets the id of the course in its calendar, or null.</summary>
    public string? CalendarId { get; private init; }

    /// <summary>Gets the file with the calendar that was published last, or null.</summary>
    public string? PublishedName { get; private init; }

    /// <summary>Gets the file to draw the picture of the course into, or null.</summary>
    public string? PictureName { get; private init; }

    /// <summary>Gets the file with a bundle of FHIR R4, or null.</summary>
    public string? BundleName { get; private init; }

    /// <summary>Gets the id of the patient whose record the bundle is, or null.</summary>
    public string? PatientId { get; private init; }

    /// <summary>Gets a value indicating whether the orders of the bundle are answered as cards of CDS Hooks.</summary>
    public bool IsCards { get; private init; }

    /// <summary>Gets the zone of the clinic; UTC where none is named.</summary>
    public DateTimeZone? Zone { get; private init; } = DateTimeZone.Utc;

    public bool ListsPolicies { get; private init; }

    /// <summary>Gets the policy to ask in place of that of the case, or null.</summary>
    public Policy? Policy { get; private init; }

    /// <summary>Gets the two policies to compare, or none.</summary>
    public ImmutableArray<Policy> Compared { get; private init; } = [];

    /// <summary>Gets the policy whose rules to write down, or null.</summary>
    public Policy? Written { get; private init; }

    public string? FileName { get; private init; }

    /// <summary>Reads the arguments, or says in one line what is wrong with the first that cannot be.</summary>
    public static bool TryParse(IReadOnlyList<string> arguments, out CommandLine commandLine, out string problem)
    {
        var reading = new ArgumentReading(arguments);
        commandLine = new();
        while (reading.Next() is { } argument)
        {
            commandLine = argument switch
            {
                "--help" or "-h" => commandLine with { IsHelp = true },
                "--json" => commandLine with { IsJson = true },
                "--plan" => commandLine with { LooksAhead = true },
                "--ics" => commandLine with { CalendarName = reading.NextFile(argument) },
                "--id" => commandLine with { CalendarId = reading.NextId(argument) },
                "--published" => commandLine with { PublishedName = reading.NextFile(argument) },
                "--svg" => commandLine with { PictureName = reading.NextFile(argument) },
                "--fhir" => commandLine with { BundleName = reading.NextFile(argument) },
                "--patient" => commandLine with { PatientId = reading.NextId(argument) },
                "--cds" => commandLine with { IsCards = true },
                "--zone" => commandLine with { Zone = reading.NextZone(argument) },
                "--policies" => commandLine with { ListsPolicies = true },
                "--policy" => commandLine with { Policy = reading.NextPolicy(argument) },
                "--rules" => commandLine with { Written = reading.NextPolicy(argument) },
                "--compare" => commandLine with { Compared = reading.NextTwoPolicies(argument) },
                _ when argument.StartsWith('-') => reading.Refuse(
                    commandLine, $"{argument}: unknown option; it must be {Options} (a file may be named ./{argument})"),
                _ when commandLine.FileName is { } first =>
                    reading.Refuse(commandLine, $"{argument}: there must be at most one file, and {first} is one already"),
                _ => commandLine with { FileName = argument },
            };
        }

        problem = reading.Problem.Length > 0 || commandLine.IsHelp
            ? reading.Problem
            : ContradictingOptions.In(reading.Options, commandLine.FileName);
        return problem.Length == 0;
    }
}
