namespace Mitox.Rules.Tests.Support;

/// <summary>The source tree the tests were built from, found by walking up from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The C# files below a folder, without those a build makes.</summary>
    public static IEnumerable<string> SourcesUnder(params ReadOnlySpan<string> parts) =>
        Directory.EnumerateFiles(PathTo(parts), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mitox.Rules.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Mitox.Rules.sln.");
    }
}
