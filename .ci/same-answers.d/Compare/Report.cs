using System.Collections.Immutable;

namespace Mitox.Rules.SameAnswers;

/// <summary>
/// Every kind of difference with its number, the policies it shows under, and one small case; what no longer objects comes first.
/// </summary>
internal sealed class Report(ImmutableArray<Question> questions, ImmutableArray<Difference> differences, Asker old, Asker current)
{
    private const int MostExamples = 40;

    public IEnumerable<string> Lines()
    {
        var shrinker = new Shrinker(old, current);
        var kinds = differences
            .SelectMany(difference => difference.Kinds.Select(kind => (Kind: kind, Difference: difference)))
            .GroupBy(pair => pair.Kind, pair => pair.Difference)
            .OrderByDescending(group => group.Key.Contains(" to noObjection", StringComparison.Ordinal))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var (index, group) in kinds.Index())
        {
            var policies = group.Select(difference => difference.Policy).Distinct().ToList();
            yield return $"{group.Key}: {group.Count()} answers differ, in "
                + $"{group.Select(difference => difference.Question.Id).Distinct().Count()} of {questions.Length} cases, under "
                + $"{string.Join(", ", policies)}";
            if (index < MostExamples)
            {
                // The shortest case is near to what shrinking will find.
                var (json, shown) = shrinker.Shrink(group.MinBy(difference => difference.Question.Case.Length)!, group.Key);
                yield return $"  {shown.Question.Id} under {shown.Policy}, shrunk: {json}";
                foreach (var line in shown.Before.Select(line => $"  - {line}").Concat(shown.After.Select(line => $"  + {line}")))
                {
                    yield return line;
                }
            }
        }
    }
}
