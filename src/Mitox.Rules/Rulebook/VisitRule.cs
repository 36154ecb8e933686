namespace Mitox.Rules.Rulebook;

/// <summary>A rule about the newest visit; where several visits may be the newest, each is judged and the most cautious finding counts.</summary>
public abstract class VisitRule : Rule
{
    private protected VisitRule(RuleId id, string sentence, Citation source)
        : base(id, sentence, source)
    {
    }

    /// <summary>Judges the newest visits.</summary>
    private protected Finding JudgeNewest(in Case input)
    {
        var visits = input.NewestAssessments;
        if (visits.IsEmpty)
        {
            return JudgeVisit(null, input);
        }

        var worst = JudgeVisit(visits[0], input);
        foreach (var visit in visits[1..])
        {
            worst = MoreCautious(worst, JudgeVisit(visit, input));
        }

        return worst;
    }

    /// <summary>Judges one visit; none at all is <see langword="null"/>.</summary>
    private protected abstract Finding JudgeVisit(ClinicalAssessment? visit, in Case input);
}
