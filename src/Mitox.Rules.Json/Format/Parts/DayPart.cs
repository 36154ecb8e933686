using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A day that may be left out.</summary>
internal sealed class DayPart<T>(string name, Func<T, LocalDate?> get, Func<T, LocalDate, T> set)
    : Part<T>(new Property(name, Shape.Text.That(SchemaText.Date)))
{
    public override T Read(in Entry entry, T owner) =>
        entry.TryGet(0, out var place) && DayText.ReadDate(place) is { } date ? set(owner, date) : owner;

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner) is { } date)
        {
            writer.WriteDay(Properties[0].Name, date);
        }
    }
}
