using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>A multiple of an upper limit of normal: the multiple, or a result with the limit.</summary>
internal sealed class MultipleFormat() : ObjectFormat<UpperLimitMultiple>(Shape.ObjectOf(
    new(Multiple, Shape.Measured),
    new(Result, Shape.Measured),
    new(Limit, Shape.Number.That(SchemaText.AboveZero)),
    new(ResultUnit, Shape.Text),
    new(LimitUnit, Shape.Text)).Where(
    SchemaText.ExactlyOne(Multiple, Result),
    SchemaText.Beside(Result, Limit),
    SchemaText.Beside(Limit, Result),
    SchemaText.Beside(ResultUnit, Result, LimitUnit),
    SchemaText.Beside(LimitUnit, Result, ResultUnit)))
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
        if (Spans.Of(value) is { Ends: { } ends })
        {
            WriteSpan(writer, ends);
            return;
        }

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
            WriteUnits(writer, value);
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

        if (way == 0)
        {
            return entry.TryGet(0, out var place) && TryMake(place, place, UpperLimitMultiple.FromMultiple, out value);
        }

        if (!entry.TryGet(2, out var limit) || !Is(limit, limit.Number > 0, "above zero") || !entry.TryGet(1, out var result)
            || !(SpanReading.IsText(result) || Is(result, result.Number >= 0, "at least zero")))
        {
            return false;
        }

        var (divisor, units) = (limit.Number, entry.TryGet(3, out var ofResult) && entry.TryGet(4, out var ofLimit)
            ? (ofResult.Text, ofLimit.Text)
            : default);
        return TryMake(
            result,
            entry.Place,
            number => units.Item1 is { } unit
                ? UpperLimitMultiple.FromResult(number, unit, divisor, units.Item2)
                : UpperLimitMultiple.FromResult(number, divisor),
            out value);
    }

    /// <summary>Makes a multiple of a number, or of what was reported as a comparator or a range.</summary>
    private static bool TryMake(
        Place said, Place blamed, Func<decimal, UpperLimitMultiple> make, [MaybeNullWhen(false)] out UpperLimitMultiple value)
    {
        value = null;
        return SpanReading.IsText(said)
            ? SpanReading.Read(said) is { } span && blamed.TryMake(
                (span, make),
                static of => UpperLimitMultiple.Spanning(of.span.Sign, of.make(of.span.First), of.make(of.span.Second)),
                out value)
            : blamed.TryMake(said.Number, make, out value);
    }

    private static void WriteSpan(CaseWriter writer, SpanEnds<UpperLimitMultiple> ends)
    {
        var isUnitStated = ends.First.IsUnitStated;
        if (!isUnitStated && ends.First.Amount.ToExactDecimal() is { } first && ends.Second.Amount.ToExactDecimal() is { } second)
        {
            writer.WriteText(Multiple, TextOf(ends.Text, first, second));
        }
        else if (ends.First.Amount.ToQuotient() is var (lower, lowerLimit)
            && ends.Second.Amount.ToQuotient() is var (upper, limit)
            && limit % lowerLimit == 0)
        {
            writer.WriteText(Result, TextOf(ends.Text, lower * (limit / lowerLimit), upper));
            writer.WriteNumber(Limit, limit);
            if (isUnitStated)
            {
                WriteUnits(writer, ends.First);
            }
        }
        else
        {
            throw writer.Refusal(Result, $"no two decimal numbers keep {ends.First} and {ends.Second} exactly.");
        }
    }

    private static void WriteUnits(CaseWriter writer, UpperLimitMultiple value)
    {
        writer.WriteText(ResultUnit, LaboratoryUnit.NameOf(value.StatedUnit));
        writer.WriteText(LimitUnit, LaboratoryUnit.NameOf(value.StatedUnit));
    }

    private static string TextOf(SpanSign sign, decimal first, decimal second) => sign is SpanSign.Between
        ? $"{ExactNumberText.Format(first)}-{ExactNumberText.Format(second)}"
        : $"{SpanText.SignOf(sign)}{ExactNumberText.Format(first)}";

    private static bool Is(Place number, bool holds, string what)
    {
        if (!holds)
        {
            number.Complain($"the number must be {what}.");
        }

        return holds;
    }
}
