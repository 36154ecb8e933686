using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Planning.Regimens;

/// <summary>What cannot be carried out cannot be built.</summary>
public sealed class PhasedRegimenTests
{
    private static readonly DosePerArea Twelve = DosePerArea.FromMilligramsPerSquareMeter(12);
    private static readonly DosingInterval Monthly = DosingInterval.FromMonths(1);

    public static TheoryData<string, Action> Impossible => new()
    {
        { "count of zero", () => Start().Times(0) },
        { "negative count", () => Start().Times(-1) },
        { "fewer than the fewest", () => Start().Times(3, 2) },
        { "more than 240", () => Start().Times(241) },
        { "more than 240 in all", () => Start().Times(200).ThenGive(Twelve).Every(Monthly).Times(41).Build() },
        { "a phase out of reach", () => Start().UpToTheCap().ThenGive(Twelve).Every(Monthly).Times(1).Build() },
        { "a phase after a lifetime dose", () => Start().UpTo(Twelve).OnWorseningGive(Twelve).Every(Monthly).Times(1).Build() },
        { "no interval", () => Named().Give(Twelve).Every(default).Times(1) },
        { "no dose", () => Named().Give(DosePerArea.Zero).Every(Monthly).Times(1) },
        { "no amount", () => Named().Give(Dose.Zero).Every(Monthly).Times(1) },
        { "a ceiling of nothing", () => Named().Give(Twelve, Dose.Zero).Every(Monthly).Times(1) },
        { "a lifetime dose of nothing", () => Start().UpTo(DosePerArea.Zero) },
        { "no lead", () => Start().Times(1).Leading(default) },
        { "no name", () => RegimenBuilder.Named(" ", ClinicRules.Source) },
        { "no phase", () => _ = new PhasedRegimen("none", ClinicRules.Source) },
        { "a first phase that waits", () => _ = new PhasedRegimen("waits", ClinicRules.Source, new RegimenPhase(new PhaseDose.PerArea(Twelve), Monthly, new PhaseEnd.AfterInfusions(1)) { Start = PhaseStart.OnWorsening }) },
        { "an unnamed drug beside it", () => _ = new CoMedication(TherapyKind.Corticosteroid, " ") },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Build_WhatCannotBeCarriedOut_Refused(string what, Action build)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(build);

        Assert.False(string.IsNullOrEmpty(refusal.ParamName), $"{what}: {refusal.Message}");
    }

    [Fact]
    public void Build_SameSteps_EqualRegimens()
    {
        var (one, two) = (Built(), Built());

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, one with { Indication = TreatmentIndication.Lymphoma });
    }

    [Fact]
    public void ToString_Regimen_SaysPhasesDrugsAndWhatFollows() => Assert.Equal(
        "ours: 12 mg/m² (at most 20 mg each time) every month, 3 times, with methylprednisolone 1 g; 20 mg every 21 days, 2 to 4 times, the first 3 months after the infusion before, then glatiramer acetate, 14 days after the last infusion",
        $"{Built()}");

    [Fact]
    public void With_Steps_LeaveTheBuilderBeforeAsItWas()
    {
        var before = Start().Times(3);
        _ = before.FollowedBy(TherapyKind.InterferonBeta);

        Assert.Null(before.Build().Phases[^1].Then);
    }

    private static RegimenBuilder.Beginning Named() => RegimenBuilder.Named("ours", ClinicRules.Source);

    private static RegimenBuilder.Length Start() => Named().Give(Twelve).Every(Monthly);

    private static PhasedRegimen Built() => Named()
        .Give(Twelve, Dose.FromMilligrams(20)).Every(Monthly).Times(3).With(new(TherapyKind.Corticosteroid, "methylprednisolone 1 g"))
        .ThenGive(Dose.FromMilligrams(20)).Every(DosingInterval.FromDays(21)).Times(2, 4).Leading(DosingInterval.FromMonths(3))
        .FollowedBy(TherapyKind.GlatiramerAcetate, DosingInterval.FromDays(14))
        .Build();
}
