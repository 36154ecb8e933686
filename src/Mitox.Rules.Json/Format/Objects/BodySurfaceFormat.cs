using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>A body surface area: a stated one, or the measures it is calculated from.</summary>
internal sealed class BodySurfaceFormat() : ObjectFormat<BodySurfaceArea>(Shape.ObjectOf(
    new(Stated, Shape.Number),
    new(Formula, Words<BodySurfaceFormula>.ShapeWithout(BodySurfaceFormula.Stated)),
    new(Height, Shape.Number),
    new(Weight, Shape.Number),
    new(Decimals, Shape.Number.That(SchemaText.Whole(1, MostDecimals)))).Where(
    SchemaText.ExactlyOne(Stated, Formula),
    SchemaText.Beside(Formula, Height, Weight),
    SchemaText.Beside(Height, Formula),
    SchemaText.Beside(Weight, Formula),
    SchemaText.Beside(Decimals, Formula)))
{
    private const string Stated = "squareMeters";
    private const string Formula = "formula";
    private const string Height = "heightCentimeters";
    private const string Weight = "weightKilograms";
    private const string Decimals = "decimals";
    private const int UsualDecimals = 2;
    private const int MostDecimals = 6;

    public override void Write(CaseWriter writer, BodySurfaceArea value)
    {
        if (value is not { Height: { } height, Weight: { } weight })
        {
            writer.WriteNumber(Stated, value.SquareMeters);
            return;
        }

        writer.WriteWord(Formula, value.Formula, BodySurfaceFormula.Stated);
        writer.WriteNumber(Height, height.Centimeters);
        writer.WriteNumber(Weight, weight.Kilograms);
        if (DecimalsOf(writer, value, height, weight) is var decimals and not UsualDecimals)
        {
            writer.WriteNumber(Decimals, decimals);
        }
    }

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out BodySurfaceArea value)
    {
        value = null;
        return OneWay.Of(entry.Part(0, 2), Shape.Properties[..2]) switch
        {
            0 => TryReadStated(entry, out value),
            1 => TryCalculate(entry, out value),
            _ => false,
        };
    }

    private static bool TryReadStated(in Entry entry, [MaybeNullWhen(false)] out BodySurfaceArea value)
    {
        value = null;
        if (entry.Count > 1)
        {
            entry.Place.Complain(
                "a stated squareMeters must not have heightCentimeters, weightKilograms or decimals beside it; "
                    + "these go with a formula.");
            return false;
        }

        return entry.TryGet(0, out var place) && place.TryMake(place.Number, BodySurfaceArea.FromSquareMeters, out value);
    }

    private static bool TryCalculate(in Entry entry, [MaybeNullWhen(false)] out BodySurfaceArea value)
    {
        value = null;
        if (!entry.Has(2) || !entry.Has(3))
        {
            entry.Place.Complain("a formula must have heightCentimeters and weightKilograms beside it.");
        }

        BodySurfaceFormula? formula = entry.TryGet(1, out var place)
            ? Words<BodySurfaceFormula>.Read(place, BodySurfaceFormula.Stated)
            : null;
        var height = default(BodyHeight);
        var weight = default(BodyWeight);
        var hasHeight = entry.TryGet(2, out place) && place.TryMake(place.Number, BodyHeight.FromCentimeters, out height);
        var hasWeight = entry.TryGet(3, out place) && place.TryMake(place.Number, BodyWeight.FromKilograms, out weight);
        var decimals = entry.TryGet(4, out place) ? place.WholeNumber(1, MostDecimals) : UsualDecimals;
        return formula is { } known
            && hasHeight
            && hasWeight
            && decimals is { } kept
            && entry.Place.TryMake(
                (known, height, weight, kept),
                static said => BodySurfaceArea.FromFormula(said.known, said.height, said.weight, said.kept),
                out value);
    }

    /// <summary>The decimals an area was rounded to: it keeps them no more, but they give it again.</summary>
    private static int DecimalsOf(CaseWriter writer, BodySurfaceArea area, BodyHeight height, BodyWeight weight)
    {
        foreach (var decimals in (ReadOnlySpan<int>)[UsualDecimals, 1, 3, 4, 5, MostDecimals])
        {
            if (BodySurfaceArea.FromFormula(area.Formula, height, weight, decimals) == area)
            {
                return decimals;
            }
        }

        throw writer.Refusal(Formula, $"no number of decimals gives {area} again.");
    }
}
