namespace Mitox.Rules.Evidence;

/// <summary>The formulas of body surface in a course, the proposed infusion included.</summary>
/// <param name="First">One formula.</param>
/// <param name="Last">Another, or the same where there is only one.</param>
internal readonly record struct FormulaComparison(BodySurfaceFormula First, BodySurfaceFormula Last) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("formulaComparison");
        values.Add("first", First);
        values.Add("last", Last);
    }

    /// <inheritdoc/>
    public string Describe() =>
        First is BodySurfaceFormula.Stated ? "body surface stated, without its formula"
        : First == Last ? $"body surface by {Name(First)}"
        : $"body surface by {Name(First)} and by {Name(Last)}";

    private static string Name(BodySurfaceFormula formula) => formula switch
    {
        BodySurfaceFormula.DuBois => "Du Bois",
        BodySurfaceFormula.GehanGeorge => "Gehan and George",
        BodySurfaceFormula.ShuterAslani => "Shuter and Aslani",
        BodySurfaceFormula.SchlichFemale => "Schlich for women",
        BodySurfaceFormula.SchlichMale => "Schlich for men",
        _ => formula.ToString(),
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
