using System.Collections.Immutable;
using System.Globalization;

namespace Mitox.Rules;

/// <summary>How much a record may hold, so that its work stays in proportion (P28); conventions of the library.</summary>
internal static class RecordBounds
{
    /// <summary>The most entries in all lists together, those entered in error too.</summary>
    public const int MostRecords = 10_000;

    /// <summary>The most problems that are listed; of the others the number is told.</summary>
    public const int MostProblems = 100;

    /// <summary>What is wrong with the number of entries, or <see langword="null"/>.</summary>
    public static string? ProblemWithNumber(TreatmentRecord record, int most)
    {
        var count = 0;
        foreach (var list in RecordLists.All)
        {
            count += list.CountOf(record);
        }

        return count <= most ? null : TooMany(count);
    }

    /// <summary>Says that there are too many entries.</summary>
    public static string TooMany(int count) => string.Create(
        CultureInfo.InvariantCulture, $"{count} entries are too many: all lists together must hold at most {MostRecords}.");

    /// <summary>Refuses a record, with all its problems that are listed.</summary>
    public static ArgumentException Refusal(ImmutableArray<HistoryProblem> problems, string parameter) =>
        new(string.Join(Environment.NewLine, problems), parameter);

    /// <summary>Says how many problems are not listed.</summary>
    public static string Untold(int count) => string.Create(
        CultureInfo.InvariantCulture, $"there are more problems than the {MostProblems} listed: {count} more.");
}
