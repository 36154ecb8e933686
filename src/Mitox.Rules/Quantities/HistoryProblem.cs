using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Something in a record, or a value for one, that cannot be right, so that no history is built from it.</summary>
/// <remarks>
/// A quantity knows only the name of its argument; who reads rows says where the value stood: <c>problem with { Path = … }</c>.
/// </remarks>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Path">
/// Where it is: a path into the record, "infusions[2].given"; from a quantity's <c>TryFrom…</c> the name of the argument.
/// </param>
/// <param name="Message">What was seen and what must hold.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HistoryProblem(
    [property: JsonRequired] HistoryProblemKind Kind,
    [property: JsonRequired] string Path,
    [property: JsonRequired] string Message)
{
    /// <summary>Writes the problem in one line.</summary>
    /// <returns>The path and the message.</returns>
    public override string ToString() => VisibleText.OneLine($"{Path}: {Message}");
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
