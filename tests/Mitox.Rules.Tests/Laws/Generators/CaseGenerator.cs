using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>
/// Whole cases: each part is reassuring or arbitrary, so that every verdict comes up and every rule is met alone and in company.
/// </summary>
internal static class CaseGenerator
{
    /// <summary>Cases of which nearly nothing, a third, or everything is arbitrary.</summary>
    public static Gen<TreatmentCase> Any { get; } =
        from percent in Gen.Elements(4, 10, 33, 100)
        from proposed in TimeGenerator.ProposedDay
        from value in Case(proposed, percent)
        where value.IsSound
        select value;

    /// <summary>Cases to which no rule of the US label objects, built of reassuring parts.</summary>
    public static Gen<TreatmentCase> Permitted { get; } = PermittedUnder(Policies.UnitedStates);

    /// <summary>The same cases, asked under another policy.</summary>
    public static Gen<TreatmentCase> AnyUnder(Policy policy) => Any.Select(value => value with { Policy = policy });

    /// <summary>Cases of which few parts are arbitrary, so that mostly one rule objects.</summary>
    public static Gen<TreatmentCase> NearlyPermittedUnder(Policy policy) =>
        from percent in Gen.Elements(4, 10, 33)
        from proposed in TimeGenerator.ProposedDay
        from value in Case(proposed, percent)
        where value.IsSound
        select value with { Policy = policy };

    /// <summary>Cases to which no rule of a policy objects, built of reassuring parts.</summary>
    public static Gen<TreatmentCase> PermittedUnder(Policy policy) =>
        from proposed in TimeGenerator.ProposedDay
        from clear in Case(proposed, 0)
        let value = clear with { Policy = policy }
        where value.Evaluate().Verdict is Verdict.NoObjection
        select value;

    private static Gen<TreatmentCase> Case(LocalDate proposed, int percent) =>
        from patient in Part(percent, PatientGenerator.Clear, PatientGenerator.Any(proposed))
        from complete in Part(percent, Gen.Constant(Answer.Yes), Gen.Elements(Enum.GetValues<Answer>()))
        from infusions in Part(percent, ClearInfusions(proposed), Some(ExposureGenerator.Infusion(proposed), 3))
        from exposures in Part(percent, None<PriorExposure>(), Some(ExposureGenerator.PriorExposure(proposed), 2))
        let at = TimeGenerator.Observed(proposed, [.. infusions.Select(infusion => infusion.At.Date)])
        let before = proposed.PlusDays(-1)
        from ejectionFractions in Part(
            percent,
            Constant(Scenario.Echo(proposed.PlusYears(-3), 64), Scenario.Echo(before, 62)),
            Some(ObservationGenerator.EjectionFraction(at), 4))
        from electrocardiograms in Part(
            percent, Constant(new Electrocardiogram(before)), Some(ObservationGenerator.Electrocardiogram(at), 3))
        from bloodCounts in Part(percent, ClearCounts(proposed), Some(ObservationGenerator.BloodCount(at), 3))
        from liverPanels in Part(
            percent, Constant(Scenario.Liver(before, 0.5m, 0.5m, 0.5m)), Some(ObservationGenerator.LiverPanel(at), 3))
        from pregnancyTests in Part(
            percent,
            Constant(new PregnancyTest(before, PregnancyTestResult.Negative)),
            Some(ObservationGenerator.PregnancyTest(at), 3))
        from assessments in Part(percent, Constant(Scenario.Visit(before)), Some(ObservationGenerator.Assessment(at), 3))
        from proposal in Part(percent, ClearProposal(proposed), ExposureGenerator.Proposal(proposed))
        from toxicities in Part(percent, None<AdverseEvent>(), Some(ObservationGenerator.AdverseEvent(at), 2))
        from therapies in Part(percent, None<Therapy>(), Some(ExposureGenerator.Therapy(proposed), 2))
        select new TreatmentCase(
            new()
            {
                Patient = patient,
                DoseHistoryIsComplete = complete,
                Infusions = infusions,
                PriorExposures = exposures,
                EjectionFractions = [.. ejectionFractions.DistinctBy(measured => (measured.At.Date, measured.Value))],
                Electrocardiograms = electrocardiograms,
                BloodCounts = bloodCounts,
                LiverPanels = liverPanels,
                PregnancyTests = pregnancyTests,
                Assessments = assessments,
                AdverseEvents = toxicities,
                Therapies = therapies,
            },
            proposal);

    /// <summary>
    /// A quarterly course of 0 to 10 infusions; five leave the EU label room for just one. The last was three months ago.
    /// </summary>
    private static Gen<ImmutableArray<Infusion>> ClearInfusions(LocalDate proposed) =>
        from count in Gen.Elements(0, 1, 4, 5, 10)
        select Enumerable.Range(1, count)
            .Select(quarter => Scenario.Given(proposed.PlusMonths(-3 * quarter), 21.6m)).ToImmutableArray();

    /// <summary>Normal counts the day before and two weeks after the last infusion, if it was three months ago.</summary>
    private static Gen<ImmutableArray<BloodCount>> ClearCounts(LocalDate proposed) => Constant(
        Scenario.NormalCount(proposed.PlusMonths(-3).PlusDays(14)), Scenario.NormalCount(proposed.PlusDays(-1)));

    private static Gen<ProposedInfusion> ClearProposal(LocalDate proposed) => Gen.Constant(
        ProposedInfusion.Intravenous(proposed, Dose.FromMilligrams(21.6m), BodySurfaceArea.FromSquareMeters(1.8m)));

    private static Gen<T> Part<T>(int percent, Gen<T> clear, Gen<T> arbitrary) =>
        Gen.Frequency((100 - percent, clear), (percent, arbitrary));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one, int most) =>
        from count in Gen.Choose(0, most) from all in one.ArrayOf(count) select all.ToImmutableArray();

    private static Gen<ImmutableArray<T>> None<T>() => Gen.Constant(ImmutableArray<T>.Empty);

    private static Gen<ImmutableArray<T>> Constant<T>(params T[] all) => Gen.Constant(all.ToImmutableArray());
}
