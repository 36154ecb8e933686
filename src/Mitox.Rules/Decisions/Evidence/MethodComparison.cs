namespace Mitox.Rules.Evidence;

/// <summary>The method of an ejection fraction beside that of the baseline.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Newest">The newest.</param>
internal readonly record struct MethodComparison(EjectionFraction Baseline, EjectionFraction Newest) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("methodComparison");
        values.Add("baseline", Baseline);
        values.Add("newest", Newest);
    }

    /// <inheritdoc/>
    public string Describe() =>
        $"ejection fraction by {Name(Newest.Method)} on {Newest.At}; the baseline on {Baseline.At} was by "
            + $"{Name(Baseline.Method)}";

    private static string Name(EjectionFractionMethod method) => method switch
    {
        EjectionFractionMethod.Echocardiography => "echocardiography",
        EjectionFractionMethod.MultigatedAcquisition => "MUGA",
        EjectionFractionMethod.MagneticResonance => "magnetic resonance",
        _ => "a method that is not recorded",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
