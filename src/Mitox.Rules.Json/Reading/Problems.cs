using System.Collections.Immutable;

namespace Mitox.Rules.Json.Reading;

/// <summary>Collects what is wrong with a file, each problem with its place and line; of very many the first.</summary>
internal sealed class Problems
{
    private const int Most = RecordBounds.MostProblems;

    private readonly List<JsonProblem> found = [];

    /// <summary>How many problems there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a further problem is counted only.</summary>
    public bool IsFull => found.Count == Most;

    private string Untold => RecordBounds.Untold(Count - found.Count);

    public void Add(string path, int line, string message)
    {
        Count++;
        if (!IsFull)
        {
            found.Add(new(OneLine.Of(path), line, OneLine.Of(message)));
        }
    }

    /// <summary>Adds that a bound was passed, which is listed whatever else is.</summary>
    public void AddBound(string path, int line, string message)
    {
        Count++;
        if (IsFull)
        {
            found.RemoveAt(Most - 1);
        }

        found.Add(new(OneLine.Of(path), line, OneLine.Of(message)));
    }

    /// <summary>Counts a problem that is not listed.</summary>
    public void AddUntold() => Count++;

    /// <summary>The problems in the order of the file, and at the end how many more there are.</summary>
    public ImmutableArray<JsonProblem> InOrder()
    {
        if (Count == 0)
        {
            return [];
        }

        ImmutableArray<JsonProblem> inOrder = [.. found.OrderBy(problem => problem.Line)];
        return Count == found.Count ? inOrder : inOrder.Add(new("$", inOrder[^1].Line, Untold));
    }
}
