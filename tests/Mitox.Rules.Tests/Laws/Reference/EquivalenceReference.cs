using System.Globalization;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>Anthracyclines counted as mitoxantrone, said again from the facts (CO-01 to CO-06).</summary>
internal static class EquivalenceReference
{
    private static readonly Dictionary<string, Dictionary<CardiotoxicDrug, decimal>> FactorsByRatio = new()
    {
        ["4"] = new()
        {
            [CardiotoxicDrug.Doxorubicin] = 1,
            [CardiotoxicDrug.Daunorubicin] = 1,
            [CardiotoxicDrug.Epirubicin] = 1,
            [CardiotoxicDrug.Idarubicin] = 5,
        },
        ["10.5"] = new()
        {
            [CardiotoxicDrug.Doxorubicin] = 1,
            [CardiotoxicDrug.Daunorubicin] = 0.6m,
            [CardiotoxicDrug.Epirubicin] = 0.8m,
        },
        ["13.8"] = new()
        {
            [CardiotoxicDrug.Doxorubicin] = 1,
            [CardiotoxicDrug.Daunorubicin] = 0.5m,
            [CardiotoxicDrug.Epirubicin] = 0.8m,
        },
    };

    /// <param name="facts">The case.</param>
    /// <param name="policy">The id of a policy that counts, such as "eu-equivalence-10.5".</param>
    public static Verdict Judge(ReferenceFacts facts, string policy)
    {
        var cap = policy.StartsWith("us-", StringComparison.Ordinal) ? 140m : 72m;
        var ratio = policy[(policy.LastIndexOf('-') + 1)..];
        var factors = FactorsByRatio[ratio];
        var anthracyclines = facts.Exposures.Except(facts.MitoxantroneElsewhere).ToList();
        var isCounted = anthracyclines.ToLookup(exposure => exposure.Total is not null && factors.ContainsKey(exposure.Drug));
        var given = Rational.Sum(
        [
            .. facts.Infusions.Select(infusion => (Rational)infusion.Given.Milligrams / infusion.Area!.SquareMeters),
            .. facts.MitoxantroneElsewhere.Where(exposure => exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Total: not null })
                .Select(exposure => (Rational)exposure.Total!.Value.MilligramsPerSquareMeter),
            .. isCounted[true].Select(exposure =>
                (Rational)exposure.Total!.Value.MilligramsPerSquareMeter * factors[exposure.Drug] / decimal.Parse(
                    ratio, CultureInfo.InvariantCulture)),
        ]);
        var isKnown = !isCounted[false].Any()
            && facts.Record.DoseHistoryIsComplete is Answer.Yes
            && facts.MitoxantroneElsewhere.TrueForAll(
                exposure => exposure is { Drug: CardiotoxicDrug.Mitoxantrone, Total: not null });
        return given >= cap ? Verdict.Stop
            : anthracyclines.Count == 0
                ? (facts.Patient.PriorAnthracycline is Answer.No ? Verdict.NoObjection : Verdict.Incomplete)
            : facts.Proposal.Area is not { } area ? Verdict.Incomplete
            : given + ((Rational)facts.Proposal.Dose.Milligrams / area.SquareMeters) > cap ? Verdict.Withhold
            : isKnown ? Verdict.NoObjection
            : Verdict.Incomplete;
    }
}
