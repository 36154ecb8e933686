using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>A multiple of an upper limit of normal: the multiple, or a result with the limit.</summary>
internal sealed class MultipleFormat() : ObjectFormat<UpperLimitMultiple>(Shape.ObjectOf(
    new(Multiple, Shape.Number),
    new(Result, Shape.Number.That(SchemaText.AboveZero)),
    new(Limit, Shape.Number.That(SchemaText.AboveZero))).Where(
    SchemaText.ExactlyOne(Multiple, Result),
    SchemaText.Beside(Result, Limit),
    SchemaText.Beside(Limit, Result)))
{
    private const string Multiple = "timesUpperLimitOfNormal";
    private const string Result = "result";
    private const string Limit = "upperLimitOfNormal";

    /// <summary>A quotient whose digits do not end is written as one of whole numbers.</summary>
    public override void Write(CaseWriter writer, UpperLimitMultiple value)
    {
        if (value.Amount.ToExactDecimal() is { } multiple)
        {
            writer.WriteNumber(Multiple, multiple);
            return;
        }

        if (value.Amount.ToQuotient() is not var (result, limit))
        {
            throw writer.Refusal(Result, $"no two decimal numbers keep {value} exactly.");
        }

        writer.WriteNumber(Result, result);
        writer.WriteNumber(Limit, limit);
    }

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out UpperLimitMultiple value)
    {
        value = null;
        var way = OneWay.Of(entry.Part(0, 2), Shape.Properties[..2]);
        if (way < 0)
        {
            return false;
        }

        if (entry.Has(1) != entry.Has(2))
        {
            entry.Place.Complain("\"upperLimitOfNormal\" must stand beside \"result\", in the same unit, and nowhere else.");
            return false;
        }

        return way == 0
            ? entry.TryGet(0, out var place) && place.TryMake(place.Number, UpperLimitMultiple.FromMultiple, out value)
            : AreAboveZero(entry, out var result, out var limit)
                && entry.Place.TryMake(
                    (result, limit), static said => UpperLimitMultiple.FromResult(said.result, said.limit), out value);
    }

    private static bool AreAboveZero(in Entry entry, out decimal result, out decimal limit)
    {
        var isResult = IsAboveZero(entry, 1, out result);
        return IsAboveZero(entry, 2, out limit) && isResult;
    }

    private static bool IsAboveZero(in Entry entry, int property, out decimal number)
    {
        number = 0;
        if (entry.TryGet(property, out var place) && place.Number is var said and > 0)
        {
            number = said;
            return true;
        }

        place.Complain("the number must be above zero.");
        return false;
    }
}
