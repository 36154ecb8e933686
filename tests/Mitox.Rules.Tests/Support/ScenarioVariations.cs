using NodaTime;

namespace Mitox.Rules.Tests.Support;

/// <summary>The one thing a test of a rule changes, and what the rule then finds.</summary>
public static class ScenarioVariations
{
    public static Scenario WithPatient(this Scenario scenario, Func<Patient, Patient> change) =>
        scenario with { Patient = change(scenario.Patient) };

    /// <summary>One visit, the day before, at which something was answered differently.</summary>
    public static Scenario WithVisit(this Scenario scenario, Func<ClinicalAssessment, ClinicalAssessment> change) =>
        scenario with { Assessments = [change(Scenario.Visit(Scenario.DayBefore))] };

    /// <summary>A woman who is capable of pregnancy, with a negative test of the day before.</summary>
    public static Scenario OfWoman(this Scenario scenario) =>
        scenario.WithPatient(patient => patient with { Sex = Sex.Female }) with
        {
            PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Negative)],
        };

    /// <summary>A toxicity outside the blood, graded on a day.</summary>
    public static Scenario WithToxicity(this Scenario scenario, string day, GradingScale scale, int grade) => scenario with
    {
        AdverseEvents = [new(CaseText.At(day), AdverseEventKind.MouthSores, ToxicityGrade.Create(scale, grade))],
    };

    /// <summary>One infusion of the usual dose on each of these days, and no other.</summary>
    public static Scenario WithInfusionsOn(this Scenario scenario, params IEnumerable<string> days) =>
        scenario with
        {
            Infusions = [.. days.Where(day => day.Length > 0).Select(day => Scenario.Given(CaseText.At(day), 21.6m))],
        };

    public static Scenario ProposedFor(this Scenario scenario, ClinicTime at) => scenario.Proposing(at, scenario.Proposal.Dose);

    public static Scenario WithDose(this Scenario scenario, Dose dose) => scenario.Proposing(scenario.Proposal.At, dose);

    public static Scenario OnArea(this Scenario scenario, BodySurfaceArea? area) => scenario with
    {
        Proposal =
            ProposedInfusion.Intravenous(scenario.Proposal.At, scenario.Proposal.Dose, area, scenario.Proposal.Regimen) with
            {
                Indication = scenario.Proposal.Indication,
            },
    };

    public static Scenario Following(this Scenario scenario, Regimen? regimen) => scenario with
    {
        Proposal =
            ProposedInfusion.Intravenous(scenario.Proposal.At, scenario.Proposal.Dose, scenario.Proposal.Area, regimen) with
            {
                Indication = scenario.Proposal.Indication,
            },
    };

    public static Scenario ProposedAgainst(this Scenario scenario, TreatmentIndication indication) =>
        scenario with { Proposal = scenario.Proposal with { Indication = indication } };

    /// <summary>Measurements of the ejection fraction as <see cref="CaseText.Measured"/> reads them, and no others.</summary>
    public static Scenario WithEjectionFractions(this Scenario scenario, string entries) => scenario with
    {
        EjectionFractions = [.. CaseText.Entries(entries).Select(entry => CaseText.Measured(entry.At, entry.Value))],
    };

    /// <summary>The scenario once the advice was followed.</summary>
    public static Scenario Apply(this Scenario scenario, Remedy remedy) => remedy switch
    {
        Remedy.WaitUntil wait => scenario.ProposedFor(wait.Date),
        Remedy.ReduceTo reduce => scenario.WithDose(reduce.Largest),
        _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy, "It names neither a day nor a dose."),
    };

    /// <summary>The scenario once the advice was all but followed: one day too early, 0.001 mg too much.</summary>
    public static Scenario ApplyAlmost(this Scenario scenario, Remedy remedy) => remedy switch
    {
        Remedy.WaitUntil wait => scenario.ProposedFor(wait.Date - Period.FromDays(1)),
        Remedy.ReduceTo reduce => scenario.WithDose(Dose.FromMilligrams(reduce.Largest.Milligrams + 0.001m)),
        _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy, "It names neither a day nor a dose."),
    };

    /// <summary>What a rule finds, as the tables write it: "Satisfied", "NotApplicable" or "Withhold: WaitUntil".</summary>
    public static string OutcomeOf(this Scenario scenario, RuleId rule)
    {
        var finding = scenario.Find(rule);
        var kept = scenario.Evaluate().Findings.Where(other => other.Rule.Id == rule);
        if (finding.Kind is not FindingKind.Objects)
        {
            Assert.Empty(kept);
            Assert.Empty(finding.Remedies);
            Assert.Equal(Verdict.NoObjection, finding.Verdict);
            return $"{finding.Kind}";
        }

        Assert.Equal(finding, Assert.Single(kept));
        Assert.NotEmpty(finding.Remedies);
        Assert.False(string.IsNullOrWhiteSpace(finding.Evidence?.Describe()));
        return $"{finding.Verdict}: {string.Join(", ", finding.Remedies.Select(remedy => remedy.GetType().Name))}";
    }

    private static Scenario Proposing(this Scenario scenario, ClinicTime at, Dose dose)
    {
        var proposal = scenario.Proposal;
        return scenario with
        {
            Proposal = ProposedInfusion.ByRoute(proposal.Route, at, dose, proposal.Area, proposal.Regimen) with
            {
                Indication = proposal.Indication,
            },
        };
    }
}
