using System.Collections.Immutable;
using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads a session.</summary>
internal static class SessionReading
{
    private const int MostMinutes = 10_000;

    /// <summary>The session, or null where it is refused.</summary>
    public static InfusionSession? Read(Place file, SessionEntry entry)
    {
        var place = file["session"];
        var before = file.Problems.Count;
        var at = DayReading.Read(place, entry);
        if (entry.Id is not null && string.IsNullOrWhiteSpace(entry.Id))
        {
            place["id"].Complain("an id must not be blank; where there is none, it is left out.");
        }

        var session = WithAnswers(place, entry, new(at ?? default)
        {
            Id = entry.Id,
            Ordered = ReadDose(place["orderedMilligrams"], entry.OrderedMilligrams),
            Given = ReadDose(place["givenMilligrams"], entry.GivenMilligrams),
            Area = BodySurfaceReading.Read(place["bodySurface"], entry.BodySurface),
            Indication = Words<TreatmentIndication>.Read(place["indication"], entry.Indication, notAWord: null) ?? default,
            Route = Words<InfusionRoute>.Read(place["route"], entry.Route, InfusionRoute.Unknown) ?? default,
            Diluent = Words<Diluent>.Read(place["diluent"], entry.Diluent, Diluent.Unknown) ?? default,
            Volume = ValueReading.Read(place["volumeMilliliters"], entry.VolumeMilliliters, FluidVolume.FromMilliliters),
            DurationInMinutes = ReadDuration(place["durationMinutes"], entry.DurationMinutes),
            Extravasation = Words<Extravasation>.Read(place["extravasation"], entry.Extravasation, Extravasation.Unknown) ?? default,
            Reactions = ReadReactions(place["reactions"], entry.Reactions),
            ObservedForMinutes = ValueReading.ReadWhole(place["observedForMinutes"], entry.ObservedForMinutes, 0, MostMinutes),
        });
        return file.Problems.Count == before ? session : null;
    }

    private static InfusionSession WithAnswers(Place place, SessionEntry entry, InfusionSession session) => session with
    {
        FreeFlowingLine = AnswerReading.Read(place["freeFlowingLine"], entry.FreeFlowingLine),
        SuitableVein = AnswerReading.Read(place["suitableVein"], entry.SuitableVein),
        MixedWithHeparin = AnswerReading.Read(place["mixedWithHeparin"], entry.MixedWithHeparin),
        ProductContainsSulfite = AnswerReading.Read(place["productContainsSulfite"], entry.ProductContainsSulfite),
        ExperiencedSupervision = AnswerReading.Read(place["experiencedSupervision"], entry.ExperiencedSupervision),
        MedicationGuideRead = AnswerReading.Read(place["medicationGuideRead"], entry.MedicationGuideRead),
        VitalSignsBefore = AnswerReading.Read(place["vitalSignsBefore"], entry.VitalSignsBefore),
        VitalSignsDuring = AnswerReading.Read(place["vitalSignsDuring"], entry.VitalSignsDuring),
        VitalSignsAfter = AnswerReading.Read(place["vitalSignsAfter"], entry.VitalSignsAfter),
        Reaction = AnswerReading.Read(place["reaction"], entry.Reaction),
    };

    private static Dose? ReadDose(Place place, decimal? milligrams)
    {
        var dose = ValueReading.Read(place, milligrams, Dose.FromMilligrams);
        if (dose == Dose.Zero)
        {
            place.Complain("nothing at all is no infusion; the amount must be above zero.");
        }

        return dose;
    }

    private static decimal? ReadDuration(Place place, decimal? minutes)
    {
        if (minutes is not (<= 0 or > MostMinutes))
        {
            return minutes;
        }

        place.Complain("the minutes must be above 0 and at most 10000.");
        return null;
    }

    private static ImmutableArray<InfusionReaction> ReadReactions(Place list, string[]? words)
    {
        var reactions = ImmutableArray.CreateBuilder<InfusionReaction>();
        foreach (var (index, word) in (words ?? []).Index())
        {
            if (Words<InfusionReaction>.Read(list[index], word, notAWord: null) is { } reaction)
            {
                reactions.Add(reaction);
            }
        }

        return reactions.ToImmutable();
    }
}
