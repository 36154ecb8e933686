namespace Mitox.Rules.Planning;

/// <summary>Reads the checks of a planned infusion from what the gate itself found: what it asks for, and what it counted.</summary>
internal static class InfusionChecks
{
    /// <summary>The observations that the rules about the dose ask for, those already made among them.</summary>
    public static IEnumerable<CheckWindow> Of(PlannedInfusion infusion) => infusion.Decision.Findings.SelectMany(finding => Of(infusion, finding));

    /// <summary>What the rules about sessions ask for on the day.</summary>
    public static IEnumerable<CheckWindow> InSession(PlannedInfusion infusion, ForecastQuestion question) =>
        SessionEvaluator.Evaluate(question.History, new InfusionSession(infusion.Date), question.Policy).Findings
            .Where(finding => finding.Verdict is Verdict.Incomplete)
            .Select(finding => new CheckWindow(
                CheckKind.DuringInfusion, infusion.Number, finding.Rule.Sentence.TrimEnd('.'), null, infusion.Date, infusion.Date, null, finding.Rule));

    private static IEnumerable<CheckWindow> Of(PlannedInfusion infusion, Finding finding) => finding.Evidence switch
    {
        ObservationCurrencies { Items: var items } => items.Select(item => Counted(infusion, finding, item)),
        DoseAdjustment { NadirDays: var (first, last), On: { } on, MissingCounts.IsEmpty: true } =>
            [new(CheckKind.AfterInfusion, infusion.Number - 1, "blood count", null, first, last, on, finding.Rule)],
        DoseAdjustment => Asked(infusion, finding, CheckKind.AfterInfusion, infusion.Number - 1),
        _ => Asked(infusion, finding, CheckKind.BeforeInfusion, infusion.Number),
    };

    private static CheckWindow Counted(PlannedInfusion infusion, in Finding finding, in ObservationCurrency item) => new(
        CheckKind.BeforeInfusion,
        infusion.Number,
        ObservationText.Of(item.What),
        item.What,
        item.FirstUsefulDay,
        item.LastUsefulDay,
        item.State is Currency.Current ? item.Newest : null,
        finding.Rule);

    private static IEnumerable<CheckWindow> Asked(PlannedInfusion infusion, Finding finding, CheckKind kind, int number) =>
        finding.Remedies.OfType<Remedy.Obtain>().Select(obtain =>
            new CheckWindow(kind, number, ObservationText.Of(obtain.What), obtain.What, obtain.From, obtain.Until, null, finding.Rule));
}
