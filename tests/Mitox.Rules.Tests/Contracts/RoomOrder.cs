using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Finds code that refers to something declared in a room below its own.</summary>
internal static class RoomOrder
{
    /// <summary>The rooms in reading order.</summary>
    private static readonly string[] Rooms =
        [
            "Quantities", "Records", "Histories", "Decisions", "Rulebook", "Labels", "Evaluation", "Planning",
            "Explanations",
        ];

    /// <summary>
    /// The using directives that the project adds to every file, and their namespaces, which a few files alone need not have.
    /// </summary>
    private const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        global using Mitox.Rules.Authoring; global using Mitox.Rules.Evidence; global using Mitox.Rules.Planning;
        namespace Mitox.Rules.Authoring { }
        namespace Mitox.Rules.Evidence { }
        namespace Mitox.Rules.Planning { }
        """;

    /// <summary>Every reference against the order, as "Quantities/Dose.cs:12 refers to Decision in Decisions".</summary>
    /// <param name="sources">The text of each file by its path below the project, such as "Quantities/Dose.cs".</param>
    public static List<string> Violations(IReadOnlyDictionary<string, string> sources)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols("NET");
        SyntaxTree[] trees = [.. sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, options, source.Key))];
        var compilation = CSharpCompilation.Create(
            "Rooms",
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
        return [.. trees.SelectMany(tree => ViolationsIn(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    private static IEnumerable<string> ViolationsIn(SyntaxTree tree, SemanticModel model)
    {
        var own = RoomOf(tree.FilePath);
        foreach (var node in tree.GetRoot().DescendantNodes(descendIntoTrivia: false)
            .Where(node => node is ExpressionSyntax or TypeSyntax or ConstructorInitializerSyntax))
        {
            foreach (var (symbol, room) in RoomsOf(model.GetSymbolInfo(node).Symbol).Where(pair => pair.Room > own))
            {
                yield return $"{tree.FilePath}:{tree.GetLineSpan(node.Span).StartLinePosition.Line + 1} refers to "
                    + $"{symbol.Name} in {Rooms[room]}";
            }
        }
    }

    private static IEnumerable<(ISymbol Symbol, int Room)> RoomsOf(ISymbol? symbol) =>
        symbol is null or INamespaceSymbol
            ? []
            : symbol.OriginalDefinition.DeclaringSyntaxReferences
                .Where(reference => reference.SyntaxTree.FilePath.Length > 0)
                .Select(reference => (symbol, RoomOf(reference.SyntaxTree.FilePath)));

    private static int RoomOf(string path)
    {
        var room = Array.IndexOf(Rooms, path.Split('/')[0]);
        return room >= 0 ? room : throw new InvalidOperationException($"{path} is in no known room.");
    }

    /// <summary>Everything the tests run with but the library itself.</summary>
    private static IEnumerable<PortableExecutableReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Mitox.Rules", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
