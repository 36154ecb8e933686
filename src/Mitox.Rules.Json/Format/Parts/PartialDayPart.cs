using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A day that may be left out, or be known as its year or its month alone (P26).</summary>
internal sealed class PartialDayPart<T>(
    string name,
    Func<T, LocalDate?> getDay,
    Func<T, LocalDate, T> setDay,
    Func<T, DateInterval?> getDays,
    Func<T, DateInterval, T> setDays)
    : Part<T>(new Property(name, Shape.Text.That(SchemaText.PartialDate)))
{
    public override T Read(in Entry entry, T owner) =>
        !entry.TryGet(0, out var place) ? owner
        : DayText.DaysIn(place) is { } days ? setDays(owner, days)
        : DayText.ReadDate(place) is { } date ? setDay(owner, date)
        : owner;

    public override void Write(CaseWriter writer, T owner)
    {
        if (getDays(owner) is { } days)
        {
            writer.WriteText(
                name,
                IsoText.ShortOf(days) ?? throw writer.Refusal(name, $"{IsoText.Of(days)} is neither a year nor a month."));
        }
        else if (getDay(owner) is { } date)
        {
            writer.WriteDay(name, date);
        }
    }
}
