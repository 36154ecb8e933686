using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format;

/// <summary>An object of a file as a table of its parts.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
/// <param name="blank">What an object without properties becomes.</param>
/// <param name="parts">The parts, in the order they are written.</param>
internal sealed class EntryTable<T>(T blank, params ImmutableArray<Part<T>> parts)
    : ObjectFormat<T>(
        Shape.ObjectOf([.. parts.SelectMany(part => part.Properties)]).Where([.. parts.SelectMany(part => part.Rules)]))
{
    /// <summary>What the properties of an object make of an owner.</summary>
    public T Read(in Entry entry, T owner)
    {
        var first = 0;
        foreach (var part in parts)
        {
            owner = part.Read(entry.Part(first, part.Properties.Length), owner);
            first += part.Properties.Length;
        }

        return owner;
    }

    public override void Write(CaseWriter writer, T value)
    {
        foreach (var part in parts)
        {
            part.Write(writer, value);
        }
    }

    /// <summary>The place of what a history calls by a name; the object itself where the file does not say it.</summary>
    public Place PlaceOf(Place place, string nameInRecord)
    {
        Span<int> given = stackalloc int[Shape.Properties.Length];
        var entry = Entry.Of(place, given);
        var first = 0;
        foreach (var part in parts)
        {
            for (var property = first; part.NameInRecord == nameInRecord && property < first + part.Properties.Length; property++)
            {
                if (entry.TryGet(property, out var value))
                {
                    return value;
                }
            }

            first += part.Properties.Length;
        }

        return place;
    }

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out T value)
    {
        var before = entry.Place.File.Problems.Count;
        value = Read(entry, blank);
        return entry.Place.File.Problems.Count == before;
    }
}
