using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Mitox.Rules.Tests.Readme;

/// <summary>A program out of the README, compiled and run as a reader would.</summary>
internal static class Snippet
{
    private const string ImplicitUsings =
        "global using System; global using System.Linq; global using System.Collections.Generic;";

    /// <summary>What the program prints.</summary>
    public static string Run(string program)
    {
        using var image = new MemoryStream();
        var result = Compile(program).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));

        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            var entry = Assembly.Load(image.ToArray()).EntryPoint!;
            _ = entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    private static CSharpCompilation Compile(string program)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(program)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            options);
    }
}
