using System.Collections.Immutable;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The day of something, which must be given, and the time where it is known.</summary>
internal sealed class TimePart<T>(Func<T, ClinicTime> get, Func<T, ClinicTime, T> set)
    : Part<T>(new Property(Date, Shape.Text.That(SchemaText.Date)), new Property("time", Shape.Text.That(SchemaText.Time)))
{
    private const string Date = "date";

    public override ImmutableArray<string> Rules => [SchemaText.Required(Date)];

    public override string NameInRecord => "at";

    public override T Read(in Entry entry, T owner)
    {
        if (!entry.Has(0))
        {
            entry.Place.Complain("the date is missing; \"date\" must be given.");
        }

        LocalTime? time = entry.TryGet(1, out var timePlace) ? DayText.ReadTime(timePlace) : null;
        return entry.TryGet(0, out var place) && DayText.ReadDate(place) is { } date ? set(owner, new(date, time)) : owner;
    }

    public override void Write(CaseWriter writer, T owner)
    {
        var at = get(owner);
        writer.WriteDay(Date, at.Date);
        if (at.Time is { } time)
        {
            writer.WriteTime(Properties[1].Name, time);
        }
    }
}
