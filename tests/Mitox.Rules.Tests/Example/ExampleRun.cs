using Mitox.Rules.Example;

namespace Mitox.Rules.Tests.Example;

/// <summary>One run of the example, without a process: what it wrote and its exit code.</summary>
public sealed record ExampleRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> OutputLines => Output.TrimEnd('\n').Split('\n');

    public static ExampleRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = new ExampleApplication(output, error, TerminalLook.Redirected).Run(arguments);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A run on a file of this content.</summary>
    public static ExampleRun OfContent(string content, params string[] options)
    {
        using var file = new TemporaryFile(content);
        return Of([file.FilePath, .. options]);
    }
}
