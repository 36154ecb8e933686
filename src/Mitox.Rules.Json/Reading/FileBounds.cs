using System.Globalization;

namespace Mitox.Rules.Json.Reading;

/// <summary>How much a file may hold, so that reading it stays in proportion (P28; conventions of the library).</summary>
internal static class FileBounds
{
    /// <summary>The most bytes; 10,000 records written with indentation are about six million.</summary>
    public const int MostBytes = 10_000_000;

    /// <summary>The most levels of objects and lists in one another.</summary>
    public const int MostLevels = 64;

    public static string TooManyBytes(int length) => string.Create(
        CultureInfo.InvariantCulture, $"the file has {length} bytes; it must have at most {MostBytes}.");

    public static string TooManyEntries { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"there are too many entries; all lists together must hold at most {RecordBounds.MostRecords}.");
}
