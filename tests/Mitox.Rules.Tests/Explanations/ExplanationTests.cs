using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.Explanations;

public sealed class ExplanationTests
{
    [Fact]
    public void ToText_NoObjection_SaysWhoDecides() =>
        Assert.Equal(
            "No objection for 2026-03-02 under US label, 2009 and later (us-2009). No rule of this policy "
                + "objects. A clinician decides.",
            Scenario.AllClear.Evaluate().ToText());

    [Fact]
    public void ToText_NoRules_SaysSo() =>
        Assert.EndsWith("The policy has no rules.", Under(PolicyOf()).ToText(), StringComparison.Ordinal);

    [Fact]
    public void ToText_Objection_NumbersRemedyAndSourceEachInALine() =>
        Assert.Equal(
            """
            Withhold for 2026-03-02 under US label, 2009 and later (us-2009).
            1. MTX-NEUTROPHIL-FLOOR, Withhold: neutrophil count of 1.4 ×10⁹/L on 2026-03-01, below the floor of 1.5 ×10⁹/L.
               Remedy: resolve the low neutrophil count, then assess again.
               Source: US prescribing information, mitoxantrone (Novantrone), Boxed warning (June 2010, wording since 2009); US-50; grade A.
            """.ReplaceLineEndings("\n"),
            (Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.4m, 220)] }).Evaluate().ToText());

    [Fact]
    public void ToMarkdown_Objection_AListItemWithDetails() =>
        Assert.Equal(
            """
            ## Review for 2026-03-02 under Clinic, 2026 (clinic).

            - **CLINIC-A** (Review): it holds: no.
              - Remedy: none under this policy.
              - Source: Handbook, Section (2026); CLINIC-1; grade A.
            """.ReplaceLineEndings("\n"),
            Under(PolicyOf(new Objecting("CLINIC-A", Verdict.Review))).ToMarkdown());

    [Fact]
    public void ToText_SameReasonAndRemedy_OneEntry() =>
        Assert.Contains(
            "1. A, C, Review: it holds: no.\n",
            Under(PolicyOf(
                new Objecting("A", Verdict.Review),
                new Objecting("B", Verdict.Review, "maybe"),
                new Objecting("C", Verdict.Review))).ToText(),
            StringComparison.Ordinal);

    [Fact]
    public void ToText_MissingEjectionFraction_OneEntryForItsValue()
    {
        var text = (Scenario.AllClear with { EjectionFractions = [] }).Evaluate().ToText();

        Assert.Contains(
            "MTX-LVEF-FALL, MTX-LVEF-METHOD, MTX-LVEF-FLOOR, MTX-LVEF-RECOVERED, MTX-LVEF-LOWER-LIMIT, Incomplete",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line\n2. FORGED, Stop: yes")]
    [InlineData("line\r\n2. FORGED")]
    [InlineData("line\u2028 2. FORGED")]
    public void ToText_LineBreakInTypedText_ForgesNoLine(string typed)
    {
        var decision = Under(new Policy(
            "clinic", $"Clinic {typed}", "2026", [new Objecting("A", Verdict.Review, typed, new Remedy.State(typed))]));

        Assert.Equal(4, decision.ToText().Split(["\n", "\r", "\u2028"], StringSplitOptions.None).Length);
        Assert.DoesNotContain("\n2. ", decision.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_MarkupInTypedText_Escaped() =>
        Assert.Contains(
            @"it holds: \*\*no\*\* \<b> \[x](y)",
            Under(PolicyOf(new Objecting("A", Verdict.Review, "**no** <b> [x](y)"))).ToMarkdown(),
            StringComparison.Ordinal);

    [Fact]
    public void ToText_InFull_ListsSatisfiedAndInapplicableRulesAfterTheObjections()
    {
        var text = TreatmentEvaluator.EvaluateInFull(Scenario.AllClear.History, Scenario.AllClear.Proposal, PolicyOf(
            new Always("A"), new NotConcerned("B"), new Objecting("C", Verdict.Review))).ToText();

        Assert.EndsWith(
            "\n-  A, satisfied: it: holds.\n-  B, not applicable: it: concerns others."
                + "\n-  MTX-QUESTIONED-RECORD, satisfied: improbable records: none that is not confirmed."
                + "\n-  MTX-HIGH-COUNT, not applicable: leukocyte count: not recorded."
                + "\n-  MTX-UNREAD-RESULT, satisfied: results that could not be read: none.",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_DefaultDecisionAndFinding_Stop()
    {
        Assert.StartsWith("Stop for 0001-01-01 under No policy", default(Decision).ToText(), StringComparison.Ordinal);
        Assert.StartsWith(
            "UNNAMED, Stop: A finding must come from a rule.\n   Remedy: none under this policy.",
            default(Finding).ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_JustAboveTheCap_NeverReadsLikeTheCap()
    {
        var above = Scenario.AllClear.WithLifetimeDose(128) with
        {
            Proposal = ProposedInfusion.Intravenous(
                Scenario.ProposedDay, Dose.FromMilligrams(21.600_000_000_000_000_001m), Scenario.Area),
        };

        Assert.DoesNotContain("140 mg/m², above the limit of 140 mg/m²", above.Evaluate().ToText(), StringComparison.Ordinal);
    }

    private static Decision Under(Policy policy) => (Scenario.AllClear with { Policy = policy }).Evaluate();
}
