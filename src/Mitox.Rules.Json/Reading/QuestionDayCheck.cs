using NodaTime;

namespace Mitox.Rules.Json.Reading;

/// <summary>Holds the day a file asks about to what the history asks of the day of any record.</summary>
internal static class QuestionDayCheck
{
    /// <summary>The history itself is asked, with a record of that day, so that its bounds stand in one place.</summary>
    public static void Check(Place place, LocalDate? day, LocalDate? birthDate)
    {
        if (day is not { } date)
        {
            return;
        }

        var asked = new TreatmentRecord { Patient = new() { BirthDate = birthDate }, Electrocardiograms = [new(date)] };
        if (!TreatmentHistory.TryCreate(asked, out _, out var found)
            && found.FirstOrDefault(problem => problem.Path.StartsWith("electrocardiograms", StringComparison.Ordinal)) is { } refusal)
        {
            place.Complain(refusal.Message);
        }
    }
}
