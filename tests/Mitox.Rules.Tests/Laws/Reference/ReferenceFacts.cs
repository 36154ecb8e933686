using Mitox.Rules.Tests.Laws.Generators;
using NodaTime;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>
/// What a case says, without the records entered in error (P11), and how its times stand to one another (P8 to P10).
/// </summary>
internal sealed class ReferenceFacts(TreatmentCase value)
{
    public TreatmentRecord Record => value.Record;

    public Patient Patient => value.Record.Patient;

    public ProposedInfusion Proposal => value.Proposal;

    public LocalDate Day => value.Proposal.At.Date;

    public List<Infusion> Infusions { get; } = Live(value.Record.Infusions);

    public List<PriorExposure> Exposures { get; } = [.. value.Record.PriorExposures.Where(exposure => !exposure.EnteredInError)];

    /// <summary>Exposures that are mitoxantrone, or that nobody can tell from it.</summary>
    public List<PriorExposure> MitoxantroneElsewhere =>
        [.. Exposures.Where(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone or CardiotoxicDrug.Unknown)];

    /// <summary>Every time mitoxantrone was given, or may have, as far as the day is known.</summary>
    public List<ClinicTime> Doses =>
        [
            .. Infusions.Select(infusion => infusion.At),
            .. MitoxantroneElsewhere.Where(exposure => exposure.LastGivenOn is not null)
                .Select(exposure => new ClinicTime(exposure.LastGivenOn!.Value)),
        ];

    public List<ClinicTime> DosesBefore => [.. Doses.Where(dose => dose.Date < Day)];

    /// <summary>Whether one is later than the other beyond doubt: by its day, or on one day by two known times.</summary>
    public static bool IsAfter(ClinicTime one, ClinicTime other) =>
        one.Date > other.Date
            || (one.Date == other.Date && one.Time is not null && other.Time is not null && one.Time.Value > other.Time.Value);

    public static List<T> Live<T>(IEnumerable<T> records)
        where T : ClinicalRecord =>
        [.. records.Where(record => !record.EnteredInError)];

    /// <summary>The records of which no proposal is told that they came later (P10).</summary>
    public List<T> Seen<T>(IEnumerable<T> records)
        where T : ClinicalRecord =>
        [.. Live(records).Where(record => !IsAfter(record.At, Proposal.At))];

    /// <summary>
    /// The newest seen records (P21); where all of the day of the proposal are in doubt, those before it too (P31).
    /// </summary>
    public List<T> Newest<T>(IEnumerable<T> records)
        where T : ClinicalRecord
    {
        var seen = Seen(records);
        return seen.Exists(record => record.At.Date == Day) && !seen.Exists(IsBeforeTheProposal)
            ? [.. Latest([.. seen.Where(record => record.At.Date < Day)]), .. seen.Where(record => record.At.Date == Day)]
            : Latest(seen);

        bool IsBeforeTheProposal(T record) => record.At.Date == Day && !IsInDoubt(record.At, Proposal.At);
    }

    /// <summary>Of one day one has a time and the other has none (P31).</summary>
    public static bool IsInDoubt(ClinicTime one, ClinicTime other) =>
        one.Date == other.Date && one.Time.HasValue != other.Time.HasValue;

    /// <summary>
    /// The records of the latest day: the latest of the day where all times are known, else all of the day (convention).
    /// </summary>
    public static List<T> Latest<T>(IReadOnlyCollection<T> records)
        where T : ClinicalRecord
    {
        if (records.Count == 0)
        {
            return [];
        }

        List<T> ofTheDay = [.. records.Where(record => record.At.Date == records.Max(other => other.At.Date))];
        return ofTheDay.Exists(record => record.At.Time is null)
            ? ofTheDay
            : [.. ofTheDay.Where(record => record.At.Time == ofTheDay.Max(other => other.At.Time))];
    }

    /// <summary>Whether one seen record is later than every earlier dose, not too old (P8) and not in doubt (P31).</summary>
    public bool IsDoneInTime<T>(IEnumerable<T> records, int maximumAgeInDays)
        where T : ClinicalRecord =>
        Seen(records).Exists(record =>
            DosesBefore.TrueForAll(dose => IsAfter(record.At, dose))
            && record.At.Date.PlusDays(maximumAgeInDays) >= Day
            && !IsInDoubt(record.At, Proposal.At));
}
