using System.Collections.Immutable;
using System.Globalization;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Joins what is stated with what was read; what a history refuses of it becomes unread, and spoils no other.</summary>
internal sealed class RecordAssembly(FhirOptions options, List<Outcome> outcomes)
{
    private const string BirthDate = "patient.birthDate";

    /// <summary>The history; null with the problems that lie in what was stated, or in the number of entries.</summary>
    public TreatmentHistory? Build(List<FhirProblem> problems)
    {
        while (true)
        {
            var record = Joined(out var origins);
            if (TreatmentHistory.TryCreate(record, out var history, out var refused))
            {
                return history;
            }

            if (TakesBirthBack(record, refused, origins))
            {
                continue;
            }

            var before = problems.Count;
            var mended = false;
            foreach (var problem in refused)
            {
                if (origins.TryGetValue(EntryOf(problem.Path), out var all))
                {
                    // One by one, those that make one entry together would be as many rounds.
                    foreach (var outcome in all)
                    {
                        mended |= Demote(outcome, problem.Message);
                    }
                }
                else
                {
                    problems.Add(new(problem.Path, problem.Message));
                }
            }

            if (problems.Count > before && !mended)
            {
                return null;
            }

            if (!mended)
            {
                problems.AddRange(refused.Select(problem => new FhirProblem(problem.Path, problem.Message)));
                return null;
            }

            problems.RemoveRange(before, problems.Count - before);
        }
    }

    /// <summary>A birth date after what is on record is likelier to be wrong than all that stands before it.</summary>
    private bool TakesBirthBack(
        TreatmentRecord record, ImmutableArray<HistoryProblem> refused, Dictionary<string, List<int>> origins)
    {
        if (!origins.TryGetValue(BirthDate, out var birth))
        {
            return false;
        }

        var unborn = record with { Patient = record.Patient with { BirthDate = null, BornWithin = null } };
        _ = TreatmentHistory.TryCreate(unborn, out _, out var without);
        return without.Length < refused.Length
            && Demote(birth[0], "It is after a day on record, or no day of birth.");
    }

    /// <summary>What was read of the resource is taken back, and stands as unread; first with its day, then without.</summary>
    private bool Demote(int index, string reason)
    {
        var outcome = outcomes[index];
        var demoted = outcome switch
        {
            { Fact: Infusion infusion } =>
                Outcome.UnreadDose(CardiotoxicDrug.Mitoxantrone, new(infusion.At, null), outcome.FhirPath, reason),
            { Fact: not null } => Outcome.UnreadOf([outcome.Field!], null, outcome.FhirPath, reason),
            { Exposure: { Total: not null } or { LastGivenOn: not null } or { LastGivenWithin: not null } } =>
                Outcome.UnreadDose(outcome.Exposure.Drug, Moment.Unknown, outcome.FhirPath, reason),
            _ when outcome.Unread.Any(one => one.At is not null) =>
                outcome with { Unread = [.. outcome.Unread.Select(one => one with { At = null })] },
            { Patient: PatientFact.Person person } => Outcome.UnreadOf([UnreadFields.BirthDate], null, outcome.FhirPath, reason),
            _ => null,
        };
        if (demoted is null)
        {
            return false;
        }

        // What is unread beside it remains.
        outcomes[index] = outcome.Fact is null || outcome.Unread.IsEmpty
            ? demoted
            : demoted with { Unread = demoted.Unread.AddRange(outcome.Unread) };
        return true;
    }

    private TreatmentRecord Joined(out Dictionary<string, List<int>> origins)
    {
        origins = new(StringComparer.Ordinal);
        var stated = options.Stated;
        var patient = new PatientAssembly(stated.Patient, outcomes);
        var lists = new RecordBuilder(stated);
        for (var index = 0; index < outcomes.Count; index++)
        {
            foreach (var place in lists.Add(outcomes[index]))
            {
                if (!origins.TryGetValue(place, out var all))
                {
                    origins[place] = all = [];
                }

                all.Add(index);
            }
        }

        foreach (var unread in patient.Unread)
        {
            lists.Add(unread);
        }

        if (patient.BirthFrom is { } birth)
        {
            origins[BirthDate] = [birth];
        }

        return lists.Record(patient.Patient, IsComplete(options.DoseHistoryIsComplete, stated.DoseHistoryIsComplete));
    }

    /// <summary>The more cautious of two answers; one that is not stated says nothing.</summary>
    private static Answer IsComplete(Answer one, Answer other) =>
        one is Answer.No || other is Answer.No ? Answer.No
        : one is Answer.Yes || other is Answer.Yes ? Answer.Yes
        : Answer.Unknown;

    /// <summary>"infusions[2]" of "infusions[2].given".</summary>
    private static string EntryOf(string path)
    {
        var end = path.IndexOf(']', StringComparison.Ordinal);
        return end < 0 ? path : path[..(end + 1)];
    }

