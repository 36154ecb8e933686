using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Finds what cannot be right of results that could not be read.</summary>
internal static class UnreadResultCheck
{
    public static void Check(
        ImmutableArray<UnreadResult> results,
        Action<HistoryProblemKind, RecordPath, string, string> add,
        Action<RecordPath, string, LocalDate, LocalDate> checkDate)
    {
        for (var index = 0; index < results.Length; index++)
        {
            var path = new RecordPath(RecordLists.UnreadResults, index);
            if (results[index] is not { } unread)
            {
                add(HistoryProblemKind.Missing, path, string.Empty, "null is no record; leave it out.");
                continue;
            }

            if (unread.EnteredInError)
            {
                continue;
            }

            if (unread.What is null)
            {
                add(HistoryProblemKind.Missing, path, "what", "it must be given, such as \"BloodCount.Neutrophils\".");
            }
            else if (UnreadFields.Find(unread.What.ToString()) is null)
            {
                add(HistoryProblemKind.Implausible, path, "what", ProblemWith(unread.What.ToString()));
            }

            if (string.IsNullOrWhiteSpace(unread.Reason))
            {
                add(HistoryProblemKind.Missing, path, "reason", "why it could not be read must be given, with what was seen.");
            }

            if (unread.At is { } at)
            {
                checkDate(path, "at", at.Date, RecordDates.Earliest);
            }
        }
    }

    /// <summary>Says what is wrong with the name of a field.</summary>
    public static string ProblemWith(string field) =>
        $"'{SentenceText.OneLine(field)}' is no field of a record; it must be one such as \"BloodCount.Neutrophils\", "
            + "\"PregnancyTest.Result\" or \"Patient.HeartFailure\".";
}
