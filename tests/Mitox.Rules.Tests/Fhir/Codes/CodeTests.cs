namespace Mitox.Rules.Tests.Fhir.Codes;

public sealed class CodeTests
{
    [Theory]
    [InlineData(CodeSystem.Atc, "L01DB07", CardiotoxicDrug.Mitoxantrone)]
    [InlineData(CodeSystem.RxNorm, " 7005 ", CardiotoxicDrug.Mitoxantrone)]
    [InlineData(CodeSystem.SnomedCt, "386913001", CardiotoxicDrug.Mitoxantrone)]
    [InlineData(CodeSystem.SnomedCt, "108791001", CardiotoxicDrug.Mitoxantrone)]
    [InlineData(CodeSystem.Atc, "L01DB01", CardiotoxicDrug.Doxorubicin)]
    [InlineData(CodeSystem.SnomedCt, "372715008", CardiotoxicDrug.Daunorubicin)]
    [InlineData(CodeSystem.RxNorm, "3995", CardiotoxicDrug.Epirubicin)]
    [InlineData(CodeSystem.Atc, "L01DB06", CardiotoxicDrug.Idarubicin)]
    public void Drug_KnownCode_Found(CodeSystem system, string code, CardiotoxicDrug expected) =>
        Assert.Equal(expected, DrugCode.Find(system, code)!.Drug);

    [Theory]
    [InlineData(CodeSystem.RxNorm, "6889")] // wrong in a public file (CODE-20)
    [InlineData(CodeSystem.Atc, "7005")] // the code of another system
    [InlineData(CodeSystem.Unknown, "L01DB07")]
    [InlineData(CodeSystem.Atc, "")]
    public void Drug_AnyOtherCode_NotGuessed(CodeSystem system, string code) => Assert.Null(DrugCode.Find(system, code));

    [Fact]
    public void Drug_Codes_AreOneDrugEach() => Assert.Distinct(DrugCode.All.Select(one => (one.System, one.Code)));

    [Theory]
    [InlineData("G35", DiseaseCourse.Unknown, false)] // V103
    [InlineData("G35.A", DiseaseCourse.RelapsingRemitting, true)]
    [InlineData("g35a", DiseaseCourse.RelapsingRemitting, true)]
    [InlineData("G35.B", DiseaseCourse.PrimaryProgressive, false)]
    [InlineData("G35.B1", DiseaseCourse.PrimaryProgressive, true)]
    [InlineData("G35C2", DiseaseCourse.SecondaryProgressive, true)]
    [InlineData("G35.C", DiseaseCourse.SecondaryProgressive, false)]
    [InlineData("G35.D", DiseaseCourse.Unknown, true)]
    public void Diagnosis_ClinicalModification_SaysTheCourseAndWhetherItIsWhole(string code, DiseaseCourse course, bool isWhole)
    {
        var found = DiagnosisCode.Find(CodeSystem.Icd10Cm, code)!;

        Assert.Equal((course, isWhole), (found.Course, found.IsWholeCode));
    }

    [Theory]
    [InlineData("G35.B1", Answer.Yes)]
    [InlineData("G35.B2", Answer.No)]
    [InlineData("G35.C0", Answer.Unknown)]
    [InlineData("G35.C1", Answer.Yes)]
    [InlineData("G35.A", Answer.Unknown)] // active does not apply to it (CODE-32)
    public void Diagnosis_Activity_OnlyWhereTheCodeSaysIt(string code, Answer expected) =>
        Assert.Equal(expected, DiagnosisCode.Find(CodeSystem.Icd10Cm, code)!.Activity);

    [Fact]
    public void Diagnosis_RelapsingRemitting_DoesNotSayWorsening() =>
        Assert.Contains(
            "does not say whether the disease is worsening",
            DiagnosisCode.Find(CodeSystem.Icd10Cm, "G35.A")!.Remark,
            StringComparison.Ordinal);

    [Fact]
    public void Diagnosis_ProgressiveRelapsing_HasNoClinicalModification() =>
        Assert.DoesNotContain(
            DiagnosisCode.All, one => one.System is CodeSystem.Icd10Cm && one.Course is DiseaseCourse.ProgressiveRelapsing);

