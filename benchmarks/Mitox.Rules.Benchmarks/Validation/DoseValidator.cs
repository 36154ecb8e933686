using FluentValidation;
using Mitox.Rules.Authoring;
using Mitox.Rules.Benchmarks.HandWritten;
using static Mitox.Rules.Benchmarks.HandWritten.DoseChecks;
using static Mitox.Rules.Benchmarks.HandWritten.ExposureChecks;
using static Mitox.Rules.Benchmarks.HandWritten.HeartChecks;
using static Mitox.Rules.Benchmarks.HandWritten.LaboratoryChecks;
using static Mitox.Rules.Benchmarks.HandWritten.PatientChecks;
using static Mitox.Rules.Benchmarks.HandWritten.PregnancyCheck;
using static Mitox.Rules.Benchmarks.HandWritten.RecordChecks;
using static Mitox.Rules.Benchmarks.HandWritten.TherapyChecks;
using static Mitox.Rules.Benchmarks.HandWritten.ValidityChecks;
using static Mitox.Rules.Benchmarks.Validation.DoseQuestion;

namespace Mitox.Rules.Benchmarks.Validation;

/// <summary>The rules of the US policy with FluentValidation: one rule each, a message with its values where it fails.</summary>
internal sealed class DoseValidator : QuestionValidator
{
    public DoseValidator()
    {
        AddDoseRules();
        AddExposureRules();
        AddHeartRules();
        AddLaboratoryRules();
        AddPatientRules();
        AddRecordRules();
    }

    private void AddDoseRules()
    {
        Require(RuleIds.InfusionRoute, RouteIsIntravenous, asked =>
            $"The route is {asked.Day.Proposal.Route}; it must be intravenous.");
        Require(RuleIds.ProposalOrder, IsAfterEveryInfusion, asked =>
            $"{asked.At} is not after the last infusion, on {asked.Day.Chart.Given[^1]}.");
        Require(RuleIds.Regimen, RegimenIsTheLabels, asked => $"The regimen {asked.Day.Proposal.Regimen} is not the label's.");
        Require(
            RuleIds.DosePerInfusion, DoseIsTheRegimens, asked => $"The dose of {asked.PerArea} is not within 10 % of 12 mg/m².");
        Require(RuleIds.DoseInterval, IntervalHasPassed, asked => $"{asked.At} is less than 3 months after "
            + $"{Text(asked.Day.Previous)}, or after a dose elsewhere on an unknown day: {asked.Day.Chart.HasUnknownLastDay}.");
        Require(RuleIds.CourseGap, CourseHasNoGap, asked =>
            $"{asked.At} is more than 6 months after {Text(asked.Day.Previous)}.");
        Require(RuleIds.BodySurfaceFormula, FormulaIsOneAndOfTheSex, asked => "The body surface by "
            + $"{Text(asked.Day.Proposal.Area?.Formula)} was by another formula in the course, or is not for the sex "
            + $"{asked.Patient.Sex}.");
    }

    private void AddExposureRules()
    {
        Require(RuleIds.LifetimeDose, LifetimeDoseStaysWithinLimit, asked => $"{asked.PerArea} after "
            + $"{asked.Day.Chart.LifetimeMilligramsPerSquareMeter} mg/m² is above 140 mg/m², or not every dose is known: "
            + $"{asked.Day.Chart.DoseHistoryIsComplete}.");
        Require(RuleIds.DoseHistoryComplete, DoseHistoryIsComplete, asked =>
            $"Dose history complete: {asked.Day.Chart.DoseHistoryIsComplete}.");
        Require(RuleIds.EarlierMitoxantrone, EarlierMitoxantroneIsKnownAndForMultipleSclerosis, asked => "Earlier mitoxantrone "
            + $"in {asked.Day.Chart.PriorExposures.Length} exposures must be weighed, or an infusion for another disease: "
            + $"{asked.Day.Chart.HasInfusionForAnotherDisease}.");
        Require(RuleIds.PriorAnthracycline, NoAnthracyclineBefore, asked =>
            $"Earlier anthracycline: {asked.Patient.PriorAnthracycline}.");
        Require(RuleIds.CardiotoxicDrugs, NoCardiotoxicDrugs, asked =>
            $"Other cardiotoxic drugs: {Text(asked.Visit?.TakingCardiotoxicDrugs)}.");
        Require(RuleIds.MediastinalRadiotherapy, NoMediastinalRadiotherapy, asked =>
            $"Mediastinal radiotherapy: {asked.Patient.MediastinalRadiotherapy}.");
    }

