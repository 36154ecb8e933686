using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Something in a record that cannot be right, so that no history is built from it.</summary>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Path">Where it is, as a path into the <see cref="TreatmentRecord"/>: "infusions[2].given".</param>
/// <param name="Message">What was seen and what must hold.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HistoryProblem(
    [property: JsonRequired] HistoryProblemKind Kind,
    [property: JsonRequired] string Path,
    [property: JsonRequired] string Message)
{
    /// <summary>Writes the problem in one line.</summary>
    /// <returns>The path and the message.</returns>
    public override string ToString() => SentenceText.OneLine($"{Path}: {Message}");
}

/// <summary>The kinds of <see cref="HistoryProblem"/>.</summary>
[JsonConverter(typeof(WordJson<HistoryProblemKind>))]
[TypeConverter(typeof(WordConverter<HistoryProblemKind>))]
public enum HistoryProblemKind
{
    /// <summary>A record that must be there is not. The default.</summary>
    Missing = 0,

    /// <summary>The same infusion or exposure stands on record twice.</summary>
    Duplicate,

    /// <summary>A value that no infusion or measurement can have.</summary>
    Implausible,

    /// <summary>A day before the patient's birth, or one that no record can have.</summary>
    ImpossibleDate,

    /// <summary>More records, or more problems, than there may be; the path is then "record".</summary>
    TooMany,
}
