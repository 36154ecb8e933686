namespace Mitox.Rules.Example.Input;

/// <summary>What was asked for.</summary>
internal sealed record CommandLine(bool IsHelp, bool IsJson, string? FileName)
{
    /// <summary>Reads the arguments, or says in one line what is wrong with the first that cannot be.</summary>
    public static bool TryParse(IReadOnlyList<string> arguments, out CommandLine commandLine, out string problem)
    {
        commandLine = new(IsHelp: false, IsJson: false, FileName: null);
        problem = string.Empty;
        foreach (var argument in arguments)
        {
            if (argument is "--help" or "-h")
            {
                commandLine = commandLine with { IsHelp = true };
            }
            else if (argument is "--json")
            {
                commandLine = commandLine with { IsJson = true };
            }
            else if (argument.StartsWith('-'))
            {
                problem = $"{argument}: unknown option; it must be --json or --help (a file may be named ./{argument})";
                return false;
            }
            else if (commandLine.FileName is { } first)
            {
                problem = $"{argument}: there must be at most one file, and {first} is one already";
                return false;
            }
            else
            {
                commandLine = commandLine with { FileName = argument };
            }
        }

        return true;
    }
}
