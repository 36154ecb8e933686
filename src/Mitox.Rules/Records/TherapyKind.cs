using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The other treatments the source texts name.</summary>
[JsonConverter(typeof(WordJson<TherapyKind>))]
[TypeConverter(typeof(WordConverter<TherapyKind>))]
public enum TherapyKind
{
    /// <summary>Not recorded, or none of these. The default.</summary>
    Unknown = 0,

    /// <summary>Interferon beta.</summary>
    InterferonBeta,

    /// <summary>Glatiramer acetate.</summary>
    GlatiramerAcetate,

    /// <summary>Natalizumab, a monoclonal antibody.</summary>
    Natalizumab,

    /// <summary>Alemtuzumab, a monoclonal antibody that depletes lymphocytes.</summary>
    Alemtuzumab,

    /// <summary>Ocrelizumab, a monoclonal antibody.</summary>
    Ocrelizumab,

    /// <summary>Another monoclonal antibody.</summary>
    OtherMonoclonalAntibody,

    /// <summary>Fingolimod, taken by mouth.</summary>
    Fingolimod,

    /// <summary>Teriflunomide, taken by mouth.</summary>
    Teriflunomide,

    /// <summary>Siponimod, taken by mouth.</summary>
    Siponimod,

    /// <summary>Another drug for multiple sclerosis taken by mouth.</summary>
    OtherOralDrug,

    /// <summary>Cladribine.</summary>
    Cladribine,

    /// <summary>Methotrexate.</summary>
    Methotrexate,

    /// <summary>Cyclophosphamide.</summary>
    Cyclophosphamide,

    /// <summary>Azathioprine.</summary>
    Azathioprine,

    /// <summary>Plasma exchange.</summary>
    PlasmaExchange,

    /// <summary>Low-dose naltrexone.</summary>
    LowDoseNaltrexone,

    /// <summary>Transplantation of the patient's own stem cells after high-dose chemotherapy.</summary>
    AutologousStemCellTransplantation,

    /// <summary>A corticosteroid, such as methylprednisolone 1 g with the infusion.</summary>
    Corticosteroid,

    /// <summary>Dexrazoxane, given to protect the heart; it raises no cap.</summary>
    Dexrazoxane,

    /// <summary>A live vaccine.</summary>
    LiveVaccine,

    /// <summary>The yellow-fever vaccine, a live virus vaccine.</summary>
    YellowFeverVaccine,

    /// <summary>A vitamin K antagonist, such as warfarin.</summary>
    VitaminKAntagonist,
}
