namespace Mitox.Rules.Evidence;

/// <summary>A drug given earlier or elsewhere that a rule judges.</summary>
/// <param name="Exposure">The exposure on record.</param>
internal readonly record struct EarlierExposure(PriorExposure Exposure) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("earlierExposure");
        values.Add("exposure", Exposure);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var amount = Exposure.Total is { } total ? $"{total}" : "an amount that is not recorded";
        return $"given earlier or elsewhere: {Drug}, {amount}, for {Reason}{Until}";
    }

    /// <summary>The last day where it is known in part, as it was said.</summary>
    private string Until => Exposure.LastGivenWithin is { } days ? $", until {IsoText.Of(days)}" : string.Empty;

    private string Drug => Exposure.Drug switch
    {
        CardiotoxicDrug.Mitoxantrone => "mitoxantrone",
        CardiotoxicDrug.Doxorubicin => "doxorubicin",
        CardiotoxicDrug.Daunorubicin => "daunorubicin",
        CardiotoxicDrug.Epirubicin => "epirubicin",
        CardiotoxicDrug.Idarubicin => "idarubicin",
        CardiotoxicDrug.OtherAnthracycline => "another anthracycline",
        CardiotoxicDrug.OtherAnthracenedione => "another anthracenedione",
        _ => "a drug that is not recorded and may have been mitoxantrone",
    };

    private string Reason => Exposure.Reason switch
    {
        ExposureReason.MultipleSclerosis => "multiple sclerosis",
        ExposureReason.Cancer => "cancer",
        _ => "a reason that is not recorded",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
