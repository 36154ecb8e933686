using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A whole number between bounds, both inclusive, that may be left out.</summary>
internal sealed class WholeNumberPart<T>(string name, int lowest, int highest, Func<T, int?> get, Func<T, int, T> set)
    : Part<T>(new Property(name, Shape.Number.That(SchemaText.Whole(lowest, highest))))
{
    public override T Read(in Entry entry, T owner) =>
        entry.TryGet(0, out var place) && place.WholeNumber(lowest, highest) is { } number ? set(owner, number) : owner;

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner) is { } number)
        {
            writer.WriteNumber(Properties[0].Name, number);
        }
    }
}
