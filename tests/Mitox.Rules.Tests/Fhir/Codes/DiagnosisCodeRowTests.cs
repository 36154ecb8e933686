using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Codes;

/// <summary>Each row of the diagnosis codes, written out again from the facts, and the texts that are none.</summary>
public sealed class DiagnosisCodeRowTests
{
    public static TheoryData<CodeSystem, string, DiseaseCourse, Answer, bool, string> Rows => new()
    {
        { CodeSystem.SnomedCt, "24700007", DiseaseCourse.Unknown, Answer.Unknown, true, "CODE-30" },
        { CodeSystem.SnomedCt, "426373005", DiseaseCourse.RelapsingRemitting, Answer.Unknown, true, "CODE-30" },
        { CodeSystem.SnomedCt, "425500002", DiseaseCourse.SecondaryProgressive, Answer.Unknown, true, "CODE-30" },
        { CodeSystem.SnomedCt, "428700003", DiseaseCourse.PrimaryProgressive, Answer.Unknown, true, "CODE-30" },
        { CodeSystem.SnomedCt, "230374002", DiseaseCourse.ProgressiveRelapsing, Answer.Unknown, true, "CODE-30" },
        { CodeSystem.Icd10, "G35", DiseaseCourse.Unknown, Answer.Unknown, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35", DiseaseCourse.Unknown, Answer.Unknown, false, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.A", DiseaseCourse.RelapsingRemitting, Answer.Unknown, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.B", DiseaseCourse.PrimaryProgressive, Answer.Unknown, false, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.B0", DiseaseCourse.PrimaryProgressive, Answer.Unknown, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.B1", DiseaseCourse.PrimaryProgressive, Answer.Yes, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.B2", DiseaseCourse.PrimaryProgressive, Answer.No, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.C", DiseaseCourse.SecondaryProgressive, Answer.Unknown, false, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.C0", DiseaseCourse.SecondaryProgressive, Answer.Unknown, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.C1", DiseaseCourse.SecondaryProgressive, Answer.Yes, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.C2", DiseaseCourse.SecondaryProgressive, Answer.No, true, "CODE-31" },
        { CodeSystem.Icd10Cm, "G35.D", DiseaseCourse.Unknown, Answer.Unknown, true, "CODE-31" },
        { CodeSystem.Orphanet, "802", DiseaseCourse.Unknown, Answer.Unknown, true, "CODE-34" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_EveryRow_IsWhatTheFactsSay(
        CodeSystem system, string code, DiseaseCourse course, Answer activity, bool isWhole, string fact)
    {
        var found = DiagnosisCode.Find(system, code)!;

        Assert.Equal(
            (code, course, activity, isWhole, fact), (found.Code, found.Course, found.Activity, found.IsWholeCode, found.Fact));
        Assert.Equal(fact == "CODE-34" ? EvidenceGrade.C : EvidenceGrade.B, found.Grade);
    }

    [Fact]
    public void All_Codes_AreTheseRowsAndNoOther() => Assert.Equal(
        Rows.Select(row => ((CodeSystem)row[0], (string)row[1])),
        DiagnosisCode.All.Select(one => (one.System, one.Code)));

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "G35A", "G35.A")]
    [InlineData(CodeSystem.Icd10Cm, "g35.a", "G35.A")]
    [InlineData(CodeSystem.Icd10Cm, " g35c1\t", "G35.C1")]
    [InlineData(CodeSystem.Icd10Cm, "G35B", "G35.B")]
    [InlineData(CodeSystem.Icd10, " g35 ", "G35")]
    [InlineData(CodeSystem.SnomedCt, " 24700007 ", "24700007")]
    [InlineData(CodeSystem.Orphanet, "ORPHA:802", "802")]
    public void Find_TextVariants_AreTheSameCode(CodeSystem system, string code, string expected) =>
        Assert.Equal(expected, DiagnosisCode.Find(system, code)!.Code);

    [Theory]
    [InlineData(CodeSystem.SnomedCt, "247.00007")] // the point of ICD only
    [InlineData(CodeSystem.Icd10Cm, "G35.")]
    [InlineData(CodeSystem.Icd10, "G35.")]
    [InlineData(CodeSystem.Icd10Cm, "G35..A")]
    [InlineData(CodeSystem.Icd10Cm, "G3.5A")]
    [InlineData(CodeSystem.Icd10Cm, "G35 A")]
    [InlineData(CodeSystem.Icd10Cm, "G35.A0")]
    [InlineData(CodeSystem.Icd10Cm, "G35.B3")]
    [InlineData(CodeSystem.Icd10Cm, ".")]
    [InlineData(CodeSystem.Unknown, "G35")]
    [InlineData(CodeSystem.Loinc, "G35")]
    public void Find_AlmostACode_NotGuessed(CodeSystem system, string code) => Assert.Null(DiagnosisCode.Find(system, code));

    [Fact]
    public void Remark_Parents_SayThatTheyAreNotValidAlone() => Assert.All(
        DiagnosisCode.All,
        one => Assert.Equal(!one.IsWholeCode, one.Remark.Contains("not valid alone", StringComparison.Ordinal)));

    [Fact]
    public void Remark_RelapsingRemitting_SaysNeitherWorseningNorHighlyActive() => Assert.All(
        DiagnosisCode.All.Where(one => one.Course is DiseaseCourse.RelapsingRemitting),
        one => Assert.Contains("worsening (US-01) or highly active (EU-02", one.Remark, StringComparison.Ordinal));

    [Fact]
    public void Remark_NoCourse_SaysSo() => Assert.All(
        DiagnosisCode.All,
        one => Assert.Equal(
            one.Course is DiseaseCourse.Unknown, one.Remark.Contains("nothing of the course", StringComparison.Ordinal)));

    [Fact]
    public void Remark_ProgressiveRelapsing_SaysThatNoLeafExists() => Assert.All(
        DiagnosisCode.All,
        one => Assert.Equal(
            one.Course is DiseaseCourse.ProgressiveRelapsing,
            one.Remark.Contains("No ICD-10-CM code", StringComparison.Ordinal)));

    [Fact]
    public void All_EveryFact_IsInTheTable() =>
        Assert.All(DiagnosisCode.All, one => Assert.Single(Fact.All, fact => fact.Id == one.Fact));

    [Fact]
    public void Default_CodeMadeByACaller_IsNeitherWholeNorConfirmed()
    {
        var own = new DiagnosisCode(CodeSystem.Icd10Cm, "G35.E", DiseaseCourse.Unknown, Answer.Unknown);

        Assert.Equal((false, EvidenceGrade.Unconfirmed), (own.IsWholeCode, own.Grade));
    }
}
