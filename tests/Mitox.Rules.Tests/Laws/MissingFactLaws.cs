using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

public sealed class MissingFactLaws
{
    /// <summary>Ways to forget something the label asks for.</summary>
    private static readonly Dictionary<string, Func<TreatmentRecord, TreatmentRecord>> Forgotten = new()
    {
        ["ejection fractions"] = record => record with { EjectionFractions = [] },
        ["ECGs"] = record => record with { Electrocardiograms = [] },
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

    [Fact]
    public void Evaluate_OneFactOfAPermitForgotten_NeverPermitted() => Law.Holds(
        from value in CaseGenerator.Permitted from name in Gen.Elements<string>(Forgotten.Keys) select (Value: value, Name: name),
        _ => [],
        (pair, branches) =>
        {
            branches.Hit(pair.Name);
            Assert.Equal(Verdict.Incomplete, pair.Value.With(Forgotten[pair.Name]).Evaluate().Verdict);
        },
        Forgotten.Keys);

    [Fact]
    public void Evaluate_OneKindOfFactForgotten_AnObjectionNeverBecomesNone() => Law.Holds(
        from value in CaseGenerator.Any from name in Gen.Elements<string>(Forgotten.Keys) select (Value: value, Name: name),
        _ => [],
        (pair, branches) =>
        {
            branches.Hit(pair.Name);
            Assert.NotEqual(Verdict.NoObjection, pair.Value.With(Forgotten[pair.Name]).Evaluate().Verdict);
        },
        Forgotten.Keys);

    [Fact]
    public void Evaluate_PregnancyTestForgotten_PermittedOnlyWhereNobodyCanBePregnant() => Law.Holds(
        CaseGenerator.Permitted,
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
}
