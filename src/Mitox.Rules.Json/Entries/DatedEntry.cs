using System.Text.Json.Serialization;

namespace Mitox.Rules.Json.Entries;

/// <summary>What the file says of something that has a day. Nothing here is checked yet; what is left out is null.</summary>
internal abstract class DatedEntry
{
    [JsonPropertyOrder(-2)]
    public string? Date { get; init; }

    [JsonPropertyOrder(-1)]
    public string? Time { get; init; }
}

/// <summary>What the file says of a dated record.</summary>
internal abstract class RecordEntry : DatedEntry
{
    public bool? EnteredInError { get; init; }
}
