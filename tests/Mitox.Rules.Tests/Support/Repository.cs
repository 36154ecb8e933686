namespace Mitox.Rules.Tests.Support;

/// <summary>The files of the project itself, found by walking up from the test assembly.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathTo(params string[] path) => Path.Combine([Root, .. path]);

    public static string Read(params string[] path) => File.ReadAllText(PathTo(path)).ReplaceLineEndings("\n");

    /// <summary>The C# files below a folder, without those a build makes.</summary>
    public static IEnumerable<string> SourcesUnder(params string[] path) => FilesUnder("*.cs", path);

    /// <summary>The files of a name below a folder, without those a build makes.</summary>
    public static IEnumerable<string> FilesUnder(string name, params string[] path) =>
        Directory.EnumerateFiles(PathTo(path), name, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Mitox.Rules.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName
                ?? throw new InvalidOperationException("No Mitox.Rules.sln above the tests."));
}