    /// <summary>The lists of a record, filled one after another.</summary>
    private sealed class RecordBuilder(TreatmentRecord stated)
    {
        private readonly ImmutableArray<Infusion>.Builder infusions = stated.Infusions.ToBuilder();
        private readonly ImmutableArray<PriorExposure>.Builder exposures = stated.PriorExposures.ToBuilder();
        private readonly ImmutableArray<EjectionFraction>.Builder hearts = stated.EjectionFractions.ToBuilder();
        private readonly ImmutableArray<Electrocardiogram>.Builder electrocardiograms = stated.Electrocardiograms.ToBuilder();
        private readonly ImmutableArray<BloodCount>.Builder counts = stated.BloodCounts.ToBuilder();
        private readonly ImmutableArray<LiverPanel>.Builder panels = stated.LiverPanels.ToBuilder();
        private readonly ImmutableArray<PregnancyTest>.Builder tests = stated.PregnancyTests.ToBuilder();
        private readonly ImmutableArray<ClinicalAssessment>.Builder assessments = stated.Assessments.ToBuilder();
        private readonly ImmutableArray<DisabilityScore>.Builder scores = stated.DisabilityScores.ToBuilder();
        private readonly ImmutableArray<BrainScan>.Builder scans = stated.BrainScans.ToBuilder();
        private readonly ImmutableArray<UnreadResult>.Builder unread = stated.UnreadResults.ToBuilder();

        /// <summary>Where exposures that were read stand: those that are the same are one.</summary>
        private readonly Dictionary<PriorExposure, int> joined = [];

        /// <summary>Adds what came of a resource, and names its places in the record.</summary>
        public List<string> Add(Outcome outcome)
        {
            var places = new List<string>();
            if (outcome.Fact is { } fact)
            {
                places.Add(fact switch
                {
                    Infusion one => Add(infusions, one, "infusions"),
                    EjectionFraction one => Add(hearts, one, "ejectionFractions"),
                    Electrocardiogram one => Add(electrocardiograms, one, "electrocardiograms"),
                    BloodCount one => Add(counts, one, "bloodCounts"),
                    LiverPanel one => Add(panels, one, "liverPanels"),
                    PregnancyTest one => Add(tests, one, "pregnancyTests"),
                    ClinicalAssessment one => Add(assessments, one, "assessments"),
                    DisabilityScore one => Add(scores, one, "disabilityScores"),
                    BrainScan one => Add(scans, one, "brainScans"),
                    _ => throw new InvalidOperationException($"{fact.GetType()} is not read from FHIR."),
                });
            }

            if (outcome.Exposure is { } exposure)
            {
                places.Add(Add(exposure));
            }

            places.AddRange(outcome.Unread.Select(Add));
            return places;
        }

        /// <summary>
        /// Adds a drug that was given. A history takes no two that are the same: of two amounts that are not known the second
        /// says nothing more, and two that are known are one sum.
        /// </summary>
        private string Add(PriorExposure exposure)
        {
            if (!joined.TryGetValue(exposure, out var same))
            {
                same = joined[exposure] = stated.PriorExposures.IndexOf(exposure) is >= 0 and var first ? first : exposures.Count;
            }

            if (same == exposures.Count)
            {
                return Add(exposures, exposure, "priorExposures");
            }

            if (exposure.Total is { } total)
            {
                exposures[same] = new(exposure.Drug, exposures[same].Total!.Value.Plus(total))
                {
                    LastGivenOn = exposure.LastGivenOn,
                    LastGivenWithin = exposure.LastGivenWithin,
                    Reason = exposure.Reason,
                };
            }

            return string.Create(CultureInfo.InvariantCulture, $"priorExposures[{same}]");
        }

        public string Add(UnreadResult one) => Add(unread, one, "unreadResults");

        public TreatmentRecord Record(Rules.Patient patient, Answer isComplete) => stated with
        {
            Patient = patient,
            DoseHistoryIsComplete = isComplete,
            Infusions = infusions.ToImmutable(),
            PriorExposures = exposures.ToImmutable(),
            EjectionFractions = hearts.ToImmutable(),
            Electrocardiograms = electrocardiograms.ToImmutable(),
            BloodCounts = counts.ToImmutable(),
            LiverPanels = panels.ToImmutable(),
            PregnancyTests = tests.ToImmutable(),
            Assessments = assessments.ToImmutable(),
            DisabilityScores = scores.ToImmutable(),
            BrainScans = scans.ToImmutable(),
            UnreadResults = unread.ToImmutable(),
        };

        private static string Add<T>(ImmutableArray<T>.Builder list, T entry, string name)
        {
            list.Add(entry);
            return string.Create(CultureInfo.InvariantCulture, $"{name}[{list.Count - 1}]");
        }
    }
}
