using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>How one infusion is prepared, given and watched.</summary>
internal static class SessionTable
{
    private const int MostMinutes = 10_000;

    public static readonly EntryTable<InfusionSession> Table = new(
        new InfusionSession(default(ClinicTime)),
        [
            new TimePart<InfusionSession>(session => session.At, (session, at) => session with { At = at }),
            new TextPart<InfusionSession>("id", session => session.Id, (session, id) => session with { Id = id })
            {
                Blank = "an id must not be blank; where there is none, it is left out.",
            },
            QuantityParts.Milligrams<InfusionSession>(
                "orderedMilligrams", session => session.Ordered, (session, dose) => session with { Ordered = dose }),
            QuantityParts.Milligrams<InfusionSession>(
                "givenMilligrams", session => session.Given, (session, dose) => session with { Given = dose }, mayBeZero: true),
            ObjectParts.BodySurface<InfusionSession>(session => session.Area, (session, area) => session with { Area = area }),
            new WordPart<InfusionSession, TreatmentIndication>(
                "indication", session => session.Indication, (session, disease) => session with { Indication = disease }),
            new FlagPart<InfusionSession>(
                "confirmed", session => session.Confirmed, (session, isConfirmed) => session with { Confirmed = isConfirmed }),
            new WordPart<InfusionSession, InfusionRoute>(
                "route", session => session.Route, (session, route) => session with { Route = route }, InfusionRoute.Unknown),
            new WordPart<InfusionSession, Diluent>(
                "diluent", session => session.Diluent, (session, diluent) => session with { Diluent = diluent }, Diluent.Unknown),
            new QuantityPart<InfusionSession, FluidVolume>(
                [new("volumeMilliliters", FluidVolume.FromMilliliters, volume => volume.Milliliters)],
                session => session.Volume,
                (session, volume) => session with { Volume = volume }),
            new QuantityPart<InfusionSession, decimal>(
                [new("durationMinutes", Minutes, minutes => minutes)],
                session => session.DurationInMinutes,
                (session, minutes) => session with { DurationInMinutes = minutes }),
            .. CatalogParts.QuestionsOf<InfusionSession>(),
            new WordPart<InfusionSession, Extravasation>(
                "extravasation",
                session => session.Extravasation,
                (session, state) => session with { Extravasation = state },
                Extravasation.Unknown),
            new WordsPart<InfusionSession, InfusionReaction>(
                "reactions", session => session.Reactions, (session, reactions) => session with { Reactions = reactions }),
            new WholeNumberPart<InfusionSession>(
                "observedForMinutes",
                0,
                MostMinutes,
                session => session.ObservedForMinutes,
                (session, minutes) => session with { ObservedForMinutes = minutes }),
        ]);

    private static decimal Minutes(decimal minutes) =>
        minutes is <= 0 or > MostMinutes
            ? throw new ArgumentException("the minutes must be above 0 and at most 10000.")
            : minutes;
}
