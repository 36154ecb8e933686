using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// The table of every rule that asks for observations before each dose (P8); each rule adds which, and how old they may be.
/// </summary>
public abstract class ObservationBeforeDoseTests
{
    private readonly RuleId rule;
    private readonly int maximumAgeInDays;
    private readonly Observation[] observations;

    private protected ObservationBeforeDoseTests(RuleId rule, int maximumAgeInDays, params Observation[] observations)
    {
        this.rule = rule;
        this.maximumAgeInDays = maximumAgeInDays;
        this.observations = observations;
    }

    [Theory]
    [InlineData("", TestValidity.Missing)]
    [InlineData("2026-03-01", TestValidity.Current)]
    [InlineData("2026-03-02", TestValidity.Current)]
    [InlineData("2026-03-03", TestValidity.Missing)]
    [InlineData("2025-12-01", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-03-01, 2026-03-03", TestValidity.Current)]
    public void Evaluate_ProposedOn2March_CountsWhatIsNotAfterIt(string observed, TestValidity expected) =>
        AssertState(expected, Observed(Patient, observed));

    [Theory]
    [InlineData("2026-03-02 08:10", "2026-03-02 10:30", TestValidity.Current)]
    [InlineData("2026-03-02 10:30", "2026-03-02 10:30", TestValidity.Current)]
    [InlineData("2026-03-02 10:31", "2026-03-02 10:30", TestValidity.Missing)]
    [InlineData("2026-03-02", "2026-03-02", TestValidity.Current)]
    [InlineData("2026-03-02", "2026-03-02 10:30", TestValidity.OrderUnknown)] // P31
    [InlineData("2026-03-02 23:59", "2026-03-02", TestValidity.OrderUnknown)]
    [InlineData("2026-03-01, 2026-03-02 23:59", "2026-03-02", TestValidity.Current)] // that of the day before counts
    public void Evaluate_OnTheProposedDay_CountsUnlessItCameLaterOrOneTimeAloneIsKnown(
        string observed, string proposed, TestValidity expected) =>
        AssertState(expected, Observed(Patient, observed).ProposedFor(At(proposed)));

    [Theory]
    [InlineData("2026-02-26", "2026-02-27", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-27", "2026-02-27", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-27 12:00", "2026-02-27", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-27", "2026-02-27 10:30", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-27 10:29", "2026-02-27 10:30", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-27 10:30", "2026-02-27 10:30", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-27 10:31", "2026-02-27 10:30", TestValidity.Current)]
    [InlineData("2026-02-27, 2026-02-27 10:31", "2026-02-27 10:30", TestValidity.Current)]
    [InlineData("2026-02-28", "2026-02-27 10:30", TestValidity.Current)]
    public void Evaluate_AroundThePreviousInfusion_CountsOnlyWhatCertainlyCameAfter(
        string observed, string previous, TestValidity expected) =>
        AssertState(expected, Observed(Patient, observed).WithInfusionsOn(previous));

    [Theory]
    [InlineData(-1, TestValidity.Current)]
    [InlineData(0, TestValidity.Current)]
    [InlineData(1, TestValidity.TooOld)]
    public void Evaluate_AroundTheMaximumAge_CountsUpToIt(int daysBeyond, TestValidity expected) =>
        AssertState(expected, Observed(Patient, DaysBefore(maximumAgeInDays + daysBeyond)).WithInfusionsOn());

    [Theory]
    [InlineData("2026-02-27 23:59", TestValidity.BeforePreviousInfusion)]
    [InlineData("2026-02-28", TestValidity.Current)]
    public void Evaluate_MitoxantroneElsewhere_CountsOnlyFromTheDayAfter(string observed, TestValidity expected)
    {
        var elsewhere =
            new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.Parse("12 mg/m2")) { LastGivenOn = Day("2026-02-27") };

        AssertState(expected, Observed(Patient, observed) with { PriorExposures = [elsewhere] });
    }

    [Fact]
    public void Evaluate_PreviousInfusionEnteredInError_IsNoPreviousInfusion()
    {
        var mistaken = Scenario.Given(Day("2026-02-27"), 21.6m) with { EnteredInError = true };

        AssertState(TestValidity.Current, Observed(Patient, "2026-02-27") with { Infusions = [mistaken] });
    }

    [Fact]
    public void Evaluate_ObservationEnteredInError_NotCounted() =>
        AssertState(TestValidity.Missing, Observed(Patient, [Scenario.DayBefore], enteredInError: true));

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-27")]
    [InlineData("2026-03-01")]
    public void Evaluate_ObtainedWithinTheRemedy_SatisfiedAndNotADayOutside(string previous)
    {
        var missing = Observed(Patient, []).WithInfusionsOn(previous);
        var obtain = Assert.IsType<Remedy.Obtain>(missing.Find(rule).Remedies[0]);

        Assert.Equal("Satisfied", Observed(missing, [obtain.From]).OutcomeOf(rule));
        Assert.Equal("Satisfied", Observed(missing, [obtain.Until]).OutcomeOf(rule));
        Assert.NotEqual("Satisfied", Observed(missing, [obtain.From - Period.FromDays(1)]).OutcomeOf(rule));
        Assert.NotEqual("Satisfied", Observed(missing, [obtain.Until + Period.FromDays(1)]).OutcomeOf(rule));
    }

    [Fact]
    public void Evaluate_Missing_RemediesNameEveryObservation() =>
        Assert.Equal(observations, Observed(Patient, []).Find(rule).Remedies.Cast<Remedy.Obtain>().Select(obtain => obtain.What));

    /// <summary>Gets the scenario the rule is asked in.</summary>
    private protected virtual Scenario Patient => Scenario.AllClear;

    /// <summary>The scenario with complete observations at these times, and no others.</summary>
    private protected abstract Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false);

    private static string DaysBefore(int days) => new ClinicTime(Scenario.ProposedDay.PlusDays(-days)).ToString();

    private Scenario Observed(Scenario scenario, string at) =>
        Observed(scenario, [.. at.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(At)]);

    private void AssertState(TestValidity expected, Scenario scenario)
    {
        var missing = expected is TestValidity.OrderUnknown
            ? "Incomplete: State"
            : $"Incomplete: {string.Join(", ", observations.Select(_ => nameof(Remedy.Obtain)))}";
        var evidence = Assert.IsType<ObservationValidities>(scenario.Find(rule).Evidence);

        Assert.Equal(expected is TestValidity.Current ? "Satisfied" : missing, scenario.OutcomeOf(rule));
        Assert.Equal(observations.Select(what => (what, expected)), evidence.Items.Select(item => (item.What, item.State)));
    }
}
