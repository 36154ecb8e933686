using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format;

/// <summary>How something is read from an object of a file and written as one.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
internal abstract class ObjectFormat<T>(Shape shape)
{
    public Shape Shape { get; } = shape;

    /// <summary>Reads an object, and says whether it had no problem.</summary>
    public bool TryRead(Place place, [MaybeNullWhen(false)] out T value)
    {
        Span<int> given = stackalloc int[Shape.Properties.Length];
        return TryRead(Entry.Of(place, given), out value);
    }

    /// <summary>The place of a property of an object; the object itself where the property is left out.</summary>
    public Place PlaceOfProperty(Place place, string name)
    {
        var end = place.File[place.Node].End;
        for (var node = place.Node + 1; node < end; node = place.File[node].End)
        {
            if (Shape.Properties[place.File[node].Property].Name == name)
            {
                return new(place.File, node);
            }
        }

        return place;
    }

    /// <summary>Writes what stands between the braces.</summary>
    public abstract void Write(CaseWriter writer, T value);

    protected abstract bool TryRead(in Entry entry, [MaybeNullWhen(false)] out T value);
}
