using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>How day, dose and tests bear on each other in a plan.</summary>
public sealed class RemedyPlanTests
{
    private static readonly DoseRounding Syringe = DoseRounding.DownToStep(Dose.FromMilligrams(0.1m));

    [Fact]
    public void Of_NoObjection_NeedsNoStep()
    {
        var plan = PlanOf(Scenario.AllClear);

        Assert.Equal((Verdict.NoObjection, Scenario.ProposedDay), (plan.BestVerdict, plan.Day));
        Assert.Empty(plan.Steps);
        Assert.Empty(plan.Objections);
    }

    [Fact]
    public void Of_Stop_NeverLeadsFurther()
    {
        var plan = PlanOf(Scenario.AllClear.WithLifetimeDose(140));

        Assert.Equal(Verdict.Stop, plan.BestVerdict);
        Assert.Empty(plan.Steps);
        Assert.Equal(RuleIds.LifetimeDose, Assert.Single(plan.Left).Rule.Id);
    }

    [Fact]
    public void Of_SeventyTwoReachedInEurope_NeverLeadsFurther() =>
        Assert.Equal(Verdict.Stop, PlanOf(Scenario.AllClearInEurope.WithLifetimeDose(72)).BestVerdict);

    [Fact]
    public void Of_CapThatLeavesLess_RoundsDownAndIsForReview()
    {
        var plan = PlanOf(Scenario.AllClear.WithLifetimeDose(131.97m));

        Assert.Equal("give 14.4 mg (8 mg/m²) instead; at most 8.03 mg/m² fits", $"{Assert.Single(plan.Steps)}");
        Assert.Equal((Verdict.Review, RuleIds.DosePerInfusion), (plan.BestVerdict, Assert.Single(plan.Left).Rule.Id));
        Assert.Equal(Dose.FromMilligrams(14.4m), plan.Objections[0].Remedies[0].Measurable);
    }

    /// <summary>14.4 mg is less than a vial.</summary>
    [Fact]
    public void Of_NothingMeasurableFits_StaysWithheld()
    {
        var plan = PlanOf(Scenario.AllClear.WithLifetimeDose(132), DoseRounding.VialsOf20Milligrams);

        Assert.Equal(Verdict.Withhold, plan.BestVerdict);
        Assert.Empty(plan.Steps);
        Assert.Null(plan.Objections[0].Remedies[0].Measurable);
    }

    [Fact]
    public void Of_CapThatMustNotBeReached_GivesAStepLess()
    {
        var policy = Policies.UnitedStates.WithCap(
            "clinic", "Clinic", DosePerArea.FromMilligramsPerSquareMeter(100), mayBeReached: false, ClinicRules.Source);
        var plan = PlanOf(Scenario.AllClear.WithLifetimeDose(88) with { Policy = policy });

        var reduce = Assert.IsType<RemedyStep.Reduce>(Assert.Single(plan.Steps));

        Assert.Equal(
            (Dose.FromMilligrams(21.5m), false, Verdict.NoObjection),
            (reduce.Measured, reduce.LimitMayBeReached, plan.BestVerdict));
        Assert.StartsWith(
            "give 21.5 mg (11.9444… mg/m²) instead; less than 12 mg/m² fits", $"{reduce}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnreducedDoseFitsOnNoDay_IsNotWaitedFor() =>
        Assert.DoesNotContain(PlanOf(Scenario.AllClear.Proposing(24)).Steps, step => step is RemedyStep.GiveOn);

    /// <summary>Tests of 1 March 2026 count until 31 March at the longest; the child is an adult on 4 April.</summary>
    [Fact]
    public void Of_ChildWhoBecomesAnAdult_WaitsAndTestsAnew()
    {
        var plan = PlanOf(Scenario.AllClear.WithPatient(patient => patient with { BirthDate = new LocalDate(2008, 4, 4) }));

        Assert.Equal((Verdict.NoObjection, new LocalDate(2026, 4, 4)), (plan.BestVerdict, plan.Day));
        Assert.Contains("obtain ejection fraction between 2026-03-05 and 2026-04-04", plan.Steps.Select(step => $"{step}"));
    }

    /// <summary>
    /// In Europe the infusion is late after three months, so waiting for the birthday would be another objection.
    /// </summary>
    [Fact]
    public void Of_ChildInEurope_StaysForReviewOnTheProposedDay()
    {
        var plan = PlanOf(
            Scenario.AllClearInEurope.WithPatient(patient => patient with { BirthDate = new LocalDate(2008, 4, 4) }) with
            {
                Policy = Policy.Combine(Policies.EuropeanUnion, Policies.UnitedStates),
            });

        Assert.Equal((Verdict.Review, Scenario.ProposedDay), (plan.BestVerdict, plan.Day));
        Assert.Equal([RuleIds.AdultAge], plan.Left.Select(finding => finding.Rule.Id).Distinct());
    }

    [Fact]
    public void Of_LowPlateletsThatAClinicianWeighs_AreNotWaitedOut()
    {
        var plan = PlanOf(Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 3, 90)] });

