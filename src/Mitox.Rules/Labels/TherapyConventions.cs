using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>What the texts say of other treatments, each number beside its citation; where they say nothing, review.</summary>
internal static class TherapyConventions
{
    /// <summary>Weeks between some oral drugs and mitoxantrone in Germany, in days (EU-31); elsewhere a convention.</summary>
    internal const int WashoutDays = 28;

    private static readonly ImmutableArray<TherapyConcern> Concerns =
    [
        Lately(TherapyKind.Fingolimod, "a switch after an oral drug (EU-31)"),
        Lately(TherapyKind.Teriflunomide, "a switch after an oral drug (EU-31)"),
        Lately(TherapyKind.Siponimod, "a switch after an oral drug"),
        Lately(TherapyKind.OtherOralDrug, "a switch after an oral drug"),
        Lately(TherapyKind.Natalizumab, "a switch after a monoclonal antibody"),
        Lately(TherapyKind.Ocrelizumab, "a switch after a monoclonal antibody"),
        Lately(TherapyKind.OtherMonoclonalAntibody, "a switch after a monoclonal antibody"),
        Lately(TherapyKind.Methotrexate, "it suppresses the marrow"),
        Lately(TherapyKind.Azathioprine, "it suppresses the marrow"),
        new(TherapyKind.InterferonBeta, "given together (CASE-16)", DaysAfter: 0),
        new(
            TherapyKind.GlatiramerAcetate,
            "given together; a trial began it two weeks after the last infusion (TR-07)",
            DaysAfter: 0),
        new(TherapyKind.LowDoseNaltrexone, "given together", DaysAfter: 0),
        new(TherapyKind.Alemtuzumab, "it depletes lymphocytes (EU-34)", DaysAfter: null),
        new(TherapyKind.Cladribine, "it depletes lymphocytes (EU-34)", DaysAfter: null),
        new(TherapyKind.Cyclophosphamide, "late heart failure was seen after both (CASE-01)", DaysAfter: null),
        new(
            TherapyKind.AutologousStemCellTransplantation,
            "its high-dose chemotherapy harms heart and marrow (S-11)",
            DaysAfter: null),
        Lately(TherapyKind.LiveVaccine, "live virus vaccines are not given during treatment (NEW-01)") with { Planned = true },
        Lately(TherapyKind.YellowFeverVaccine, "live virus vaccines are not given during treatment (NEW-01)") with
        {
            Planned = true,
        },
    ];

    /// <summary>
    /// Shown, and never objected to: co-medication of trials, a drug that raises no cap, what leaves nothing behind, and what the
    /// session asks about.
    /// </summary>
    private static readonly ImmutableArray<TherapyKind> Harmless =
        [TherapyKind.Corticosteroid, TherapyKind.Dexrazoxane, TherapyKind.PlasmaExchange, TherapyKind.VitaminKAntagonist];

    /// <summary>What every label's policy holds.</summary>
    public static Rule Rule => new OtherTherapiesRule(Concerns, Harmless);

    /// <summary>Gets the facts near it.</summary>
    public static ImmutableArray<string> Facts =>
    [
        "EU-31", "EU-34", "NEW-01", "EU-57", "US-91", "US-44", "CASE-01", "CASE-16", "TR-03", "TR-05", "TR-06", "TR-07", "TR-53",
        "S-11",
    ];

    /// <summary>Gets why it is a convention.</summary>
    public static string Remark =>
        "The labels give no rule; 28 days are those the German wiki asks for after two oral drugs. "
        + "Corticosteroids were given with it in trials; dexrazoxane raises no cap.";

    private static TherapyConcern Lately(TherapyKind kind, string meaning) => new(kind, meaning, WashoutDays);
}
