using System.Collections.Immutable;

namespace Mitox.Rules;

/// <content>The drugs given earlier or elsewhere that are known as a sum.</content>
internal sealed partial class RecordCheck
{
    private void CheckExposures(ImmutableArray<PriorExposure> exposures)
    {
        Dictionary<PriorExposure, int>? seen = exposures.Length > 1 ? [] : null;
        for (var index = 0; index < exposures.Length; index++)
        {
            var path = new RecordPath(RecordLists.PriorExposures, index);
            if (exposures[index] is not { } exposure)
            {
                Add(HistoryProblemKind.Missing, path, string.Empty, "null is no record; leave it out.");
                continue;
            }

            if (exposure.EnteredInError)
            {
                continue;
            }

            if (exposure.LastGivenOn is { } date)
            {
                CheckDate(path, "lastGivenOn", date, exposure.MayBeMitoxantrone
                    ? RecordDates.EarliestMitoxantrone
                    : RecordDates.Earliest);
            }

            CheckPartialDate(path, exposure);
            if (exposure.Total == DosePerArea.Zero)
            {
                Add(
                    HistoryProblemKind.Implausible,
                    path,
                    "total",
                    "0 mg/m² is no exposure; an amount that is not recorded is left out.");
            }

            if (seen is not null && !seen.TryAdd(exposure, index))
            {
                Add(
                    HistoryProblemKind.Duplicate,
                    path,
                    string.Empty,
                    $"it is the same as priorExposures[{seen[exposure]}]; two sums must be stated as one, and what was recorded "
                        + "twice must stand once.");
            }
        }
    }

    /// <summary>A year or a month must hold a day that can be, and stands in place of the day (P26).</summary>
    private void CheckPartialDate(RecordPath path, PriorExposure exposure)
    {
        if (exposure.LastGivenWithin is not { } days)
        {
            return;
        }

        if (exposure.LastGivenOn is not null)
        {
            Add(HistoryProblemKind.Duplicate, path, "lastGivenOn", "the last day must be stated once: as a day or in part.");
        }

        CheckDate(
            path,
            "lastGivenOn",
            days.End,
            exposure.MayBeMitoxantrone ? RecordDates.EarliestMitoxantrone : RecordDates.Earliest);
    }

    private void CheckPartialBirth(Patient patient)
    {
        if (patient is { BornWithin: { } days, BirthDate: not null })
        {
            Add(
                HistoryProblemKind.Duplicate,
                RecordPath.BirthDate,
                string.Empty,
                $"the day of birth must be stated once: as a day or as {IsoText.Of(days)}.");
        }
    }
}
