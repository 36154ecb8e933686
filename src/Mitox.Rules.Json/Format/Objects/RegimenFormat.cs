using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>The regimen a course follows.</summary>
internal sealed class RegimenFormat() : ObjectFormat<Regimen>(Shape.ObjectOf(
    new(Name, Shape.Text.That(SchemaText.NotBlank)),
    new(Dose, Shape.Number.That(SchemaText.AboveZero)),
    new(Months, Shape.Number.That(SchemaText.Whole(1, MostMonths))),
    new(Days, Shape.Number.That(SchemaText.Whole(1, MostDays)))).Where(
    SchemaText.Required(Name, Dose), SchemaText.ExactlyOne(Months, Days)))
{
    private const string Name = "name";
    private const string Dose = "milligramsPerSquareMeter";
    private const string Months = "intervalMonths";
    private const string Days = "intervalDays";
    private const int MostMonths = 24;
    private const int MostDays = 730;

    public override void Write(CaseWriter writer, Regimen value)
    {
        writer.WriteText(Name, value.Name);
        writer.WriteNumber(Dose, value.DosePerInfusion.Amount.ToExactDecimal());
        var interval = value.Interval;
        writer.WriteNumber(interval.Months > 0 ? Months : Days, interval.Months > 0 ? interval.Months : interval.Days);
    }

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out Regimen value)
    {
        var name = entry.TryGet(0, out var place) ? place.Text : null;
        if (string.IsNullOrWhiteSpace(name))
        {
            entry.Place.Complain("the regimen must have a \"name\" that is not blank.");
        }

        var dose = ReadDose(entry);
        var interval = ReadInterval(entry.Part(2, 2));
        value = !string.IsNullOrWhiteSpace(name) && dose is { } perInfusion && interval is { } least
            ? Regimen.Create(name, perInfusion, least)
            : null;
        return value is not null;
    }

    private static DosePerArea? ReadDose(in Entry entry)
    {
        if (!entry.TryGet(1, out var place) || place.Number == 0)
        {
            entry.Place.Complain("the regimen must have \"milligramsPerSquareMeter\" above zero.");
            return null;
        }

        return place.TryMake(place.Number, DosePerArea.FromMilligramsPerSquareMeter, out var dose) ? dose : null;
    }

    private DosingInterval? ReadInterval(in Entry entry) => OneWay.Of(entry, Shape.Properties[2..]) switch
    {
        0 when entry.TryGet(0, out var place) && place.WholeNumber(1, MostMonths) is { } months =>
            DosingInterval.FromMonths(months),
        1 when entry.TryGet(1, out var place) && place.WholeNumber(1, MostDays) is { } days => DosingInterval.FromDays(days),
        _ => null,
    };
}
