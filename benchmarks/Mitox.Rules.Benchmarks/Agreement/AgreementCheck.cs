using System.Globalization;
using FluentValidation.Results;
using Mitox.Rules.Benchmarks.Cases;
using Mitox.Rules.Benchmarks.HandWritten;
using Mitox.Rules.Benchmarks.Validation;

namespace Mitox.Rules.Benchmarks.Agreement;

/// <summary>Proves that the three contenders hold the same rules; without it their times could not be compared.</summary>
/// <remarks>
/// Not compared, because a chart by hand does not hold them: values reported as a span and days known in part (it holds one
/// number, one day), amounts typed as hydrochloride (it holds mg of free base), and results of single answers that could not
/// be read (a field of the record that no newer one answers).
/// </remarks>
internal static class AgreementCheck
{
    /// <summary>Asks all three about every case and throws where they differ, rule by rule.</summary>
    /// <returns>One line that says how much was compared.</returns>
    public static string Run()
    {
        var objecting = new HashSet<string>(StringComparer.Ordinal);
        var (permitted, refused) = (0, 0);
        foreach (var (name, asked) in Variations.All())
        {
            var objections = Compare(name, asked);
            objecting.UnionWith(objections);
            permitted += objections.Count == 0 ? 1 : 0;
            refused += objections.Count == 0 ? 0 : 1;
        }

        var silent = Policies.UnitedStates.Rules.Select(rule => $"{rule.Description.Id}")
            .Except(objecting, StringComparer.Ordinal);
        return silent.Any()
            ? throw new InvalidOperationException($"No case makes these rules object: {string.Join(", ", silent)}.")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The three agree on {permitted + refused} cases ({permitted} permitted, {refused} refused), rule by rule; each "
                    + $"of {objecting.Count} rules objected.");
    }

    /// <summary>Asks all three about one case.</summary>
    /// <returns>The ids of the rules that object.</returns>
    public static IReadOnlySet<string> Compare(string name, DoseCase asked)
    {
        var contenders = new Contenders(asked);
        var expected = contenders.AskEvaluator().Findings
            .Select(finding => $"{finding.Rule.Id}").ToHashSet(StringComparer.Ordinal);
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
