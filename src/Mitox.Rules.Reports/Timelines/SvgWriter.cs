using System.Globalization;
using System.Text;

namespace Mitox.Rules.Reports;

/// <summary>Writes elements of a picture (SVG), each in a line, its numbers to a tenth of a pixel.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();

    /// <summary>An element as it is.</summary>
    public void Raw(string line) => text.Append(line).Append('\n');

    public void Line(double x1, double y1, double x2, double y2, string kind) =>
        Raw($"<line class=\"{kind}\" x1=\"{Of(x1)}\" y1=\"{Of(y1)}\" x2=\"{Of(x2)}\" y2=\"{Of(y2)}\"/>");

    public void Path(string kind, string data) => Raw($"<path class=\"{kind}\" d=\"{data}\"/>");

    public void Circle(double x, double y, double radius, string kind) =>
        Raw($"<circle class=\"{kind}\" cx=\"{Of(x)}\" cy=\"{Of(y)}\" r=\"{Of(radius)}\"/>");

    public void Diamond(double x, double y, double size, string kind) =>
        Path(kind, $"M{Of(x)} {Of(y - size)}L{Of(x + size)} {Of(y)}L{Of(x)} {Of(y + size)}L{Of(x - size)} {Of(y)}Z");

    /// <summary>About how wide a text is drawn; fonts differ.</summary>
    public static double WidthOf(string text) => text.Length * TimelineLayout.TextSize * TimelineLayout.LetterWidth;

    public void Text(double x, double y, string value, string kind) =>
        Raw($"<text class=\"{kind}\" x=\"{Of(x)}\" y=\"{Of(y)}\">{Escape(value)}</text>");

    public static string Of(double pixels) =>
        Math.Round(pixels, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>What a person typed stays text: markup is escaped, and what XML 1.0 has no place for is left out.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                _ when Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => text.ToString();
}
