using System.Globalization;

namespace Mitox.Rules;

/// <summary>The place of an entry of a record; written out only for what has a problem.</summary>
/// <param name="List">The list; null for the birth date, the only place outside the lists.</param>
/// <param name="Index">The index in it.</param>
internal readonly record struct RecordPath(RecordList? List, int Index)
{
    /// <summary>The path of what concerns the record as a whole.</summary>
    public const string Record = "record";

    public static RecordPath BirthDate => default;

    /// <summary>The path of a part of the entry, or of the entry itself where the part has no name.</summary>
    public string Of(string part)
    {
        var entry = List is null ? "patient.birthDate" : string.Create(CultureInfo.InvariantCulture, $"{List.Name}[{Index}]");
        return part.Length == 0 ? entry : $"{entry}.{part}";
    }
}
