namespace Mitox.Rules.Authoring;

/// <summary>
/// One row of the catalog: something that can be asked or measured, told once for files, words, remedies and rules.
/// </summary>
public abstract class CatalogRow
{
    private protected CatalogRow(RecordField field, string words)
    {
        Field = field;
        Words = words;
    }

    /// <summary>Gets the property of the record that holds it.</summary>
    public RecordField Field { get; }

    /// <summary>Gets what it is in plain words, such as "heart failure", to stand within a sentence.</summary>
    public string Words { get; }

    /// <summary>Gets its name in files: that of the property, in camelCase.</summary>
    public string Name => $"{char.ToLowerInvariant(Field.Name[0])}{Field.Name[1..]}";

    /// <summary>Writes the words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Words;
}
