using System.Collections.Immutable;

namespace Mitox.Rules.SameAnswers;

/// <summary>One answer that differs: a policy's to a case, or the plan; and in which of its lines.</summary>
internal sealed record Difference(
    Question Question, string Policy, bool IsPlan, ImmutableArray<string> Before, ImmutableArray<string> After)
{
    private const string Separator = " | ";
    private const string Verdict = "verdict";

    /// <summary>
    /// Gets the kinds of difference: "verdict review to withhold", "verdict review to noObjection without MTX-LIFETIME-DOSE",
    /// "MTX-LIFETIME-DOSE", "MTX-LIFETIME-DOSE remedy", "balance", "plan" ...; where one tree refuses the case, or does not know
    /// the policy, that alone.
    /// </summary>
    public ImmutableArray<string> Kinds { get; } = IsPlan ? ["plan"]
        : Before.Concat(After).FirstOrDefault(IsNoAnswer) is { } none ? [KindOf(none)]
        : [.. Verdicts(Before, After), .. Before.Concat(After).Select(KindOf).Where(kind => kind != Verdict).Distinct()];

    public static ImmutableArray<Difference> Find(
        ImmutableArray<Question> questions,
        ImmutableArray<string[]> before,
        ImmutableArray<string[]> after,
        Asker old,
        Asker current)
    {
        var found = ImmutableArray.CreateBuilder<Difference>();
        foreach (var (index, question) in questions.Index())
        {
            for (var place = 0; place < after[index].Length; place++)
            {
                if (before[index][place] != after[index][place])
                {
                    var isPlan = place >= question.Policies.Length;
                    var policy = isPlan ? question.Plan : question.Policies[place];
                    found.Add(Of(question, policy, isPlan, question.Case, old, current)
                        ?? throw new InvalidDataException(
                            $"{question.Id} under {policy} differs only sometimes: an answer depends on more than its case."));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The difference of the two answers to a case, or null where there is none.</summary>
    public static Difference? Of(Question question, string policy, bool isPlan, string json, Asker old, Asker current)
    {
        var before = isPlan ? old.Plan(policy, json) : old.Answer(policy, json);
        var after = isPlan ? current.Plan(policy, json) : current.Answer(policy, json);
        if (before == after)
        {
            return null;
        }

        var (first, second) = (before.Split(Separator), after.Split(Separator));
        return new(question, policy, isPlan, [.. first.Except(second)], [.. second.Except(first)]);
    }

    private static bool IsNoAnswer(string line) => KindOf(line) is "refused" or "there";

    /// <summary>Which way the verdict went, and what let it go: what became more permissive is read first.</summary>
    private static IEnumerable<string> Verdicts(IEnumerable<string> before, IEnumerable<string> after) =>
        before.Where(line => KindOf(line) == Verdict).Zip(
            after.Where(line => KindOf(line) == Verdict),
            (one, other) => $"{one} to {other[(Verdict.Length + 1)..]}{(IsPermissive(other) ? Without(before) : string.Empty)}");

    private static bool IsPermissive(string verdict) => verdict == $"{Verdict} noObjection";

    private static string Without(IEnumerable<string> before) =>
        $" without {string.Join(", ", before.Select(KindOf).Where(kind => kind.StartsWith("MTX", StringComparison.Ordinal)
            && !kind.Contains(' ', StringComparison.Ordinal)).Distinct())}";

    /// <summary>"MTX-X@us-2009 remedy waitUntil ..." is of the kind "MTX-X remedy".</summary>
    private static string KindOf(string line)
    {
        var words = line.Split(' ');
        return words is [_, "remedy", ..] ? $"{words[0].Split('@')[0]} remedy" : words[0].Split('@')[0];
    }
}
