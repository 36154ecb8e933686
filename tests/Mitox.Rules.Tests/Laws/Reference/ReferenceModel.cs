using Mitox.Rules.Tests.Laws.Generators;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>
/// The labels told again, slowly and plainly, from the decided meanings P1 to P22; it shares no code with the library's rules.
/// </summary>
internal static class ReferenceModel
{
    /// <summary>What each rule asks for, by its id.</summary>
    public static SortedDictionary<string, Verdict> Judge(TreatmentCase value)
    {
        ReferenceFacts facts = new(value);
        var all = value.Policy.Description.Id switch
        {
            "us-2009" => Judge(facts, ReferenceNumbers.UnitedStates),
            "eu-2016" => EuropeanUnionReference.Judge(facts, Judge(facts, ReferenceNumbers.EuropeanUnion)),
            var other => throw new InvalidOperationException($"'{other}' was not told again."),
        };
        return new(all.ToDictionary(pair => pair.Id, pair => pair.Verdict), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts, ReferenceNumbers numbers) =>
        [
            .. DoseReference.Judge(facts, numbers),
            .. HeartReference.Judge(facts, numbers),
            .. LaboratoryReference.Judge(facts, numbers),
            .. PatientReference.Judge(facts),
            .. StatedReference.Judge(facts),
            .. QuestionReference.Judge(facts),
            ("MTX-OTHER-THERAPIES", TherapyReference.Judge(facts)),
            ("MTX-MARROW-SUPPRESSION", ObjectIf(facts.Patient.MarrowSuppression is Answer.Yes, Verdict.Review)),
            ("MTX-SERIOUS-EVENT", ObjectIf(
                facts.Seen(facts.Record.AdverseEvents)
                    .Exists(adverse => adverse.Kind is AdverseEventKind.HeartFailure or AdverseEventKind.Leukemia),
                Verdict.Withhold)),
        ];

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
