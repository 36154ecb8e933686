using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SESSION-LINE")]
[TestsRule("MTX-SESSION-VEIN")]
[TestsRule("MTX-SESSION-HEPARIN")]
[TestsRule("MTX-SESSION-SUPERVISION")]
[TestsRule("MTX-SESSION-MEDICATION-GUIDE")]
public sealed class SessionAnswerRuleTests
{
    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Withhold)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Line_MustFlowFreely(Answer answer, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { FreeFlowingLine = answer }).VerdictOf(RuleIds.SessionLine));

    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Withhold)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Vein_MustBeSuitable(Answer answer, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { SuitableVein = answer }).VerdictOf(RuleIds.SessionVein));

    [Theory]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Yes, Verdict.Withhold)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Heparin_MustNotBeMixedIn(Answer answer, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { MixedWithHeparin = answer }).VerdictOf(RuleIds.SessionHeparin));

    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Withhold)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Supervision_MustBeExperienced(Answer answer, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { ExperiencedSupervision = answer })
                .VerdictOf(RuleIds.SessionSupervision));

    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Review)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void MedicationGuide_MustBeReadEachTime(Answer answer, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { MedicationGuideRead = answer })
                .VerdictOf(RuleIds.SessionMedicationGuide));
}
