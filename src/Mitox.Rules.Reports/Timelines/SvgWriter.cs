using System.Globalization;
using System.Text;

namespace Mitox.Rules.Reports;

/// <summary>Writes elements of a picture (SVG), each in a line, its numbers to a tenth of a pixel.</summary>
/// <param name="prefix">What every id and class begins with, so that no page and no other picture has the same.</param>
internal sealed class SvgWriter(string prefix)
{
    private readonly StringBuilder text = new();

    /// <summary>The texts of the group that is open: they stand above all its lines, so that none strikes one through.</summary>
    private readonly StringBuilder labels = new();

    /// <summary>An element as it is.</summary>
    public void Raw(string line) => text.Append(line).Append('\n');

    /// <summary>A group, so much lower than it says of itself.</summary>
    public void BeginGroup(double down)
    {
        WriteLabels();
        Raw($"<g transform=\"translate(0 {Of(down)})\">");
    }

    public void EndGroup()
    {
        WriteLabels();
        Raw("</g>");
    }

    public void Line(double x1, double y1, double x2, double y2, string kind) =>
        Raw($"<line class=\"{Class(kind)}\" x1=\"{Of(x1)}\" y1=\"{Of(y1)}\" x2=\"{Of(x2)}\" y2=\"{Of(y2)}\"/>");

    public void Path(string kind, string data) => Raw($"<path class=\"{Class(kind)}\" d=\"{data}\"/>");

    public void Circle(double x, double y, double radius, string kind) =>
        Raw($"<circle class=\"{Class(kind)}\" cx=\"{Of(x)}\" cy=\"{Of(y)}\" r=\"{Of(radius)}\"/>");

    public void Diamond(double x, double y, double size, string kind) =>
        Path(kind, $"M{Of(x)} {Of(y - size)}L{Of(x + size)} {Of(y)}L{Of(x)} {Of(y + size)}L{Of(x - size)} {Of(y)}Z");

    /// <summary>At most how wide a text is drawn in a usual sans-serif font; fonts differ, so a wide one is taken.</summary>
    public static double WidthOf(string text, double size = TimelineLayout.TextSize)
    {
        var ems = 0d;
        foreach (var letter in text)
        {
            ems += letter switch
            {
                'W' or 'M' or 'm' or 'w' or '@' or '%' or '…' or '—' => TimelineLayout.WideLetter,
                >= 'A' and <= 'Z' => TimelineLayout.CapitalLetter,
                '\uFDFD' => TimelineLayout.WidestLetter, // a whole sentence
                >= '\uD808' and <= '\uD809' => TimelineLayout.CuneiformLetter,
                >= '\u0900' => TimelineLayout.WideLetter, // scripts as wide as high or wider, and half of a pair
                _ => TimelineLayout.LetterWidth,
            };
        }

        return ems * size;
    }

    /// <summary>The names of a class, each with the prefix.</summary>
    private string Class(string kinds) => string.Join(' ', kinds.Split(' ').Select(kind => $"{prefix}-{kind}"));

    public void Text(double x, double y, string value, string kind) =>
        labels.Append(TextOf(x, y, value, kind)).Append('\n');

    /// <summary>A text below the lines that are drawn after it: many of them would hide the course.</summary>
    public void TextBelow(double x, double y, string value, string kind) => Raw(TextOf(x, y, value, kind));

    private string TextOf(double x, double y, string value, string kind) =>
        $"<text class=\"{Class(kind)}\" x=\"{Of(x)}\" y=\"{Of(y)}\">{Escape(value)}</text>";

    private void WriteLabels()
    {
        _ = text.Append(labels);
        _ = labels.Clear();
    }

    public static string Of(double pixels) =>
        Math.Round(pixels, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>What a person typed stays text: markup is escaped, and what XML 1.0 has no place for is written out.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var letter in VisibleText.OneLine(value))
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => text.ToString();
}
