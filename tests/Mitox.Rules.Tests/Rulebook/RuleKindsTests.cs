using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// The kinds of rule as a clinic builds them: what would never object is refused, and the cautious reading counts.
/// </summary>
public sealed class RuleKindsTests
{
    private static readonly RuleId Own = RuleId.Create("CLINIC-OWN");

    /// <summary>Two counts of one day without times: either may be the newest, and only the highest concerns a ceiling.</summary>
    [Theory]
    [InlineData("25", "5.9", Verdict.Withhold)]
    [InlineData("5.9", "25", Verdict.Withhold)]
    [InlineData("15", "5.9", Verdict.NoObjection)]
    public void AtMost_TiedCounts_TheHighestCounts(string first, string second, Verdict expected) => Assert.Equal(
        expected,
        VerdictOf(
            RuleKinds.AtMost(Own, BloodCountValues.Leukocytes, Billions("15"), Verdict.Withhold),
            Leukocytes(first),
            Leukocytes(second)));

    [Theory]
    [InlineData("2.9", "25", Verdict.Withhold)]
    [InlineData("25", "2.9", Verdict.Withhold)]
    [InlineData("3", "25", Verdict.NoObjection)]
    public void AtLeast_TiedCounts_TheLowestCounts(string first, string second, Verdict expected) => Assert.Equal(
        expected,
        VerdictOf(
            RuleKinds.AtLeast(Own, BloodCountValues.Leukocytes, Billions("3"), Verdict.Withhold),
            Leukocytes(first),
            Leukocytes(second)));

