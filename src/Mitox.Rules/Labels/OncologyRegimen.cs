using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Authoring;

/// <summary>A regimen of mitoxantrone against cancer: what it leaves behind in the lifetime dose.</summary>
/// <param name="Name">The name it is known by.</param>
/// <param name="Indication">The disease.</param>
/// <param name="DosePerDay">The dose of each day; of a range the largest.</param>
/// <param name="DaysPerCourse">The days of one course.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record OncologyRegimen(string Name, TreatmentIndication Indication, DosePerArea DosePerDay, int DaysPerCourse, Citation Source)
{
    /// <summary>Gets the regimens the source texts describe.</summary>
    public static ImmutableArray<OncologyRegimen> All { get; } =
    [
        Of("prostate cancer, every 21 days", TreatmentIndication.ProstateCancer, 14, 1, "US-18", "EU-19"),
        Of("leukemia, induction", TreatmentIndication.AcuteNonlymphocyticLeukemia, 12, 3, "US-19", "US-22"),
        Of("leukemia, second induction", TreatmentIndication.AcuteNonlymphocyticLeukemia, 12, 2, "US-20"),
        Of("leukemia, consolidation", TreatmentIndication.AcuteNonlymphocyticLeukemia, 12, 2, "US-21", "US-22"),
        Of("lymphoma, every 21 days", TreatmentIndication.Lymphoma, 14, 1, "EU-19"),
        Of("breast cancer, every 21 days", TreatmentIndication.BreastCancer, 14, 1, "EU-19"),
    ];

    /// <summary>Gets the dose of one course.</summary>
    public DosePerArea DosePerCourse => DosePerDay.Times(DaysPerCourse);

    /// <summary>What so many courses left behind, known as a sum; it counts into the lifetime dose.</summary>
    /// <param name="courses">The courses; above zero.</param>
    /// <param name="lastGivenOn">The last day, or <see langword="null"/> where it is not recorded.</param>
    /// <returns>The exposure. Where less was given than the regimen says, state what was given instead.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="courses"/> is not above zero.</exception>
    public PriorExposure Exposure(int courses, LocalDate? lastGivenOn = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(courses);
        return new(CardiotoxicDrug.Mitoxantrone, DosePerCourse.Times(courses)) { LastGivenOn = lastGivenOn, Reason = ExposureReason.Cancer };
    }

    private static OncologyRegimen Of(string name, TreatmentIndication indication, decimal dosePerDay, int days, params ImmutableArray<string> facts) => new(
        name,
        indication,
        DosePerArea.FromMilligramsPerSquareMeter(dosePerDay),
        days,
        new("Drug monographs and product texts, mitoxantrone", "Dosage", "undated", facts, EvidenceGrade.B) { Remark = "Of a range of doses the largest is counted." });
}
