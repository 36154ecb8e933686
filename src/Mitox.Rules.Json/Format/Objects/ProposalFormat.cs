using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Format.Parts;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>The proposed infusion.</summary>
internal sealed class ProposalFormat() : ObjectFormat<ProposedInfusion>(Table.Shape)
{
    private static readonly EntryTable<Draft> Table = new(
        new Draft(),
        new TimePart<Draft>(draft => draft.At, (draft, at) => draft with { At = at }),
        QuantityParts.Dose<Draft>(draft => draft.Dose, (draft, dose) => draft with { Dose = dose }),
        ObjectParts.BodySurface<Draft>(draft => draft.Area, (draft, area) => draft with { Area = area }),
        new WordPart<Draft, InfusionRoute>(
            "route", draft => draft.Route, (draft, route) => draft with { Route = route }, InfusionRoute.Unknown),
        new ObjectPart<Draft, Regimen>(
            "regimen", new RegimenFormat(), draft => draft.Regimen, (draft, regimen) => draft with { Regimen = regimen }),
        new WordPart<Draft, TreatmentIndication>(
            "indication", draft => draft.Indication, (draft, disease) => draft with { Indication = disease }),
        new FlagPart<Draft>(
            "confirmed", draft => draft.Confirmed, (draft, isConfirmed) => draft with { Confirmed = isConfirmed }));

    public override void Write(CaseWriter writer, ProposedInfusion value) =>
        Table.Write(writer, new(value.At, value.Dose, value.Area, value.Route, value.Regimen, value.Indication, value.Confirmed));

    /// <summary>The day is all that can still be refused.</summary>
    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out ProposedInfusion value)
    {
        var before = entry.Place.File.Problems.Count;
        var draft = Table.Read(entry, new());
        value = null;
        return entry.Place.File.Problems.Count == before
            && entry.TryGet(0, out var date)
            && date.TryMake(draft, static said => said.Propose(), out value);
    }

    /// <summary>What is proposed, before it is known to be whole.</summary>
    private sealed record Draft(
        ClinicTime At = default,
        Dose Dose = default,
        BodySurfaceArea? Area = null,
        InfusionRoute Route = default,
        Regimen? Regimen = null,
        TreatmentIndication Indication = default,
        bool Confirmed = false)
    {
        public ProposedInfusion Propose() =>
            ProposedInfusion.ByRoute(Route, At, Dose, Area, Regimen) with
            {
                Indication = Indication,
                Confirmed = Confirmed,
            };
    }
}
