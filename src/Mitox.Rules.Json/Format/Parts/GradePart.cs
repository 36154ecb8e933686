using System.Collections.Immutable;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The grade of an adverse event, which means nothing without its scale.</summary>
internal sealed class GradePart() : Part<AdverseEvent>(
    new Property(Scale, Words<GradingScale>.ShapeWithout(GradingScale.Unknown)),
    new Property(Grade, Shape.Number.That(SchemaText.Whole(0, Highest))))
{
    private const string Scale = "scale";
    private const string Grade = "grade";
    private const int Highest = 5;

    public override ImmutableArray<string> Rules => [SchemaText.Required(Scale, Grade)];

    public override string NameInRecord => Grade;

    public override AdverseEvent Read(in Entry entry, AdverseEvent owner)
    {
        if (entry.Count < Properties.Length)
        {
            entry.Place.Complain("a grade must have its scale; \"scale\" and \"grade\" must both be given.");
        }

        GradingScale? scale = entry.TryGet(0, out var scalePlace)
            ? Words<GradingScale>.Read(scalePlace, GradingScale.Unknown)
            : null;
        int? number = entry.TryGet(1, out var place) ? place.WholeNumber(0, Highest) : null;
        return scale is { } known
            && number is { } grade
            && place.TryMake((known, grade), static said => ToxicityGrade.Create(said.known, said.grade), out var graded)
                ? owner with { Grade = graded }
                : owner;
    }

    public override void Write(CaseWriter writer, AdverseEvent owner)
    {
        writer.WriteWord(Scale, owner.Grade.Scale, GradingScale.Unknown);
        writer.WriteNumber(Grade, owner.Grade.Number);
    }
}
