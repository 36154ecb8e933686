using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Quantities;

/// <summary>Units beside a liver test and its limit, and body measures in feet, inches and pounds.</summary>
public sealed class StatedUnitTests
{
    [Theory]
    [InlineData("2", "mg/dL", "1.2", "mg/dL", "1.6666")]
    [InlineData("1.5", "ukat/L", "45", "U/L", "2")]
    [InlineData("1.5", "µkat/L", "45", "IU/L", "2")]
    [InlineData("1.5", "μkat/L", "45", "u/l", "2")]
    [InlineData("20", "mg/L", "1", "mg/dL", "2")]
    [InlineData("34", "umol/L", "17", "µmol/l", "2")]
    public void FromResult_UnitsOfOneKind_Converted(
        string result, string unit, string limit, string limitUnit, string expected) =>
        Assert.StartsWith(
            expected,
            UpperLimitMultiple.FromResult(CaseText.Number(result), unit, CaseText.Number(limit), limitUnit).ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("mg/dL", "umol/L", "state both in one unit")]
    [InlineData("U/L", "mg/dL", "state both in one unit")]
    [InlineData("xyz", "mg/dL", "'xyz' is no unit of a liver test")]
    public void FromResult_UnitsThatDifferOrAreUnknown_Refused(string unit, string limitUnit, string says)
    {
        var refusal = Assert.Throws<ArgumentException>(() => UpperLimitMultiple.FromResult(2, unit, 21, limitUnit));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_EnzymeInMilligrams_RefusedWithItsField()
    {
        var record = Scenario.AllClear.Record with
        {
            LiverPanels =
            [
                new(Scenario.DayBefore)
                {
                    AlanineAminotransferase = UpperLimitMultiple.FromResult(1, "mg/dL", 1, "mg/dL"),
                    TotalBilirubin = UpperLimitMultiple.FromResult(20, "U/L", 40, "U/L"),
                },
            ],
        };

        Assert.False(TreatmentHistory.TryCreate(record, out _, out var problems));
        Assert.Equal(
            ["liverPanels[0].alanineAminotransferase", "liverPanels[0].totalBilirubin"],
            problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("67 in", "170.18")]
    [InlineData("5 ft 7 in", "170.18")]
    [InlineData("5'7\"", "170.18")]
    [InlineData("5′7.5″", "171.45")]
    [InlineData("6 ft", "182.88")]
    [InlineData("5 feet 7 inches", "170.18")]
    public void Parse_HeightInFeetAndInches_Exact(string text, string centimeters)
    {
        Assert.Equal(CaseText.Number(centimeters), BodyHeight.Parse(text).Centimeters);
        Assert.True(BodyHeight.TryParse(text, out var read));
        Assert.Equal(BodyHeight.Parse(text), read);
    }

    [Theory]
    [InlineData("9 ft")]
    [InlineData("0 ft 7 in")]
    [InlineData("5 ft x in")]
    [InlineData("5 ft -1 in")]
    [InlineData("1 ft 2 in")]
    public void TryParse_NoSuchHeight_False(string text)
    {
        Assert.False(BodyHeight.TryParse(text, out _));
        Assert.Throws<FormatException>(() => BodyHeight.Parse(text));
    }

    [Fact]
    public void FromPounds_Exact()
    {
        Assert.Equal(69.85322498m, BodyWeight.FromPounds(154).Kilograms);
        Assert.Equal(BodyWeight.FromPounds(154), BodyWeight.Parse("154 lb"));
        Assert.Throws<ArgumentOutOfRangeException>(() => BodyWeight.FromPounds(4.9m));
        Assert.Throws<ArgumentOutOfRangeException>(() => BodyWeight.FromPounds(1_101));
    }

    [Theory]
    [InlineData(0, 7)]
    [InlineData(9, 0)]
    [InlineData(5, 12)]
    [InlineData(5, -1)]
    public void FromFeetAndInches_OutOfRange_Refused(int feet, decimal inches) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BodyHeight.FromFeetAndInches(feet, inches));

    [Fact]
    public void Write_ConfirmedRecordsAndStatedUnits_ReadBackEqual()
    {
        var record = Scenario.AllClear.Record with
        {
            Infusions = [Scenario.Given(Scenario.PreviousInfusionDay, 12) with { Confirmed = true }],
            PriorExposures =
                [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(2)) { Confirmed = true }],
            LiverPanels =
            [
                new(Scenario.DayBefore)
                {
                    AlanineAminotransferase = UpperLimitMultiple.FromResult(1.3m, "ukat/L", 45, "U/L"),
                    TotalBilirubin = UpperLimitMultiple.FromResult(2, "mg/dL", 4, "mg/dL"),
                    Confirmed = true,
                },
            ],
        };
        var file = CaseFile.ForInfusion(TreatmentHistory.Create(record), Scenario.AllClear.Proposal with { Confirmed = true });

        Json.RoundTrip.AssertEqual(file);
    }

    [Theory]
    [InlineData("""{"result": 2.0, "resultUnit": "mg/dL", "upperLimitOfNormal": 21, "upperLimitUnit": "umol/L"}""", "state both")]
    [InlineData("""{"result": 2.0, "resultUnit": "mg/dL", "upperLimitOfNormal": 21}""", "both or neither")]
    [InlineData("""{"timesUpperLimitOfNormal": 2.0, "resultUnit": "mg/dL", "upperLimitUnit": "mg/dL"}""", "both or neither")]
    public void Read_UnitsThatCannotBe_Refused(string bilirubin, string says)
    {
        var text = $$"""{"liverPanels": [{"date": "2026-03-01", "totalBilirubin": {{bilirubin}}}]}""";

        Assert.False(CaseJson.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out _, out var problems));
        Assert.Contains(says, string.Join('\n', problems), StringComparison.Ordinal);
    }
}
