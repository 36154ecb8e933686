using System.Diagnostics;
using System.Text;

namespace Mitox.Rules.SameAnswers;

/// <summary>The asker of one tree: one line in, one line out.</summary>
internal sealed class Asker : IDisposable
{
    private readonly Process process;

    public Asker(string folder)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(folder, "SameAnswers.Asker.dll")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
    }

    public string[] Policies() => Ask("policies").Split(',');

    public string[] Marks(Question question) =>
        Ask("marks", string.Join(',', question.Policies), question.Plan, question.Case).Split(' ');

    public string Answer(string policy, string json) => Ask("answer", policy, json);

    public string Plan(string policy, string json) => Ask("plan", policy, json);

    public void CountInFull(Question question) => _ = Ask("full", string.Join(',', question.Policies), question.Case);

    public string Seen() => Ask("seen");

    public bool Reads(Question question) =>
        !Answer(question.Policies[0], question.Case).StartsWith("refused", StringComparison.Ordinal);

    /// <summary>The names for which alone a case is refused.</summary>
    public string[] LaterNamesIn(string json) => Ask("later", json).Split(',', StringSplitOptions.RemoveEmptyEntries);

    public void LeaveOut(IEnumerable<string> names) => _ = Ask("leave", string.Join(',', names));

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private string Ask(params string[] parts)
    {
        process.StandardInput.Write($"{string.Join('\t', parts)}\n");
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine()
            ?? throw new InvalidDataException($"The asker ended before it answered: {string.Join(' ', parts)}");
    }
}
