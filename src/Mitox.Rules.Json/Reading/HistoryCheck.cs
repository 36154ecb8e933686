using System.Collections.Immutable;

namespace Mitox.Rules.Json.Reading;

/// <summary>Checks the records together, and finds the place in the file of each problem with them.</summary>
internal static class HistoryCheck
{
    /// <summary>Where the record's name for a part is not the file's.</summary>
    private static readonly ImmutableArray<(string InRecord, string[] InFile)> Names =
    [
        (".at", ["date"]),
        (".given", [DoseReading.Milligrams, DoseReading.HydrochlorideMilligrams, DoseReading.Milliliters]),
        (".area", ["bodySurface"]),
        (".total", ["milligramsPerSquareMeter"]),
        (".value", ["percent"]),
        (".lowerLimitOfNormal", ["lowerLimitOfNormalPercent"]),
        (".neutrophils", ["neutrophilsBillionsPerLiter", "neutrophilsPerMicroliter"]),
        (".platelets", ["plateletsBillionsPerLiter", "plateletsPerMicroliter"]),
        (".leukocytes", ["leukocytesBillionsPerLiter", "leukocytesPerMicroliter"]),
        (".lymphocytes", ["lymphocytesBillionsPerLiter", "lymphocytesPerMicroliter"]),
    ];

    public static TreatmentHistory? Check(TreatmentRecord record, Problems problems)
    {
        if (TreatmentHistory.TryCreate(record, out var history, out var found))
        {
            return history;
        }

        var unread = UnreadIn(record);
        foreach (var problem in found)
        {
            if (!unread.Contains(problem.Path))
            {
                problems.Add(PathInFile(problem.Path, problems), problem.Message);
            }
        }

        return null;
    }

    /// <summary>The records that were not read: their own problems are told already.</summary>
    private static HashSet<string> UnreadIn(TreatmentRecord record)
    {
        var unread = new HashSet<string>(StringComparer.Ordinal);
        AddUnread("infusions", record.Infusions);
        AddUnread("priorExposures", record.PriorExposures);
        AddUnread("ejectionFractions", record.EjectionFractions);
        AddUnread("electrocardiograms", record.Electrocardiograms);
        AddUnread("bloodCounts", record.BloodCounts);
        AddUnread("liverPanels", record.LiverPanels);
        AddUnread("pregnancyTests", record.PregnancyTests);
        AddUnread("assessments", record.Assessments);
        AddUnread("relapses", record.Relapses);
        AddUnread("disabilityScores", record.DisabilityScores);
        AddUnread("brainScans", record.BrainScans);
        AddUnread("therapies", record.Therapies);
        AddUnread("adverseEvents", record.AdverseEvents);
        return unread;

        void AddUnread<T>(string list, ImmutableArray<T> records)
            where T : class?
        {
            unread.UnionWith(records.Index().Where(item => item.Item is null).Select(item => $"{list}[{item.Index}]"));
        }
    }

    private static string PathInFile(string path, Problems problems)
    {
        foreach (var (inRecord, inFile) in Names)
        {
            if (path.EndsWith(inRecord, StringComparison.Ordinal))
            {
                var owner = $"$.{path[..^inRecord.Length]}";
                return inFile.Select(name => $"{owner}.{name}").FirstOrDefault(problems.Contains) ?? owner;
            }
        }

        return $"$.{path}";
    }
}
