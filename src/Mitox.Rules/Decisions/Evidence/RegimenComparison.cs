namespace Mitox.Rules;

/// <summary>The regimen the course follows beside the label's own.</summary>
/// <param name="Followed">The regimen the course follows.</param>
/// <param name="Label">The label's own.</param>
public readonly record struct RegimenComparison(Regimen Followed, Regimen Label) : IEvidence
{
    /// <inheritdoc/>
    public string Describe() =>
        Followed.IsSameSchedule(Label) ? $"the regimen is {Followed}" : $"the regimen is {Followed}; the label's is {Label.DosePerInfusion} every {Label.Interval}";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