    private void AddHeartRules()
    {
        Require(RuleIds.CardiovascularDisease, NoCardiovascularDisease, asked =>
            $"Cardiovascular disease: {asked.Patient.CardiovascularDisease}.");
        Require(RuleIds.HeartFailure, NoHeartFailure, asked => $"Heart failure: {asked.Patient.HeartFailure}.");
        Require(RuleIds.HeartFailureSigns, NoSignsOfHeartFailure, asked =>
            $"Signs of heart failure: {Text(asked.Visit?.HeartFailureSigns)}.");
        Require(RuleIds.EjectionFractionBeforeDose, EjectionFractionIsCurrent, asked =>
            $"Ejection fraction last on {Text(asked.EjectionFraction?.At)}, not in time for {asked.At}.");
        Require(RuleIds.EjectionFractionFloor, EjectionFractionIsNotBelowFloor, asked =>
            $"Ejection fraction of {Text(asked.EjectionFraction?.Value)} is below 50 %.");
        Require(RuleIds.EjectionFractionLowerLimit, EjectionFractionIsNormal, asked => "Ejection fraction of "
            + $"{Text(asked.EjectionFraction?.Value)} is below {Text(asked.EjectionFraction?.LowerLimitOfNormal)}.");
        Require(RuleIds.EjectionFractionFall, EjectionFractionHasNotFallen, asked =>
            $"Ejection fraction of {Text(asked.EjectionFraction?.Value)} after {Text(asked.Day.Baselines.Highest())} %.");
        Require(RuleIds.EjectionFractionMethod, EjectionFractionMethodIsTheSame, asked =>
            $"Ejection fraction by {Text(asked.EjectionFraction?.Method)}; the baseline's method must be the same and known.");
        Require(RuleIds.EjectionFractionRecovered, EjectionFractionIsNotRecovered, asked => "Ejection fraction of "
            + $"{Text(asked.EjectionFraction?.Value)}; of {asked.Day.Chart.EjectionFractions.Length} an earlier one was low.");
        Require(RuleIds.ElectrocardiogramBeforeDose, ElectrocardiogramIsCurrent, asked =>
            $"ECG last on {Text(asked.Day.Electrocardiograms.LastOrDefault()?.At)}, not in time for {asked.At}.");
    }

    private void AddLaboratoryRules()
    {
        Require(RuleIds.BloodCountBeforeDose, BloodCountIsCurrent, asked =>
            $"Blood count last on {Text(asked.Day.Neutrophils.LastOrDefault()?.At)}, not in time for {asked.At}.");
        Require(RuleIds.NeutrophilFloor, NeutrophilsAreNotBelowFloor, asked => "Neutrophils of "
            + $"{Text(asked.Day.Neutrophils.LastOrDefault()?.Neutrophils)}, leukocytes of "
            + $"{Text(asked.Day.Leukocytes.LastOrDefault()?.Leukocytes)} are below 1.5 ×10⁹/L.");
        Require(RuleIds.HighCount, LeukocytesAreNotMany, asked =>
            $"Leukocytes of {Text(asked.Day.Leukocytes.LastOrDefault()?.Leukocytes)} are 30 ×10⁹/L or more.");
        Require(RuleIds.PlateletFloor, PlateletsAreNotBelowFloor, asked =>
            $"Platelets of {Text(asked.Day.Platelets.LastOrDefault()?.Platelets)} are below 100 ×10⁹/L.");
        Require(RuleIds.LiverTestsBeforeDose, LiverTestsAreCurrent, asked =>
            $"Liver tests last on {Text(asked.Day.AlanineAminotransferase.LastOrDefault()?.At)}, not in time for {asked.At}.");
        Require(RuleIds.LiverTestLimit, LiverTestsAreNotAboveLimit, asked => "ALT of "
            + $"{Text(asked.Day.AlanineAminotransferase.LastOrDefault()?.AlanineAminotransferase)}: a liver "
            + "test is above its limit.");
        Require(
            RuleIds.HepaticImpairment, NoHepaticImpairment, asked => $"Hepatic impairment: {asked.Patient.HepaticImpairment}.");
    }

