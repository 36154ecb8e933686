using System.Collections.Immutable;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A quantity that is no measured value of the catalog, stated in one of several units.</summary>
/// <param name="units">The units; it is written in the first that keeps it exactly.</param>
/// <param name="get">What an owner has.</param>
/// <param name="set">The owner with something else.</param>
internal sealed class QuantityPart<T, TQuantity>(
    ImmutableArray<NumberUnit<TQuantity>> units, Func<T, TQuantity?> get, Func<T, TQuantity, T> set)
    : Part<T>([.. units.Select(unit => new Property(unit.Name, Shape.Number))])
    where TQuantity : struct
{
    public bool IsRequired { get; init; }

    /// <summary>Gets the name in a record, where it is another than in files.</summary>
    public string? Called { get; init; }

    public override ImmutableArray<string> Rules =>
        IsRequired ? [SchemaText.ExactlyOne(Properties.Select(property => property.Name))]
        : Properties.Length > 1 ? [SchemaText.AtMostOne(Properties.Select(property => property.Name))]
        : [];

    public override string NameInRecord => Called ?? Properties[0].Name;

    public override T Read(in Entry entry, T owner)
    {
        if (entry.Count == 0 && !IsRequired)
        {
            return owner;
        }

        var unit = OneWay.Of(entry, Properties);
        return unit >= 0 && entry.TryGet(unit, out var place) && place.TryMake(place.Number, units[unit].From, out var quantity)
            ? set(owner, quantity)
            : owner;
    }

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner) is not { } quantity)
        {
            return;
        }

        foreach (var unit in units)
        {
            if (unit.To(quantity) is { } number)
            {
                writer.WriteNumber(unit.Name, number);
                return;
            }
        }

        throw writer.Refusal(units[0].Name, $"no decimal number keeps {quantity} exactly.");
    }
}

/// <summary>A unit in which a quantity is stated in files.</summary>
/// <param name="Name">The name of the number.</param>
/// <param name="From">Makes the quantity of the number, or refuses it.</param>
/// <param name="To">The number, or null where none keeps the quantity exactly.</param>
internal sealed record NumberUnit<T>(string Name, Func<decimal, T> From, Func<T, decimal?> To);
