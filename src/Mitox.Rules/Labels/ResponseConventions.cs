using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>
/// How this library reads a response to treatment, where a caller names nothing else. No source gives a rule for
/// stopping for lack of effect.
/// </summary>
internal static class ResponseConventions
{
    /// <summary>
    /// Gets the usual reading: 12 months before, 3 months an infusion, 1 point of EDSS confirmed after 3 months,
    /// 6 months between courses.
    /// </summary>
    /// <remarks>
    /// Library conventions, each beside what comes near it: relapses were counted over 12 months (TR-05, EU-23; 18 in EU-20),
    /// infusions come every 3 months (US-10), 1 point is what a trial and a license called worsening (TR-01, EU-20). No fact says
    /// when a change is confirmed: 3 months are the time between two infusions.
    /// </remarks>
    public static ResponseCriteria Usual { get; } = new(
        monthsBefore: 12,
        DosingInterval.FromMonths(3),
        points: 1,
        monthsToConfirm: 3,
        DosingInterval.FromMonths(LibraryConvention.LongestGapInMonths));

    /// <summary>
    /// Gets the numbers of the rule about lack of response: the usual reading, asked from the third
    /// infusion and the sixth month on.
    /// </summary>
    /// <remarks>
    /// Library conventions: three infusions are the induction of a rescue (TR-06), six months the shortest trial (TR-03).
    /// </remarks>
    public static NoResponseNumbers NoResponse { get; } = new(Usual, leastInfusions: 3, leastMonths: 6);

    /// <summary>Gets the facts near it.</summary>
    public static ImmutableArray<string> Facts =>
        ["US-01", "US-10", "TR-01", "TR-03", "TR-05", "TR-06", "TR-30", "TR-55", "EU-20", "EU-23"];

    /// <summary>Gets why it is a convention.</summary>
    public static string Remark =>
        "No text gives a rule for stopping for lack of effect, so it requires review. The drug is indicated to reduce disability "
        + "and relapses (US-01), and that is what is "
        + "asked. Near it: worsening was 1 point of EDSS (TR-01, EU-20) and relapses were counted over 12 months (TR-05, EU-23); "
        + "who worsened after a rescue was switched to the drug again (TR-06); "
        + "trials confirmed progression over two years (TR-55), and a guideline calls fewer attacks probable and an effect on "
        + "progression possible (TR-30).";
}
