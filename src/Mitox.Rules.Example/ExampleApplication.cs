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

        return AnswerAboutPolicies(command) ? Answered
            : command.FileName is { } file ? RunFile(file, command.Policy, command.IsJson)
            : RunBundled(command.Policy, command.IsJson);
    }

    private bool AnswerAboutPolicies(CommandLine command)
    {
        if (command.ListsPolicies)
        {
            PolicyList.Write(output);
        }
        else if (command.Compared is [var from, var to])
        {
            output.Write(PolicyComparison.Between(from, to).ToMarkdown());
        }
        else if (command.Written is { } policy)
        {
            output.Write(policy.ToMarkdown());
        }
        else
        {
            return false;
        }

        return true;
    }

    private int RunFile(string file, Policy? policy, bool isJson)
    {
        if (!CaseReader.TryReadFile(file, policy, out var evaluated, out var problem))
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

    private int RunBundled(Policy? policy, bool isJson)
    {
        ImmutableArray<EvaluatedCase> cases = [.. BundledCases.Names.Select(name => BundledCases.Evaluate(name, policy))];
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
