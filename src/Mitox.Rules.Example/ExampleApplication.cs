using System.Collections.Immutable;
using System.Text;
using Mitox.Rules.Authoring;
using Mitox.Rules.Example.Input;
using Mitox.Rules.Example.Output;
using Mitox.Rules.Fhir;

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
            : command.BundleName is { } bundle ? RunBundle(bundle, command)
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

        var id = command.CalendarId ?? CourseFiles.CalendarIdOf(command.FileName);
        if (!TryFilesOf(command, evaluated, ahead, id, out var files, out var unusable)
            || !TextFile.TryWrite(files, [.. Given(command.FileName), .. Given(command.PublishedName)], out unusable))
        {
            return Refuse(unusable);
        }

        foreach (var (name, _) in files)
        {
            output.Write($"{PlainLine.Of(name)}\n");
        }

        if (command is { CalendarName: not null, CalendarId: null, FileName: not null })
        {
            output.Write($"The events are named by {id}, from the place of the case: state --id where it may move.\n");
        }

        if (command.LooksAhead)
        {
            new AheadReport(output).Write(evaluated, ahead);
        }

        return Answered;
    }

    /// <summary>The texts to write; the calendar published last is read first, and must be one of this course.</summary>
    private static bool TryFilesOf(
        CommandLine command,
        EvaluatedCase evaluated,
        LookAhead ahead,
        string id,
        out ImmutableArray<(string Name, string Content)> files,
        out string problem)
    {
        (files, problem) = ([], string.Empty);
        byte[] published = [];
        if (command.PublishedName is { } name && !FileBytes.TryRead(name, out published, out problem))
        {
            return false;
        }

        try
        {
            files =
            [
                .. CourseFiles.Of(
                    command,
                    evaluated,
                    ahead,
                    id,
                    command.PublishedName is null ? null : Encoding.UTF8.GetString(published)),
            ];
        }
        catch (ArgumentException exception) when (exception.ParamName == "published")
        {
            problem = $"{command.PublishedName}: {Refusal.Of(exception)}";
        }

        return problem.Length == 0;
    }

    private static string[] Given(string? name) => name is null ? [] : [name];

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

    /// <summary>Reads a bundle, shows what became of each entry, and judges each order of it.</summary>
    private int RunBundle(string name, CommandLine command)
    {
        var options = new FhirOptions(command.Zone!, command.PatientId!) { Formula = BodySurfaceFormula.Mosteller };
        if (!FileBytes.TryRead(name, out var content, out var problem))
        {
            return Refuse(problem);
        }

        if (!FhirRecord.TryRead(Encoding.UTF8.GetString(content), options, out var reading, out var problems))
        {
            return Refuse($"{name}: {problems[0]}");
        }

        var policy = command.Policy ?? Policies.UnitedStates;
        if (command.IsCards)
        {
            CardReport.Write(output, reading, policy);
        }
        else
        {
            new ScreenReport(output, look).WriteBundle(reading, policy);
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
