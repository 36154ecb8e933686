using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>
/// What went in on one day for one disease is one infusion: splitting a record in two or three parts changes no answer, no plan
/// and no forecast (P24).
/// </summary>
[Properties(Arbitrary = [typeof(Splits)])]
public sealed class SplitInfusionLaws
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>Policies that count infusions, that have a start schedule, a table of doses, and the labels.</summary>
    private static IEnumerable<string> PolicyIds => ["us-2009", "eu-2016", "uk-centre", "dk", "no", "us-response"];

    [Law("permitted", "objected", "two parts", "three parts", Under = nameof(PolicyIds))]
    public void EvaluateInFull_InfusionInParts_EqualDecisionAndText(SplitCase split, Branches branches)
    {
        var (whole, parts) = (split.Whole.EvaluateInFull(), split.InParts.EvaluateInFull());
        branches.Hit("permitted", whole.Verdict is Verdict.NoObjection or Verdict.Review);
        branches.Hit("objected", whole.Verdict is not Verdict.NoObjection);
        branches.Hit("two parts", split.InParts.Record.Infusions.Length == split.Whole.Record.Infusions.Length + 1);
        branches.Hit("three parts", split.InParts.Record.Infusions.Length == split.Whole.Record.Infusions.Length + 2);

        Assert.Equal(whole.ToText(), parts.ToText());
        Assert.Equal(whole, parts);
        Assert.Equal(
            LifetimeDoseBalance.Of(HistoryOf(split.Whole), split.Whole.Policy),
            LifetimeDoseBalance.Of(HistoryOf(split.InParts), split.InParts.Policy));
    }

    [Law("several planned", "after treatment", Under = nameof(PolicyIds))]
    public void Plans_InfusionInParts_TheSame(SplitCase split, Branches branches)
    {
        var (whole, parts) = (ForecastOf(split.Whole, split.Regimen), ForecastOf(split.InParts, split.Regimen));
        branches.Hit("several planned", whole.Infusions.Length > 1);

        Assert.Equal(whole.ToText(), parts.ToText());
        Assert.Equal(whole.Infusions.Select(one => one.Number), parts.Infusions.Select(one => one.Number));
        var day = split.Whole.Proposal.At.Date;
        var (plan, planInParts) =
            (MonitoringPlan.Of(whole, day, day.PlusYears(2)), MonitoringPlan.Of(parts, day, day.PlusYears(2)));
        branches.Hit("after treatment", plan.Checks.Any(check => check.Kind is CheckKind.AfterTreatment));
        Assert.Equal(plan.ToText(), planInParts.ToText());
        Assert.Equal(plan.ToICalendar("a", Stamp), planInParts.ToICalendar("a", Stamp));
    }

    [Law("given")]
    public void Courses_InfusionInParts_TheSame(SplitCase split, Branches branches)
    {
        var (whole, parts, day) = (HistoryOf(split.Whole), HistoryOf(split.InParts), split.Whole.Proposal.At.Date);
        branches.Hit("given", RescueCourse.Of(whole, day).State is not RescueState.NotARescue);

        Assert.Equal(RescueCourse.Of(whole, day).ToText(), RescueCourse.Of(parts, day).ToText());
        Assert.Equal(TreatmentResponse.Of(whole, day).ToText(), TreatmentResponse.Of(parts, day).ToText());
        Assert.Equal(whole.Doses.NumberOfInfusions, parts.Doses.NumberOfInfusions);
        Assert.Equal(whole.LifetimeDose, parts.LifetimeDose);
    }

    private static TreatmentHistory HistoryOf(TreatmentCase value) => TreatmentHistory.Create(value.Record);

    private static CourseForecast ForecastOf(TreatmentCase value, PhasedRegimen regimen) => CourseForecast.Of(
        HistoryOf(value), regimen, BodySurfaceArea.FromSquareMeters(1.8m), value.Policy, value.Proposal.At.Date.PlusDays(1));

    private static class Splits
    {
        public static Arbitrary<SplitCase> Any() => Law.Arbitrary(
            from value in Gen.OneOf(
                CaseGenerator.AnyUnder(Law.Policy), CaseGenerator.Permitted.Select(clear => clear with { Policy = Law.Policy }))
            where value.Record.Infusions.Any(infusion => !infusion.EnteredInError)
            from index in Gen.Choose(0, value.Record.Infusions.Length - 1)
            where !value.Record.Infusions[index].EnteredInError
            from number in Gen.Choose(2, 3)
            from share in Gen.Elements(0.5m, 0.1m, 0.333m)
            from regimen in Gen.Elements<PhasedRegimen>([.. KnownRegimens.All])
            let parts = InParts(value.Record.Infusions[index], number, share)
            select new SplitCase(
                value,
                value.With(record => record with { Infusions = [.. record.Infusions.RemoveAt(index), .. parts] }),
                regimen));

        /// <summary>So many parts, each with an id of its own, which are together what the record says.</summary>
        private static IEnumerable<Infusion> InParts(Infusion whole, int number, decimal share)
        {
            var part = whole.Given.Milligrams * share / (number - 1);
            return Enumerable.Range(1, number).Select(place => whole with
            {
                Id = $"part {place}",
                Given = Dose.FromMilligrams(place < number ? part : whole.Given.Milligrams - (part * (number - 1))),
            });
        }
    }
}

/// <summary>A case, the same with one infusion in parts, and a regimen to go on by.</summary>
public sealed record SplitCase(TreatmentCase Whole, TreatmentCase InParts, PhasedRegimen Regimen)
{
    public override string ToString() => $"{Whole}{Environment.NewLine}{InParts}{Environment.NewLine}{Regimen}";
}
