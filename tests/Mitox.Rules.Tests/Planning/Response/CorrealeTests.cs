using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

/// <summary>
/// The published pattern on ten constructed courses: 70 % stable for 15 to 18 months; 30 % worsened, were switched again, and
/// were stable for another 15 to 18 (TR-06).
/// </summary>
public sealed class CorrealeTests
{
    /// <summary>Three infusions at 3-month intervals in the second half of 2024.</summary>
    private const string Again = "2024-07-01 2024-10-01 2025-01-02";

    private static readonly LocalDate SwitchedAgain = new(2024, 7, 1);

    /// <summary>Seven never worsen; scores move by less than a point, or fall.</summary>
    private static readonly ImmutableArray<Scenario> Stable =
    [
        RescuePatient.Rescued.StableFor(18),
        RescuePatient.Rescued.With(RescuePatient.Quarterly(RescuePatient.Returned, 18, 4)),
        RescuePatient.Rescued.With(RescuePatient.Quarterly(RescuePatient.Returned, 18, 5)),
        RescuePatient.Rescued.With(RescuePatient.Quarterly(RescuePatient.Returned, 18, 3)),
        RescuePatient.Rescued.StableFor(18) with { Infusions = ResponseCase.Infusions("2023-01-09 2023-02-14 2023-03-15") },
        RescuePatient.Rescued.StableFor(18) with
        {
            Infusions =
                [.. RescuePatient.Rescued.Infusions.Select(infusion => infusion with { Given = Dose.FromMilligrams(22) })],
        },
        RescuePatient.Rescued.StableFor(18) with { Relapses = [] },
    ];

    /// <summary>
    /// Three worsen: by a relapse, by a confirmed rise, by both; then they are switched again and scored every three months.
    /// </summary>
    private static readonly ImmutableArray<Scenario> Worsened =
    [
        .. new[]
        {
            RescuePatient.Rescued.StableFor(12).With(relapses: "2024-05-20"),
            RescuePatient.Rescued.StableFor(6).With("2024-02-10=6, 2024-05-12=6"),
            RescuePatient.Rescued.StableFor(6).With("2024-01-10=5.5, 2024-04-11=6", "2024-06-01"),
        }.Select(patient => patient.With("2024-07-01=5.5", infusions: Again))
        .Select(patient => patient.With(RescuePatient.Quarterly(SwitchedAgain, 18, 5.5m))),
    ];

    private static readonly ImmutableArray<Scenario> All = [.. Stable, .. Worsened];

    [Theory]
    [InlineData(15, "2024-07-10")]
    [InlineData(18, "2024-10-10")]
    public void Of_SevenOfTen_StableOnInterferonForAsLong(int months, string on)
    {
        var stable = All.Select(patient => patient.On(on))
            .Where(course => course.State is RescueState.StableOnInterferon).ToList();

        Assert.Equal(7, stable.Count);
        Assert.All(stable, course => Assert.Equal((RescuePatient.Returned, months), (course.Since, course.Months)));
    }

    [Fact]
    public void Of_ThreeOfTen_WorsenedBeforeTheSwitch() => Assert.Equal(
        [RescueWorseningKind.Relapse, RescueWorseningKind.ConfirmedRise, RescueWorseningKind.ConfirmedRise],
        All.Select(patient => patient.On("2024-06-30"))
            .Where(course => course.State is RescueState.Worsened).Select(course => course.Worsening!.Kind));

    [Theory]
    [InlineData(15, "2025-10-01")]
    [InlineData(18, "2026-01-01")]
    public void Of_TheSameThree_SwitchedAgainAndStableForAsLong(int months, string on)
    {
        var stable = All.Select(patient => patient.On(on)).Where(course => course.State is RescueState.StableAgain).ToList();

        Assert.Equal(3, stable.Count);
        Assert.All(stable, course => Assert.Equal(
            (months, new RescueSwitch(SwitchedAgain, 3, FollowsPublication: true)), (course.Months, course.Again)));
    }

    [Fact]
    public void Of_TheSameThree_AtFirstNothingIsKnown() => Assert.Equal(
        3, All.Select(patient => patient.On("2024-08-01")).Where(course => course.State is RescueState.SwitchedAgain).Count());

    /// <summary>A patient who stayed stable was given 36 mg/m²; those who worsened 72 in all.</summary>
    [Fact]
    public void Courses_LifetimeDose_IsThePublished()
    {
        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(36), Stable[0].History.LifetimeDose);
        Assert.All(Worsened, patient => Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(72), patient.History.LifetimeDose));
    }
}
