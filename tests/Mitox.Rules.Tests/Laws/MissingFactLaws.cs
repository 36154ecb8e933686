using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

public sealed class MissingFactLaws
{
    public static TheoryData<string> PolicyIds => CaseGenerator.PolicyIds;

    /// <summary>Ways to forget something that every label asks for.</summary>
    private static readonly Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> Shared = new()
    {
        ["ejection fractions"] = record => record with { EjectionFractions = [] },
        ["blood counts"] = record => record with { BloodCounts = [] },
        ["neutrophils"] = record => record with { BloodCounts = [.. record.BloodCounts.Select(count => count with { Neutrophils = null })] },
        ["platelets"] = record => record with { BloodCounts = [.. record.BloodCounts.Select(count => count with { Platelets = null })] },
        ["liver panels"] = record => record with { LiverPanels = [] },
        ["ALT"] = record => record with { LiverPanels = [.. record.LiverPanels.Select(panel => panel with { AlanineAminotransferase = null })] },
        ["AST"] = record => record with { LiverPanels = [.. record.LiverPanels.Select(panel => panel with { AspartateAminotransferase = null })] },
        ["bilirubin"] = record => record with { LiverPanels = [.. record.LiverPanels.Select(panel => panel with { TotalBilirubin = null })] },
        ["assessments"] = record => record with { Assessments = [] },
        ["infection"] = record => record with { Assessments = [.. record.Assessments.Select(visit => visit with { Infection = default })] },
        ["heart failure signs"] = record => record with { Assessments = [.. record.Assessments.Select(visit => visit with { HeartFailureSigns = default })] },
        ["cardiotoxic drugs"] = record => record with { Assessments = [.. record.Assessments.Select(visit => visit with { TakingCardiotoxicDrugs = default })] },
        ["completeness"] = record => record with { DoseHistoryIsComplete = Answer.Unknown },
        ["birth date"] = record => record with { Patient = record.Patient with { BirthDate = null } },
        ["course"] = record => record with { Patient = record.Patient with { Course = default } },
        ["hypersensitivity"] = record => record with { Patient = record.Patient with { MitoxantroneHypersensitivity = default } },
        ["anthracycline hypersensitivity"] = record => record with { Patient = record.Patient with { AnthracyclineHypersensitivity = default } },
        ["heart failure"] = record => record with { Patient = record.Patient with { HeartFailure = default } },
        ["cardiovascular disease"] = record => record with { Patient = record.Patient with { CardiovascularDisease = default } },
        ["radiotherapy"] = record => record with { Patient = record.Patient with { MediastinalRadiotherapy = default } },
        ["anthracycline"] = record => record with { Patient = record.Patient with { PriorAnthracycline = default } },
        ["hepatic impairment"] = record => record with { Patient = record.Patient with { HepaticImpairment = default } },
    };

    private static readonly Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> UnitedStates = new(Shared)
    {
        ["ECGs"] = record => record with { Electrocardiograms = [] },
    };

    private static readonly Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> EuropeanUnion = new(Shared)
    {
        ["highly active"] = record => record with { Patient = record.Patient with { HighlyActiveRelapsing = default } },
        ["rapidly evolving"] = record => record with { Patient = record.Patient with { RapidlyEvolvingDisability = default } },
        ["alternatives"] = record => record with { Patient = record.Patient with { AlternativesExhausted = default } },
        ["structural heart disease"] = record => record with { Patient = record.Patient with { StructuralHeartDisease = default } },
        ["chronic infection"] = record => record with { Patient = record.Patient with { ChronicInfection = default } },
        ["kidneys"] = record => record with { Patient = record.Patient with { SevereRenalImpairment = default } },
        ["severe infection"] = record => record with { Assessments = [.. record.Assessments.Select(visit => visit with { SevereInfection = default })] },
    };

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_OneFactOfAPermitForgotten_NeverPermitted(string policy) => Law.Holds(
        from value in CaseGenerator.PermittedUnder(PolicyCatalog.Find(policy)!) from name in Gen.Elements<string>(ForgottenUnder(policy).Keys) select (Value: value, Name: name),
        _ => [],
        (pair, branches) =>
        {
            branches.Hit(pair.Name);
            Assert.Equal(Verdict.Incomplete, pair.Value.With(ForgottenUnder(policy)[pair.Name]).Evaluate().Verdict);
        },
        ForgottenUnder(policy).Keys);

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_OneKindOfFactForgotten_AnObjectionNeverBecomesNone(string policy) => Law.Holds(
        from value in CaseGenerator.AnyUnder(PolicyCatalog.Find(policy)!) from name in Gen.Elements<string>(ForgottenUnder(policy).Keys) select (Value: value, Name: name),
        _ => [],
        (pair, branches) =>
        {
            branches.Hit(pair.Name);
            Assert.NotEqual(Verdict.NoObjection, pair.Value.With(ForgottenUnder(policy)[pair.Name]).Evaluate().Verdict);
        },
        ForgottenUnder(policy).Keys);

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_PregnancyTestForgotten_PermittedOnlyWhereNobodyCanBePregnant(string policy) => Law.Holds(
        CaseGenerator.PermittedUnder(PolicyCatalog.Find(policy)!),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var patient = value.Record.Patient;
            var cannot = patient.Sex is Sex.Male || patient.ChildbearingPotential.IsCapable is Answer.No;
            branches.Hit("cannot", cannot);
            branches.Hit("may", !cannot);
            var verdict = value.With(record => record with { PregnancyTests = [] }).Evaluate().Verdict;
            Assert.Equal(cannot ? Verdict.NoObjection : Verdict.Incomplete, verdict);
        },
        "cannot",
        "may");

    [Fact]
    public void Evaluate_ContraceptionForgotten_PermittedOnlyOfWomenWhoCannotBePregnant() => Law.Holds(
        CaseGenerator.PermittedUnder(Policies.EuropeanUnion),
        CaseShrinker.Shrink,
        (value, branches) =>
        {
            var cannot = value.Record.Patient is { Sex: Sex.Female, ChildbearingPotential.IsCapable: Answer.No };
            branches.Hit("cannot", cannot);
            branches.Hit("asked", !cannot);
            var forgotten = value.With(record => record with { Assessments = [.. record.Assessments.Select(visit => visit with { Contraception = default })] });
            Assert.Equal(cannot ? Verdict.NoObjection : Verdict.Incomplete, forgotten.Evaluate().Verdict);
        },
        "cannot",
        "asked");

    private static Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> ForgottenUnder(string policy) =>
        policy == Policies.UnitedStates.Description.Id ? UnitedStates : EuropeanUnion;
}
