using System.Collections.Immutable;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The field of a record, by the name that remedies have for it: "BloodCount.Neutrophils".</summary>
internal sealed class FieldPart<T>(string name, Func<T, RecordField?> get, Func<T, RecordField, T> set)
    : Part<T>(new Property(name, Shape.Text.That(SchemaText.Words(UnreadFields.All.Select(field => field.ToString())))))
{
    public override ImmutableArray<string> Rules => [SchemaText.Required(Properties[0].Name)];

    public override T Read(in Entry entry, T owner)
    {
        if (!entry.TryGet(0, out var place))
        {
            entry.Place.Complain($"\"{Properties[0].Name}\" must be given, such as \"BloodCount.Neutrophils\".");
            return owner;
        }

        if (UnreadFields.Find(place.Text) is { } field)
        {
            return set(owner, field);
        }

        place.Complain(UnreadResultCheck.ProblemWith(place.Text));
        return owner;
    }

    public override void Write(CaseWriter writer, T owner) =>
        writer.WriteText(
            Properties[0].Name, get(owner)?.ToString() ?? throw writer.Refusal(Properties[0].Name, "it is not given."));
}
