namespace Mitox.Rules.Reports;

/// <summary>How the picture looks: dark on white, each kind of line with a dash of its own.</summary>
internal static class TimelineStyle
{
    /// <summary>
    /// The rules, "~" for the prefix: each holds inside the picture alone, and is stronger than a page's own. What
    /// a page hands down is set too: a page from right to left would turn the sides of every label and the order of its words.
    /// </summary>
    private const string Rules =
        """
        #~ text { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 13px;
          font-weight: 400; font-style: normal; font-variant: normal; font-stretch: normal; letter-spacing: normal;
          word-spacing: normal; text-transform: none; text-anchor: start; text-decoration: none; text-shadow: none;
          direction: ltr; writing-mode: horizontal-tb; white-space: normal; opacity: 1;
          fill: #222; stroke: #fff; stroke-width: 3px; paint-order: stroke; stroke-linejoin: round; }
        #~ .~-title { font-size: 18px; font-weight: 600; }
        #~ .~-panel { font-weight: 600; }
        #~ .~-tick { fill: #444; font-size: 12px; }
        #~ .~-caplabel { fill: #8a1c1c; }
        #~ .~-verdict { font-weight: 600; }
        #~ .~-end { text-anchor: end; }
        #~ .~-middle { text-anchor: middle; }
        #~ .~-paper { fill: #fff; }
        #~ .~-axis { stroke: #444; stroke-width: 1; }
        #~ .~-grid { stroke: #e3e3e3; stroke-width: 1; }
        #~ .~-cap { stroke: #8a1c1c; stroke-width: 1.8; stroke-dasharray: 10 4 2 4; }
        #~ .~-today { stroke: #444; stroke-width: 1.2; stroke-dasharray: 2 3; }
        #~ .~-limit { stroke: #222; stroke-width: 1.6; }
        #~ .~-given, #~ .~-planned { fill: none; stroke: #0b4f8a; stroke-width: 2.4; stroke-linejoin: round; }
        #~ .~-planned { stroke-dasharray: 6 4; }
        #~ .~-toomuch { stroke: #8a1c1c; stroke-width: 2; stroke-dasharray: 2 3; }
        #~ .~-cross { fill: none; stroke: #8a1c1c; stroke-width: 2.6; }
        #~ .~-dose { fill: #0b4f8a; }
        #~ .~-plan { fill: #fff; stroke: #0b4f8a; stroke-width: 1.6; }
        #~ .~-warn { fill: #fff; stroke: #8a1c1c; stroke-width: 1.8; }
        #~ .~-heart { fill: #222; }
        #~ .~-ring { fill: none; stroke: #222; stroke-width: 1.4; }
        """;

    /// <summary>The style element of a picture with a prefix.</summary>
    public static string Of(string prefix) => $"<style>\n{Rules.Replace("~", prefix, StringComparison.Ordinal)}\n</style>";
}
