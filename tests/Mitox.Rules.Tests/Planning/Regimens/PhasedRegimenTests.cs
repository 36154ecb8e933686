using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Planning.Regimens;

/// <summary>What cannot be carried out cannot be built.</summary>
public sealed class PhasedRegimenTests
{
    private static readonly DosePerArea Twelve = DosePerArea.FromMilligramsPerSquareMeter(12);
    private static readonly DosingInterval Monthly = DosingInterval.FromMonths(1);

    public static TheoryData<string, Action> Impossible => new()
    {
        { "count of zero", () => PhaseEnd.After(0) },
        { "negative count", () => PhaseEnd.After(-1) },
        { "fewer than the fewest", () => PhaseEnd.After(3, 2) },
        { "more than 240", () => PhaseEnd.After(241) },
        { "more than 240 in all", () => Named(Phase(PhaseEnd.After(200)), Phase(PhaseEnd.After(41))) },
        { "a phase out of reach", () => Named(Phase(PhaseEnd.AtTheCap), Phase(PhaseEnd.After(1))) },
        { "a phase after a lifetime dose", () => Named(Phase(PhaseEnd.AtLifetimeDose(Twelve)), Phase(PhaseEnd.After(1))) },
        { "no interval", () => _ = new RegimenPhase(Twelve, default, PhaseEnd.AtTheCap) },
        { "no dose", () => _ = new RegimenPhase(DosePerArea.Zero, Monthly, PhaseEnd.AtTheCap) },
        { "no amount", () => _ = new RegimenPhase(Dose.Zero, Monthly, PhaseEnd.AtTheCap) },
        { "a ceiling of nothing", () => _ = Phase(PhaseEnd.AtTheCap) with { Ceiling = Dose.Zero } },
        { "a lifetime dose of nothing", () => PhaseEnd.AtLifetimeDose(DosePerArea.Zero) },
        { "no lead", () => _ = Phase(PhaseEnd.AtTheCap) with { Lead = default } },
        { "no name", () => _ = new PhasedRegimen(" ", ClinicRules.Source, Phase(PhaseEnd.AtTheCap)) },
        { "no phase", () => Named() },
        { "a first phase that waits", () => Named(Phase(PhaseEnd.After(1)) with { AwaitsWorsening = true }) },
        { "an unnamed drug beside it", () => _ = new CoMedication(TherapyKind.Corticosteroid, " ") },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Create_WhatCannotBeCarriedOut_Refused(string what, Action build)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(build);

        Assert.False(string.IsNullOrEmpty(refusal.ParamName), $"{what}: {refusal.Message}");
    }

    [Fact]
    public void Equals_SamePhases_EqualRegimens()
    {
        var (one, two) = (Built(), Built());

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, one with { Indication = TreatmentIndication.Lymphoma });
    }

    [Fact]
    public void ToString_Regimen_SaysPhasesDrugsAndWhatFollows() => Assert.Equal(
        "ours: 12 mg/m² (at most 20 mg each time) every month, 3 times, with methylprednisolone 1 g; 20 mg every 21 days, 2 to "
            + "4 times, the first 3 months after the infusion before, then glatiramer acetate, 14 days after the last infusion",
        $"{Built()}");

    [Theory]
    [InlineData("1.5", "18 mg", "12 mg/m²")]
    [InlineData("2", "20 mg", "10 mg/m²")]
    public void DoseFor_AreaWithCeiling_GivesNoMoreThanIt(string area, string dose, string perArea)
    {
        var phase = Phase(PhaseEnd.AtTheCap) with { Ceiling = Dose.FromMilligrams(20) };
        var body = BodySurfaceArea.Parse($"{area} m2");

        Assert.Equal(dose, $"{phase.DoseFor(body)}");
        Assert.Equal(perArea, $"{phase.RegimenFor("ours", body, isFirst: true).DosePerInfusion}");
    }

    private static PhasedRegimen Named(params ImmutableArray<RegimenPhase> phases) => new("ours", ClinicRules.Source, phases);

    private static RegimenPhase Phase(PhaseEnd end) => new(Twelve, Monthly, end);

    private static PhasedRegimen Built() => Named(
        Phase(PhaseEnd.After(3)) with
        {
            Ceiling = Dose.FromMilligrams(20),
            With = new(TherapyKind.Corticosteroid, "methylprednisolone 1 g"),
        },
        new RegimenPhase(Dose.FromMilligrams(20), DosingInterval.FromDays(21), PhaseEnd.After(2, 4))
        {
            Lead = DosingInterval.FromMonths(3),
            Then = new(TherapyKind.GlatiramerAcetate, DosingInterval.FromDays(14)),
        });
}
