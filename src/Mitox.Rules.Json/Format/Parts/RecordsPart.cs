using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>
/// One list of records. A record with a problem becomes <see langword="null"/> in its list, never a record with a
/// default in place of what could not be read; so the others keep their index and can still be checked together.
/// </summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
/// <param name="list">The list.</param>
/// <param name="table">The records in the form they are written in.</param>
/// <param name="older">A list of an older form, which is read after it, where there is one.</param>
internal sealed class RecordsPart<TRecord>(
    RecordList<TRecord> list, EntryTable<TRecord> table, (string Name, EntryTable<TRecord> Table)? older = null)
    : RecordsPart(older is { } form
        ? [new(list.Name, Shape.ListOf(table.Shape)), new(form.Name, Shape.ListOf(form.Table.Shape))]
        : [new(list.Name, Shape.ListOf(table.Shape))])
    where TRecord : class
{
    public override JsonConverter OfOne => new ObjectJson<TRecord>(table);

    public override TreatmentRecord Read(in Entry entry, TreatmentRecord owner)
    {
        var count = CountOf(entry, 0) + (older is null ? 0 : CountOf(entry, 1));
        if (count == 0)
        {
            return owner;
        }

        var records = new TRecord[count];
        ReadAll(entry, 0, table, records);
        if (older is { } another)
        {
            ReadAll(entry, 1, another.Table, records.AsSpan(CountOf(entry, 0)));
        }

        return list.Write(owner, ImmutableCollectionsMarshal.AsImmutableArray(records));
    }

    public override void Write(CaseWriter writer, TreatmentRecord owner) =>
        writer.WriteObjects(list.Name, table, list.Read(owner));

    public override Place PlaceOf(in Entry entry, int index, string nameInRecord)
    {
        var current = CountOf(entry, 0);
        return index < current
            ? table.PlaceOf(PlaceOf(entry, property: 0, index), nameInRecord)
            : older!.Value.Table.PlaceOf(PlaceOf(entry, property: 1, index - current), nameInRecord);
    }

    private static void ReadAll(in Entry entry, int property, EntryTable<TRecord> table, Span<TRecord> records)
    {
        if (entry.TryGet(property, out var place))
        {
            var next = 0;
            for (var node = place.Node + 1; node < place.File[place.Node].End; node = place.File[node].End)
            {
                records[next++] = table.TryRead(new(place.File, node), out var record) ? record : null!;
            }
        }
    }
}

/// <summary>One list of records, whatever it holds.</summary>
internal abstract class RecordsPart(ImmutableArray<Property> properties) : Part<TreatmentRecord>(properties)
{
    /// <summary>Gets what reads and writes one record of the list by itself.</summary>
    public abstract JsonConverter OfOne { get; }

    /// <summary>The place of a record of the list, or of what a history calls by a name in it.</summary>
    public abstract Place PlaceOf(in Entry entry, int index, string nameInRecord);

    protected static int CountOf(in Entry entry, int property)
    {
        var count = 0;
        if (entry.TryGet(property, out var place))
        {
            for (var node = place.Node + 1; node < place.File[place.Node].End; node = place.File[node].End)
            {
                count++;
            }
        }

        return count;
    }

    protected static Place PlaceOf(in Entry entry, int property, int index)
    {
        _ = entry.TryGet(property, out var place);
        var node = place.Node + 1;
        for (var skipped = 0; skipped < index; skipped++)
        {
            node = place.File[node].End;
        }

        return new(place.File, node);
    }
}
