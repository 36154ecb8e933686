namespace Mitox.Rules;

/// <summary>Whom the questions about pregnancy concern.</summary>
internal static class Childbearing
{
    /// <summary>
    /// Whoever is capable of becoming pregnant. Where it is not recorded, everybody but a man is treated as capable (P22).
    /// </summary>
    public static bool MayConcern(Patient patient) => patient.ChildbearingPotential.IsCapable switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => patient.Sex is not Sex.Male,
    };
}
