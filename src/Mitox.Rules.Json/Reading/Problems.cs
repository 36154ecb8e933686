using System.Collections.Immutable;

namespace Mitox.Rules.Json.Reading;

/// <summary>Collects what is wrong with a file, each problem with its place and line.</summary>
internal sealed class Problems
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<JsonProblem> found = [];

    /// <summary>How many problems there are so far.</summary>
    public int Count => found.Count;

    /// <summary>Remembers the line of a place.</summary>
    public void Locate(string path, int line) => lines[path] = line;

    public bool Contains(string path) => lines.ContainsKey(path);

    /// <summary>Adds a problem whose line is that of its place or, where that is not in the file, of what it is missing from.</summary>
    public void Add(string path, string message) => Add(path, LineOf(path), message);

    public void Add(string path, int line, string message) => found.Add(new(OneLine.Of(path), line, OneLine.Of(message)));

    /// <summary>All problems, in the order of the file.</summary>
    public ImmutableArray<JsonProblem> InOrder() => [.. found.OrderBy(problem => problem.Line)];

    private int LineOf(string path)
    {
        while (path.Length > 0)
        {
            if (lines.TryGetValue(path, out var line))
            {
                return line;
            }

            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        }

        return 1;
    }
}
