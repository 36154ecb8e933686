using System.Collections.Immutable;
using Mitox.Rules.Example.Input;
using Mitox.Rules.Example.Output;

namespace Mitox.Rules.Example;

/// <summary>Evaluates the bundled cases or one file. The verdict is not the exit code: a refused dose is an answer too.</summary>
internal sealed class ExampleApplication(TextWriter output, TextWriter error, TerminalLook look)
{
    public const int Answered = 0;
    public const int BadInput = 2;

    public int Run(IReadOnlyList<string> arguments)
    {
        if (!CommandLine.TryParse(arguments, out var command, out var problem))
        {
            return Refuse(problem);
        }

        if (command.IsHelp)
        {
            output.Write(HelpText.Text);
            return Answered;
        }

        return command.FileName is { } file ? RunFile(file, command.IsJson) : RunBundled(command.IsJson);
    }

    private int RunFile(string file, bool isJson)
    {
        if (!CaseReader.TryReadFile(file, out var evaluated, out var problem))
        {
            return Refuse(problem);
        }

        if (isJson)
        {
            JsonReport.WriteOne(output, evaluated);
        }
        else
        {
            new ScreenReport(output, look).WriteOne(evaluated, PlainLine.Of(Path.GetFileName(file)));
        }

        return Answered;
    }

    private int RunBundled(bool isJson)
    {
        ImmutableArray<EvaluatedCase> cases = [.. BundledCases.Names.Select(BundledCases.Evaluate)];
        if (isJson)
        {
            JsonReport.WriteAll(output, cases);
        }
        else
        {
            new ScreenReport(output, look).WriteAll(cases);
        }

        return Answered;
    }

    private int Refuse(string problem)
    {
        error.Write($"{PlainLine.Of(problem)}\n");
        return BadInput;
    }
}
