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
}
