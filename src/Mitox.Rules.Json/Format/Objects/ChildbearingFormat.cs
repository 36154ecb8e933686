using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>Whether a patient can become pregnant and, if not, why.</summary>
internal sealed class ChildbearingFormat() : ObjectFormat<ChildbearingPotential>(
    Shape.ObjectOf(
        new(Capable, Words<Answer>.ShapeWithout(Answer.Unknown)),
        new(Reason, Shape.Text.That(SchemaText.NotBlank))).Where(
        SchemaText.OnlyBeside(Capable, "no", Reason)))
{
    private const string Capable = "capable";
    private const string Reason = "reason";

    public override void Write(CaseWriter writer, ChildbearingPotential value)
    {
        writer.WriteWord(Capable, value.IsCapable, Answer.Unknown);
        if (value.Reason.Length > 0)
        {
            writer.WriteText(Reason, value.Reason);
        }
    }

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out ChildbearingPotential value)
    {
        Answer? answer = entry.TryGet(0, out var place) ? Words<Answer>.Read(place, Answer.Unknown) : Answer.Unknown;
        value = answer is Answer.Yes ? ChildbearingPotential.Capable : ChildbearingPotential.Unknown;
        if (answer is Answer.No)
        {
            return TryReadReason(entry, out value);
        }

        if (entry.TryGet(1, out var reason))
        {
            reason.Complain("a reason must stand beside \"capable\": \"no\" and nowhere else.");
            return false;
        }

        return answer is not null;
    }

    private static bool TryReadReason(in Entry entry, [MaybeNullWhen(false)] out ChildbearingPotential value)
    {
        if (entry.TryGet(1, out var reason) && !string.IsNullOrWhiteSpace(reason.Text))
        {
            return reason.TryMake(reason.Text, ChildbearingPotential.NotCapable, out value);
        }

        entry.Place.Complain("\"capable\": \"no\" must have its \"reason\" beside it, not blank.");
        value = null;
        return false;
    }
}