    [Fact]
    public void AtLeast_DefaultFloor_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => RuleKinds.AtLeast(Own, BloodCountValues.Leukocytes, default, Verdict.Withhold));

    [Fact]
    public void AtLeast_FloorOfNull_Refused() => Assert.Throws<ArgumentNullException>(
        () => RuleKinds.AtLeast(Own, LiverValues.TotalBilirubin, null!, Verdict.Withhold));

    [Theory]
    [InlineData(Verdict.NoObjection)]
    [InlineData(Verdict.Incomplete)]
    [InlineData((Verdict)99)]
    public void AnyKind_OtherwiseNoneOfThree_Refused(Verdict otherwise)
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RuleKinds.AtLeast(Own, BloodCountValues.Platelets, Billions("100"), otherwise));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RuleKinds.AtMost(Own, BloodCountValues.Platelets, Billions("100"), otherwise));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RuleKinds.Requires(Own, PatientQuestions.HeartFailure, Answer.No, otherwise));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RuleKinds.Requires(Own, VisitQuestions.BreastFeeding, Answer.No, otherwise));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => RuleKinds.RequiresInSession(Own, "It must flow.", Answer.Yes, otherwise, SessionQuestions.FreeFlowingLine));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(367)]
    public void Recent_DaysOutOfRange_RefusedByName(int days) => Assert.Throws<ArgumentOutOfRangeException>(
        "withinDays", () => RuleKinds.Recent(Own, "An ECG must be recorded", days, Observation.Electrocardiogram));

    /// <summary>Such an id may one day be a rule of the library, and a plan would trust it as one.</summary>
    [Theory]
    [InlineData("MTX-OURS")]
    [InlineData("MTX-NEUTROPHIL-FLOOR")]
    public void Tighten_OwnRuleNamedAsOneOfThisLibrary_Refused(string id) => Assert.Throws<ArgumentException>(
        () => Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", new About(DecisionSubject.Infusion, id)));

    [Fact]
    public void Recent_ObservationOfNoEnumeration_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => RuleKinds.Recent(Own, "It must be done", 7, (Observation)99));

    [Fact]
    public void WashedOut_LongerThanACentury_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => RuleKinds.WashedOut(Own, int.MaxValue, TherapyKind.Fingolimod));

    [Fact]
    public void Loosen_ByNoRule_Refused() => Assert.Throws<ArgumentException>(
        () => Policies.UnitedStates.Loosen("own", "Own", "1", "a reason", default));

    [Fact]
    public void Tighten_CitationWithoutADocument_Refused()
    {
        var rule = RuleKinds.AtLeast(Own, BloodCountValues.Platelets, Billions("100"), Verdict.Review)
            .CitedBy(new Citation(" ", "Section", "2026", [], EvidenceGrade.A));

        Assert.Throws<ArgumentException>(() => Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", rule));
    }

    [Fact]
    public void RequiresInSession_NoQuestion_Refused() => Assert.Throws<ArgumentException>(
        () => RuleKinds.RequiresInSession(Own, "It must flow.", Answer.Yes, Verdict.Withhold));

    [Fact]
    public void WashedOut_NoTreatment_Refused() => Assert.Throws<ArgumentException>(() => RuleKinds.WashedOut(Own, 28));

    [Theory]
    [InlineData(TherapyKind.Unknown)]
    [InlineData((TherapyKind)999)]
    public void WashedOut_TreatmentThatIsNone_Refused(TherapyKind kind) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleKinds.WashedOut(Own, 28, TherapyKind.Fingolimod, kind));

    /// <summary>No evaluation would ever ask such a rule.</summary>
    [Fact]
    public void Rule_SubjectOfNoEnumeration_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new About((DecisionSubject)99, "CLINIC-OWN"));

    /// <summary>A rule about sessions in the place of a floor would leave the floor out unseen.</summary>
    [Fact]
    public void Loosen_ByARuleOfAnotherSubject_Refused() => Assert.Throws<ArgumentException>(
        () => Policies.UnitedStates.Loosen(
            "own", "Own", "1", "a reason", new About(DecisionSubject.Session, $"{RuleIds.NeutrophilFloor}")));

    [Fact]
    public void Compare_SameRuleOfAnotherSubject_RemovedAndAdded()
    {
        var (before, after) = (Holding(DecisionSubject.Infusion), Holding(DecisionSubject.Session));

        Assert.Equal(
            [("CLINIC-OWN", RuleChangeKind.Removed), ("CLINIC-OWN", RuleChangeKind.Added)],
            PolicyComparison.Between(before, after).Changes
                .Where(change => change.Id == RuleId.Create("CLINIC-OWN")).Select(change => ($"{change.Id}", change.Kind)));
    }

    /// <summary>
    /// A clinic's rule about a session, or the time after treatment, that asks whether a test came after the previous infusion.
    /// </summary>
    [Theory]
    [InlineData(DecisionSubject.Session)]
    [InlineData(DecisionSubject.FollowUp)]
    public void ValidityOf_OtherSubjects_KnowThePreviousInfusion(DecisionSubject subject)
    {
        var policy = Holding(subject);
        var decision = subject is DecisionSubject.Session
            ? TreatmentEvaluator.EvaluateSession(Scenario.AllClear.History, SessionCase.AllClear.Session, policy)
            : TreatmentEvaluator.EvaluateFollowUp(Scenario.AllClear.History, Scenario.ProposedDay, policy);

        Assert.Equal($"{TestValidity.BeforePreviousInfusion}", $"{decision.Findings[0].Evidence}".Split(": ")[1]);
    }

    private static Policy Holding(DecisionSubject subject) => new("clinic", "Clinic", "2026", new About(subject, "CLINIC-OWN"));

    private static Verdict VerdictOf(Rule rule, params BloodCount[] counts) =>
        (Scenario.AllClear with { Policy = ClinicRules.PolicyOf(rule.CitedBy(ClinicRules.Source)), BloodCounts = [.. counts] })
            .VerdictOf(Own);

    private static BloodCount Leukocytes(string billions) => new(Scenario.DayBefore) { Leukocytes = Billions(billions) };

    private static CellCount Billions(string number) => CellCount.FromBillionsPerLiter(CaseText.Number(number));

    private sealed class About(DecisionSubject subject, string id)
        : Rule(RuleId.Create(id), subject, "It must hold.", ClinicRules.Source)
    {
        protected override Finding Judge(in Case input) => Objects(
            Verdict.Review, new StatedFact("validity", $"{input.ValidityOf(Scenario.PreviousInfusionDay.PlusDays(-1), 366)}"));
    }
}
