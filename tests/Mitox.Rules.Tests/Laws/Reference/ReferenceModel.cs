using Mitox.Rules.Tests.Laws.Generators;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>The US label told again, slowly and plainly, from the decided meanings P1 to P22; it shares no code with the library's rules.</summary>
internal static class ReferenceModel
{
    /// <summary>What each rule asks for, by its id.</summary>
    public static SortedDictionary<string, Verdict> Judge(TreatmentCase value)
    {
        ReferenceFacts facts = new(value);
        (string Id, Verdict Verdict)[] all =
            [.. DoseReference.Judge(facts), .. HeartReference.Judge(facts), .. LaboratoryReference.Judge(facts), .. PatientReference.Judge(facts)];
        return new(all.ToDictionary(pair => pair.Id, pair => pair.Verdict), StringComparer.Ordinal);
    }

    /// <summary>The most cautious verdict of all (P1).</summary>
    public static Verdict VerdictOf(TreatmentCase value) => Judge(value).Values.Min();

    /// <summary>A yes asks for this; what nobody has said is incomplete (P3).</summary>
    public static Verdict Yes(Answer answer, Verdict whenYes) => answer switch
    {
        Answer.Yes => whenYes,
        Answer.No => Verdict.NoObjection,
        _ => Verdict.Incomplete,
    };

    /// <summary>
    /// The most cautious reading of what the newest visits say; no visit says nothing. Where none of them answers, the newest
    /// that do are read beside them.
    /// </summary>
    public static Verdict WorstOf(ReferenceFacts facts, Func<ClinicalAssessment, Verdict> read)
    {
        var newest = facts.Newest(facts.Record.Assessments);
        var answered = facts.Newest(facts.Record.Assessments.Where(visit => read(visit) is not Verdict.Incomplete));
        List<ClinicalAssessment> heard = newest.Exists(answered.Contains) ? newest : [.. newest, .. answered];
        return heard.Count == 0 ? Verdict.Incomplete : heard.Min(read);
    }

    public static Verdict ObjectIf(bool condition, Verdict verdict) => condition ? verdict : Verdict.NoObjection;
}
