namespace Mitox.Rules.Example.Output;

/// <summary>Whether two names are one file.</summary>
internal static class FileIdentity
{
    private const int MostLinks = 40;

    /// <summary>
    /// The first two names of one file, or null. Names that differ in the case of letters alone count as one: on some disks they
    /// are.
    /// </summary>
    public static (string First, string Second)? SameOf(IReadOnlyList<string> names)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (!seen.TryAdd(Resolved(name), name))
            {
                return (seen[Resolved(name)], name);
            }
        }

        return null;
    }

    /// <summary>The full path with every link on the way followed.</summary>
    private static string Resolved(string name)
    {
        try
        {
            return Resolved(Path.GetFullPath(name), MostLinks);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What cannot be followed cannot be opened either, and that is told then.
            return name;
        }
    }

    private static string Resolved(string path, int links)
    {
        var folder = Path.GetDirectoryName(path);
        if (folder is null || links == 0)
        {
            return path;
        }

        var here = Path.Combine(Resolved(folder, links), Path.GetFileName(path));
        return new FileInfo(here).LinkTarget is { } target
            ? Resolved(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links - 1)
            : here;
    }
}
