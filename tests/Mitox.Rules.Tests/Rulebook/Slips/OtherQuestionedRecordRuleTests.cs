using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SESSION-QUESTIONED-RECORD")]
public sealed class SessionQuestionedRecordRuleTests
{
    [Theory]
    [InlineData("21.6", "21.6", "1.8", Verdict.NoObjection)]
    [InlineData("12", "12", "1.8", Verdict.Incomplete)] // mg/m² typed as mg
    [InlineData("21.6", "12", "1.8", Verdict.NoObjection)] // interrupted
    [InlineData("21.6", "2.16", "1.8", Verdict.Incomplete)]
    [InlineData("216", "21.6", "1.8", Verdict.Incomplete)]
    [InlineData("40.8", "40.8", "3.4", Verdict.Incomplete)]
    [InlineData("13.2", "13.2", "1.1", Verdict.Incomplete)]
    public void EvaluateSession_ImprobableAmount_QuestionedUntilConfirmed(
        string ordered, string given, string squareMeters, Verdict expected)
    {
        var session = SessionCase.AllClear.With(it => it with
        {
            Ordered = Dose.FromMilligrams(CaseText.Number(ordered)),
            Given = Dose.FromMilligrams(CaseText.Number(given)),
            Area = BodySurfaceArea.FromSquareMeters(CaseText.Number(squareMeters)),
        });

        Assert.Equal(expected, session.VerdictOf(RuleIds.SessionQuestionedRecord));
        Assert.Equal(
            Verdict.NoObjection, session.With(it => it with { Confirmed = true }).VerdictOf(RuleIds.SessionQuestionedRecord));
    }

    [Fact]
    public void EvaluateSession_NothingGivenYet_NotQuestioned() => Assert.Equal(
        Verdict.NoObjection,
        SessionCase.AllClear.With(it => it with { Given = null }).VerdictOf(RuleIds.SessionQuestionedRecord));

    [Fact]
    public void ToInfusion_ConfirmedSession_ConfirmedInfusion() =>
        Assert.True(SessionCase.AllClear.With(it => it with { Confirmed = true }).Session.ToInfusion().Confirmed);
}

[TestsRule("MTX-FOLLOW-UP-QUESTIONED-RECORD")]
public sealed class FollowUpQuestionedRecordRuleTests
{
    [Theory]
    [InlineData(80, 53, Verdict.NoObjection)]
    [InlineData(81, 53, Verdict.Incomplete)]
    [InlineData(62, 44, Verdict.Incomplete)]
    public void EvaluateFollowUp_NewestEjectionFraction_QuestionedWhereImprobable(
        decimal percent, decimal limit, Verdict expected)
    {
        var measured = Scenario.Echo(AfterTreatment.LastInfusion.PlusMonths(11), percent, limit);

        Assert.Equal(expected, With(measured).Verdict);
        Assert.Equal(Verdict.NoObjection, With(measured with { Confirmed = true }).Verdict);
    }

    private static Finding With(EjectionFraction measured) => AfterTreatment.AllClear
        .With(record => record with { EjectionFractions = [.. record.EjectionFractions, measured] })
        .Find(RuleIds.FollowUpQuestionedRecord, "2020-05-20");
}
