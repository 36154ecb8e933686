using System.Collections.Frozen;
using System.Globalization;
using FluentValidation.Results;
using Mitox.Rules.Benchmarks.Cases;
using Mitox.Rules.Benchmarks.HandWritten;
using Mitox.Rules.Benchmarks.Validation;

namespace Mitox.Rules.Benchmarks.Agreement;

/// <summary>Proves that the three contenders hold the same rules; without it their times could not be compared.</summary>
/// <remarks>
/// The rules about the record itself and about stated answers are the evaluator's alone, and so are two times of one day of which
/// one is known, and tied baselines (P31): the others do not hold them yet, so that their times are flattered, never ours.
/// </remarks>
internal static class AgreementCheck
{
    private static readonly FrozenSet<string> OfTheEvaluatorAlone = new[]
    {
        RuleIds.MarrowSuppression, RuleIds.CourseGap, RuleIds.Contraception, RuleIds.PlannedPregnancy, RuleIds.UnreadResult,
        RuleIds.QuestionedRecord, RuleIds.SeriousEvent, RuleIds.EarlierReaction, RuleIds.NotCapableReason, RuleIds.HighCount,
    }.Select(id => $"{id}").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Asks all three about every case and throws where they differ, rule by rule.</summary>
    /// <returns>One line that says how much was compared.</returns>
    public static string Run()
    {
        var objecting = new HashSet<string>(StringComparer.Ordinal);
        var (permitted, refused) = (0, 0);
        foreach (var (name, asked) in Variations.All().Where(IsOfAll))
        {
            var objections = Compare(name, asked);
            objecting.UnionWith(objections);
            permitted += objections.Count == 0 ? 1 : 0;
            refused += objections.Count == 0 ? 0 : 1;
        }

        var silent = Policies.UnitedStates.Rules.Select(rule => $"{rule.Description.Id}")
            .Except(objecting, StringComparer.Ordinal).Except(OfTheEvaluatorAlone, StringComparer.Ordinal);
        return silent.Any()
            ? throw new InvalidOperationException($"No case makes these rules object: {string.Join(", ", silent)}.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The three agree on {permitted + refused} cases ({permitted} permitted, {refused} refused), rule by rule; each "
                    + $"of {objecting.Count} rules objected.");
    }

    /// <summary>Whether all three hold what a case changes.</summary>
    private static bool IsOfAll((string Name, DoseCase Case) one) =>
        !one.Name.Contains("marrow", StringComparison.Ordinal)
        && !one.Name.Contains("noon", StringComparison.Ordinal)
        && !one.Name.Contains("equally high", StringComparison.Ordinal)
        && !TimesOf(one.Case.Record).Any(time =>
            time.Date == one.Case.Proposal.At.Date && time.Time is null != one.Case.Proposal.At.Time is null);

    private static IEnumerable<ClinicTime> TimesOf(TreatmentRecord record) =>
        record.EjectionFractions.Select(one => one.At)
            .Concat(record.Electrocardiograms.Select(one => one.At))
            .Concat(record.BloodCounts.Select(one => one.At))
            .Concat(record.LiverPanels.Select(one => one.At))
            .Concat(record.PregnancyTests.Select(one => one.At))
            .Concat(record.Assessments.Select(one => one.At));

    /// <summary>Asks all three about one case.</summary>
    /// <returns>The ids of the rules that object.</returns>
    public static IReadOnlySet<string> Compare(string name, DoseCase asked)
    {
        var contenders = new Contenders(asked);
        var expected = contenders.AskEvaluator().Findings
            .Select(finding => $"{finding.Rule.Id}").Where(id => !OfTheEvaluatorAlone.Contains(id))
            .ToHashSet(StringComparer.Ordinal);
        var found = contenders.AskFluentValidation().Errors.Select(error => error.ErrorCode).ToHashSet(StringComparer.Ordinal);
        var isPermitted = contenders.AskByHand();
        return expected.SetEquals(found) && isPermitted == (expected.Count == 0)
            ? expected
            : throw new InvalidOperationException(
                $"They differ on '{name}': the evaluator objects by [{string.Join(", ", expected)}], FluentValidation by "
                    + $"[{string.Join(", ", found)}], by hand it is {(isPermitted ? "permitted" : "refused")}.");
    }
}

/// <summary>Three ways to ask about one case, each with its input prepared.</summary>
internal sealed class Contenders(DoseCase asked)
{
    private static readonly DoseValidator Validator = new();

    private readonly TreatmentHistory history = TreatmentHistory.Create(asked.Record);
    private readonly Chart chart = new(asked.Record);
    private readonly ProposedInfusion proposal = asked.Proposal;

    public bool AskByHand() => HandWrittenCheck.IsPermitted(chart, proposal);

    public Decision AskEvaluator() => TreatmentEvaluator.Evaluate(history, proposal, Policies.UnitedStates);

    public ValidationResult AskFluentValidation() => Validator.Validate(new DoseQuestion(chart, proposal));
}
