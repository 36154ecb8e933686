namespace Mitox.Rules.Rulebook;

/// <summary>The patient is not pregnant, by the newest visit and by the newest test.</summary>
/// <remarks>
/// A known pregnancy or a positive newest test withholds, whoever the patient is, and an unanswered question does not
/// erase it. One that a later negative test or answer contradicts asks for review for as long as it could last. Where pregnancy concerns the patient, the
/// newest visit must say no, whatever was contradicted before; a negative test is asked for beside it, not instead of it.
/// </remarks>
public sealed class PregnancyRule(int longestPregnancyInDays, Citation source)
    : Rule(
        RuleIds.Pregnancy,
        "The drug must be withheld in pregnancy.",
        source,
        new Criterion("days since a pregnancy was reported that was denied since", CriterionOperator.Above, longestPregnancyInDays, "days", Verdict.Review))
{
    private const string Subject = "pregnancy";
    private static readonly Remedy StateAnswer = new Remedy.State($"yes or no: {Subject}", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Pregnant)));

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var tests = input.NewestPregnancyTests;
        foreach (var test in tests)
        {
            if (test.Result is PregnancyTestResult.Positive)
            {
                return Objects(Verdict.Withhold, new StatedFact(Subject, $"test positive on {test.At}"), new Remedy.Resolve(Subject, new(nameof(PregnancyTest), nameof(PregnancyTest.Result))));
            }
        }

        foreach (var visit in input.History.PregnancyAnswers.NewestFor(input.Proposal.At))
        {
            if (visit.Pregnant is Answer.Yes && !IsTestedAfter(visit.At, tests))
            {
                return Objects(Verdict.Withhold, new StatedFact(Subject, $"known on {visit.At}"), new Remedy.Resolve(Subject, new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Pregnant))));
            }
        }

        var concerns = Childbearing.MayConcern(input.History.Patient);
        var isAnswered = !concerns || IsDenied(input);
        return Contradicted(input) is { } contradicted ? JudgeContradicted(contradicted, isAnswered)
            : !isAnswered ? Undetermined(new StatedFact(Subject, StatedFact.Unknown), StateAnswer)
            : concerns ? Satisfied(input, new StatedFact(Subject, "no"))
            : NotApplicable(input, new StatedFact(Subject, "does not concern this patient"));
    }

    /// <summary>What a clinician would weigh does not hide that the newest visit left the question open.</summary>
    private Finding JudgeContradicted(ClinicTime reported, bool isAnswered) =>
        isAnswered
            ? Objects(Verdict.Review, new StatedFact(Subject, $"reported on {reported} and denied since"), new Remedy.ClinicianDecides())
            : Undetermined(new StatedFact(Subject, $"reported on {reported}, contradicted by a test since, and not denied by the newest visit"), StateAnswer, new Remedy.ClinicianDecides());

    private static bool IsTestedAfter(ClinicTime visit, ReadOnlySpan<PregnancyTest> newest)
    {
        var isAfter = !newest.IsEmpty;
        foreach (var test in newest)
        {
            isAfter &= test.At.IsCertainlyAfter(visit);
        }

        return isAfter;
    }

    /// <summary>When a pregnancy that could still last was reported, by a test or an answer that is not the newest.</summary>
    private ClinicTime? Contradicted(in Case input)
    {
        var earliest = input.Proposal.At.DayNumber - longestPregnancyInDays;
        foreach (var test in input.History.PregnancyTests.VisibleTo(input.Proposal.At))
        {
            if (test.Result is PregnancyTestResult.Positive && test.At.DayNumber >= earliest)
            {
                return test.At;
            }
        }

        foreach (var visit in input.History.PregnancyAnswers.VisibleTo(input.Proposal.At))
        {
            if (visit.Pregnant is Answer.Yes && visit.At.DayNumber >= earliest)
            {
                return visit.At;
            }
        }

        return null;
    }

    private static bool IsDenied(in Case input)
    {
        var visits = input.NewestAssessments;
        var isDenied = !visits.IsEmpty;
        foreach (var visit in visits)
        {
            isDenied &= visit.Pregnant is Answer.No;
        }

        return isDenied;
    }
}
