using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>A multiple of an upper limit of normal: the multiple, or a result with the limit.</summary>
internal sealed class MultipleFormat() : ObjectFormat<UpperLimitMultiple>(Shape.ObjectOf(
    new(Multiple, Shape.Number), new(Result, Shape.Number), new(Limit, Shape.Number)))
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
            : entry.TryGet(2, out var limit) && entry.TryGet(1, out var result)
                && Is(limit, limit.Number > 0, "above zero") && Is(result, result.Number >= 0, "at least zero")
                && entry.Place.TryMake(
                    (Result: result.Number, Limit: limit.Number),
                    static said => UpperLimitMultiple.FromResult(said.Result, said.Limit),
                    out value);
    }

    private static bool Is(Place number, bool holds, string what)
    {
        if (!holds)
        {
            number.Complain($"the number must be {what}.");
        }

        return holds;
    }
}