    private void AddPatientRules()
    {
        Require(RuleIds.AssessmentBeforeDose, AssessmentIsCurrent, asked =>
            $"Visit last on {Text(asked.Visit?.At)}, not in time for {asked.At}.");
        Require(RuleIds.ActiveInfection, NoInfection, asked => $"Active infection: {Text(asked.Visit?.Infection)}.");
        Require(RuleIds.PregnancyTestBeforeDose, PregnancyTestIsCurrent, asked =>
            $"Pregnancy test last on {Text(asked.Day.PregnancyTests.LastOrDefault()?.At)}, not in time for {asked.At}.");
        Require(RuleIds.Pregnancy, IsNotPregnant, asked => $"Pregnancy: {Text(asked.Visit?.Pregnant)}, test "
            + $"{Text(asked.Day.PregnancyTests.LastOrDefault()?.Result)}, or reported in the last 300 days.");
        Require(RuleIds.BreastFeeding, IsNotBreastFeeding, asked => $"Breast-feeding: {Text(asked.Visit?.BreastFeeding)}.");
        Require(RuleIds.Hypersensitivity, NoMitoxantroneHypersensitivity, asked =>
            $"Hypersensitivity to mitoxantrone: {asked.Patient.MitoxantroneHypersensitivity}.");
        Require(RuleIds.AnthracyclineHypersensitivity, NoAnthracyclineHypersensitivity, asked =>
            $"Hypersensitivity to an anthracycline: {asked.Patient.AnthracyclineHypersensitivity}.");
        Require(RuleIds.TreatmentIndication, IsForMultipleSclerosis, asked =>
            $"The infusion is for {asked.Day.Proposal.Indication}; it must be for multiple sclerosis.");
        Require(
            RuleIds.DiseaseCourse, CourseIsIndicated, asked => $"The course is {asked.Patient.Course}, which is not indicated.");
        Require(RuleIds.OtherTherapies, NoneIsWeighed, asked =>
            $"Other treatments: {string.Join(", ", asked.Day.Chart.Therapies.Select(therapy => therapy.Kind))}.");
        Require(RuleIds.MarrowSuppression, NoMarrowSuppression, asked =>
            $"Marrow suppression: {asked.Patient.MarrowSuppression}.");
        Require(RuleIds.SeriousEvent, NoSeriousEvent, asked =>
            $"Adverse events: {string.Join(", ", asked.Day.Chart.AdverseEvents.Select(adverse => adverse.Kind))}.");
        Require(RuleIds.EarlierReaction, NoReactionInDoubt, asked => "A reaction to one of "
            + $"{asked.Day.Chart.Infusions.Length} infusions was hypersensitivity, or may have been.");
        Require(RuleIds.NotCapableReason, NotCapableForAReason, asked =>
            $"Not capable of pregnancy: {Text(asked.Patient.ChildbearingPotential.Reason)}.");
        Require(RuleIds.Contraception, ContraceptionIsNotLacking, asked =>
            $"Reliable contraception: {Text(asked.Visit?.Contraception)}.");
        Require(RuleIds.PlannedPregnancy, NoPregnancyIsPlanned, asked =>
            $"Planned pregnancy: {Text(asked.Visit?.PregnancyPlanned)}.");
        Require(
            RuleIds.AdultAge, IsAdult, asked => $"Born on {Text(asked.Patient.BirthDate)}, not a living adult on {asked.At}.");
    }

    private void AddRecordRules()
    {
        Require(RuleIds.QuestionedRecord, NothingIsImprobable, asked => "A record is improbable: one of "
            + $"{asked.Day.Chart.Infusions.Length} doses, of their body surfaces, or a newest result.");
        Require(RuleIds.UnreadResult, NothingIsUnread, asked => $"{asked.Day.Chart.UnreadResults.Length} results could not be "
            + $"read, {asked.Day.Chart.PendingPregnancyTests.Length} are pending.");
    }
}

/// <summary>A predicate over the shared lookups, which are too large to copy.</summary>
internal delegate bool DayPredicate(in HandWritten.ProposedDay day);

/// <summary>Adds one rule with its id and its message.</summary>
internal abstract class QuestionValidator : AbstractValidator<DoseQuestion>
{
    protected void Require(RuleId id, DayPredicate holds, Func<DoseQuestion, string> message) =>
        RuleFor(question => question)
            .Must(question => holds(question.Day))
            .WithErrorCode(id.ToString())
            .WithMessage(message);
}

/// <summary>The object that FluentValidation validates: the same lookups as the hand-written check.</summary>
internal sealed class DoseQuestion(Chart chart, ProposedInfusion proposal)
{
    public readonly ProposedDay Day = new(chart, proposal);

    public ClinicTime At => Day.Proposal.At;

    public Patient Patient => Day.Chart.Patient;

    public ClinicalAssessment? Visit => Day.Visits.LastOrDefault();

    public EjectionFraction? EjectionFraction => Day.EjectionFractions.LastOrDefault();

    public string PerArea => Text(Day.Proposal.DosePerArea);

    /// <summary>A value for a message; nothing where there is none.</summary>
    public static string Text<T>(T value) => value?.ToString() is { Length: > 0 } text ? text : "not known";
}
