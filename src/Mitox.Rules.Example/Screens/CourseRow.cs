namespace Mitox.Rules.Example.Screens;

/// <summary>One line of the table of a course, as text.</summary>
internal sealed record CourseRow(
    string Name, string Date, string Milligrams, string SquareMeters, string PerArea, string LifetimeDose)
{
    public const string NotKnown = "not recorded";

    /// <summary>A cell holds no more; what is cut is marked "…", as the library does, so 140.00001 never reads 140.</summary>
    private const int MostDecimals = 4;

    /// <summary>The number before the unit, in the library's own digits: "11.9780…" of "11.9780… mg/m²".</summary>
    public static string NumberOf(string quantity)
    {
        var number = quantity[..quantity.IndexOf(' ', StringComparison.Ordinal)];
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var end = point + 1 + MostDecimals;
        return point >= 0 && number.Length > end ? $"{number[..end].TrimEnd('…')}…" : number;
    }
}
