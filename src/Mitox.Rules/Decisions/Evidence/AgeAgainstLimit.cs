using NodaTime;

namespace Mitox.Rules.Evidence;

/// <summary>The age on the proposed day compared with that of an adult.</summary>
/// <param name="BirthDate">The birth date.</param>
/// <param name="Proposed">The proposed day.</param>
/// <param name="AdultFromYears">The age from which a patient is an adult, inclusive.</param>
internal readonly record struct AgeAgainstLimit(LocalDate BirthDate, LocalDate Proposed, int AdultFromYears) : IEvidence
{
    /// <summary>Gets the age in completed years.</summary>
    public int AgeInYears => Period.Between(BirthDate, Proposed, PeriodUnits.Years).Years;

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("ageAgainstLimit");
        values.Add("birthDate", BirthDate);
        values.Add("proposed", Proposed);
        values.Add("ageInYears", AgeInYears);
        values.Add("adultFromYears", AdultFromYears);
    }

    /// <inheritdoc/>
    public string Describe() =>
        $"born on {IsoText.Of(BirthDate)}, {AgeInYears} years old on {IsoText.Of(Proposed)}, "
            + $"{(AgeInYears < AdultFromYears ? "below" : "not below")} {AdultFromYears} years";

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
