namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>The rules of the US policy as a developer would write them by hand: yes or no, at the first objection, no reasons.</summary>
internal static class HandWrittenCheck
{
    public static bool IsPermitted(Chart chart, ProposedInfusion proposal)
    {
        var day = new ProposedDay(chart, proposal);
        return DoseIsPermitted(day) && HeartIsFit(day) && LaboratoryIsClear(day) && PatientIsFit(day);
    }

    private static bool DoseIsPermitted(in ProposedDay day) =>
        DoseChecks.RouteIsIntravenous(day)
        && DoseChecks.IsAfterEveryInfusion(day)
        && DoseChecks.RegimenIsTheLabels(day)
        && DoseChecks.DoseIsTheRegimens(day)
        && DoseChecks.IntervalHasPassed(day)
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
        && TherapyChecks.NoneIsWeighed(day);
}
