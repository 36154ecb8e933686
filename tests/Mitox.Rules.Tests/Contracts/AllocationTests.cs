using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>The path to no objection allocates nothing.</summary>
public sealed class AllocationTests
{
    private const int WarmUp = 200;
    private const int Repeats = 1_000;

    private static readonly Scenario FortyInfusions = Scenario.AllClear with
    {
        Infusions = [.. Enumerable.Range(1, 40)
            .Select(quarter =>
                Scenario.Given(Scenario.ProposedDay.PlusMonths(-3 * quarter), 5, 1.83m) with { Confirmed = true })],
        EjectionFractions = [Scenario.Echo(Scenario.ProposedDay.PlusYears(-11), 64), Scenario.Echo(Scenario.DayBefore, 62)],
        Proposal = ProposedInfusion.Intravenous(
            Scenario.ProposedDay, Dose.FromMilligrams(21.8m), BodySurfaceArea.FromSquareMeters(1.83m)),
    };

    private static readonly Scenario Woman = Scenario.AllClear with
    {
        Patient = Scenario.AllClear.Patient with { Sex = Sex.Female, ChildbearingPotential = ChildbearingPotential.Capable },
        PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Negative)],
    };

    private static readonly Dictionary<string, Scenario> Scenarios = new()
    {
        ["all clear"] = Scenario.AllClear,
        ["woman with a negative test"] = Woman,
        ["woman who is not capable"] = Woman with
        {
            Patient = Woman.Patient with { ChildbearingPotential = ChildbearingPotential.AfterHysterectomy },
            PregnancyTests = [],
        },
        ["first infusion"] = Scenario.AllClear with { Infusions = [] },
        ["forty infusions without a decimal"] = FortyInfusions,
        ["hydrochloride"] = Scenario.AllClear with
        {
            Infusions = [new(Scenario.PreviousInfusionDay, Dose.FromHydrochlorideMilligrams(25), Scenario.Area)],
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.FromHydrochlorideMilligrams(25), Scenario.Area),
        },
        ["exactly on the cap"] = Scenario.AllClear.WithLifetimeDose(128),
        ["several tests of the day, with and without times"] = Scenario.AllClear with
        {
            BloodCounts =
            [
                Scenario.Count(Scenario.DayBefore, 3, 220),
                Scenario.Count(new(Scenario.DayBefore, new LocalTime(8, 0)), 3, 220),
            ],
        },
        ["earlier mitoxantrone for multiple sclerosis"] = Scenario.AllClear with
        {
            PriorExposures =
            [
                new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(24))
                {
                    LastGivenOn = Scenario.ProposedDay.PlusYears(-5),
                    Reason = ExposureReason.MultipleSclerosis,
                },
            ],
        },
        ["under the EU label"] = Scenario.AllClearInEurope,
        ["under the EU label, months that end early"] = Scenario.AllClearInEurope
            .WithInfusionsOn("2025-08-31", "2025-11-30").ProposedFor(new LocalDate(2026, 2, 28)) with
        {
            EjectionFractions = [Scenario.Echo(new LocalDate(2026, 2, 27), 62)],
            BloodCounts =
                [Scenario.Count(new LocalDate(2025, 12, 14), 3, 220, 6), Scenario.Count(new LocalDate(2026, 2, 27), 3, 220, 6)],
            LiverPanels = [Scenario.Liver(new LocalDate(2026, 2, 27), 0.5m, 0.5m, 0.5m)],
            Assessments = [Scenario.Visit(new LocalDate(2026, 2, 27))],
        },
        ["under the EU label, a woman"] =
            Woman with { Policy = Policies.EuropeanUnion, BloodCounts = Scenario.AllClearInEurope.BloodCounts },
    };

    public static TheoryData<string> Names => new(Scenarios.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluate_NoObjection_AllocatesNothing(string name)
    {
        var (history, proposal, policy) = (Scenarios[name].History, Scenarios[name].Proposal, Scenarios[name].Policy);
        Assert.Equal(Verdict.NoObjection, Scenarios[name].Evaluate().Verdict);
        _ = AllocatedBy(history, proposal, policy, WarmUp);

        Assert.Equal(0, AllocatedBy(history, proposal, policy, Repeats));
    }

    [Fact]
    public void Evaluate_Objection_AllocatesWhichTheMeasurementSees()
    {
        var refused = Scenario.AllClear.WithLifetimeDose(132);

        Assert.True(AllocatedBy(refused.History, refused.Proposal, refused.Policy, Repeats) > 0);
    }

    private static long AllocatedBy(TreatmentHistory history, ProposedInfusion proposal, Policy policy, int times)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 0; count < times; count++)
        {
            _ = TreatmentEvaluator.Evaluate(history, proposal, policy);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
