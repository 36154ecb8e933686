namespace Mitox.Rules;

/// <summary>An enzyme is no mass, and bilirubin no enzyme: a unit that was stated may belong to another test.</summary>
internal static class LiverUnitCheck
{
    /// <summary>What is wrong with the units of a panel, with the value each belongs to.</summary>
    public static IEnumerable<(MeasuredValue Value, string Problem)> ProblemsOf(LiverPanel panel)
    {
        foreach (var value in LiverValues.All)
        {
            var isEnzyme = value != LiverValues.TotalBilirubin;
            if (value.Read(panel) is { Low: { IsUnitStated: true, StatedUnit: var unit } }
                && isEnzyme != unit is LaboratoryUnitKind.Activity)
            {
                yield return (value, $"{value.Words} must not be stated in {LaboratoryUnit.NameOf(unit)}; it is stated in "
                    + $"{(isEnzyme ? "U/L or ukat/L" : "mg/dL or umol/L")}.");
            }
        }
    }
}
