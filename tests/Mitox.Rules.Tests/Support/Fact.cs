using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.Tests.Support;

/// <summary>A row of the project's fact table, src/Mitox.Rules/facts.json.</summary>
public sealed record Fact(string Id, string Statement, string Document, string Section, string Grade)
{
    /// <summary>What the ids begin with, in the order of the table.</summary>
    public const string Prefixes = "US|EU|TR|CO|BSA|RND|CODE|GR|S|CASE|D|ADD|COR|NEW";

    private static readonly JsonSerializerOptions Strict =
        new(JsonSerializerDefaults.Strict) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static string Text { get; } = Repository.Read("src", "Mitox.Rules", "facts.json");

    public static ImmutableArray<Fact> All { get; } = JsonSerializer.Deserialize<ImmutableArray<Fact>>(Text, Strict);

    /// <summary>The row of SOURCES.md.</summary>
    public string ToRow() =>
        $"| {Id} | {Cell(Statement)} | {Cell(Section.Length == 0 ? Document : $"{Document}, {Section}")} | {Grade} |";

    /// <summary>The best grade of the fact: "A/U" is A where the text was read in part.</summary>
    public EvidenceGrade BestGrade => Grade.Split('/').Select(letter => letter switch
    {
        "A" => EvidenceGrade.A,
        "B" => EvidenceGrade.B,
        "C" => EvidenceGrade.C,
        _ => EvidenceGrade.Unconfirmed,
    }).Max();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
