using System.Collections.Immutable;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The day of something where it is known, and then the time where that is.</summary>
internal sealed class OptionalTimePart<T>(Func<T, ClinicTime?> get, Func<T, ClinicTime, T> set)
    : Part<T>(new Property("date", Shape.Text.That(SchemaText.Date)), new Property("time", Shape.Text.That(SchemaText.Time)))
{
    public override string NameInRecord => "at";

    public override ImmutableArray<string> Rules => [SchemaText.Beside("time", "date")];

    public override T Read(in Entry entry, T owner)
    {
        LocalTime? time = entry.TryGet(1, out var timePlace) ? DayText.ReadTime(timePlace) : null;
        if (!entry.TryGet(0, out var place))
        {
            if (entry.Has(1))
            {
                timePlace.Complain("a time is one of a day; \"date\" must be given beside it.");
            }

            return owner;
        }

        return DayText.ReadDate(place) is { } date ? set(owner, new(date, time)) : owner;
    }

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner) is { } at)
        {
            writer.WriteDay(Properties[0].Name, at.Date);
            if (at.Time is { } time)
            {
                writer.WriteTime(Properties[1].Name, time);
            }
        }
    }
}
