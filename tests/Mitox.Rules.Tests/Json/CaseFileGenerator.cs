using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Json;

/// <summary>Cases that ask each of the questions, with every kind of record and number; register it with [Properties].</summary>
internal static class CaseFileGenerator
{
    private static readonly ClinicTime Day = new(new LocalDate(2026, 3, 1));

    private static Gen<string> Text { get; } = Gen.Elements(
        "", "plain", "²µ≥ \"quoted\" \\ back", "line\nand \u0001 control", "𝛼 beyond the plane", "\u2028");

    private static Gen<Answer> Answer { get; } = Gen.Elements(Enum.GetValues<Answer>());

    private static Gen<Relapse> Relapse { get; } = from answer in Answer select new Relapse(Day) { LeftDeficit = answer };

    private static Gen<DisabilityScore> Score { get; } =
        from halves in Gen.Choose(2, 20) select new DisabilityScore(Day, DisabilityStatus.FromScore(halves / 2m));

    private static Gen<BrainScan> Scan { get; } =
        from lesions in Gen.Elements<int?>(null, 0, 1, 1000) select new BrainScan(Day) { EnhancingLesions = lesions };

    private static Gen<LiverPanel> Panel { get; } =
        from result in Gen.Choose(1, 900)
        from limit in Gen.Choose(1, 45)
        select new LiverPanel(Day) { AlanineAminotransferase = UpperLimitMultiple.FromResult(result, limit) };

    private static Gen<UnreadResult> Unread { get; } =
        from field in Gen.Elements(UnreadFields.All.AsEnumerable())
        from at in Gen.Elements<ClinicTime?>(null, Day, new(Day.Date, new LocalTime(8, 10)))
        from reason in Gen.Elements("no unit", "\"<0.5\"")
        from words in Text
        from error in Gen.Elements(false, true)
        select new UnreadResult(field, at, reason) { ReportedBy = words, EnteredInError = error };

    private static Gen<InfusionSession> Session { get; } =
        from answers in Answer.ArrayOf(SessionQuestions.All.Length)
        from ordered in Gen.Elements<decimal?>(null, 20, 21.6m)
        from minutes in Gen.Elements<decimal?>(null, 5.5m, 10_000)
        from route in Gen.Elements(Enum.GetValues<InfusionRoute>())
        from state in Gen.Elements(Enum.GetValues<Extravasation>())
        from reactions in Gen.Elements(Enum.GetValues<InfusionReaction>()).ArrayOf(2)
        select SessionQuestions.All.Zip(answers).Aggregate(
            new InfusionSession(Day)
            {
                Ordered = ordered is { } milligrams ? Dose.FromMilligrams(milligrams) : null,
                DurationInMinutes = minutes,
                Route = route,
                Extravasation = state,
                Reactions = [.. reactions],
            },
            (session, one) => one.First.Write(session, one.Second));

    private static Gen<TreatmentHistory> Course { get; } =
        from relapses in Some(Relapse)
        from scores in Some(Score)
        from scans in Some(Scan)
        from panels in Some(Panel)
        from unread in Some(Unread)
        select TreatmentHistory.Create(new()
        {
            Relapses = relapses,
            DisabilityScores = scores,
            BrainScans = scans,
            LiverPanels = panels,
            UnreadResults = unread,
        });

    /// <summary>
    /// Proposals of the base, of the concentrate and of the hydrochloride, of which most are no decimal of free base.
    /// </summary>
    private static Gen<CaseFile> Proposed { get; } =
        from history in Course
        from dose in DoseGenerator.Any
        select CaseFile.ForInfusion(history, ProposedInfusion.Intravenous(Day, dose.Dose, dose.Area));

    private static Gen<CaseFile> Whole { get; } =
        from value in CaseGenerator.Any select CaseFile.ForInfusion(TreatmentHistory.Create(value.Record), value.Proposal);

    private static Gen<CaseFile> Sessions { get; } =
        from history in Course from session in Session select CaseFile.ForSession(history, session);

    private static Gen<CaseFile> FollowUps { get; } = from history in Course select CaseFile.ForFollowUp(history, Day.Date);

    public static Arbitrary<CaseFile> Any() => Law.Arbitrary(
        from file in Gen.OneOf(Whole, Whole, Proposed, Sessions, FollowUps)
        from title in Text
        from policy in Gen.Elements("us-2009", "eu-2016+us-2009", "a clinic's own")
        select file with { Title = title, Source = title, Note = title, PolicyId = policy });

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one) =>
        from count in Gen.Choose(0, 3) from all in one.ArrayOf(count) select all.ToImmutableArray();
}
