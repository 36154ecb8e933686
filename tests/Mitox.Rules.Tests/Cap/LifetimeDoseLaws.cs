using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Cap;

/// <summary>
/// The cap of 140 mg/m² in full: what is given never passes it, whatever the doses, their units and their order.
/// </summary>
[Properties(Arbitrary = [typeof(Courses)])]
public sealed class LifetimeDoseLaws
{
    private const decimal Cap = 140;

    /// <summary>No remedy names more for one infusion, however much the cap leaves.</summary>
    private const decimal LargestInfusion = 13.2m;
    private static readonly LocalDate Start = new(2020, 1, 1);

    /// <summary>The lifetime rule of the US policy alone.</summary>
    private static Policy CapAlone { get; } = Policies.UnitedStates.Without(
        "cap",
        "Cap alone",
        "test",
        "the cap is what is asked",
        [
            .. Policies.UnitedStates.OwnRules.Where(rule => rule.Subject is DecisionSubject.Infusion)
                .Select(rule => rule.Description.Id).Where(id => id != RuleIds.LifetimeDose),
        ]);

    [Law("refused", "exactly on the cap", "within 1e-12 below the cap")]
    public void Evaluate_AnySequenceOfAcceptedDoses_NeverAboveTheCap(Course course, Branches branches)
    {
        var total = Rational.Zero;
        var record = Given([]);
        foreach (var (index, dose) in course.Doses.Index())
        {
            var day = Start.PlusDays(index);
            if (Judge(record, dose.ProposedOn(day)).Verdict is Verdict.NoObjection)
            {
                record = record with { Infusions = record.Infusions.Add(dose.On(day)) };
                total += dose.PerArea;
            }

            branches.Hit("refused", record.Infusions.Length <= index);
            Assert.True(total <= Cap, "above the cap");
        }

        branches.Hit("exactly on the cap", total.Is(Cap));
        branches.Hit("within 1e-12 below the cap", !total.Is(Cap) && total.Distance(Cap) < 1e-12m);
    }

