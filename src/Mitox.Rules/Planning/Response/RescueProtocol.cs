namespace Mitox.Rules.Planning;

/// <summary>
/// The numbers by which a rescue course is recognized: those of the publication, and conventions where it gives none.
/// </summary>
internal static class RescueProtocol
{
    /// <summary>Gets the infusions of the induction (TR-06).</summary>
    public static int Infusions => 3;

    /// <summary>Gets the dose of each (TR-06, S-09).</summary>
    public static DosePerArea DosePerInfusion { get; } = DosePerArea.FromMilligramsPerSquareMeter(12);

    /// <summary>Gets the time between two infusions of the induction (TR-06).</summary>
    public static DosingInterval Interval { get; } = DosingInterval.FromMonths(1);

    /// <summary>Gets the time between two infusions after a worsening (TR-06).</summary>
    public static DosingInterval IntervalAfterWorsening { get; } = DosingInterval.FromMonths(3);

    /// <summary>
    /// Gets how many days earlier or later than the interval an infusion still follows it, inclusive: a library
    /// convention (P7 names 7 days early).
    /// </summary>
    public static int ToleranceInDays => LibraryConvention.EarlyInfusionToleranceInDays;

    /// <summary>Gets how many percent a dose may differ for rounding, inclusive (RND-01).</summary>
    public static decimal RoundingPercent => UnitedStatesLabel.RoundingPercent;

    /// <summary>Gets the shortest and longest time for which the published patients stayed stable, in months (TR-06).</summary>
    public static (int Shortest, int Longest) PublishedMonths => (15, 18);

    /// <summary>Gets where it comes from.</summary>
    public static Citation Source { get; } = new(
        "Correale 2005", "Rescue on interferon beta", "2005", ["TR-06", "S-09", "RND-01"], EvidenceGrade.A)
    {
        Remark = "The abstract does not say what worsening was: a relapse, or a confirmed rise of the EDSS, is a library "
            + "convention, and so are 7 days around an interval and 3 months until a patient is called stable.",
    };
}
