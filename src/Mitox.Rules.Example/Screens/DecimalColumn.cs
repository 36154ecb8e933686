namespace Mitox.Rules.Example.Screens;

/// <summary>Numbers one below the other with their points in line.</summary>
internal static class DecimalColumn
{
    public static string[] Align(IReadOnlyList<string> cells)
    {
        var widest = cells.Where(IsNumber).Select(DigitsFromPoint).DefaultIfEmpty(0).Max();
        return [.. cells.Select(cell => IsNumber(cell) ? cell + new string(' ', widest - DigitsFromPoint(cell)) : cell)];
    }

    private static bool IsNumber(string cell) => cell.Length > 0 && char.IsAsciiDigit(cell[0]);

    /// <summary>The length of what stands from the point on.</summary>
    private static int DigitsFromPoint(string number) =>
        number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point : 0;
}
