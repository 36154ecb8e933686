using System.Collections.Immutable;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A text; what is left out is null.</summary>
internal sealed class TextPart<T>(string name, Func<T, string?> get, Func<T, string, T> set)
    : Part<T>(new Property(name, Shape.Text))
{
    /// <summary>Gets what is to be said of a blank text; empty where it may be blank.</summary>
    public string Blank { get; init; } = string.Empty;

    /// <summary>Gets what is to be said where it is left out, or blank; empty where it may be.</summary>
    public string Missing { get; init; } = string.Empty;

    public override ImmutableArray<string> Rules =>
        Missing.Length > 0 ? [SchemaText.Required(Properties[0].Name), NotBlank]
        : Blank.Length > 0 ? [NotBlank]
        : [];

    private string NotBlank => SchemaText.IfGiven(Properties[0].Name, SchemaText.NotBlank);

    public override T Read(in Entry entry, T owner)
    {
        var text = entry.TryGet(0, out var place) ? place.Text : null;
        if (Missing.Length > 0 && string.IsNullOrWhiteSpace(text))
        {
            entry.Place.Complain(Missing);
            return owner;
        }

        if (Blank.Length > 0 && text is not null && string.IsNullOrWhiteSpace(text))
        {
            place.Complain(Blank);
            return owner;
        }

        return text is null ? owner : set(owner, text);
    }

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner) is { } text)
        {
            writer.WriteText(Properties[0].Name, text);
        }
    }
}
