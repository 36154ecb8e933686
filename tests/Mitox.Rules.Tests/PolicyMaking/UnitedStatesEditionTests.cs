using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

public sealed class UnitedStatesEditionTests
{
    [Theory]
    [InlineData("us-2000")]
    [InlineData("us-2005")]
    [InlineData("us-2009")]
    public void AllClear_EveryEdition_NoObjection(string policy) =>
        Assert.Equal(Verdict.NoObjection, VerdictInItsTime(Under(policy)));

    [Theory]
    [InlineData("us-2000", "50", Verdict.Review)] // a fall of 14 points alone (V14)
    [InlineData("us-2005", "50", Verdict.Review)]
    [InlineData("us-2009", "50", Verdict.Withhold)] // below the lower limit of normal of 53
    [InlineData("us-2005", "49.9", Verdict.Withhold)] // V15
    [InlineData("us-2000", "49.9", Verdict.Withhold)]
    public void EjectionFraction_AroundFifty_ByEdition(string policy, string percent, Verdict expected)
    {
        var scenario = Under(policy) with
        {
            EjectionFractions =
                [Scenario.AllClear.EjectionFractions[0], Scenario.Echo(Scenario.DayBefore, CaseText.Number(percent))],
        };

        Assert.Equal(expected, VerdictInItsTime(scenario));
    }

    [Theory]
    [InlineData("us-2000", Verdict.NoObjection)]
    [InlineData("us-2005", Verdict.NoObjection)] // V112
    [InlineData("us-2009", Verdict.Incomplete)]
    public void Electrocardiogram_Missing_OnlyTheNewestEditionAsks(string policy, Verdict expected) =>
        Assert.Equal(expected, VerdictInItsTime(Under(policy) with { Electrocardiograms = [] }));

    [Theory]
    [InlineData("us-2000", "87.99", Verdict.NoObjection)]
    [InlineData("us-2000", "88", Verdict.Incomplete)] // with 12 mg/m² it reaches 100
    [InlineData("us-2005", "12", Verdict.Incomplete)]
    public void EjectionFractionBeforeDose_Stale_AskedForFromALifetimeDose(string policy, string given, Verdict expected)
    {
        var scenario = (Under(policy) with { EjectionFractions = [Scenario.AllClear.EjectionFractions[0]] }).WithLifetimeDose(
            CaseText.Number(given));

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.EjectionFractionBeforeDose));
    }

    [Fact]
    public void EjectionFractionBeforeDose_FirstDoseIn2000_Asked() => Assert.Equal(
        Verdict.Incomplete,
        (Under("us-2000") with { Infusions = [], EjectionFractions = [] }).VerdictOf(RuleIds.EjectionFractionBeforeDose));

    [Fact]
    public void EjectionFractionBeforeDose_SumNotKnownIn2000_Asked() => Assert.Equal(
        Verdict.Incomplete,
        (Under("us-2000") with
        {
            DoseHistoryIsComplete = Answer.Unknown,
            EjectionFractions = [Scenario.AllClear.EjectionFractions[0]],
        }).VerdictOf(RuleIds.EjectionFractionBeforeDose));

    /// <summary>
    /// The text of 2005 names two methods: where nobody said which it was, a single measurement is not clear either.
    /// </summary>
    [Theory]
    [InlineData("us-2005", Verdict.Incomplete)]
    [InlineData("us-2009", Verdict.NoObjection)]
    public void EjectionFractionMethod_UnknownBeforeTheFirstDose_IncompleteWhereTheTextNamesMethods(
        string policy, Verdict expected)
    {
        var scenario = Under(policy) with
        {
            Infusions = [],
            EjectionFractions = [Scenario.Echo(Scenario.DayBefore, 62) with { Method = EjectionFractionMethod.Unknown }],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.EjectionFractionMethod));
    }

    [Theory]
    [InlineData("us-2005", EjectionFractionMethod.MagneticResonance, Verdict.Review)]
    [InlineData("us-2005", EjectionFractionMethod.MultigatedAcquisition, Verdict.NoObjection)]
    [InlineData("us-2009", EjectionFractionMethod.MagneticResonance, Verdict.NoObjection)]
    public void EjectionFractionMethod_NotNamedByTheText_Review(string policy, EjectionFractionMethod method, Verdict expected)
    {
        var scenario = Under(policy) with
        {
            EjectionFractions = [.. Scenario.AllClear.EjectionFractions.Select(measured => measured with { Method = method })],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.EjectionFractionMethod));
    }

    /// <summary>45 %, then 52 % below a lower limit of 53 %: only the edition of 2009 judges that limit.</summary>
    [Theory]
    [InlineData("us-2000", Verdict.Review)]
    [InlineData("us-2005", Verdict.Review)]
    [InlineData("us-2009", Verdict.Withhold)]
    public void EjectionFraction_RecoveredBelowTheLowerLimit_NeverWithoutObjection(string policy, Verdict expected)
    {
        var scenario = Under(policy) with
        {
            EjectionFractions =
            [
                Scenario.Echo(Scenario.ProposedDay.PlusYears(-1).PlusDays(-1), 53),
                Scenario.Echo(Scenario.DayBefore.PlusDays(-9), 45),
                Scenario.Echo(Scenario.DayBefore, 52),
            ],
        };

        Assert.Equal(expected, VerdictInItsTime(scenario));
    }

    /// <summary>What the edition says, but for its having been replaced.</summary>
    private static Verdict VerdictInItsTime(Scenario scenario) => scenario.Evaluate().Objections
        .Where(finding => finding.Rule.Id != RuleIds.EditionInForce)
        .Select(finding => finding.Verdict)
        .Append(Verdict.NoObjection)
        .Min();

    private static Scenario Under(string policy) => Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! };
}
