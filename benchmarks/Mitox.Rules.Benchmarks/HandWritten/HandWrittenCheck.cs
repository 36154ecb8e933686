namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>
/// The rules of the US policy as a developer would write them by hand: yes or no, at the first objection, no reasons.
/// </summary>
internal static class HandWrittenCheck
{
    public static bool IsPermitted(Chart chart, ProposedInfusion proposal)
    {
        var day = new ProposedDay(chart, proposal);
        return DoseIsPermitted(day) && HeartIsFit(day) && LaboratoryIsClear(day) && PatientIsFit(day)
            && RecordChecks.NothingIsImprobable(day) && RecordChecks.NothingIsUnread(day);
    }

    private static bool DoseIsPermitted(in ProposedDay day) =>
        DoseChecks.RouteIsIntravenous(day)
        && DoseChecks.IsAfterEveryInfusion(day)
        && DoseChecks.RegimenIsTheLabels(day)
        && DoseChecks.DoseIsTheRegimens(day)
        && DoseChecks.IntervalHasPassed(day)
        && DoseChecks.CourseHasNoGap(day)
        && DoseChecks.FormulaIsOneAndOfTheSex(day)
        && DoseChecks.LifetimeDoseStaysWithinLimit(day)
        && DoseChecks.DoseHistoryIsComplete(day)
        && ExposureChecks.EarlierMitoxantroneIsKnownAndForMultipleSclerosis(day)
        && ExposureChecks.NoAnthracyclineBefore(day)
        && ExposureChecks.NoCardiotoxicDrugs(day)
        && ExposureChecks.NoMediastinalRadiotherapy(day);

    private static bool HeartIsFit(in ProposedDay day) =>
        HeartChecks.NoCardiovascularDisease(day)
        && HeartChecks.NoHeartFailure(day)
        && HeartChecks.NoSignsOfHeartFailure(day)
        && ValidityChecks.EjectionFractionIsCurrent(day)
        && HeartChecks.EjectionFractionIsNotBelowFloor(day)
        && HeartChecks.EjectionFractionIsNormal(day)
        && HeartChecks.EjectionFractionHasNotFallen(day)
        && HeartChecks.EjectionFractionMethodIsTheSame(day)
        && HeartChecks.EjectionFractionIsNotRecovered(day)
        && ValidityChecks.ElectrocardiogramIsCurrent(day);

    private static bool LaboratoryIsClear(in ProposedDay day) =>
        ValidityChecks.BloodCountIsCurrent(day)
        && LaboratoryChecks.NeutrophilsAreNotBelowFloor(day)
        && LaboratoryChecks.LeukocytesAreNotMany(day)
        && LaboratoryChecks.PlateletsAreNotBelowFloor(day)
        && ValidityChecks.LiverTestsAreCurrent(day)
        && LaboratoryChecks.LiverTestsAreNotAboveLimit(day)
        && PatientChecks.NoHepaticImpairment(day);

    private static bool PatientIsFit(in ProposedDay day) =>
        ValidityChecks.AssessmentIsCurrent(day)
        && PatientChecks.NoInfection(day)
        && ValidityChecks.PregnancyTestIsCurrent(day)
        && PregnancyCheck.IsNotPregnant(day)
        && PatientChecks.IsNotBreastFeeding(day)
        && PatientChecks.NoMitoxantroneHypersensitivity(day)
        && PatientChecks.NoAnthracyclineHypersensitivity(day)
        && PatientChecks.IsForMultipleSclerosis(day)
        && PatientChecks.CourseIsIndicated(day)
        && PatientChecks.IsAdult(day)
        && TherapyChecks.NoneIsWeighed(day)
        && PatientChecks.NoMarrowSuppression(day)
        && PatientChecks.NoSeriousEvent(day)
        && PatientChecks.NoReactionInDoubt(day)
        && PatientChecks.NotCapableForAReason(day)
        && PatientChecks.ContraceptionIsNotLacking(day)
        && PatientChecks.NoPregnancyIsPlanned(day);
}

/// <summary>What the rules ask about the proposed day, looked up once and shared by all of them.</summary>
internal readonly struct ProposedDay(Chart chart, ProposedInfusion proposal)
{
    public readonly Chart Chart = chart;
    public readonly ProposedInfusion Proposal = proposal;
    public readonly ClinicTime? Previous = LastBefore(chart.Given, proposal.At);
    public readonly ArraySegment<EjectionFraction> EjectionFractions = Newest.For(chart.EjectionFractions, proposal.At);
    public readonly Baselines Baselines = new(chart, proposal.At);
    public readonly ArraySegment<Electrocardiogram> Electrocardiograms = Newest.For(chart.Electrocardiograms, proposal.At);
    public readonly ArraySegment<BloodCount> Neutrophils = Newest.For(chart.NeutrophilCounts, proposal.At);
    public readonly ArraySegment<BloodCount> Leukocytes = Newest.For(chart.LeukocyteCounts, proposal.At);
    public readonly ArraySegment<BloodCount> Platelets = Newest.For(chart.PlateletCounts, proposal.At);
    public readonly ArraySegment<LiverPanel> AlanineAminotransferase = Newest.For(chart.AlanineAminotransferases, proposal.At);
    public readonly ArraySegment<LiverPanel> AspartateAminotransferase = Newest.For(
        chart.AspartateAminotransferases, proposal.At);
    public readonly ArraySegment<LiverPanel> Bilirubin = Newest.For(chart.Bilirubins, proposal.At);
    public readonly ArraySegment<PregnancyTest> PregnancyTests = Newest.For(chart.PregnancyTests, proposal.At);
    public readonly ArraySegment<ClinicalAssessment> Visits = Newest.For(chart.Visits, proposal.At);

    private static ClinicTime? LastBefore(ClinicTime[] given, ClinicTime proposed)
    {
        for (var index = given.Length - 1; index >= 0; index--)
        {
            if (given[index].Date < proposed.Date)
            {
                return given[index];
            }
        }

        return null;
    }
}
