using System.Collections.Immutable;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A measured value of the catalog, in one of its units; it must be given where no record can be without it.</summary>
internal sealed class MeasuredPart<T>(MeasuredValue<T> value, T blank)
    : Part<T>([.. value.NamesInFiles.Select(name => new Property(name, value.CanBeSpan ? Shape.Measured : Shape.Number))])
    where T : ClinicalRecord
{
    private readonly bool isRequired = value.IsStatedOn(blank);

    public override ImmutableArray<string> Rules =>
        isRequired ? [SchemaText.ExactlyOne(Properties.Select(property => property.Name))]
        : Properties.Length > 1 ? [SchemaText.AtMostOne(Properties.Select(property => property.Name))]
        : [];

    public override string NameInRecord => value.Name;

    public override T Read(in Entry entry, T owner)
    {
        if (entry.Count == 0)
        {
            if (isRequired)
            {
                var names = string.Join(" or ", value.NamesInFiles.Select(name => $"\"{name}\""));
                entry.Place.Complain($"the {value.Words} is missing; {names} must be given.");
            }

            return owner;
        }

        var unit = OneWay.Of(entry, Properties);
        if (unit < 0 || !entry.TryGet(unit, out var place))
        {
            return owner;
        }

        return SpanReading.IsText(place) ? ReadSpan(place, unit, owner)
            : place.TryMake(
                (value, owner, unit, place.Number),
                static said => said.value.WithNumber(said.owner, said.unit, said.Number),
                out var changed)
                ? changed
                : owner;
    }

    private T ReadSpan(Place place, int unit, T owner) =>
        SpanReading.Read(place) is { } span
        && place.TryMake(
            (value, owner, unit, span),
            static said => said.value.WithSpan(said.owner, said.unit, said.span.Sign, said.span.First, said.span.Second),
            out var changed)
            ? changed
            : owner;

    public override void Write(CaseWriter writer, T owner)
    {
        if (value.SaidOn(owner) is { } said)
        {
            writer.WriteText(Properties[0].Name, said);
        }
        else if (value.IsStatedOn(owner))
        {
            writer.WriteNumber(Properties[0].Name, value.NumberOn(owner, unit: 0));
        }
    }
}
