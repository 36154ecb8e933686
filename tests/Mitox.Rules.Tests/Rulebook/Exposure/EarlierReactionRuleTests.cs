using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-EARLIER-REACTION")]
public sealed class EarlierReactionRuleTests
{
    private const string Unclear = "Incomplete: State";
    private const string Hypersensitive = "Stop: None";

    public static TheoryData<string> PolicyIds => [.. Policies.Ids];

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Hypersensitive)]
    [InlineData(Answer.Yes, Answer.Unknown, Unclear)]
    [InlineData(Answer.Yes, (Answer)99, Unclear)]
    [InlineData(Answer.Yes, Answer.No, "NotApplicable")]
    [InlineData(Answer.Unknown, Answer.Yes, Hypersensitive)]
    [InlineData(Answer.Unknown, Answer.Unknown, "NotApplicable")]
    [InlineData(Answer.No, Answer.Unknown, "NotApplicable")]
    [InlineData(Answer.No, Answer.No, "NotApplicable")]
    public void Evaluate_ReactionToAnInfusion_AnswersForItself(Answer reaction, Answer hypersensitivity, string expected) =>
        Assert.Equal(expected, After(reaction, hypersensitivity).OutcomeOf(RuleIds.EarlierReaction));

    /// <summary>An infusion broken off before anything was given counts into no sum; its reaction counts (P25).</summary>
    [Theory]
    [InlineData(Answer.Yes, Hypersensitive)]
    [InlineData(Answer.Unknown, Unclear)]
    public void Evaluate_ReactionToAnInfusionOfNothing_AnswersForItself(Answer hypersensitivity, string expected) =>
        Assert.Equal(
            expected,
            (Scenario.AllClear with
            {
                Infusions =
                [
                    .. Scenario.AllClear.Infusions,
                    new(Scenario.DayBefore, Dose.Zero, Scenario.Area)
                    {
                        Reaction = Answer.Yes,
                        ReactionWasHypersensitivity = hypersensitivity,
                    },
                ],
            }).OutcomeOf(RuleIds.EarlierReaction));

    /// <summary>Whatever the undated answer says, and however many infusions went well since.</summary>
    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_HivesInASession_ReachTheNextDecisionUnderEveryPolicy(string policy)
    {
        var scenario = Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! };
        var session = new InfusionSession(Scenario.PreviousInfusionDay)
        {
            Given = Dose.FromMilligrams(21.6m),
            Area = Scenario.Area,
            Reactions = [InfusionReaction.Hives],
        };
        Verdict Next(InfusionSession given) => (scenario with { Infusions = [given.ToInfusion()] })
            .VerdictOf(RuleIds.EarlierReaction);

        Assert.Equal(Answer.No, scenario.Patient.MitoxantroneHypersensitivity);
        Assert.Equal(Verdict.Incomplete, Next(session));
        Assert.Equal(Verdict.Stop, Next(session with { ReactionWasHypersensitivity = Answer.Yes }));
        Assert.Equal(Verdict.NoObjection, Next(session with { ReactionWasHypersensitivity = Answer.No }));
        Assert.Equal(Verdict.Incomplete, Next(session with { Reactions = [], Reaction = Answer.Yes }));
        Assert.Equal(Verdict.Incomplete, Next(session with { Reaction = Answer.No }));
    }

    [Fact]
    public void Evaluate_GoodInfusionsAfterIt_TheReactionCounts()
    {
        var first = Scenario.Given(new LocalDate(2024, 3, 2), 21.6m) with { Reaction = Answer.Yes };
        var scenario = Scenario.AllClear with { Infusions = [.. Scenario.AllClear.Infusions, first] };

        Assert.Equal(Unclear, scenario.OutcomeOf(RuleIds.EarlierReaction));
        Assert.Contains("2024-03-02", scenario.Find(RuleIds.EarlierReaction).Evidence!.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_OneClearAndOneUnclear_TheClearOneStops()
    {
        var scenario = Scenario.AllClear with
        {
            Infusions =
            [
                Scenario.Given(new LocalDate(2025, 3, 2), 20) with { Reaction = Answer.Yes },
                Scenario.Given(new LocalDate(2025, 6, 2), 20) with { ReactionWasHypersensitivity = Answer.Yes },
            ],
        };

        Assert.Equal(Hypersensitive, scenario.OutcomeOf(RuleIds.EarlierReaction));
    }

    [Fact]
    public void TryCreate_DeniedReactionThatWasHypersensitivity_Refused()
    {
        var contradiction = After(Answer.No, Answer.Yes).Record;

        Assert.False(TreatmentHistory.TryCreate(contradiction, out _, out var problems));
        Assert.Equal(
            "infusions[0].reactionWasHypersensitivity: hypersensitivity must not be the cause of a reaction that is denied.",
            Assert.Single(problems).ToString());
    }

    private static Scenario After(Answer reaction, Answer hypersensitivity) => Scenario.AllClear with
    {
        Infusions =
        [
            Scenario.Given(Scenario.PreviousInfusionDay, 21.6m) with
            {
                Reaction = reaction,
                ReactionWasHypersensitivity = hypersensitivity,
            },
        ],
    };
}