    [Theory]
    [InlineData(CodeSystem.SnomedCt, "426373005", DiseaseCourse.RelapsingRemitting)]
    [InlineData(CodeSystem.SnomedCt, "230374002", DiseaseCourse.ProgressiveRelapsing)]
    [InlineData(CodeSystem.SnomedCt, "24700007", DiseaseCourse.Unknown)]
    [InlineData(CodeSystem.Icd10, "G35", DiseaseCourse.Unknown)]
    public void Diagnosis_OtherSystems_SayTheCourse(CodeSystem system, string code, DiseaseCourse expected) =>
        Assert.Equal(expected, DiagnosisCode.Find(system, code)!.Course);

    [Theory]
    [InlineData(CodeSystem.Icd10Cm, "G35.E")]
    [InlineData(CodeSystem.Icd10Cm, "G36")]
    [InlineData(CodeSystem.Icd10, "G35.A")]
    [InlineData(CodeSystem.SnomedCt, "G35")]
    [InlineData(CodeSystem.Icd10Cm, "")]
    public void Diagnosis_AnyOtherCode_NotGuessed(CodeSystem system, string code) =>
        Assert.Null(DiagnosisCode.Find(system, code));

    [Theory]
    [InlineData("751-8", Observation.Neutrophils)]
    [InlineData("777-3", Observation.Platelets)]
    [InlineData("1742-6", Observation.AlanineAminotransferase)]
    [InlineData("1920-8", Observation.AspartateAminotransferase)]
    [InlineData("1975-2", Observation.TotalBilirubin)]
    [InlineData("18043-0", Observation.EjectionFraction)]
    [InlineData("2106-3", Observation.PregnancyTest)]
    public void Loinc_ValueCode_IsThatObservation(string code, Observation expected)
    {
        Assert.Equal(expected, LoincCode.Find(code)!.Observation);
        Assert.Contains(LoincCode.Of(expected), one => one.Code == code);
    }

    [Theory]
    [InlineData("770-8")] // a percentage (V37)
    [InlineData("55406-3")]
    [InlineData("104258-9")]
    [InlineData("81566-2")]
    [InlineData("38518-7")]
    [InlineData("1968-7")]
    [InlineData("21198-7")]
    public void Loinc_Trap_IsNoObservationAndSaysWhy(string code)
    {
        var trap = LoincCode.Find(code)!;

        Assert.Null(trap.Observation);
        Assert.NotEmpty(trap.Trap);
    }

    [Theory]
    [InlineData("18044-8")]
    [InlineData("3140-1")]
    public void Loinc_Unconfirmed_IsNotOfferedForAnObservation(string code)
    {
        var unconfirmed = LoincCode.Find(code)!;

        Assert.Equal(EvidenceGrade.Unconfirmed, unconfirmed.Grade);
        Assert.DoesNotContain(unconfirmed, Enum.GetValues<Observation>().SelectMany(observation => LoincCode.Of(observation)));
    }

    [Fact]
    public void Loinc_UnknownCode_NotGuessed() => Assert.Null(LoincCode.Find("1-1"));

    [Fact]
    public void Loinc_Codes_AreListedOnce() => Assert.Distinct(LoincCode.All.Select(one => one.Code));

    [Theory]
    [InlineData(UcumUnits.BillionPerLiter, "1.5")]
    [InlineData(UcumUnits.ThousandPerMicroliter, "1.5")]
    public void Ucum_UnitsOfCounts_AreReadByTheQuantity(string unit, string number) =>
        Assert.Equal(CellCount.FromPerMicroliter(1_500), CellCount.Parse($"{number} {unit}"));

    [Fact]
    public void Ucum_UnitsOfDoses_AreReadByTheQuantities()
    {
        Assert.Equal(12, DosePerArea.Parse($"12 {UcumUnits.MilligramPerSquareMeter}").MilligramsPerSquareMeter);
        Assert.Equal(20, Dose.Parse($"20 {UcumUnits.Milligram}").Milligrams);
        Assert.Equal(55, Percentage.Parse($"55 {UcumUnits.Percent}").Percent);
    }
}
