using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mitox.Rules.Example.Screens;

/// <summary>The verdict, by which policy, and how many of its rules object.</summary>
internal sealed class VerdictLine(EvaluatedCase evaluated) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var decision = evaluated.Decision;
        var words = VerdictWords.Of(decision.Verdict).ToUpperInvariant();
        var line = new Paragraph(words, Styles.Of(decision.Verdict))
            .Append($" under {decision.Policy}: {CountOf(decision.Objections.Length, AskedOf(evaluated))}");
        return ((IRenderable)line).Render(options, maxWidth);
    }

    private static int AskedOf(EvaluatedCase evaluated) => evaluated.Policy.RulesAbout(evaluated.Decision.Subject).Length;

    private static string CountOf(int objecting, int asked) => objecting switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"none of {asked} rules objects. A clinician decides."),
        1 => string.Create(CultureInfo.InvariantCulture, $"1 of {asked} rules objects."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{objecting} of {asked} rules object."),
    };
}
