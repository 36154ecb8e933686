namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Makes a failing case smaller: one record less, or one part as in the fixture.</summary>
internal static class CaseShrinker
{
    public static IEnumerable<TreatmentCase> Shrink(TreatmentCase value) =>
        Smaller(value).Where(smaller => smaller.IsSound && smaller.ToString() != value.ToString());

    private static IEnumerable<TreatmentCase> Smaller(TreatmentCase value)
    {
        return
        [
            value.With(it => it with { Patient = TreatmentCase.Clear.Record.Patient }),
            value.With(it => it with { DoseHistoryIsComplete = Answer.Yes }),
            value with
            {
                Proposal = ProposedInfusion.Intravenous(
                    value.Proposal.At, TreatmentCase.Clear.Proposal.Dose, TreatmentCase.Clear.Proposal.Area),
            },
            .. RecordLists.All.SelectMany(
                list => list.EntriesOf(value.Record).Select((_, index) => value.With(record => Without(record, list, index)))),
        ];
    }

    private static TreatmentRecord Without(TreatmentRecord record, RecordList list, int index) =>
        CaseShuffler.Listed(record, other => other.EntriesOf(record).Where((_, place) => other != list || place != index));
}
