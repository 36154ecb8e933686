using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The first day on which an edition was no longer in force.</summary>
internal sealed class EditionEnd(LocalDate replacedOn)
{
    private readonly LocalDate replacedOn = replacedOn.WithCalendar(CalendarSystem.Iso);

    public bool IsBy(LocalDate day) => day >= replacedOn;

    public StatedFact Evidence(LocalDate day) => new("edition", $"{(IsBy(day) ? "replaced on" : "in force before")} {IsoText.Of(replacedOn)}");
}
