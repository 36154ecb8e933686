using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

[Properties(Arbitrary = [typeof(Cases)])]
public sealed class MissingFactLaws
{
    /// <summary>What every label asks of a patient.</summary>
    private static readonly CatalogRow[] Shared =
    [
        OtherQuestions.DoseHistoryIsComplete,
        PatientQuestions.MitoxantroneHypersensitivity,
        PatientQuestions.AnthracyclineHypersensitivity,
        PatientQuestions.HeartFailure,
        PatientQuestions.CardiovascularDisease,
        PatientQuestions.MediastinalRadiotherapy,
        PatientQuestions.PriorAnthracycline,
        PatientQuestions.HepaticImpairment,
        VisitQuestions.HeartFailureSigns, VisitQuestions.TakingCardiotoxicDrugs,
        BloodCountValues.Neutrophils, BloodCountValues.Platelets, .. LiverValues.All,
    ];

    private static readonly Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> UnitedStates = new(
        SharedWithoutARow().Concat(Shared.Select(Forgotten)))
    {
        ["ECGs"] = record => record with { Electrocardiograms = [] },
    };

    private static readonly Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> EuropeanUnion = new(
        SharedWithoutARow().Concat(
            Shared.Concat(
            [
                PatientQuestions.HighlyActiveRelapsing,
                PatientQuestions.RapidlyEvolvingDisability,
                PatientQuestions.AlternativesExhausted,
                PatientQuestions.StructuralHeartDisease,
                PatientQuestions.ChronicInfection,
                PatientQuestions.SevereRenalImpairment,
                VisitQuestions.SevereInfection,
            ]).Select(Forgotten)));

    [Law(BranchesUnder = nameof(NamesUnder), Under = nameof(Law.Labels))]
    public void Evaluate_OneFactOfAPermitForgotten_NeverPermitted(PermitWithoutAFact pair, Branches branches, Policy policy)
    {
        branches.Hit(pair.Name);
        Assert.Equal(Verdict.Incomplete, pair.Value.With(ForgottenUnder(policy)[pair.Name]).Evaluate().Verdict);
    }

    [Law(BranchesUnder = nameof(NamesUnder), Under = nameof(Law.Labels))]
    public void Evaluate_OneKindOfFactForgotten_AnObjectionNeverBecomesNone(
        CaseWithoutAFact pair, Branches branches, Policy policy)
    {
        branches.Hit(pair.Name);
        Assert.NotEqual(Verdict.NoObjection, pair.Value.With(ForgottenUnder(policy)[pair.Name]).Evaluate().Verdict);
    }

    [Law("cannot", "may", Under = nameof(Law.Labels))]
    public void Evaluate_PregnancyTestForgotten_PermittedOnlyWhereNobodyCanBePregnant(TreatmentCase value, Branches branches)
    {
        var patient = value.Record.Patient;
        var cannot = patient.Sex is Sex.Male || patient.ChildbearingPotential.IsCapable is Answer.No;
        branches.Hit("cannot", cannot);
        branches.Hit("may", !cannot);
        var verdict = value.With(record => record with { PregnancyTests = [] }).Evaluate().Verdict;
        Assert.Equal(cannot ? Verdict.NoObjection : Verdict.Incomplete, verdict);
    }

    [Law("cannot", "asked")]
    public void Evaluate_ContraceptionForgotten_PermittedOnlyOfWomenWhoCannotBePregnant(PermitInEurope permit, Branches branches)
    {
        var value = permit.Value;
        var cannot = value.Record.Patient is { Sex: Sex.Female, ChildbearingPotential.IsCapable: Answer.No };
        branches.Hit("cannot", cannot);
        branches.Hit("asked", !cannot);
        var forgotten = value.With(record =>
            record with { Assessments = [.. record.Assessments.Select(visit => visit with { Contraception = default })] });
        Assert.Equal(cannot ? Verdict.NoObjection : Verdict.Incomplete, forgotten.Evaluate().Verdict);
    }