        Assert.Equal((Verdict.Review, Scenario.ProposedDay), (plan.BestVerdict, plan.Day));
        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void Of_LowNeutrophils_MustBeResolved()
    {
        var plan = PlanOf(Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.2m, 220)] });

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.Equal(
            ["resolve the low neutrophil count, then assess again", "obtain neutrophil count on 2026-03-02"],
            plan.Steps.Select(step => $"{step}"));
    }

    /// <summary>
    /// Neutrophils that recover take no leukocytes with them: those stay as they are, and the table reduces the dose (EU-51).
    /// </summary>
    [Fact]
    public void Of_LowNeutrophilsAndLeukocytesThatReduceTheDose_NoLuckWithTheLeukocytes()
    {
        var infusion = Scenario.Given(Scenario.PreviousInfusionDay, 21.6m);
        var plan = PlanOf(Scenario.AllClearInEurope with
        {
            Infusions = [infusion],
            BloodCounts =
            [
                Scenario.Count(Scenario.PreviousInfusionDay.PlusDays(14), 3, 220, 6),
                Scenario.Count(Scenario.DayBefore, 1.4m, 220, 2.5m),
            ],
        });

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.Equal(
            [
                "give 11.4 mg (6.3333… mg/m²) instead; at most 6.36 mg/m² fits",
                "resolve the low neutrophil count, then assess again",
                "obtain neutrophil count on 2026-03-02",
            ],
            plan.Steps.Select(step => $"{step}"));
    }

    /// <summary>Not the same day, and not only the test: the visit must deny it, and a new test be negative (US-58).</summary>
    [Fact]
    public void Of_PregnancyKnownBesideANegativeTest_ANewTestIsAskedFor()
    {
        var first = Scenario.AllClear with { Infusions = [] };
        var plan = PlanOf(first.OfWoman().WithVisit(visit => visit with { Pregnant = Answer.Yes }));

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.Contains(
            plan.Steps, step => step is RemedyStep.Obtain { What: Observation.PregnancyTest } test && test.Until == plan.Day);
        Assert.Contains(
            new RemedyStep.Resolve("pregnancy", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Pregnant))),
            plan.Steps);
    }

    /// <summary>A heart failure that is resolved was there: past disease of the heart is weighed (US-44).</summary>
    [Fact]
    public void Of_HeartFailure_IsForReviewAtBest()
    {
        var plan = PlanOf(Scenario.AllClear.WithPatient(patient => patient with { HeartFailure = Answer.Yes }));

        Assert.Equal((Verdict.Review, RuleIds.CardiovascularDisease), (plan.BestVerdict, Assert.Single(plan.Left).Rule.Id));
    }

    [Theory]
    [InlineData("us-equivalence-4")]
    [InlineData("no")]
    [InlineData("uk-centre")]
    public void Of_DoseHistoryNotStatedComplete_IsAlwaysAskedFor(string policy)
    {
        var scenario = (policy is "us-equivalence-4" ? Scenario.AllClear : Scenario.AllClearInEurope) with
        {
            Policy = PolicyCatalog.Find(policy)!,
            DoseHistoryIsComplete = Answer.Unknown,
        };
        var plan = PlanOf(
            scenario.WithPatient(patient => patient with { PriorAnthracycline = Answer.Unknown, ConsentRecorded = Answer.Yes }));

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.Contains(plan.Steps, step => step is RemedyStep.State
        {
            What: "that every dose ever given, elsewhere and for other diseases too, is on record"
                or "every dose of mitoxantrone ever given, with its amount",
        });
    }

    [Fact]
    public void Of_NothingLeadsFurther_NoStepsAndWhyNot()
    {
        var scenario = Scenario.AllClear.WithLifetimeDose(132) with { Electrocardiograms = [] };
        var plan = RemedyPlan.Of(
            scenario.History, scenario.Proposal, Policies.UnitedStates, DoseRounding.VialsOf20Milligrams, 30);

        Assert.Empty(plan.Steps);
        Assert.Equal(plan.Decision.Objections.Select(finding => finding.Rule.Id), plan.Left.Select(finding => finding.Rule.Id));
        Assert.Contains(
            "No step within 30 days leads to a better answer. No amount that can be measured is small enough: at most 8 mg/m²",
            plan.ToText(),
            StringComparison.Ordinal);
    }

    /// <summary>
    /// The label has no rule for a second measurement that is normal again (D-05), so a recovery is for review.
    /// </summary>
    [Fact]
    public void Of_LowEjectionFraction_LeadsToReviewAtBest()
    {
        var plan = PlanOf(Scenario.AllClear.WithEjectionFractions("2025-03-01=64, 2026-03-01=48"));

        Assert.Equal(Verdict.Review, plan.BestVerdict);
        Assert.Equal(
            ["resolve the low ejection fraction, then assess again", "obtain ejection fraction on 2026-03-02"],
            plan.Steps.Select(step => $"{step}"));
        Assert.Equal(RuleIds.EjectionFractionRecovered, Assert.Single(plan.Left).Rule.Id);
    }

    /// <summary>A pregnancy reported on 1 March could last 300 days (convention).</summary>
    [Fact]
    public void Of_Pregnancy_WaitsUntilItCannotLast()
    {
        var plan = PlanOf(
            Scenario.AllClear.OfWoman() with
            {
                Infusions = [],
                PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Positive)],
            });

        Assert.Equal((Verdict.NoObjection, Scenario.DayBefore.PlusDays(301)), (plan.BestVerdict, plan.Day));
        Assert.Contains(
            new RemedyStep.Resolve("pregnancy", new(nameof(PregnancyTest), nameof(PregnancyTest.Result))), plan.Steps);
    }

    [Fact]
    public void Of_PregnancyAndAHorizonThatEndsSooner_IsForReview()
    {
        var scenario =
            Scenario.AllClear.OfWoman() with { PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Positive)] };

        var plan = RemedyPlan.Of(scenario.History, scenario.Proposal, scenario.Policy, Syringe, horizonInDays: 299);

        Assert.Equal((Verdict.Review, Scenario.ProposedDay), (plan.BestVerdict, plan.Day));
    }

    /// <summary>Found on the proposed day: one more visit of that day could not be told apart.</summary>
    [Fact]
    public void Of_InfectionFoundOnTheDayItself_WaitsADay() => Assert.Equal(
        Scenario.ProposedDay.PlusDays(1),
        PlanOf(Scenario.AllClear with
        {
            Assessments = [Scenario.Visit(Scenario.ProposedDay) with { Infection = InfectionState.Untreated }],
        }).Day);

    [Fact]
    public void Of_SurfaceNotKnown_ClaimsNothingBeyondIt()
    {
        var plan = PlanOf(Scenario.AllClear.OnArea(null));

        Assert.Equal(Verdict.Incomplete, plan.BestVerdict);
        Assert.Empty(plan.Steps);
        Assert.All(plan.Left, finding => Assert.Equal(
            new Remedy.State("the body surface area of the day", new(nameof(ProposedInfusion), nameof(ProposedInfusion.Area))),
            Assert.Single(finding.Remedies)));
    }

    [Fact]
    public void Of_FactsNotStated_AreStatedOneByOne()
    {
        var plan = PlanOf(Scenario.AllClear.WithPatient(
            patient => patient with { HeartFailure = Answer.Unknown, Course = DiseaseCourse.Unknown }) with
        {
            DoseHistoryIsComplete = Answer.Unknown,
        });

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.All(plan.Steps, step => Assert.IsType<RemedyStep.State>(step));
        Assert.Contains(
            new RemedyStep.State("yes or no: heart failure", new(nameof(Patient), nameof(Patient.HeartFailure))), plan.Steps);
        Assert.Contains(
            new RemedyStep.State("the course of the disease", new(nameof(Patient), nameof(Patient.Course))), plan.Steps);
    }

    [Fact]
    public void Of_ClinicsOwnRule_IsTakenAtItsWord()
    {
        var policy = ClinicRules.PolicyOf(
            new ClinicRules.Objecting("CLINIC-A", Verdict.Withhold, "no", new Remedy.Resolve("it"), new Remedy.State("that")));

        var plan = PlanOf(Scenario.AllClear with { Policy = policy });

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.Equal([new RemedyStep.State("that"), new RemedyStep.Resolve("it")], plan.Steps.AsEnumerable());
    }

    /// <summary>A clinic's own rule that names a field supposes nothing: what the library objects to stays.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_ClinicsOwnRuleThatNamesAField_HidesNoObjectionOfTheLibrary(bool isResolved)
    {
        var field = new RecordField(nameof(Patient), nameof(Patient.AnthracyclineHypersensitivity));
        Remedy remedy = isResolved ? new Remedy.Resolve("it", field) : new Remedy.State("it", field);
        var clinic = new ClinicRules.Objecting("CLINIC-A", Verdict.Withhold, "no", remedy);
        var policy = Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", clinic);

        var plan = PlanOf((Scenario.AllClear with { Policy = policy })
            .WithPatient(patient => patient with { AnthracyclineHypersensitivity = Answer.Yes }));

        Assert.Equal(
            (Verdict.Review, RuleIds.AnthracyclineHypersensitivity), (plan.BestVerdict, Assert.Single(plan.Left).Rule.Id));
        Assert.Equal(
            isResolved ? new RemedyStep.Resolve("it", field) : new RemedyStep.State("it", field), Assert.Single(plan.Steps));
    }

    /// <summary>A stop is final, even where the clinic's rule names a remedy that was done.</summary>
    [Fact]
    public void Of_ClinicsOwnStopWithARemedy_StaysAStop()
    {
        var clinic = new ClinicRules.Objecting("CLINIC-A", Verdict.Stop, "no", new Remedy.State("it"));

        var plan = PlanOf(Scenario.AllClear with { Policy = Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", clinic) });

        Assert.Equal(Verdict.Stop, plan.BestVerdict);
    }

    /// <summary>A member without a rule about infusions leaves every answer incomplete, and so does its plan.</summary>
    [Fact]
    public void Of_OneOfTwoPoliciesWithoutRulesAboutInfusions_AtBestIncomplete()
    {
        var policy = Policy.Combine(Policies.UnitedStates, new Policy("own", "Own", "1"));

        var plan = PlanOf((Scenario.AllClear with { Policy = policy })
            .WithPatient(patient => patient with { CardiovascularDisease = Answer.Yes }));

        Assert.Equal(Verdict.Incomplete, plan.BestVerdict);
    }

    /// <summary>
    /// The factors of the risk assessment are answers like any other: nothing is left open but what is not asked.
    /// </summary>
    [Fact]
    public void Of_RiskFactorsNotStated_AreStatedOneByOne()
    {
        var plan = PlanOf(Scenario.AllClearInEurope with { Policy = Policies.HeartRisk });

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
        Assert.All(plan.Steps, step => Assert.Equal(
            nameof(CardiovascularRiskFactors), Assert.IsType<RemedyStep.State>(step).Field?.Record));
        Assert.Equal(typeof(CardiovascularRiskFactors).GetProperties().Length, plan.Steps.Length);
    }

    [Fact]
    public void Of_ClinicsOwnRuleWithoutRemedy_IsLeft() =>
        Assert.Single(PlanOf(Scenario.AllClear with
        {
            Policy = ClinicRules.PolicyOf(new ClinicRules.Objecting("CLINIC-A", Verdict.Withhold)),
        }).Left);

    [Fact]
    public void Of_PolicyWithoutRules_StaysIncomplete() =>
        Assert.Equal(
            Verdict.Incomplete, PlanOf(Scenario.AllClear with { Policy = new("empty", "Empty", "test", []) }).BestVerdict);

    [Theory]
    [InlineData(-1)]
    [InlineData(RemedyHorizon.LongestDays + 1)]
    public void Of_ImpossibleHorizon_IsRefused(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => RemedyPlan.Of(
            Scenario.AllClear.History, Scenario.AllClear.Proposal, Policies.UnitedStates, Syringe, days));
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => AnswerValidity.Of(
            Scenario.AllClear.History, Scenario.AllClear.Proposal, Policies.UnitedStates, days));
    }

    [Fact]
    public void Equals_PlansOfOneCase_AreEqual()
    {
        var scenario = Scenario.AllClear.WithLifetimeDose(132);

        Assert.Equal(PlanOf(scenario), PlanOf(scenario));
        Assert.Equal(PlanOf(scenario).GetHashCode(), PlanOf(scenario).GetHashCode());
        Assert.NotEqual(PlanOf(scenario), PlanOf(scenario, DoseRounding.DownToStep(Dose.FromMilligrams(1))));
        Assert.Equal("Withhold for 2026-03-02, at best Review on 2026-03-02", PlanOf(scenario).ToString());
    }

    private static RemedyPlan PlanOf(Scenario scenario, DoseRounding? rounding = null) =>
        RemedyPlan.Of(scenario.History, scenario.Proposal, scenario.Policy, rounding ?? Syringe);
}
