using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

[Properties(Arbitrary = [typeof(Cases)])]
public sealed class MissingFactLaws
{
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

    [Law(BranchesUnder = nameof(NamesUnder), Under = nameof(Law.Labels))]
    public void Evaluate_OneFactOfAPermitForgotten_NeverPermitted(PermitWithoutAFact pair, Branches branches, Policy policy)
    {
        branches.Hit(pair.Name);
        Assert.Equal(Verdict.Incomplete, pair.Value.With(ForgottenUnder(policy)[pair.Name]).Evaluate().Verdict);
    }

    [Law(BranchesUnder = nameof(NamesUnder), Under = nameof(Law.Labels))]
    public void Evaluate_OneKindOfFactForgotten_AnObjectionNeverBecomesNone(CaseWithoutAFact pair, Branches branches, Policy policy)
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
        var forgotten = value.With(record => record with { Assessments = [.. record.Assessments.Select(visit => visit with { Contraception = default })] });
        Assert.Equal(cannot ? Verdict.NoObjection : Verdict.Incomplete, forgotten.Evaluate().Verdict);
    }

    private static Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> ForgottenUnder(Policy policy) =>
        policy == Policies.UnitedStates ? UnitedStates : EuropeanUnion;

    private static string[] NamesUnder(Policy policy) => [.. ForgottenUnder(policy).Keys];

    private static class Cases
    {
        private static Gen<string> Name => Gen.Elements(NamesUnder(Law.Policy));

        public static Arbitrary<TreatmentCase> Permitted() => Law.Arbitrary(CaseGenerator.PermittedUnder(Law.Policy), CaseShrinker.Shrink);

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
