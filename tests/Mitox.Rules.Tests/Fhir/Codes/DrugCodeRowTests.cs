using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Codes;

/// <summary>Each row of the drug codes, written out again from the facts, and the codes that are wrong.</summary>
public sealed class DrugCodeRowTests
{
    public static TheoryData<CodeSystem, string, CardiotoxicDrug, EvidenceGrade, string> Rows => new()
    {
        { CodeSystem.Atc, "L01DB07", CardiotoxicDrug.Mitoxantrone, EvidenceGrade.B, "CODE-20" },
        { CodeSystem.RxNorm, "7005", CardiotoxicDrug.Mitoxantrone, EvidenceGrade.B, "CODE-20" },
        { CodeSystem.SnomedCt, "386913001", CardiotoxicDrug.Mitoxantrone, EvidenceGrade.B, "CODE-20" },
        { CodeSystem.SnomedCt, "108791001", CardiotoxicDrug.Mitoxantrone, EvidenceGrade.B, "CODE-20" },
        { CodeSystem.Atc, "L01DB01", CardiotoxicDrug.Doxorubicin, EvidenceGrade.Unconfirmed, "CODE-21" },
        { CodeSystem.SnomedCt, "372817009", CardiotoxicDrug.Doxorubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.RxNorm, "3639", CardiotoxicDrug.Doxorubicin, EvidenceGrade.B, "CODE-22" },
        { CodeSystem.Atc, "L01DB02", CardiotoxicDrug.Daunorubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.SnomedCt, "372715008", CardiotoxicDrug.Daunorubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.Atc, "L01DB03", CardiotoxicDrug.Epirubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.SnomedCt, "417916005", CardiotoxicDrug.Epirubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.RxNorm, "3995", CardiotoxicDrug.Epirubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.Atc, "L01DB06", CardiotoxicDrug.Idarubicin, EvidenceGrade.B, "CODE-21" },
        { CodeSystem.SnomedCt, "372539000", CardiotoxicDrug.Idarubicin, EvidenceGrade.B, "CODE-21" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_EveryRow_IsWhatTheFactsSay(
        CodeSystem system, string code, CardiotoxicDrug drug, EvidenceGrade grade, string fact)
    {
        var found = DrugCode.Find(system, $" {code} ")!;

        Assert.Equal((code, drug, grade, fact), (found.Code, found.Drug, found.Grade, found.Fact));
    }

    [Theory]
    [InlineData("l01db07", CardiotoxicDrug.Mitoxantrone)]
    [InlineData("L01Db01", CardiotoxicDrug.Doxorubicin)]
    public void Find_ClassificationInAnyCase_IsTheDrug(string code, CardiotoxicDrug drug) =>
        Assert.Equal(drug, DrugCode.Find(CodeSystem.Atc, code)!.Drug);

    [Fact]
    public void All_Codes_AreTheseRowsAndNoOther() => Assert.Equal(
        Rows.Select(row => ((CodeSystem)row[0], (string)row[1])), DrugCode.All.Select(one => (one.System, one.Code)));

    [Fact]
    public void All_EveryRow_IsNamedInItsFactAndNoBetterGraded() => Assert.All(DrugCode.All, one =>
    {
        var fact = Fact.All.Single(fact => fact.Id == one.Fact);

        Assert.Contains(one.Code, fact.Statement, StringComparison.Ordinal);
        Assert.True(one.Grade <= fact.BestGrade, one.Code);
    });

    [Fact]
    public void Find_WrongCodeOfMitoxantrone_IsATrapAndNoDrug()
    {
        var trap = DrugCodeTrap.Find(CodeSystem.RxNorm, " 6889 ")!;

        Assert.Equal((CardiotoxicDrug.Mitoxantrone, "CODE-20"), (trap.MistakenFor, trap.Fact));
        Assert.Null(DrugCode.Find(CodeSystem.RxNorm, "6889"));
        Assert.Contains(trap.Code, Fact.All.Single(fact => fact.Id == trap.Fact).Statement, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CodeSystem.RxNorm, "7005")] // right
    [InlineData(CodeSystem.Atc, "6889")] // another system
    [InlineData(CodeSystem.RxNorm, "")]
    public void FindTrap_AnyOtherCode_IsNone(CodeSystem system, string code) => Assert.Null(DrugCodeTrap.Find(system, code));

    [Fact]
    public void Traps_None_IsACodeOfADrug() =>
        Assert.All(DrugCodeTrap.All, trap => Assert.Null(DrugCode.Find(trap.System, trap.Code)));

    [Theory]
    [InlineData(CodeSystem.Atc, "L01DB")]
    [InlineData(CodeSystem.Atc, "L01DB071")]
    [InlineData(CodeSystem.RxNorm, "07005")]
    [InlineData(CodeSystem.SnomedCt, "L01DB07")]
    public void Find_AlmostACode_NotGuessed(CodeSystem system, string code) => Assert.Null(DrugCode.Find(system, code));
}
