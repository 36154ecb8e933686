namespace Mitox.Rules.Tests.Rulebook;

/// <summary>How the tables write whether a patient is capable of pregnancy.</summary>
internal static class ChildbearingCases
{
    public static ChildbearingPotential Potential(string capable) => capable switch
    {
        "Yes" => ChildbearingPotential.Capable,
        "No" => ChildbearingPotential.AfterHysterectomy,
        _ => ChildbearingPotential.Unknown,
    };
}
