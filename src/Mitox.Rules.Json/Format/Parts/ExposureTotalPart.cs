using Mitox.Rules.Json.Format.Objects;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>What was given earlier in all: per area, or in milligrams with the body surface of that time.</summary>
internal sealed class ExposureTotalPart() : Part<PriorExposure>(
    new Property(PerArea, Shape.Number), new Property(Milligrams, Shape.Number), new Property(BodySurface, Format.Shape))
{
    private const string PerArea = "milligramsPerSquareMeter";
    private const string Milligrams = "milligrams";
    private const string BodySurface = "bodySurface";
    private static readonly BodySurfaceFormat Format = new();

    public override string NameInRecord => "total";

    public override PriorExposure Read(in Entry entry, PriorExposure owner)
    {
        if (entry.Count == 0)
        {
            return owner;
        }

        var way = OneWay.Of(entry.Part(0, 2), Properties[..2]);
        if (way < 0)
        {
            return owner;
        }

        if (entry.Has(1) != entry.Has(2))
        {
            entry.Place.Complain("\"bodySurface\", that of the time, must stand beside \"milligrams\", and nowhere else.");
            return owner;
        }

        return way == 0
            ? entry.TryGet(0, out var place)
                && place.TryMake(place.Number, DosePerArea.FromMilligramsPerSquareMeter, out var total)
                    ? owner with { Total = total }
                    : owner
            : entry.TryGet(1, out var amount) && entry.TryGet(2, out var surface) && Format.TryRead(surface, out var area)
                && amount.TryMake(
                    (owner, amount.Number, area),
                    static said => said.owner.WithMilligrams(said.Number, said.area),
                    out var changed)
                    ? changed
                    : owner;
    }

    public override void Write(CaseWriter writer, PriorExposure owner)
    {
        if (owner is { TotalMilligrams: { } milligrams, Area: { } area })
        {
            writer.WriteNumber(Milligrams, milligrams);
            writer.WriteObject(BodySurface, Format, area);
        }
        else if (owner.Total is { } total)
        {
            writer.WriteNumber(
                PerArea,
                total.Amount.ToExactDecimal() ?? throw writer.Refusal(PerArea, $"no decimal number keeps {total} exactly."));
        }
    }
}
