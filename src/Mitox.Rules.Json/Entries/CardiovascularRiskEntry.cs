namespace Mitox.Rules.Json.Entries;

/// <summary>Further risk factors of the heart.</summary>
internal sealed class CardiovascularRiskEntry
{
    public string? SevereValveDisease { get; init; }

    public string? MyocardialInfarctionOrRevascularization { get; init; }

    public string? StableAngina { get; init; }

    public string? RaisedTroponin { get; init; }

    public string? RaisedNatriureticPeptide { get; init; }

    public string? Hypertension { get; init; }

    public string? Diabetes { get; init; }

    public string? ChronicKidneyDisease { get; init; }

    public string? OtherChemotherapy { get; init; }

    public string? Smoking { get; init; }

    public string? Obesity { get; init; }
}
