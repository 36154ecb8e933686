using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Codes;

/// <summary>Each row of the LOINC table, written out again from the facts.</summary>
public sealed class LoincRowTests
{
    public static TheoryData<string, CodedQuantity, UnitKind, EvidenceGrade, string> Rows => new()
    {
        { "18043-0", CodedQuantity.EjectionFraction, UnitKind.Share, EvidenceGrade.B, "CODE-01" },
        { "18049-7", CodedQuantity.EjectionFraction, UnitKind.Share, EvidenceGrade.B, "CODE-01" },
        { "77891-0", CodedQuantity.EjectionFraction, UnitKind.Share, EvidenceGrade.B, "CODE-01" },
        { "55406-3", CodedQuantity.None, UnitKind.NotANumber, EvidenceGrade.B, "CODE-01" },
        { "104258-9", CodedQuantity.None, UnitKind.Share, EvidenceGrade.B, "CODE-01" },
        { "81566-2", CodedQuantity.None, UnitKind.NotANumber, EvidenceGrade.B, "CODE-01" },
        { "10230-1", CodedQuantity.EjectionFraction, UnitKind.Share, EvidenceGrade.C, "CODE-02" },
        { "8806-2", CodedQuantity.EjectionFraction, UnitKind.Share, EvidenceGrade.C, "CODE-02" },
        { "18044-8", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "18045-5", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "18046-3", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "18047-1", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "18048-9", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "8807-0", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "8808-8", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "8809-6", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "8810-4", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "8811-2", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "8812-0", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "79991-6", CodedQuantity.EjectionFraction, UnitKind.Unknown, EvidenceGrade.Unconfirmed, "CODE-03" },
        { "751-8", CodedQuantity.Neutrophils, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-04" },
        { "26499-4", CodedQuantity.Neutrophils, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-04" },
        { "753-4", CodedQuantity.Neutrophils, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-15" },
        { "770-8", CodedQuantity.None, UnitKind.Share, EvidenceGrade.B, "CODE-04" },
        { "6690-2", CodedQuantity.Leukocytes, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-04" },
        { "777-3", CodedQuantity.Platelets, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-04" },
        { "731-0", CodedQuantity.Lymphocytes, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-04" },
        { "26464-8", CodedQuantity.Leukocytes, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-11" },
        { "804-5", CodedQuantity.Leukocytes, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-11" },
        { "26515-7", CodedQuantity.Platelets, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-11" },
        { "778-1", CodedQuantity.Platelets, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-11" },
        { "26474-7", CodedQuantity.Lymphocytes, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-11" },
        { "732-8", CodedQuantity.Lymphocytes, UnitKind.CountPerVolume, EvidenceGrade.B, "CODE-11" },
        { "26511-6", CodedQuantity.None, UnitKind.Share, EvidenceGrade.B, "CODE-11" },
        { "736-9", CodedQuantity.None, UnitKind.Share, EvidenceGrade.B, "CODE-11" },
        { "737-7", CodedQuantity.None, UnitKind.Share, EvidenceGrade.B, "CODE-11" },
        { "26478-8", CodedQuantity.None, UnitKind.Share, EvidenceGrade.B, "CODE-11" },
        { "718-7", CodedQuantity.Hemoglobin, UnitKind.MassPerVolume, EvidenceGrade.B, "CODE-04" },
        { "38518-7", CodedQuantity.None, UnitKind.Unknown, EvidenceGrade.B, "CODE-09" },
        { "1742-6", CodedQuantity.AlanineAminotransferase, UnitKind.Unknown, EvidenceGrade.B, "CODE-05" },
        { "1920-8", CodedQuantity.AspartateAminotransferase, UnitKind.Unknown, EvidenceGrade.B, "CODE-05" },
        { "1975-2", CodedQuantity.TotalBilirubin, UnitKind.MassPerVolume, EvidenceGrade.B, "CODE-05" },
        { "14631-6", CodedQuantity.TotalBilirubin, UnitKind.SubstancePerVolume, EvidenceGrade.B, "CODE-15" },
        { "1968-7", CodedQuantity.None, UnitKind.Unknown, EvidenceGrade.B, "CODE-05" },
        { "6768-6", CodedQuantity.AlkalinePhosphatase, UnitKind.Unknown, EvidenceGrade.B, "CODE-05" },
        { "2324-2", CodedQuantity.GammaGlutamylTransferase, UnitKind.Unknown, EvidenceGrade.B, "CODE-05" },
        { "2106-3", CodedQuantity.PregnancyTest, UnitKind.NotANumber, EvidenceGrade.B, "CODE-06" },
        { "2118-8", CodedQuantity.PregnancyTest, UnitKind.NotANumber, EvidenceGrade.B, "CODE-06" },
        { "2110-5", CodedQuantity.PregnancyTest, UnitKind.NotANumber, EvidenceGrade.B, "CODE-06" },
        { "86649-1", CodedQuantity.PregnancyTest, UnitKind.NotANumber, EvidenceGrade.B, "CODE-06" },
        { "11524-6", CodedQuantity.Electrocardiogram, UnitKind.NotANumber, EvidenceGrade.B, "CODE-12" },
        { "82810-3", CodedQuantity.PregnancyStatus, UnitKind.NotANumber, EvidenceGrade.B, "CODE-13" },
        { "21198-7", CodedQuantity.None, UnitKind.Unknown, EvidenceGrade.B, "CODE-06" },
        { "8302-2", CodedQuantity.BodyHeight, UnitKind.Length, EvidenceGrade.B, "CODE-07" },
        { "3137-7", CodedQuantity.BodyHeight, UnitKind.Length, EvidenceGrade.B, "CODE-07" },
        { "29463-7", CodedQuantity.BodyWeight, UnitKind.Mass, EvidenceGrade.B, "CODE-07" },
        { "3141-9", CodedQuantity.BodyWeight, UnitKind.Mass, EvidenceGrade.B, "CODE-07" },
        { "39156-5", CodedQuantity.BodyMassIndex, UnitKind.MassPerArea, EvidenceGrade.B, "CODE-07" },
        { "8277-6", CodedQuantity.BodySurfaceArea, UnitKind.Area, EvidenceGrade.B, "CODE-07" },
        { "3140-1", CodedQuantity.BodySurfaceArea, UnitKind.Area, EvidenceGrade.Unconfirmed, "CODE-07" },
        { "8867-4", CodedQuantity.HeartRate, UnitKind.Rate, EvidenceGrade.B, "CODE-08" },
        { "8480-6", CodedQuantity.SystolicBloodPressure, UnitKind.Pressure, EvidenceGrade.B, "CODE-08" },
        { "8462-4", CodedQuantity.DiastolicBloodPressure, UnitKind.Pressure, EvidenceGrade.B, "CODE-08" },
        { "8310-5", CodedQuantity.BodyTemperature, UnitKind.Temperature, EvidenceGrade.B, "CODE-08" },
        { "9279-1", CodedQuantity.RespiratoryRate, UnitKind.Rate, EvidenceGrade.B, "CODE-08" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_EveryRow_IsWhatTheFactsSay(
        string code, CodedQuantity quantity, UnitKind unit, EvidenceGrade grade, string fact)
    {
        var found = LoincCode.Find($" {code}\t")!;

        Assert.Equal((code, quantity, unit, grade, fact), (found.Code, found.Quantity, found.Unit, found.Grade, found.Fact));
    }

    [Fact]
    public void All_Codes_AreTheseRowsAndNoOther() =>
        Assert.Equal(
            Rows.Select(row => (string)row[0]).Order(StringComparer.Ordinal),
            LoincCode.All.Select(one => one.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void All_EveryRow_IsNamedInItsFactAndNoBetterGraded() => Assert.All(LoincCode.All, one =>
    {
        var fact = Fact.All.Single(fact => fact.Id == one.Fact);

        Assert.Contains(one.Code, fact.Statement, StringComparison.Ordinal);
        Assert.True(one.Grade <= fact.BestGrade, one.Code);
    });

    [Fact]
    public void Means_WeaklyConfirmed_SaysSo() => Assert.All(LoincCode.All, one =>
    {
        Assert.Equal(one.Grade is EvidenceGrade.Unconfirmed, one.Means.Contains("unconfirmed", StringComparison.Ordinal));
        Assert.Equal(one.Grade is EvidenceGrade.C, one.Means.Contains("public code only", StringComparison.Ordinal));
    });

    [Fact]
    public void Trap_CodeThatMustNotBeRead_SaysWhy() =>
        Assert.All(LoincCode.All.Where(one => one.Quantity is CodedQuantity.None), one => Assert.EndsWith(
            ".", one.Trap, StringComparison.Ordinal));

    [Theory]
    [InlineData("18043-0", "MRI")]
    [InlineData("10230-1", "names no method")]
    [InlineData("1975-2", "µmol/L")]
    [InlineData("8277-6", "arterial blood gas")]
    public void Trap_CodeThatIsMisnamedElsewhere_IsReadAndWarns(string code, string warning)
    {
        var found = LoincCode.Find(code)!;

        Assert.NotEqual(CodedQuantity.None, found.Quantity);
        Assert.Contains(warning, found.Trap, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CodedQuantity.EjectionFraction, "18043-0 18049-7 77891-0")]
    [InlineData(CodedQuantity.Neutrophils, "751-8 26499-4 753-4")]
    [InlineData(CodedQuantity.Leukocytes, "6690-2 26464-8 804-5")]
    [InlineData(CodedQuantity.Lymphocytes, "731-0 26474-7 732-8")]
    [InlineData(CodedQuantity.Platelets, "777-3 26515-7 778-1")]
    [InlineData(CodedQuantity.TotalBilirubin, "1975-2 14631-6")]
    [InlineData(CodedQuantity.BodySurfaceArea, "8277-6")]
    [InlineData(CodedQuantity.None, "")]
    public void Of_Quantity_GivesTheConfirmedCodesOnly(CodedQuantity quantity, string expected) =>
        Assert.Equal(expected, string.Join(' ', LoincCode.Of(quantity).Select(one => one.Code)));

    [Fact]
    public void Of_Observation_GivesWhatIsConfirmedOnly()
    {
        Assert.Equal(
            "18043-0 18049-7 77891-0", string.Join(' ', LoincCode.Of(Observation.EjectionFraction).Select(one => one.Code)));
        Assert.Empty(LoincCode.Of(Observation.Electrocardiogram));
    }

    [Fact]
    public void Of_EveryQuantityButThoseWithoutALoincCode_HasAConfirmedCode() =>
        Assert.All(
            Enum.GetValues<CodedQuantity>().Except(
                [CodedQuantity.None, CodedQuantity.DisabilityStatus, CodedQuantity.EnhancingLesions]),
            quantity => Assert.NotEmpty(LoincCode.Of(quantity)));

    [Theory]
    [InlineData("")]
    [InlineData("7708")]
    [InlineData("770-9")]
    [InlineData("770–8")] // a dash that is no hyphen
    [InlineData("LOINC 770-8")]
    public void Find_AnyOtherText_NotGuessed(string code) => Assert.Null(LoincCode.Find(code));

    [Fact]
    public void Default_CodeMadeByACaller_IsNotConfirmed() =>
        Assert.False(new LoincCode("1-1", "local", CodedQuantity.Neutrophils, UnitKind.CountPerVolume).IsConfirmed);
}
