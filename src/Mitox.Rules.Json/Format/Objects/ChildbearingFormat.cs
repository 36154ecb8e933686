using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>Whether a patient can become pregnant and, if not, why: one word of a closed list.</summary>
internal sealed class ChildbearingFormat() : ObjectFormat<ChildbearingPotential>(
    Shape.ObjectOf(
        new(Capable, Words<Answer>.ShapeWithout(Answer.Unknown)),
        new(Reason, Words<NotCapableReason>.ShapeWithout(NotCapableReason.None)),
        new(MenopauseAge, Shape.Number.That(
            SchemaText.Whole(ChildbearingPotential.YoungestMenopause, ChildbearingPotential.OldestMenopause))),
        new(OtherReason, Shape.Text.That(SchemaText.NotBlank))).Where(
        SchemaText.OnlyBeside(Capable, "no", Reason),
        SchemaText.OnlyBeside(Reason, "menopause", MenopauseAge),
        SchemaText.OnlyBeside(Reason, "other", OtherReason)))
{
    private const string Capable = "capable";
    private const string Reason = "reason";
    private const string MenopauseAge = "menopauseAge";
    private const string OtherReason = "otherReason";

    private static readonly string Allowed = string.Join(
        ", ", Enum.GetValues<NotCapableReason>().Where(reason => reason is not NotCapableReason.None).Select(
            reason => Words.Of(reason)));

    public override void Write(CaseWriter writer, ChildbearingPotential value)
    {
        writer.WriteWord(Capable, value.IsCapable, Answer.Unknown);
        writer.WriteWord(Reason, value.Kind, NotCapableReason.None);
        if (value.MenopauseAgeInYears is { } age)
        {
            writer.WriteNumber(MenopauseAge, age);
        }

        if (value.Kind is NotCapableReason.Other)
        {
            writer.WriteText(OtherReason, value.Reason);
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

        return MustBeLeftOut(entry, 1, "a reason must stand beside \"capable\": \"no\" and nowhere else.")
            && MustBeLeftOut(entry, 2, "an age at menopause must stand beside \"capable\": \"no\" and nowhere else.")
            && MustBeLeftOut(entry, 3, "another reason must stand beside \"capable\": \"no\" and nowhere else.")
            && answer is not null;
    }

    private static bool TryReadReason(in Entry entry, [MaybeNullWhen(false)] out ChildbearingPotential value)
    {
        value = null;
        if (!entry.TryGet(1, out var place) || string.IsNullOrWhiteSpace(place.Text))
        {
            entry.Place.Complain("\"capable\": \"no\" must have its \"reason\" beside it, not blank.");
            return false;
        }

        var reason = Array.Find(
            Enum.GetValues<NotCapableReason>(), one => one is not NotCapableReason.None && Words.Of(one) == place.Text);
        if (reason is NotCapableReason.None)
        {
            place.Complain(
                $"{OneLine.Quote(place.Text)} must be one of: {Allowed}. Another reason is \"other\" with its words as "
                    + "\"otherReason\"; contraception, and amenorrhea under a drug, are none.");
            return false;
        }

        return (reason is NotCapableReason.Menopause
                || MustBeLeftOut(entry, 2, "an age at menopause must stand beside \"reason\": \"menopause\" and nowhere else."))
            && (reason is NotCapableReason.Other
                || MustBeLeftOut(entry, 3, "another reason must stand beside \"reason\": \"other\" and nowhere else."))
            && TryMake(reason, entry, out value);
    }

    private static bool TryMake(
        NotCapableReason reason, in Entry entry, [MaybeNullWhen(false)] out ChildbearingPotential value)
    {
        switch (reason)
        {
            case NotCapableReason.Menopause:
                return TryReadMenopause(entry, out value);
            case NotCapableReason.Other:
                return TryReadOther(entry, out value);
            default:
                value = reason switch
                {
                    NotCapableReason.Hysterectomy => ChildbearingPotential.AfterHysterectomy,
                    NotCapableReason.OvariesRemoved => ChildbearingPotential.AfterRemovalOfOvaries,
                    NotCapableReason.Sterilization => ChildbearingPotential.AfterSterilization,
                    _ => ChildbearingPotential.CongenitallyNotCapable,
                };
                return true;
        }
    }

    private static bool TryReadMenopause(in Entry entry, [MaybeNullWhen(false)] out ChildbearingPotential value)
    {
        value = null;
        if (!entry.TryGet(2, out var place))
        {
            entry.Place.Complain("\"reason\": \"menopause\" must have \"menopauseAge\" beside it, in years.");
            return false;
        }

        value = place.WholeNumber(ChildbearingPotential.YoungestMenopause, ChildbearingPotential.OldestMenopause) is { } age
            ? ChildbearingPotential.AfterMenopause(age)
            : null;
        return value is not null;
    }

    private static bool TryReadOther(in Entry entry, [MaybeNullWhen(false)] out ChildbearingPotential value)
    {
        if (entry.TryGet(3, out var place) && !string.IsNullOrWhiteSpace(place.Text))
        {
            return place.TryMake(place.Text, ChildbearingPotential.NotCapable, out value);
        }

        entry.Place.Complain("\"reason\": \"other\" must have its words beside it as \"otherReason\", not blank.");
        value = null;
        return false;
    }

    private static bool MustBeLeftOut(in Entry entry, int property, string message)
    {
        if (!entry.TryGet(property, out var place))
        {
            return true;
        }

        place.Complain(message);
        return false;
    }
}
