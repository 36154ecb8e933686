using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Cap;

[Properties(Arbitrary = [typeof(Doses)])]
public sealed class AddedDoseLaws
{
    private static Gen<OneMoreDose> WithOneMore =>
        from before in CaseGenerator.AnyUnder(Law.Policy)
        from infusion in ExposureGenerator.Infusion(before.Proposal.At.Date)
        from exposure in ExposureGenerator.PriorExposure(before.Proposal.At.Date)
        from isHere in Gen.Elements(true, false)
        let after = before.With(record => isHere
            ? record with { Infusions = record.Infusions.Add(infusion) }
            : record with { PriorExposures = record.PriorExposures.Add(exposure) })
        where after.IsSound
        select new OneMoreDose(before, after);

    [Law("more cautious", "objected before", Under = nameof(Law.Labels))]
    public void Evaluate_OneMoreDose_LifetimeRuleIsNeverLessCautious(OneMoreDose pair, Branches branches)
    {
        var (before, after) = (Lifetime(pair.Before), Lifetime(pair.After));
        branches.Hit("more cautious", after < before);
        branches.Hit("objected before", before is not Verdict.NoObjection);
        Assert.True(after <= before, $"{before} became {after}:\n{pair.After}");
    }

    /// <summary>
    /// A dose before the first on record moves the baseline of the ejection fraction, which is another question (P21).
    /// </summary>
    [Law("permit lost", "objection kept", Under = nameof(Law.Labels))]
    public void Evaluate_OneMoreDoseAfterTheFirst_AnObjectionNeverBecomesNone(OneMoreDoseAfterTheFirst pair, Branches branches)
    {
        var (before, after) = (VerdictBesideGaps(pair.Before), pair.After.Evaluate().Verdict);
        branches.Hit("permit lost", before is Verdict.NoObjection && after is not Verdict.NoObjection);
        branches.Hit("objection kept", before is not Verdict.NoObjection);
        Assert.True(before is Verdict.NoObjection || after is not Verdict.NoObjection, $"{before} became {after}:\n{pair.After}");
    }

    [Law("objection kept", Under = nameof(Law.Labels))]
    public void Evaluate_FirstDoseOnRecord_AnObjectionNeverBecomesNone(FirstDoseOnRecord pair, Branches branches)
    {
        var (before, after) = (VerdictBesideGaps(pair.Before), pair.After.Evaluate().Verdict);
        branches.Hit("objection kept", before is not Verdict.NoObjection);
        Assert.True(before is Verdict.NoObjection || after is not Verdict.NoObjection, $"{before} became {after}:\n{pair.After}");
    }

    /// <summary>
    /// A dose between two others can show that no infusion was missed, and the counts after it are read in place of those after
    /// the one before: those objections alone may go.
    /// </summary>
    private static Verdict VerdictBesideGaps(TreatmentCase value) => value.Evaluate().Findings
        .Where(finding => finding.Evidence is not (CourseGap or IntervalSinceInfusion { DaysLate: > 0 }
            or DoseAdjustment
        {
            Cause: not (DoseAdjustmentCause.CountBeforeInfusion or DoseAdjustmentCause.CountBeforeInfusionWithInfection
                    or DoseAdjustmentCause.PlateletsBeforeInfusion),
        }))
        .Where(finding => !(finding.Evidence is DoseAgainstRegimen dose && value.Policy == Policies.EuropeanUnion && dose.Proposed
            < dose.Smallest))
        .Select(finding => finding.Verdict)
        .Append(Verdict.NoObjection)
        .Min();

    private static Verdict Lifetime(TreatmentCase value) =>
        value.EvaluateInFull().Findings.Single(finding => finding.Rule.Id == RuleIds.LifetimeDose).Verdict;

    /// <summary>The first infusion that counts, the earliest in the library's own order.</summary>
    private static ClinicTime? First(TreatmentCase value) =>
        TreatmentHistory.Create(value.Record).Infusions is [var first, ..] ? first.Infusion.At : null;

    private static class Doses
    {
        public static Arbitrary<OneMoreDose> OneMore() => Law.Arbitrary(WithOneMore);

        public static Arbitrary<OneMoreDoseAfterTheFirst> AfterTheFirst() => Law.Arbitrary(WithOneMore
            .Where(pair => AddedDoseLaws.First(pair.Before) is { } first && AddedDoseLaws.First(pair.After) == first)
            .Select(pair => new OneMoreDoseAfterTheFirst(pair.Before, pair.After)));

        public static Arbitrary<FirstDoseOnRecord> First() => Law.Arbitrary(WithOneMore
            .Where(pair => AddedDoseLaws.First(pair.Before) is null)
            .Select(pair => new FirstDoseOnRecord(pair.Before, pair.After)));
    }
}

/// <summary>A case, and the case with one more infusion or one more exposure elsewhere.</summary>
public sealed record OneMoreDose(TreatmentCase Before, TreatmentCase After);

/// <summary>A case, and the case with one more dose, which is not the first.</summary>
public sealed record OneMoreDoseAfterTheFirst(TreatmentCase Before, TreatmentCase After);

/// <summary>A case without an infusion, and the case with one more dose.</summary>
public sealed record FirstDoseOnRecord(TreatmentCase Before, TreatmentCase After);
