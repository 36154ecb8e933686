using System.Collections.Immutable;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Makes a failing case smaller: one record less, or one part as in the fixture.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<TreatmentCase> Shrink(TreatmentCase value) =>
        Smaller(value).Where(smaller => smaller.IsSound && smaller.ToString() != value.ToString());

    private static IEnumerable<TreatmentCase> Smaller(TreatmentCase value)
    {
        var record = value.Record;
        return
        [
            value.With(it => it with { Patient = TreatmentCase.Clear.Record.Patient }),
            value.With(it => it with { DoseHistoryIsComplete = Answer.Yes }),
            value with { Proposal = ProposedInfusion.Intravenous(value.Proposal.At, TreatmentCase.Clear.Proposal.Dose, TreatmentCase.Clear.Proposal.Area) },
            .. Fewer(record.Infusions).Select(fewer => value.With(it => it with { Infusions = fewer })),
            .. Fewer(record.PriorExposures).Select(fewer => value.With(it => it with { PriorExposures = fewer })),
            .. Fewer(record.EjectionFractions).Select(fewer => value.With(it => it with { EjectionFractions = fewer })),
            .. Fewer(record.Electrocardiograms).Select(fewer => value.With(it => it with { Electrocardiograms = fewer })),
            .. Fewer(record.BloodCounts).Select(fewer => value.With(it => it with { BloodCounts = fewer })),
            .. Fewer(record.LiverPanels).Select(fewer => value.With(it => it with { LiverPanels = fewer })),
            .. Fewer(record.PregnancyTests).Select(fewer => value.With(it => it with { PregnancyTests = fewer })),
            .. Fewer(record.AdverseEvents).Select(fewer => value.With(it => it with { AdverseEvents = fewer })),
            .. Fewer(record.Therapies).Select(fewer => value.With(it => it with { Therapies = fewer })),
            .. Fewer(record.Assessments).Select(fewer => value.With(it => it with { Assessments = fewer })),
        ];
    }

    private static IEnumerable<ImmutableArray<T>> Fewer<T>(ImmutableArray<T> records) => records.Select((_, index) => records.RemoveAt(index));
}
