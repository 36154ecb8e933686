using System.Runtime.InteropServices;

namespace Mitox.Rules.Rulebook;

/// <summary>A rule about the newest visit.</summary>
/// <remarks>
/// Where several visits may be the newest, each is judged and the most cautious finding counts. A visit that leaves the
/// question unanswered does not erase what an earlier one answered: that answer is judged beside it.
/// </remarks>
internal abstract class VisitRule : Rule
{
    private protected VisitRule(RuleId id, string sentence)
        : base(id, sentence)
    {
    }

    /// <summary>Judges the newest visits.</summary>
    private protected Finding JudgeNewest(in Case input)
    {
        var visits = input.NewestVisits;
        if (visits.IsEmpty)
        {
            return JudgeVisit(null, input);
        }

        var worst = JudgeVisit(visits[0], input);
        foreach (var visit in visits[1..])
        {
            worst = MoreCautious(worst, JudgeVisit(visit, input));
        }

        return worst.Kind is FindingKind.Satisfied || IsAnsweredByOneOf(visits) ? worst : WithEarlierAnswers(worst, input);
    }

    /// <summary>Judges one visit; none at all is <see langword="null"/>.</summary>
    private protected abstract Finding JudgeVisit(ClinicalAssessment? visit, in Case input);

    /// <summary>Whether a visit answers the question.</summary>
    private protected abstract bool IsAnswered(ClinicalAssessment visit);

    private bool IsAnsweredByOneOf(ReadOnlySpan<ClinicalAssessment> visits)
    {
        foreach (var visit in visits)
        {
            if (IsAnswered(visit))
            {
                return true;
            }
        }

        return false;
    }

    private Finding WithEarlierAnswers(Finding worst, in Case input)
    {
        List<ClinicalAssessment>? answered = null;
        foreach (var visit in input.History.Assessments.VisibleTo(input.At))
        {
            if (IsAnswered(visit))
            {
                (answered ??= []).Add(visit);
            }
        }

        foreach (var visit in Timeline<ClinicalAssessment>.NewestOf(CollectionsMarshal.AsSpan(answered)))
        {
            worst = MoreCautious(worst, JudgeVisit(visit, input));
        }

        return worst;
    }
}
