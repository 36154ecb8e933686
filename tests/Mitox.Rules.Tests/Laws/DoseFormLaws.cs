using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

[Properties(Arbitrary = [typeof(Doses)])]
public sealed class DoseFormLaws
{
    [Law("permitted", "withheld")]
    public void Evaluate_SameDoseInMilligramsMillilitersOrHydrochloride_EqualDecisionAndText(
        DoseOnAnArea value, Branches branches)
    {
        var area = BodySurfaceArea.FromSquareMeters(value.SquareMeters);
        Decision[] decisions =
        [
            .. new[]
            {
                Dose.FromMilligrams(value.Milligrams),
                Dose.FromMilliliters(value.Milligrams / 2),
                Dose.FromHydrochlorideMilligrams(value.Milligrams * 1.164m),
            }.Select(dose => Decide(dose, area)),
        ];

        branches.Hit("permitted", decisions[0].Verdict is Verdict.NoObjection);
        branches.Hit("withheld", decisions[0].Verdict is Verdict.Withhold);
        Assert.All(decisions, decision => Assert.Equal(decisions[0], decision));
        Assert.All(decisions, decision => Assert.Equal(decisions[0].ToText(), decision.ToText()));
    }

    private static Decision Decide(Dose dose, BodySurfaceArea area) =>
        (Scenario.AllClear with
        {
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, dose, area),
            Infusions = [new(Scenario.PreviousInfusionDay, dose, area)],
        }).EvaluateInFull();

    private static class Doses
    {
        public static Arbitrary<DoseOnAnArea> Any() => Law.Arbitrary(
            from tenths in Gen.Choose(1, 9_999)
            from area in DoseGenerator.Area
            select new DoseOnAnArea(tenths / 10m, area));
    }
}

/// <summary>A dose in mg, and the body surface in m².</summary>
public sealed record DoseOnAnArea(decimal Milligrams, decimal SquareMeters);
