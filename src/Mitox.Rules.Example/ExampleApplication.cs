using System.Collections.Immutable;
using Mitox.Rules.Authoring;
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
            : command.LooksAhead || command.CalendarName is not null || command.PictureName is not null ? RunAhead(command)
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

    /// <summary>Looks ahead from one case: that of the file, or the first bundled one.</summary>
    private int RunAhead(CommandLine command)
    {
        EvaluatedCase? evaluated;
        if (command.FileName is not { } file)
        {
            evaluated = BundledCases.Evaluate(BundledCases.Names[0], command.Policy);
        }
        else if (!CaseReader.TryReadFile(file, command.Policy, out evaluated, out var unreadable))
        {
            return Refuse(unreadable);
        }

        var ahead = LookAhead.Of(evaluated);
        if (command.CalendarName is not null && ahead.Plan is null)
        {
            return Refuse($"--ics: {AheadReport.NothingToPlan}");
        }

        var id = CourseFiles.CalendarIdOf(command.FileName ?? BundledCases.Names[0]);
        foreach (var (name, content) in CourseFiles.Of(command, evaluated, ahead, id))
        {
            if (!TextFile.TryWrite(name, content, out var unwritable))
            {
                return Refuse(unwritable);
            }

            output.Write($"{PlainLine.Of(name)}\n");
        }

        if (command.LooksAhead)
        {
            new AheadReport(output).Write(evaluated, ahead);
        }

        return Answered;
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
