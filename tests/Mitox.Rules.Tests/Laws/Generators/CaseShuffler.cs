using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>The same facts in another order, or grouped into other records.</summary>
internal static class CaseShuffler
{
    public static Gen<TreatmentRecord> Shuffle(TreatmentRecord record) =>
        from infusions in Shuffle(record.Infusions)
        from exposures in Shuffle(record.PriorExposures)
        from ejectionFractions in Shuffle(record.EjectionFractions)
        from electrocardiograms in Shuffle(record.Electrocardiograms)
        from bloodCounts in Shuffle(record.BloodCounts)
        from liverPanels in Shuffle(record.LiverPanels)
        from pregnancyTests in Shuffle(record.PregnancyTests)
        from assessments in Shuffle(record.Assessments)
        from toxicities in Shuffle(record.AdverseEvents)
        from therapies in Shuffle(record.Therapies)
        from relapses in Shuffle(record.Relapses)
        from scores in Shuffle(record.DisabilityScores)
        from scans in Shuffle(record.BrainScans)
        select record with
        {
            Infusions = infusions,
            PriorExposures = exposures,
            EjectionFractions = ejectionFractions,
            Electrocardiograms = electrocardiograms,
            BloodCounts = bloodCounts,
            LiverPanels = liverPanels,
            PregnancyTests = pregnancyTests,
            Assessments = assessments,
            AdverseEvents = toxicities,
            Therapies = therapies,
            Relapses = relapses,
            DisabilityScores = scores,
            BrainScans = scans,
        };

    /// <summary>Every blood count and liver panel as one record for each thing measured.</summary>
    public static TreatmentRecord Split(TreatmentRecord record) => record with
    {
        BloodCounts = [.. record.BloodCounts.SelectMany<BloodCount, BloodCount>(count => [count with { Platelets = null }, count with { Neutrophils = null }])],
        LiverPanels =
        [
            .. record.LiverPanels.SelectMany<LiverPanel, LiverPanel>(panel =>
            [
                new(panel.At) { AlanineAminotransferase = panel.AlanineAminotransferase, EnteredInError = panel.EnteredInError },
                new(panel.At) { AspartateAminotransferase = panel.AspartateAminotransferase, EnteredInError = panel.EnteredInError },
                new(panel.At) { TotalBilirubin = panel.TotalBilirubin, EnteredInError = panel.EnteredInError },
            ]),
        ],
    };

    private static Gen<ImmutableArray<T>> Shuffle<T>(ImmutableArray<T> records) =>
        Gen.Shuffle<T>([.. records]).Select(shuffled => shuffled.ToImmutableArray());
}
