using System.Globalization;
using System.Reflection;
using System.Text;

namespace Mitox.Rules.SameAnswers;

/// <summary>
/// The Example as a program, run in this process through its own entry point: nothing but its command line is relied on.
/// </summary>
internal sealed class Example : IDisposable
{
    private static readonly MethodInfo EntryPoint = Assembly.Load("Mitox.Rules.Example").EntryPoint!;

    private readonly string file = Path.GetTempFileName();

    public static IEnumerable<string> PolicyIds() =>
        Run("--policies").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]);

    public string PlanOf(string json, string policy)
    {
        File.WriteAllText(file, json);
        return PlanTokens.Of(Run(file, "--policy", policy, "--plan"));
    }

    public void Dispose() => File.Delete(file);

    /// <summary>What it prints; an error is an answer too, but its words are not.</summary>
    private static string Run(params string[] arguments)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var printed = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(printed);
            Console.SetError(TextWriter.Null);
            var code = EntryPoint.Invoke(null, [arguments]);
            return code is null or 0 ? printed.ToString() : "refused";
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
