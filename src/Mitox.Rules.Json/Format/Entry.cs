using Mitox.Rules.Json.Reading;

namespace Mitox.Rules.Json.Format;

/// <summary>An object of a file with those of its properties that one part of it is about.</summary>
/// <param name="place">The object.</param>
/// <param name="given">For each property its value; 0 where it is left out, since the first value of a file is the file.</param>
internal readonly ref struct Entry(Place place, ReadOnlySpan<int> given)
{
    private readonly ReadOnlySpan<int> given = given;

    /// <summary>Gets the place of the object itself, to which what is missing belongs.</summary>
    public Place Place => place;

    /// <summary>Gets how many of the properties are there.</summary>
    public int Count => given.Length - given.Count(0);

    /// <summary>The object with all its properties.</summary>
    /// <param name="place">The object.</param>
    /// <param name="given">Room for a number for each property.</param>
    public static Entry Of(Place place, Span<int> given)
    {
        given.Clear();
        var end = place.File[place.Node].End;
        for (var node = place.Node + 1; node < end; node = place.File[node].End)
        {
            given[place.File[node].Property] = node;
        }

        return new(place, given);
    }

    public bool Has(int property) => given[property] != 0;

    public bool TryGet(int property, out Place value)
    {
        value = new(place.File, given[property]);
        return given[property] != 0;
    }

    /// <summary>The same object with fewer of its properties.</summary>
    public Entry Part(int first, int count) => new(place, given.Slice(first, count));
}
