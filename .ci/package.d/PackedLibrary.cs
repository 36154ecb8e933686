using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mitox.Rules.Packages;

/// <summary>A package and its symbols, opened as a stranger has them.</summary>
internal sealed partial class PackedLibrary(string folder, string name, string version) : IDisposable
{
    private const int MostReleaseNotes = 35_000; // more is refused by nuget.org
    private const int IconSize = 128;
    private const int IconWidthAt = 16; // in the first chunk of a PNG, the height behind it

    private readonly ZipArchive package = ZipFile.OpenRead(Path.Combine(folder, $"{name}.{version}.nupkg"));
    private readonly ZipArchive symbols = ZipFile.OpenRead(Path.Combine(folder, $"{name}.{version}.snupkg"));

    /// <summary>Gets the frameworks it is for.</summary>
    public IEnumerable<string> Targets => package.Entries
        .Select(entry => entry.FullName.Split('/'))
        .Where(path => path is ["lib", _, var file] && file == $"{name}.dll")
        .Select(path => path[1]);

    public IEnumerable<string> Problems(string projectUrl, string repositoryUrl) =>
        [
            .. OfTheFiles(), .. OfTheDescription(projectUrl, repositoryUrl), .. OfTheIcon(), .. OfTheLinks(), .. OfTheTexts(),
            .. Targets.SelectMany(OfTheTarget),
        ];

    public void Dispose()
    {
        package.Dispose();
        symbols.Dispose();
    }

    private IEnumerable<string> OfTheFiles()
    {
        foreach (var file in (string[])["README.md", "LICENSE", "icon.png"])
        {
            if (package.GetEntry(file) is not { Length: > 0 })
            {
                yield return $"has no {file}";
            }
        }

        if (!Targets.Any())
        {
            yield return "has no library";
        }
    }

    /// <summary>What stands in the list of packages; nothing that nobody stated.</summary>
    private IEnumerable<string> OfTheDescription(string projectUrl, string repositoryUrl)
    {
        var nuspec = XDocument.Parse(Text(package.GetEntry($"{name}.nuspec")!));
        var described = nuspec.Descendants().Single(element => element.Name.LocalName == "metadata").Elements()
            .ToDictionary(element => element.Name.LocalName, StringComparer.Ordinal);
        (string What, string? Seen, string? MustBe)[] stated =
        [
            ("id", Of("id"), name), ("version", Of("version"), version), ("license", Of("license"), "MIT"),
            ("readme", Of("readme"), "README.md"), ("icon", Of("icon"), "icon.png"),
            ("projectUrl", Of("projectUrl"), Stated(projectUrl)),
            ("the repository", described.GetValueOrDefault("repository")?.Attribute("url")?.Value, Stated(repositoryUrl)),
        ];
        foreach (var (what, seen, mustBe) in stated.Where(fact => fact.Seen != fact.MustBe))
        {
            yield return $"{what} is '{seen}' and must be '{mustBe}'";
        }

        foreach (var what in (string[])["description", "copyright", "authors", "tags", "releaseNotes"])
        {
            if (string.IsNullOrWhiteSpace(Of(what)))
            {
                yield return $"has no {what}";
            }
        }

        if (Of("releaseNotes") is { Length: > MostReleaseNotes })
        {
            yield return $"has release notes of more than {MostReleaseNotes} letters";
        }

        string? Of(string what) => described.GetValueOrDefault(what)?.Value;

        static string? Stated(string url) => url.Length == 0 ? null : url;
    }

    private IEnumerable<string> OfTheIcon()
    {
        var icon = new byte[IconWidthAt + (2 * sizeof(int))];
        using var stream = package.GetEntry("icon.png")?.Open() ?? Stream.Null;
        if (stream.ReadAtLeast(icon, icon.Length, throwOnEndOfStream: false) < icon.Length
            || !icon.AsSpan(1, 3).SequenceEqual("PNG"u8)
            || BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(IconWidthAt)) != IconSize
            || BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(IconWidthAt + sizeof(int))) != IconSize)
        {
            yield return $"icon.png is no PNG of {IconSize} by {IconSize}";
        }
    }

    /// <summary>The page of a package has its own texts alone: a link leads to one of its files, within, or away.</summary>
    private IEnumerable<string> OfTheLinks() =>
        from entry in package.Entries
        where entry.FullName.EndsWith(".md", StringComparison.Ordinal)
        from link in Link().Matches(Text(entry)).Select(found => found.Groups["to"].Value)
        where !link.StartsWith("https://", StringComparison.Ordinal) && link[0] != '#' && package.GetEntry(link) is null
        select $"{entry.FullName} links to {link}, which is not in the package";

    /// <summary>What a readme says is in the package is.</summary>
    private IEnumerable<string> OfTheTexts() =>
        from text in Packed().Matches(Text(package.GetEntry("README.md")!)).Select(found => found.Groups["name"].Value)
        where package.GetEntry(text) is null
        select $"README.md says that {text} is in the package, and it is not";

    private IEnumerable<string> OfTheTarget(string target)
    {
        if (package.GetEntry($"lib/{target}/{name}.xml") is not { Length: > 0 })
        {
            yield return $"has no documentation for {target}";
        }

        using var library = new PEReader(InMemory(package.GetEntry($"lib/{target}/{name}.dll")!));
        if (!library.ReadDebugDirectory().Any(entry => entry.Type is DebugDirectoryEntryType.Reproducible))
        {
            yield return $"is not deterministic for {target}";
        }

        if (symbols.GetEntry($"lib/{target}/{name}.pdb") is not { } pdb)
        {
            yield return $"has no symbols for {target}";
            yield break;
        }

        using var provider = MetadataReaderProvider.FromPortablePdbStream(InMemory(pdb));
        var reader = provider.GetMetadataReader();
        foreach (var source in reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)))
        {
            if (!source.StartsWith("/_", StringComparison.Ordinal))
            {
                yield return $"names the builder's {source} for {target}";
                yield break;
            }
        }
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static MemoryStream InMemory(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)[^)]*\)|<img[^>]*src=""(?<to>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"`[^`\n]*/(?<name>[^/`\n]+)`, in the package too", RegexOptions.ExplicitCapture)]
    private static partial Regex Packed();
}
