using System.Globalization;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Format.Tables;

namespace Mitox.Rules.Json.Reading;

/// <summary>Checks the records together, and finds the place in the file of each problem with them.</summary>
internal static class HistoryCheck
{
    public static TreatmentHistory? Check<T>(TreatmentRecord record, Place file, EntryTable<T> table)
    {
        // All of them: which are told beside those of the file is decided below.
        var found = RecordCheck.ProblemsOf(record, mostProblems: int.MaxValue);
        if (found.IsEmpty)
        {
            return TreatmentHistory.Supposed(record);
        }

        var unread = UnreadIn(record);
        foreach (var problem in found.Where(problem => !unread.Contains(problem.Path)))
        {
            // To find the place takes a walk through the list.
            if (file.File.Problems.IsFull)
            {
                file.File.Problems.AddUntold();
            }
            else
            {
                PlaceOf(file, table, problem.Path).Complain(problem.Message);
            }
        }

        return null;
    }

    /// <summary>The records that were not read: their own problems are told already.</summary>
    private static HashSet<string> UnreadIn(TreatmentRecord record) => RecordLists.All
        .SelectMany(list => list.EntriesOf(record).Select((item, index) => (Index: index, Item: item))
            .Where(entry => entry.Item is null)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{list.Name}[{entry.Index}]")))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The place of what a history calls "infusions[2].given", "infusions[2]" or "patient.birthDate".</summary>
    private static Place PlaceOf<T>(Place file, EntryTable<T> table, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var (owner, name) = dot < 0 ? (path, string.Empty) : (path[..dot], path[(dot + 1)..]);
        var bracket = owner.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
        {
            return PatientTable.Table.PlaceOfProperty(table.PlaceOfProperty(file, owner), name);
        }

        Span<int> given = stackalloc int[table.Shape.Properties.Length];
        var entry = Entry.Of(file, given);
        var list = Array.Find(TreatmentTable.Lists, list => list.NameInRecord == owner[..bracket])!;
        var first = table.Shape.Properties.IndexOf(list.Properties[0]);
        var index = int.Parse(owner.AsSpan(bracket + 1, owner.Length - bracket - 2), CultureInfo.InvariantCulture);
        return list.PlaceOf(entry.Part(first, list.Properties.Length), index, name);
    }
}
