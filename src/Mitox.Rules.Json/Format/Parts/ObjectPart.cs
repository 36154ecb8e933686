using System.Collections.Immutable;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>Something that stands in an object of its own.</summary>
/// <param name="name">The name of the property.</param>
/// <param name="format">The format of the object.</param>
/// <param name="get">What an owner has; null where that is written by leaving it out.</param>
/// <param name="set">The owner with something else.</param>
internal sealed class ObjectPart<T, TInner>(
    string name, ObjectFormat<TInner> format, Func<T, TInner?> get, Func<T, TInner, T> set)
    : Part<T>(new Property(name, format.Shape))
    where TInner : class
{
    /// <summary>Gets what is to be said where the object is left out; empty where it may be.</summary>
    public string Missing { get; init; } = string.Empty;

    /// <summary>
    /// Gets a value indicating whether an object of which a part was refused counts, to check other things with.
    /// </summary>
    public bool CountsInPart { get; init; }

    /// <summary>Gets the name in a record, where it is another than in files.</summary>
    public string Called { get; init; } = name;

    public override ImmutableArray<string> Rules => Missing.Length > 0 ? [SchemaText.Required(Properties[0].Name)] : [];

    public override string NameInRecord => Called;

    public override T Read(in Entry entry, T owner)
    {
        if (entry.TryGet(0, out var place))
        {
            return format.TryRead(place, out var inner) || (CountsInPart && inner is not null) ? set(owner, inner) : owner;
        }

        if (Missing.Length > 0)
        {
            entry.Place.Complain(Missing);
        }

        return owner;
    }

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner) is { } inner)
        {
            writer.WriteObject(Properties[0].Name, format, inner);
        }
    }
}
