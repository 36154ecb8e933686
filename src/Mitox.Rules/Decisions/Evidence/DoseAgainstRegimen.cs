using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>The proposed dose compared with the regimen's, with the tolerance that rounding is given.</summary>
/// <param name="Proposed">The proposed dose.</param>
/// <param name="Expected">The dose of the regimen, or of the label where that is less.</param>
/// <param name="TolerancePercent">How far rounding may lead away from it, in percent, inclusive.</param>
/// <param name="Confusion">What the dose was probably confused with.</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct DoseAgainstRegimen(
    DosePerArea Proposed, DosePerArea Expected, decimal TolerancePercent, DoseConfusion Confusion) : IEvidence
{
    /// <summary>Gets the largest dose within the tolerance.</summary>
    public DosePerArea Largest => Expected.Times((100 + TolerancePercent) / 100);

    /// <summary>Gets the smallest dose within the tolerance.</summary>
    public DosePerArea Smallest => Expected.Times((100 - TolerancePercent) / 100);

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("doseAgainstRegimen");
        values.Add("proposed", Proposed);
        values.Add("expected", Expected);
        values.Add("tolerancePercent", TolerancePercent);
        values.Add("smallest", Smallest);
        values.Add("largest", Largest);
        values.Add("confusion", Confusion);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var tolerance = $"{ExactNumberText.Format(TolerancePercent)} %";
        var sentence =
            Proposed > Largest
                ? $"the dose of {Proposed} is above {Expected} by more than the {tolerance} that rounding allows ({Largest})"
            : Proposed < Smallest
                ? $"the dose of {Proposed} is below {Expected} by more than the {tolerance} that rounding allows ({Smallest})"
            : $"the dose of {Proposed} is within {tolerance} of {Expected}";
        return Confusion is DoseConfusion.None ? sentence : $"{sentence}; {Hint}";
    }

    private string Hint => Confusion switch
    {
        DoseConfusion.PerKilogram => "it looks like a dose per kilogram of body weight",
        DoseConfusion.WholeCourse => "it is as much as a whole course at once, which has been fatal (US-23)",
        DoseConfusion.NotMultipliedByArea => "it looks like a number of mg/m² taken for mg",
        _ => "it is at least twice the dose of one infusion",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>What a dose that is far off was probably confused with.</summary>
[JsonConverter(typeof(WordJson<DoseConfusion>))]
[TypeConverter(typeof(WordConverter<DoseConfusion>))]
public enum DoseConfusion
{
    /// <summary>Nothing that can be told.</summary>
    None = 0,

    /// <summary>A number of mg/m² was taken for mg per kilogram.</summary>
    PerKilogram,

    /// <summary>The dose of a whole course was taken for that of one infusion.</summary>
    WholeCourse,

    /// <summary>The dose of two or more infusions was taken for that of one.</summary>
    SeveralInfusions,

    /// <summary>A number of mg/m² was taken for mg.</summary>
    NotMultipliedByArea,
}