    private static Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> SharedWithoutARow() => new()
    {
        ["ejection fractions"] = record => record with { EjectionFractions = [] },
        ["blood counts"] = record => record with { BloodCounts = [] },
        ["liver panels"] = record => record with { LiverPanels = [] },
        ["assessments"] = record => record with { Assessments = [] },
        ["infection"] = record =>
            record with { Assessments = [.. record.Assessments.Select(visit => visit with { Infection = default })] },
        ["birth date"] = record => record with { Patient = record.Patient with { BirthDate = null } },
        ["course"] = record => record with { Patient = record.Patient with { Course = default } },
    };

    private static KeyValuePair<string, Func<TreatmentRecord, TreatmentRecord>> Forgotten(CatalogRow row) => new(
        row.Name,
        record => row switch
        {
            Question<TreatmentRecord> question => question.Write(record, Answer.Unknown),
            Question<Patient> question => record with { Patient = question.Write(record.Patient, Answer.Unknown) },
            Question<ClinicalAssessment> question =>
                record with { Assessments = [.. record.Assessments.Select(visit => question.Write(visit, Answer.Unknown))] },
            MeasuredValue<BloodCount> value =>
                record with { BloodCounts = [.. record.BloodCounts.Select(count => Without(count, value, new(count.At)))] },
            MeasuredValue<LiverPanel> value =>
                record with { LiverPanels = [.. record.LiverPanels.Select(panel => Without(panel, value, new(panel.At)))] },
            _ => throw new ArgumentOutOfRangeException(nameof(row), row, "Nothing says how it is forgotten."),
        });

    private static T Without<T>(T record, MeasuredValue<T> value, T blank)
        where T : ClinicalRecord =>
        Catalog.ValuesOf<T>().Where(other => other != value && other.IsStatedOn(record)).Aggregate(
            (T)((ClinicalRecord)blank with { EnteredInError = record.EnteredInError }),
            (left, other) => other.WithNumber(left, 0, other.NumberOn(record, 0)!.Value));

    private static Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> ForgottenUnder(Policy policy) =>
        policy == Policies.UnitedStates ? UnitedStates : EuropeanUnion;

    private static string[] NamesUnder(Policy policy) => [.. ForgottenUnder(policy).Keys];

    private static class Cases
    {
        private static Gen<string> Name => Gen.Elements(NamesUnder(Law.Policy));

        public static Arbitrary<TreatmentCase> Permitted() =>
            Law.Arbitrary(CaseGenerator.PermittedUnder(Law.Policy), CaseShrinker.Shrink);

        public static Arbitrary<PermitInEurope> InEurope() => Law.Arbitrary(
            CaseGenerator.PermittedUnder(Policies.EuropeanUnion).Select(value => new PermitInEurope(value)),
            permit => CaseShrinker.Shrink(permit.Value).Select(smaller => new PermitInEurope(smaller)));

        public static Arbitrary<PermitWithoutAFact> PermittedWithoutAFact() => Law.Arbitrary(
            from value in CaseGenerator.PermittedUnder(Law.Policy) from name in Name select new PermitWithoutAFact(value, name));

        public static Arbitrary<CaseWithoutAFact> AnyWithoutAFact() => Law.Arbitrary(
            from value in CaseGenerator.AnyUnder(Law.Policy) from name in Name select new CaseWithoutAFact(value, name));
    }
}

/// <summary>A case to which nobody objects under the EU label.</summary>
public sealed record PermitInEurope(TreatmentCase Value);

/// <summary>A case to which nobody objects, and the name of what is forgotten.</summary>
public sealed record PermitWithoutAFact(TreatmentCase Value, string Name);

/// <summary>Any case, and the name of what is forgotten.</summary>
public sealed record CaseWithoutAFact(TreatmentCase Value, string Name);
