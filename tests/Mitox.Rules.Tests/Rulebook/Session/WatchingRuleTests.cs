using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SESSION-DURATION")]
[TestsRule("MTX-SESSION-EXTRAVASATION")]
[TestsRule("MTX-SESSION-VITAL-SIGNS")]
[TestsRule("MTX-SESSION-OBSERVATION")]
[TestsRule("MTX-SESSION-REACTION")]
[TestsRule("MTX-SESSION-GIVEN-DOSE")]
public sealed class WatchingRuleTests
{
    [Theory]
    [InlineData("us-2009", "4.99", Verdict.Withhold)]
    [InlineData("us-2009", "5", Verdict.NoObjection)]
    [InlineData("us-2009", "15", Verdict.NoObjection)]
    [InlineData("us-2009", "15.01", Verdict.Review)]
    [InlineData("us-2009", null, Verdict.Incomplete)]
    [InlineData("eu-2016", "3", Verdict.Withhold)]
    [InlineData("eu-2016", "5", Verdict.NoObjection)]
    [InlineData("eu-2016", "30", Verdict.NoObjection)] // COR-08
    [InlineData("eu-2016", "30.01", Verdict.Review)]
    public void Duration_AroundTheBounds_FastWithholdsAndSlowIsWeighed(string policy, string? minutes, Verdict expected)
    {
        var session = SessionCase.AllClear.With(
            session => session with { DurationInMinutes = minutes is null ? null : CaseText.Number(minutes) });

        Assert.Equal(expected, (session with { Policy = PolicyCatalog.Find(policy)! }).VerdictOf(RuleIds.SessionDuration));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(5, 4)]
    public void Duration_ImpossibleBounds_Refused(int least, int? most) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionMinutesRule.Infusion(least, most));

    [Theory]
    [InlineData(Extravasation.None, Verdict.NoObjection)]
    [InlineData(Extravasation.RestartedInAnotherVein, Verdict.Review)]
    [InlineData(Extravasation.Stopped, Verdict.Review)]
    [InlineData(Extravasation.Continued, Verdict.Withhold)]
    [InlineData((Extravasation)99, Verdict.Withhold)]
    [InlineData(Extravasation.Unknown, Verdict.Incomplete)]
    public void Extravasation_GoingOnWithholds(Extravasation extravasation, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { Extravasation = extravasation })
                .VerdictOf(RuleIds.SessionExtravasation));

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Answer.Yes, Answer.Yes, Verdict.Review)] // V113
    [InlineData(Answer.Yes, Answer.No, Answer.Yes, Verdict.Review)]
    [InlineData(Answer.Yes, Answer.Yes, Answer.No, Verdict.Review)]
    [InlineData(Answer.Unknown, Answer.Yes, Answer.Yes, Verdict.Incomplete)]
    [InlineData(Answer.Yes, Answer.Unknown, Answer.Yes, Verdict.Incomplete)]
    [InlineData(Answer.No, Answer.Yes, Answer.Unknown, Verdict.Incomplete)]
    public void VitalSigns_BeforeDuringAndAfter(Answer before, Answer during, Answer after, Verdict expected) => Assert.Equal(
        expected,
        SessionCase.AllClear
            .With(session => session with { VitalSignsBefore = before, VitalSignsDuring = during, VitalSignsAfter = after })
            .VerdictOf(RuleIds.SessionVitalSigns));

    [Theory]
    [InlineData(20, Verdict.Review)] // V114
    [InlineData(179, Verdict.Review)]
    [InlineData(180, Verdict.NoObjection)]
    [InlineData(null, Verdict.Incomplete)]
    public void Observation_SeveralHours(int? minutes, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { ObservedForMinutes = minutes })
                .VerdictOf(RuleIds.SessionObservation));

    [Theory]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Yes, Verdict.Review)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Reaction_AnyIsWeighed(Answer reaction, Verdict expected) =>
        Assert.Equal(
            expected,
            SessionCase.AllClear.With(session => session with { Reaction = reaction }).VerdictOf(RuleIds.SessionReaction));

    [Fact]
    public void Reaction_ListedWhileDenied_IsWeighedAndNamed()
    {
        var finding =
            SessionCase.AllClear.With(session => session with { Reactions = [InfusionReaction.Rash, InfusionReaction.Hives] })
                .Find(RuleIds.SessionReaction);

        Assert.Equal((Verdict.Review, "reaction: hives, rash"), (finding.Verdict, finding.Evidence!.Describe()));
    }

    [Theory]
    [InlineData("21.6", "21.6", Verdict.NoObjection)]
    [InlineData("21.6", "12", Verdict.NoObjection)] // interrupted: what was given counts
    [InlineData("21.6", "21.61", Verdict.Review)]
    [InlineData("21.6", null, Verdict.Incomplete)]
    [InlineData(null, "21.6", Verdict.Incomplete)]
    [InlineData("21.6", "0.1", Verdict.NoObjection)]
    [InlineData("21.6", "0", Verdict.Review)] // a 0 that stands for "not recorded" would be counted as no dose
    public void GivenDose_AgainstTheOrder(string? ordered, string? given, Verdict expected) => Assert.Equal(
        expected,
        SessionCase.AllClear.With(session => session with { Ordered = Read(ordered), Given = Read(given) })
            .VerdictOf(RuleIds.SessionGivenDose));

    [Fact]
    public void GivenDose_WithoutABodySurfaceArea_Incomplete() => Assert.Equal(
        Verdict.Incomplete,
        SessionCase.AllClear.With(session => session with { Area = null }).VerdictOf(RuleIds.SessionGivenDose));

    /// <summary>1.8 m²: 12 mg/m² are 21.6 mg, with the rounding of the US label 23.76 mg.</summary>
    [Theory]
    [InlineData("23.76", "23.76", Verdict.NoObjection, "")]
    [InlineData("23.77", "23.76", Verdict.Withhold, "ClinicianDecides")]
    [InlineData("23.76", "23.77", Verdict.Withhold, "ClinicianDecides")]
    [InlineData("400", "400", Verdict.Withhold, "ClinicianDecides")]
    [InlineData("400", null, Verdict.Withhold, "ReduceTo")]
    [InlineData(null, "400", Verdict.Withhold, "ClinicianDecides")]
    public void GivenDose_AboveTheLabel_Withheld(string? ordered, string? given, Verdict expected, string remedies)
    {
        var finding = SessionCase.AllClear.With(session => session with { Ordered = Read(ordered), Given = Read(given) })
            .Find(RuleIds.SessionGivenDose);

        Assert.Equal(
            (expected, remedies), (finding.Verdict, string.Join(", ", finding.Remedies.Select(remedy => remedy.GetType().Name))));
    }

    private static Dose? Read(string? milligrams) => milligrams is null ? null : Dose.FromMilligrams(CaseText.Number(milligrams));
}
