using Mitox.Rules.Example;
using Mitox.Rules.Example.Input;

namespace Mitox.Rules.Tests.Example;

/// <summary>The text of a case that comes with the example, to run as it is or with one thing changed.</summary>
internal static class BundledCase
{
    public const string Goffette = "04-goffette-144";

    public static string Text(string name)
    {
        using var stream = typeof(ExampleApplication).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The Goffette case with one text in place of another that stands in it.</summary>
    public static string GoffetteWith(string old, string replacement)
    {
        var text = Text(Goffette);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static EvaluatedCase Evaluate(string name) => BundledCases.Evaluate(name);
}
