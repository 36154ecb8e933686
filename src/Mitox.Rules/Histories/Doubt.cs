namespace Mitox.Rules;

/// <summary>A record that is questioned: it decides something, and is improbable (P23).</summary>
/// <param name="Record">Which record, such as "infusion of 2025-03-02".</param>
/// <param name="Seen">What is improbable of it.</param>
/// <param name="LikelySlip">What it may be, in plain words.</param>
/// <param name="Confirms">The field by which a clinician says that it is right as it is written.</param>
internal sealed record Doubt(string Record, string Seen, string LikelySlip, RecordField Confirms)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Record}: {Seen}; {LikelySlip}";
}

/// <summary>The doubts about what was given on one day for one disease.</summary>
/// <param name="Doubt">What is improbable.</param>
/// <param name="PerArea">What was given on the day.</param>
/// <param name="MayBeRegimen">Whether a regimen that gives this amount takes the doubt away.</param>
internal sealed record DoseDoubt(Doubt Doubt, DosePerArea PerArea, bool MayBeRegimen)
{
    /// <summary>Whether the named regimen gives this amount, but for rounding (RND-01).</summary>
    public bool IsExplainedBy(Regimen? regimen) =>
        MayBeRegimen
        && regimen is { DosePerInfusion: var dose }
        && PerArea <= dose.Times((100 + ImprobableNumbers.RoundingPercent) / 100)
        && PerArea >= dose.Times((100 - ImprobableNumbers.RoundingPercent) / 100);
}
