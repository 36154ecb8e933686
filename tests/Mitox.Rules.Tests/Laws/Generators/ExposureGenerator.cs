using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Drugs given, here and elsewhere, and what is proposed next.</summary>
internal static class ExposureGenerator
{
    /// <summary>Two published formulas and two stated areas.</summary>
    private static readonly BodySurfaceArea[] Areas =
    [
        BodySurfaceArea.FromSquareMeters(1.8m),
        BodySurfaceArea.FromSquareMeters(1.83m),
        BodySurfaceArea.FromFormula(BodySurfaceFormula.Mosteller, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70)),
        BodySurfaceArea.FromFormula(BodySurfaceFormula.DuBois, BodyHeight.FromCentimeters(170), BodyWeight.FromKilograms(70)),
    ];

    private static Gen<Regimen?> Regimen { get; } = Gen.Elements<Regimen?>(
        null,
        null,
        null,
        Rules.Regimen.Create("as the label", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(3)),
        Rules.Regimen.Create("monthly", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(1)),
        Rules.Regimen.Create("five weeks", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromDays(35)),
        Rules.Regimen.Create("ninety days", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromDays(90)),
        Rules.Regimen.Create("small", DosePerArea.FromMilligramsPerSquareMeter(5), DosingInterval.FromMonths(3)),
        Rules.Regimen.Create("large", DosePerArea.FromMilligramsPerSquareMeter(14), DosingInterval.FromDays(21)));

    private static Gen<InfusionRoute> Route { get; } = Gen.Frequency(
        (8, Gen.Constant(InfusionRoute.Intravenous)), (2, Gen.Elements(Enum.GetValues<InfusionRoute>())));

    private static Gen<TreatmentIndication> Indication { get; } = Gen.Frequency(
        (12, Gen.Constant(TreatmentIndication.MultipleSclerosis)), (1, Gen.Elements(Enum.GetValues<TreatmentIndication>())));

    /// <summary>Mostly none; one of each kind else, but for one that is denied and was hypersensitivity.</summary>
    private static Gen<(Answer Any, Answer Hypersensitivity)> Reaction { get; } = Gen.Frequency(
        (24, Gen.Constant((Answer.Unknown, Answer.Unknown))),
        (6, Gen.Elements<(Answer, Answer)>(
            (Answer.No, Answer.Unknown),
            (Answer.No, Answer.No),
            (Answer.Yes, Answer.No),
            (Answer.Yes, Answer.Unknown),
            (Answer.Yes, Answer.Yes),
            (Answer.Unknown, Answer.Yes))));

    public static Gen<Infusion> Infusion(LocalDate proposed) =>
        from day in TimeGenerator.InfusionDay(proposed)
        from time in TimeGenerator.Time
        from milligrams in Gen.Elements(21.6m, 21.6m, 21.96m, 22, 20, 60)
        from area in Gen.Elements(Areas)
        from indication in Indication
        from error in Gen.Elements(false, false, false, false, false, true)
        from reaction in Reaction
        select new Infusion(new(day, time), Dose.FromMilligrams(milligrams), area)
        {
            Reaction = reaction.Any,
            ReactionWasHypersensitivity = reaction.Hypersensitivity,
            Indication = indication,
            EnteredInError = error,
        };

    /// <summary>Amounts that leave the cap open, that meet it with one more infusion of 12 mg/m², and that reach it.</summary>
    public static Gen<PriorExposure> PriorExposure(LocalDate proposed) =>
        from drug in Gen.Frequency(
            (3, Gen.Constant(CardiotoxicDrug.Mitoxantrone)), (2, Gen.Elements(Enum.GetValues<CardiotoxicDrug>())))
        from total in Gen.Elements<decimal?>(null, 12, 24, 48, 60, 60.0001m, 84, 80, 128, 128.0001m, 127.9999m, 139, 140)
        from day in Gen.Elements<LocalDate?>(
            null,
            proposed.PlusYears(-6),
            proposed.PlusMonths(-6),
            proposed.PlusMonths(-6).PlusDays(-1),
            proposed.PlusMonths(-3),
            proposed.PlusMonths(-3).PlusDays(1),
            proposed.PlusDays(-5),
            proposed.PlusDays(1))
        from reason in Gen.Elements(Enum.GetValues<ExposureReason>())
        from error in Gen.Elements(false, false, false, false, false, true)
        select new PriorExposure(drug, total is { } known ? DosePerArea.FromMilligramsPerSquareMeter(known) : null)
        {
            LastGivenOn = day,
            Reason = reason,
            EnteredInError = error,
        };

    /// <summary>Around 12 mg/m², its tenth and its 6 % more and less, around 5, and far off.</summary>
    public static Gen<ProposedInfusion> Proposal(LocalDate proposed) =>
        from time in TimeGenerator.Time
        from perArea in Gen.Elements(
            12m,
            12,
            12,
            12.72m,
            12.7201m,
            11.28m,
            11.2799m,
            13.2m,
            13.2001m,
            13.1999m,
            10.8m,
            10.7999m,
            10.8001m,
            6,
            8,
            9,
            10,
            9.54m,
            9.5401m,
            5,
            5.5m,
            5.5001m,
            4.4999m,
            6.6m,
            24,
            140,
            480)
        from area in Gen.Elements<BodySurfaceArea?>([null, .. Areas, .. Areas])
        from regimen in Regimen
        from route in Route
        from indication in Indication
        let dose = Dose.FromMilligrams(perArea * (area?.SquareMeters ?? 1.8m))
        select ProposedInfusion.ByRoute(route, new(proposed, time), dose, area, regimen) with { Indication = indication };

    public static Gen<Therapy> Therapy(LocalDate proposed) =>
        from kind in Gen.Elements<TherapyKind>(
            [.. Enum.GetValues<TherapyKind>(), TherapyKind.Alemtuzumab, TherapyKind.Cladribine, TherapyKind.Cladribine])
        from outcome in Gen.Elements(Enum.GetValues<TherapyOutcome>())
        from start in Gen.Elements<int?>(null, -400, -200, 10)
        from stop in Gen.Elements<int?>(null, -150, -29, -28, -27, 0, 1, 20)
        from error in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Therapy(kind)
        {
            Outcome = outcome,
            StartedOn = outcome is TherapyOutcome.Contraindicated ? null : start is { } first ? proposed.PlusDays(first) : null,
            StoppedOn = outcome is TherapyOutcome.Contraindicated or TherapyOutcome.Ongoing or TherapyOutcome.Planned
                ? null
                : stop is { } last ? proposed.PlusDays(start > last ? start.Value : last)
                : null,
            EnteredInError = error,
        };
}
