using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>A multiple of an upper limit of normal: the multiple, or a result with the limit.</summary>
internal sealed class MultipleFormat() : ObjectFormat<UpperLimitMultiple>(Shape.ObjectOf(
    new(Multiple, Shape.Number),
    new(Result, Shape.Number),
    new(Limit, Shape.Number),
    new(ResultUnit, Shape.Text),
    new(LimitUnit, Shape.Text)))
{
    private const string Multiple = "timesUpperLimitOfNormal";
    private const string Result = "result";
    private const string Limit = "upperLimitOfNormal";
    private const string ResultUnit = "resultUnit";
    private const string LimitUnit = "upperLimitUnit";

    /// <summary>
    /// A quotient whose digits do not end is written as one of whole numbers; so is one whose unit was stated, in the first unit
    /// of its kind.
    /// </summary>
    public override void Write(CaseWriter writer, UpperLimitMultiple value)
    {
        if (!value.IsUnitStated && value.Amount.ToExactDecimal() is { } multiple)
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
        if (value.IsUnitStated)
        {
            writer.WriteText(ResultUnit, LaboratoryUnit.NameOf(value.StatedUnit));
            writer.WriteText(LimitUnit, LaboratoryUnit.NameOf(value.StatedUnit));
        }
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

        if (entry.Has(3) != entry.Has(4) || (way == 0 && entry.Has(3)))
        {
            entry.Place.Complain("\"resultUnit\" and \"upperLimitUnit\" must stand beside \"result\", both or neither.");
            return false;
        }

        return way == 0
            ? entry.TryGet(0, out var place) && place.TryMake(place.Number, UpperLimitMultiple.FromMultiple, out value)
            : entry.TryGet(2, out var limit) && entry.TryGet(1, out var result)
                && Is(limit, limit.Number > 0, "above zero") && Is(result, result.Number >= 0, "at least zero")
                && TryDivide(entry, result.Number, limit.Number, out value);
    }

    private static bool TryDivide(
        in Entry entry, decimal result, decimal limit, [MaybeNullWhen(false)] out UpperLimitMultiple value) =>
        entry.TryGet(3, out var ofResult) && entry.TryGet(4, out var ofLimit)
            ? entry.Place.TryMake(
                (result, ofResult.Text, limit, ofLimit.Text),
                static said => UpperLimitMultiple.FromResult(said.result, said.Item2, said.limit, said.Item4),
                out value)
            : entry.Place.TryMake(
                (result, limit), static said => UpperLimitMultiple.FromResult(said.result, said.limit), out value);

    private static bool Is(Place number, bool holds, string what)
    {
        if (!holds)
        {
            number.Complain($"the number must be {what}.");
        }

        return holds;
    }
}
