namespace Mitox.Rules.Evidence;

/// <summary>The regimen the course follows beside the label's own.</summary>
/// <param name="Followed">The regimen the course follows.</param>
/// <param name="Label">The label's own, at its shortest interval.</param>
internal readonly record struct RegimenComparison(Regimen Followed, Regimen Label) : IEvidence
{
    /// <summary>Gets the label's longest interval, or <see langword="null"/> where it names a single one.</summary>
    public DosingInterval? LongestInterval { get; init; }

    /// <summary>
    /// Gets a value indicating whether the dose is the label's and the interval, from every day on, one of the label's.
    /// </summary>
    internal bool IsTheLabels =>
        Followed.DosePerInfusion == Label.DosePerInfusion
        && Followed.Interval.IsNeverShorterThan(Label.Interval)
        && (LongestInterval ?? Label.Interval).IsNeverShorterThan(Followed.Interval);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("regimenComparison");
        values.Add("followed", Followed);
        values.Add("label", Label);
        values.Add("longestInterval", LongestInterval);
    }

    /// <inheritdoc/>
    public string Describe() =>
        IsTheLabels
            ? $"the regimen is {Followed}"
            : $"the regimen is {Followed}; the label's is {ScheduleOf(Label, LongestInterval)}";

    /// <summary>Writes a schedule as in "12 mg/m² every 1 month to 3 months".</summary>
    internal static string ScheduleOf(Regimen label, DosingInterval? longestInterval)
    {
        var range = longestInterval is { } longest ? $"{label.Interval} to {longest}" : $"{label.Interval}";
        return $"{label.DosePerInfusion} every {range}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
