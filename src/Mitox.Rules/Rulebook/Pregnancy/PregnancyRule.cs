using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The patient is not pregnant, by the newest visit and by the newest test.</summary>
/// <remarks>
/// A known pregnancy or a positive newest test withholds, whoever the patient is, and an unanswered question does not
/// erase it. One that a later negative test or answer contradicts requires review for as long as it could last. Where
/// pregnancy concerns the patient, the newest visit must say no, whatever was contradicted before; a negative test is asked
/// for beside it, not instead of it.
/// </remarks>
/// <param name="longestPregnancyInDays">The days after which a reported pregnancy is over, inclusive; above zero.</param>
/// <param name="counseling">What the text names for a pregnancy, such as "genetic counseling"; empty where nothing.</param>
internal sealed class PregnancyRule(int longestPregnancyInDays, string counseling = "")
    : Rule(
        RuleIds.Pregnancy,
        "The drug must be withheld in pregnancy.",
        new Criterion(
            "days since a pregnancy was reported that was denied since",
            CriterionOperator.Above,
            longestPregnancyInDays,
            "days",
            Verdict.Review))
{
    private static readonly Question<ClinicalAssessment> Asked = VisitQuestions.Pregnant;
    private static readonly RecordField Tested = new(nameof(PregnancyTest), nameof(PregnancyTest.Result));
    private static readonly Remedy State = new Remedy.State($"yes or no: {Asked.Words}", Asked.Field);

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        change.AddAfter(change.History.PregnancyTests, longestPregnancyInDays);
        change.AddAfter(change.History.PregnancyAnswers, longestPregnancyInDays);
        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [Asked.Field, UnreadFields.PregnancyTest, .. UnreadFields.Concerned];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var mustBeDenied = Asked.Concerns(input.History.Patient);
        var isDenied = IsDeniedByNewestVisit(input);
        if (!input.IsInFull && isDenied && mustBeDenied && !input.History.HasPregnancyReport)
        {
            return Satisfied();
        }

        if (PositiveTest(input) is { } test)
        {
            return Withhold($"test positive on {test.At}", Tested);
        }

        if (KnownPregnancy(input) is { } visit)
        {
            return Withhold($"known on {visit.At}", Asked.Field);
        }

        return (ReportedLately(input), mustBeDenied && !isDenied) switch
        {
            ({ } reported, true) => Undetermined(
                Fact($"reported on {reported}, contradicted by a test since, and not denied by the newest visit"),
                State,
                new Remedy.ClinicianDecides()),
            ({ } reported, false) => Review(Fact($"reported on {reported} and denied since")),
            (null, true) => Undetermined(Fact(StatedFact.Unknown), State),
            (null, false) => mustBeDenied
                ? Satisfied(input, Fact(StatedFact.No))
                : NotApplicable(input, Fact("does not concern this patient")),
        };
    }

    private static StatedFact Fact(string value) => new(Asked.Words, value);

    private Finding Withhold(string seen, RecordField shown) =>
        Objects(Verdict.Withhold, Fact(seen), new Remedy.Resolve(
            counseling.Length == 0 ? Asked.Words : $"{Asked.Words}, with {counseling}", shown));

    private static PregnancyTest? PositiveTest(in Case input)
    {
        foreach (var test in input.NewestPregnancyTests)
        {
            if (test.Result is PregnancyTestResult.Positive)
            {
                return test;
            }
        }

        return null;
    }

    /// <summary>
    /// A yes at the newest visit that answers, unless every newest test is certainly later: none of these is positive.
    /// </summary>
    private static ClinicalAssessment? KnownPregnancy(in Case input)
    {
        foreach (var visit in input.History.PregnancyAnswers.NewestFor(input.At))
        {
            if (Asked.Read(visit) is Answer.Yes && !IsTestedAfter(visit.At, input.NewestPregnancyTests))
            {
                return visit;
            }
        }

        return null;
    }

    private static bool IsTestedAfter(ClinicTime visit, ReadOnlySpan<PregnancyTest> newest)
    {
        foreach (var test in newest)
        {
            if (!test.At.IsCertainlyAfter(visit))
            {
                return false;
            }
        }

        return !newest.IsEmpty;
    }

    private static bool IsDeniedByNewestVisit(in Case input)
    {
        var visits = input.NewestVisits;
        foreach (var visit in visits)
        {
            if (Asked.Read(visit) is not Answer.No)
            {
                return false;
            }
        }

        return !visits.IsEmpty;
    }

    /// <summary>When a pregnancy that could still last was reported, by a test or by an answer.</summary>
    private ClinicTime? ReportedLately(in Case input)
    {
        var earliest = input.At.DayNumber - longestPregnancyInDays;
        foreach (var test in input.History.PregnancyTests.VisibleTo(input.At))
        {
            if (test.Result is PregnancyTestResult.Positive && test.At.DayNumber >= earliest)
            {
                return test.At;
            }
        }

        foreach (var visit in input.History.PregnancyAnswers.VisibleTo(input.At))
        {
            if (Asked.Read(visit) is Answer.Yes && visit.At.DayNumber >= earliest)
            {
                return visit.At;
            }
        }

        return null;
    }
}
