namespace Mitox.Rules;

/// <summary>The plain name of a therapy.</summary>
internal static class TherapyText
{
    public static string Of(TherapyKind kind) => kind switch
    {
        TherapyKind.InterferonBeta => "interferon beta",
        TherapyKind.GlatiramerAcetate => "glatiramer acetate",
        TherapyKind.Natalizumab => "natalizumab",
        TherapyKind.Alemtuzumab => "alemtuzumab",
        TherapyKind.Ocrelizumab => "ocrelizumab",
        TherapyKind.OtherMonoclonalAntibody => "another monoclonal antibody",
        TherapyKind.Fingolimod => "fingolimod",
        TherapyKind.Teriflunomide => "teriflunomide",
        TherapyKind.Siponimod => "siponimod",
        TherapyKind.OtherOralDrug => "another oral drug",
        TherapyKind.Cladribine => "cladribine",
        TherapyKind.Methotrexate => "methotrexate",
        TherapyKind.Cyclophosphamide => "cyclophosphamide",
        TherapyKind.Azathioprine => "azathioprine",
        TherapyKind.PlasmaExchange => "plasma exchange",
        TherapyKind.LowDoseNaltrexone => "low-dose naltrexone",
        TherapyKind.AutologousStemCellTransplantation => "autologous stem-cell transplantation",
        TherapyKind.Corticosteroid => "corticosteroid",
        TherapyKind.Dexrazoxane => "dexrazoxane",
        TherapyKind.LiveVaccine => "live vaccine",
        TherapyKind.YellowFeverVaccine => "yellow-fever vaccine",
        TherapyKind.VitaminKAntagonist => "vitamin K antagonist",
        _ => "a therapy of a kind that is not recorded",
    };
}
