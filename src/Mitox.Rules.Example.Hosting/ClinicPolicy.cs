using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using Mitox.Rules.Json;

namespace Mitox.Rules.Example.Hosting;

/// <summary>The one policy of the clinic, and the cases that ask it.</summary>
/// <param name="label">The id of the label it starts from; a case must ask this.</param>
/// <param name="policy">The policy that answers.</param>
internal sealed class ClinicPolicy(string label, Policy policy)
{
    private static readonly Citation Handbook =
        new("Clinic handbook", "Mitoxantrone", "2026", ["CLINIC-1"], EvidenceGrade.C);

    public Policy Policy => policy;

    public static ClinicPolicy Of(ClinicOptions options)
    {
        var label = PolicyCatalog.Find(options.Policy)
            ?? throw new OptionsValidationException(
                ClinicOptions.Section, typeof(ClinicOptions), [$"Mitox:Policy: there is no policy '{options.Policy}'."]);
        return new(options.Policy, options.Cap is not { } cap ? label
            : label.WithCap(
                $"{options.Policy}-clinic", $"{options.Policy} with a cap of {cap}", cap, mayBeReached: true, Handbook));
    }

    /// <summary>Reads a case that asks this policy.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="file">The case.</param>
    /// <param name="problems">Why it may not be asked; it quotes what was sent, so it is not for a log.</param>
    /// <returns>Whether it can be decided.</returns>
    public bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out CaseFile? file, out IReadOnlyList<CaseProblem> problems)
    {
        if (!CaseJson.TryRead(utf8Json, out file, out var unread))
        {
            problems = [.. unread.Select(problem => new CaseProblem(problem.Path, problem.Line, problem.Message))];
            return false;
        }

        // Each case says which policy it asks: another one's answer would be taken for it.
        problems = file.PolicyId == label
            ? []
            : [new("$.policy", null, $"the case asks '{file.PolicyId}', and this clinic uses '{label}'")];
        return problems.Count == 0;
    }
}

/// <summary>What is wrong with a case.</summary>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Line">The line, the first is 1, or <see langword="null"/> where it is of no one line.</param>
/// <param name="Message">What was seen and what must hold.</param>
internal sealed record CaseProblem(string Path, int? Line, string Message);
