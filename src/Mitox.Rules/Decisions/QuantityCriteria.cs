namespace Mitox.Rules;

/// <summary>The quantities that rules hold limits of, as criteria.</summary>
internal static class QuantityCriteria
{
    public static Criterion AsCriterion(
        this DosePerArea limit, string subject, CriterionOperator comparison, Verdict otherwise) =>
        new(subject, comparison, limit.MilligramsPerSquareMeter, "mg/m²", otherwise);

    public static Criterion AsCriterion(this Percentage limit, string subject, CriterionOperator comparison, Verdict otherwise) =>
        new(subject, comparison, limit.Percent, "%", otherwise);

    public static Criterion AsCriterion(this CellCount limit, string subject, CriterionOperator comparison, Verdict otherwise) =>
        new(subject, comparison, limit.BillionsPerLiter, "×10⁹/L", otherwise);

    public static Criterion AsCriterion(
        this UpperLimitMultiple limit, string subject, CriterionOperator comparison, Verdict otherwise) =>
        new(subject, comparison, limit.Multiple, "×ULN", otherwise);

    public static Criterion AsCriterion(
        this DosingInterval interval, string subject, CriterionOperator comparison, Verdict otherwise) =>
        interval.Months > 0
            ? new(subject, comparison, interval.Months, "months", otherwise)
            : new(subject, comparison, interval.Days, "days", otherwise);
}
