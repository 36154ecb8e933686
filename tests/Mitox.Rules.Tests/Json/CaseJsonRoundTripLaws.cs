using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Laws.Generators;
using NodaTime;

namespace Mitox.Rules.Tests.Json;

/// <summary>Whatever is written reads back equal.</summary>
public sealed class CaseJsonRoundTripLaws
{
    private static readonly ClinicTime Day = new(new LocalDate(2026, 3, 1));

    private static Gen<Answer> Answer { get; } = Gen.Elements(Enum.GetValues<Answer>());

    private static Gen<string> Text { get; } = Gen.Elements(
        "", "plain", "²µ≥ \"quoted\" \\ back", "line\nand \u0001 control", "𝛼 beyond the plane", "\u2028");

    private static Gen<Relapse> Relapse { get; } = from answer in Answer select new Relapse(Day) { LeftDeficit = answer };

    private static Gen<DisabilityScore> Score { get; } =
        from halves in Gen.Choose(2, 20) select new DisabilityScore(Day, DisabilityStatus.FromScore(halves / 2m));

    private static Gen<BrainScan> Scan { get; } =
        from lesions in Gen.Elements<int?>(null, 0, 1, 1000) select new BrainScan(Day) { EnhancingLesions = lesions };

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

    [Fact]
    public void Write_AnyCase_ReadsBackEqual()
    {
        var withoutInfusion = 0;

        Check(from value in CaseGenerator.Any from title in Text select (value, title), pair =>
        {
            var file = CaseFile.ForInfusion(TreatmentHistory.Create(pair.value.Record), pair.value.Proposal);
            RoundTrip.AssertEqual(file with { Title = pair.title, Note = pair.title });
            withoutInfusion += file.Record.Infusions.IsEmpty ? 1 : 0;
        });

        Assert.InRange(withoutInfusion, 1, 299);
    }

    [Fact]
    public void Write_AnyCourse_ReadsBackEqual() => Check(
        from relapses in Some(Relapse)
        from scores in Some(Score)
        from scans in Some(Scan)
        from session in Session
        select (relapses, scores, scans, session),
        course =>
        {
            var history = TreatmentHistory.Create(
                new() { Relapses = course.relapses, DisabilityScores = course.scores, BrainScans = course.scans });
            RoundTrip.AssertEqual(CaseFile.ForSession(history, course.session));
        });

    /// <summary>Doses of the base, of the concentrate and of the hydrochloride, of which most are no decimal of free base.</summary>
    [Fact]
    public void Write_AnyDose_ReadsBackEqual() => Check(
        DoseGenerator.Any,
        dose => RoundTrip.AssertEqual(
            CaseFile.ForInfusion(TreatmentHistory.Create(new()), ProposedInfusion.Intravenous(Day, dose.Dose, dose.Area))));

    [Fact]
    public void Write_AnyQuotient_ReadsBackEqual() => Check(
        from result in Gen.Choose(1, 900) from limit in Gen.Choose(1, 45) select (result, limit),
        test =>
        {
            var multiple = UpperLimitMultiple.FromResult(test.result, test.limit);
            var panel = new LiverPanel(Day) { AlanineAminotransferase = multiple };
            RoundTrip.AssertEqual(CaseFile.ForFollowUp(TreatmentHistory.Create(new() { LiverPanels = [panel] }), Day.Date));
        });

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one) =>
        from count in Gen.Choose(0, 3) from all in one.ArrayOf(count) select all.ToImmutableArray();

    private static void Check<T>(Gen<T> cases, Action<T> law) =>
        Prop.ForAll(Arb.From(cases), law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
