using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

public sealed class DoseFormLaws
{
    [Fact]
    public void Evaluate_SameDoseInMilligramsMillilitersOrHydrochloride_EqualDecisionAndText() => Law.Holds(
        from tenths in Gen.Choose(1, 9_999) from area in DoseGenerator.Area select (Milligrams: tenths / 10m, area),
        _ => [],
        (value, branches) =>
        {
            var area = BodySurfaceArea.FromSquareMeters(value.area);
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
        },
        "permitted",
        "withheld");

    private static Decision Decide(Dose dose, BodySurfaceArea area) =>
        (Scenario.AllClear with
        {
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, dose, area),
            Infusions = [new(Scenario.PreviousInfusionDay, dose, area)],
        }).EvaluateInFull();
}
