namespace Mitox.Rules.Evidence;

/// <summary>What was given beside what was ordered.</summary>
/// <param name="Ordered">The dose that was ordered, or <see langword="null"/> where it is not recorded.</param>
/// <param name="Given">The dose that was given, or <see langword="null"/> until the infusion is over.</param>
internal readonly record struct GivenDose(Dose? Ordered, Dose? Given) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("givenDose");
        values.Add("ordered", Ordered);
        values.Add("given", Given);
    }

    /// <inheritdoc/>
    public string Describe() => (Ordered, Given) switch
    {
        ({ } ordered, { } given) when given < ordered => $"{given} of {ordered} was given, and counts",
        ({ } ordered, { } given) when given > ordered => $"{given} was given, more than the {ordered} that were ordered",
        (_, { } given) => $"{given} was given",
        _ => "what was given is not recorded",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
