using Mitox.Rules.Packages;

if (args is not [var folder, var version, var projectUrl, var repositoryUrl, .. var names])
{
    Console.Error.WriteLine("Package FOLDER VERSION PROJECT-URL REPOSITORY-URL NAME...: an empty URL must stand in no package.");
    return 2;
}

var problems = 0;
foreach (var name in names)
{
    using var package = new PackedLibrary(folder, name, version);
    var found = package.Problems(projectUrl, repositoryUrl).ToList();
    Console.WriteLine(found.Count == 0
        ? $"{name} {version}: as it must be, for {string.Join(", ", package.Targets)}"
        : string.Join('\n', found.Select(problem => $"{name} {version}: {problem}")));
    problems += found.Count;
}

return problems == 0 ? 0 : 1;
