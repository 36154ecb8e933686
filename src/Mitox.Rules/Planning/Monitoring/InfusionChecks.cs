using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>
/// Reads the checks of a planned infusion from what the gate itself found: what it asks for, and what it counted.
/// </summary>
internal static class InfusionChecks
{
    /// <summary>The observations that the rules about the dose ask for, those already made among them.</summary>
    public static IEnumerable<CheckWindow> Of(PlannedInfusion infusion, CourseForecast forecast)
    {
        List<CheckWindow> before = [.. infusion.Decision.Findings.SelectMany(finding => Of(infusion, finding))];
        return before
            .Concat(infusion == forecast.Next ? OnceStated(infusion, forecast.Question.From, before) : [])
            .Concat(AfterThePrevious(infusion, forecast.Question.Policy.ListOf(DecisionSubject.Infusion)));
    }

    /// <summary>What the rules about sessions ask for on the day.</summary>
    public static IEnumerable<CheckWindow> InSession(PlannedInfusion infusion, ForecastQuestion question) =>
        TreatmentEvaluator.EvaluateSession(question.History, new InfusionSession(infusion.Date), question.Policy).Findings
            .Where(finding => finding.Verdict is Verdict.Incomplete)
            .Select(finding => new CheckWindow(
                CheckKind.DuringInfusion,
                infusion.Number,
                finding.Rule.Sentence.TrimEnd('.'),
                null,
                infusion.Date,
                infusion.Date,
                null,
                finding.Rule));

    private static IEnumerable<CheckWindow> Of(PlannedInfusion infusion, Finding finding) => finding.Evidence switch
    {
        ObservationValidities { Items: var items } => items.Select(item => Counted(infusion, finding, item)),
        ActivityAgainstCriteria activity => OfScan(infusion, finding, activity),
        _ => Asked(infusion, finding),
    };

    /// <summary>
    /// What a rule asks to state, however old, and only a measurement can tell: before the next infusion, unless
    /// another rule asks for it anyway.
    /// </summary>
    private static IEnumerable<CheckWindow> OnceStated(PlannedInfusion infusion, LocalDate firstDay, List<CheckWindow> before) =>
        from finding in infusion.Decision.Findings
        from field in finding.Remedies.Select(remedy => (remedy as Remedy.State)?.Field)
        from asked in MeasuredIn(field)
        where before.TrueForAll(window => window.What != asked.What)
        select new CheckWindow(
            CheckKind.BeforeInfusion,
            infusion.Number,
            asked.What,
            asked.Observation,
            firstDay,
            infusion.Date,
            null,
            finding.Rule);

    /// <summary>What is measured or examined so that a field is known; nothing where somebody has to be asked.</summary>
    private static IEnumerable<(string What, Observation? Observation)> MeasuredIn(RecordField? field) => field switch
    {
        null => [],
        { Record: nameof(DisabilityScore), Name: nameof(DisabilityScore.Status) } => [("EDSS", null)],
        _ => SupposedObservations.ToState(field).Select(what => (Catalog.WordsOf(what), (Observation?)what)),
    };

    /// <summary>The image of the brain by which the activity of the disease is told, where it must be recent.</summary>
    private static IEnumerable<CheckWindow> OfScan(PlannedInfusion infusion, Finding finding, ActivityAgainstCriteria activity)
    {
        if (activity.Criteria.FirstUsefulDayOfScan(infusion.Date) is { } from)
        {
            var done = activity.Activity.NewestScan is { At: var at } && at.Date >= from ? (ClinicTime?)at : null;
            yield return new(
                CheckKind.BeforeInfusion,
                infusion.Number,
                "image of the brain with its enhancing lesions",
                null,
                from,
                infusion.Date,
                done,
                finding.Rule);
        }
    }

    /// <summary>The counts in the weeks after the infusion before; each that is missing, or the one that was graded.</summary>
    private static IEnumerable<CheckWindow> AfterThePrevious(PlannedInfusion infusion, RuleList rules)
    {
        for (var index = 0; index < rules.Rules.Length; index++)
        {
            if (rules.Rules[index].CountsAfterPreviousInfusionIn(new(infusion.Before, infusion.Proposal, isInFull: true))
                is not { NadirDays: var (first, last) } read)
            {
                continue;
            }

            var rule = rules.Descriptions[index];
            foreach (var what in read.MissingCounts)
            {
                yield return new(
                    CheckKind.AfterInfusion, infusion.Number - 1, Catalog.WordsOf(what), what, first, last, null, rule);
            }

            if (read is { On: { } on, MissingCounts.IsEmpty: true })
            {
                yield return new(CheckKind.AfterInfusion, infusion.Number - 1, "blood count", null, first, last, on, rule);
            }
        }
    }

    private static CheckWindow Counted(PlannedInfusion infusion, in Finding finding, in ObservationValidity item) => new(
        CheckKind.BeforeInfusion,
        infusion.Number,
        Catalog.WordsOf(item.What),
        item.What,
        item.FirstUsefulDay,
        item.LastUsefulDay,
        item.State is TestValidity.Current ? item.Newest : null,
        finding.Rule);

    private static IEnumerable<CheckWindow> Asked(PlannedInfusion infusion, Finding finding) =>
        finding.Remedies.OfType<Remedy.Obtain>().Select(obtain => new CheckWindow(
            CheckKind.BeforeInfusion,
            infusion.Number,
            Catalog.WordsOf(obtain.What),
            obtain.What,
            obtain.From,
            obtain.Until,
            null,
            finding.Rule));
}