    [Law("reduced")]
    public void Evaluate_ProposalReducedToWhatFits_LandsExactlyOnTheCapAndThenStops(Course course, Branches branches)
    {
        var (record, proposal) = Split(course.Doses);
        var objection = Judge(record, proposal).Objections.FirstOrDefault();
        if (objection.Remedies is [Remedy.ReduceTo { Largest: var largest } reduce]
            && reduce.LargestPerArea.MilligramsPerSquareMeter < LargestInfusion)
        {
            branches.Hit("reduced");
            var reduced = ProposedInfusion.Intravenous(proposal.At, largest, proposal.Area) with { Confirmed = true };
            Assert.Equal(Verdict.NoObjection, Judge(record, reduced).Verdict);

            var now = new Infusion(proposal.At, largest, proposal.Area!) { Confirmed = true };
            var given = record with { Infusions = record.Infusions.Add(now) };
            Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(Cap), TreatmentHistory.Create(given).LifetimeDose);
            Assert.Equal(Verdict.Stop, Judge(given, reduced).Verdict);
        }
    }

    [Law(
        "exactly on the cap",
        "within 1e-12 above",
        "within 1e-12 below",
        "within 1e-25 above",
        "within 1e-25 below",
        "cap reached before")]
    public void Evaluate_ArbitraryDoses_EqualToUnboundedRationalArithmetic(Course course, Branches branches)
    {
        var (record, proposal) = Split(course.Doses);
        var given = Rational.Sum(course.Doses.SkipLast(1).Select(dose => dose.PerArea));
        var after = Rational.Sum(course.Doses.Select(dose => dose.PerArea));
        if (course.Doses.Length == 0)
        {
            return;
        }

        var distance = after.Distance(Cap);
        branches.Hit("exactly on the cap", after.Is(Cap));
        branches.Hit("within 1e-12 above", after > Cap && distance < 1e-12m);
        branches.Hit("within 1e-12 below", after < Cap && distance < 1e-12m);
        branches.Hit("within 1e-25 above", after > Cap && distance <= 1e-25m);
        branches.Hit("within 1e-25 below", after < Cap && distance <= 1e-25m);
        branches.Hit("cap reached before", given >= Cap);
        var expected = given >= Cap ? Verdict.Stop : after > Cap ? Verdict.Withhold : Verdict.NoObjection;
        Assert.Equal(expected, Judge(record, proposal).Verdict);
    }

    [Law("reached exactly", "a hair below", "a hair above")]
    public void LifetimeDose_GivenAroundTheCap_StopsExactlyWhereRationalArithmeticReachesIt(
        CourseAroundTheCap course, Branches branches)
    {
        var given = Rational.Sum(course.Doses.Select(dose => dose.PerArea));
        branches.Hit("reached exactly", given.Is(Cap));
        branches.Hit("a hair below", given < Cap);
        branches.Hit("a hair above", given > Cap);
        var next = ProposedInfusion.Intravenous(
            Start.PlusYears(1), Dose.FromMilligrams(1), BodySurfaceArea.FromSquareMeters(1.8m));
        var expected =
            given >= Cap ? Verdict.Stop : (given + ((Rational)1m / 1.8m)) > Cap ? Verdict.Withhold : Verdict.NoObjection;
        Assert.Equal(expected, Judge(Given(course.Doses), next).Verdict);
    }

    [Law("the cap", "beside it")]
    public void LifetimeDose_TextOfASumBesideTheCap_NeverReadsAsTheCap(CourseAroundTheCap course, Branches branches)
    {
        var isCap = Rational.Sum(course.Doses.Select(dose => dose.PerArea)).Is(Cap);
        branches.Hit("the cap", isCap);
        branches.Hit("beside it", !isCap);
        Assert.Equal(isCap, TreatmentHistory.Create(Given(course.Doses)).LifetimeDose.ToString() == "140 mg/m²");
    }

    private static Decision Judge(TreatmentRecord record, ProposedInfusion proposal) =>
        TreatmentEvaluator.Evaluate(TreatmentHistory.Create(record), proposal, CapAlone);

    private static TreatmentRecord Given(IEnumerable<DoseForm> doses) =>
        new()
        {
            DoseHistoryIsComplete = Answer.Yes,
            Infusions = [.. doses.Select((dose, index) => dose.On(Start.PlusDays(index)))],
        };

    /// <summary>All but the last are given, the last is proposed.</summary>
    private static (TreatmentRecord Record, ProposedInfusion Proposal) Split(ImmutableArray<DoseForm> doses)
    {
        var last = doses.Length == 0 ? new DoseForm(DoseUnit.Milligrams, 1, 1.8m) : doses[^1];
        return (Given(doses.SkipLast(1)), last.ProposedOn(Start.PlusDays(doses.Length)));
    }

    private static class Courses
    {
        public static Arbitrary<Course> Any() =>
            Arbitrary(DoseGenerator.Course, doses => new Course(doses), course => course.Doses);

        public static Arbitrary<CourseAroundTheCap> AroundTheCap() =>
            Arbitrary(DoseGenerator.AroundTheCap, doses => new CourseAroundTheCap(doses), course => course.Doses);

        private static Arbitrary<T> Arbitrary<T>(
            Gen<DoseForm[]> courses, Func<ImmutableArray<DoseForm>, T> create, Func<T, ImmutableArray<DoseForm>> doses) =>
            Law.Arbitrary(
                courses.Select(course => create([.. course])),
                course => DoseGenerator.Shrink([.. doses(course)]).Select(fewer => create([.. fewer])));
    }
}

/// <summary>Doses of any size and form, one a day: some courses end on the cap, some a hair beside it, some far away.</summary>
public sealed record Course(ImmutableArray<DoseForm> Doses)
{
    public override string ToString() => string.Join("; ", Doses);
}

/// <summary>Doses that sum up to the cap, or to a hair beside it.</summary>
public sealed record CourseAroundTheCap(ImmutableArray<DoseForm> Doses)
{
    public override string ToString() => string.Join("; ", Doses);
}
