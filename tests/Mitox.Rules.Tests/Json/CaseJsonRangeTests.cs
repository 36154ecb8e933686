using System.Text;
using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>Ranges, comparators, days known in part and earlier totals in mg are read and written as they were said.</summary>
public sealed class CaseJsonRangeTests
{
    [Theory]
    [InlineData("ejectionFractions", "\"percent\": \">55\"")]
    [InlineData("ejectionFractions", "\"percent\": \"55-60\"")]
    [InlineData("ejectionFractions", "\"percent\": \"≤55.5\"")]
    [InlineData("bloodCounts", "\"neutrophilsBillionsPerLiter\": \"<0.5\"")]
    [InlineData("bloodCounts", "\"leukocytesBillionsPerLiter\": \"≥2.5\"")]
    [InlineData("liverPanels", "\"totalBilirubin\": { \"timesUpperLimitOfNormal\": \"<0.5\" }")]
    [InlineData("liverPanels", "\"totalBilirubin\": { \"result\": \"<1\", \"upperLimitOfNormal\": 11 }")]
    [InlineData("liverPanels", "\"totalBilirubin\": { \"result\": \"1-2\", \"upperLimitOfNormal\": 11 }")]
    [InlineData("priorExposures", "\"lastGivenOn\": \"2009\"")]
    [InlineData("priorExposures", "\"lastGivenOn\": \"2009-05\"")]
    [InlineData("priorExposures", "\"milligrams\": 180, \"bodySurface\": { \"squareMeters\": 1.7 }")]
    [InlineData("priorExposures", "\"lastGivenOn\": \"2009-05-01\", \"includesInfusions\": \"no\"")]
    public void Read_WhatIsKnownInPart_WrittenAsItWasSaid(string list, string said)
    {
        var file = CaseJson.Read(FileWith(list, said));

        var written = CaseJson.Write(file);

        Assert.Equal(file.Record, CaseJson.Read(written).Record with
        {
            EjectionFractions = file.Record.EjectionFractions,
            BloodCounts = file.Record.BloodCounts,
            LiverPanels = file.Record.LiverPanels,
            PriorExposures = file.Record.PriorExposures,
        });
        Assert.Equal(written, CaseJson.Write(CaseJson.Read(written)));
        Assert.Contains(Compact(said), Compact(written), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1980")]
    [InlineData("1980-05")]
    public void Read_BirthInAYearOrAMonth_WrittenAsItWasSaid(string birth)
    {
        var file = CaseJson.Read($$"""{ "patient": { "birthDate": "{{birth}}" }, "followUpOn": "2026-03-02" }""");

        Assert.Null(file.Record.Patient.BirthDate);
        Assert.Equal(file.Record.Patient, CaseJson.Read(CaseJson.Write(file)).Record.Patient);
        Assert.Contains($"\"birthDate\": \"{birth}\"", CaseJson.Write(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ejectionFractions", "\"percent\": \"55\"", "$.ejectionFractions[0].percent", "such as \">55\"")]
    [InlineData("ejectionFractions", "\"percent\": \">55 %\"", "$.ejectionFractions[0].percent", "such as \">55\"")]
    [InlineData("ejectionFractions", "\"percent\": \"60-55\"", "$.ejectionFractions[0].percent", "'60-55' holds no value")]
    [InlineData("ejectionFractions", "\"percent\": \">0.55\"", "$.ejectionFractions[0].percent", "It may be a fraction")]
    [InlineData(
        "ejectionFractions",
        "\"percent\": 55, \"lowerLimitOfNormalPercent\": \">50\"",
        "$.ejectionFractions[0].lowerLimitOfNormalPercent",
        "must be a number without quotes")]
    [InlineData("bloodCounts", "\"hemoglobinGramsPerLiter\": \">100\"", "$.bloodCounts[0].hemoglobinGramsPerLiter", "a number")]
    [InlineData(
        "liverPanels",
        "\"totalBilirubin\": { \"result\": \"<-1\", \"upperLimitOfNormal\": 11 }",
        "$.liverPanels[0].totalBilirubin.result",
        "such as \">55\"")]
    [InlineData("priorExposures", "\"lastGivenOn\": \"2009-13\"", "$.priorExposures[0].lastGivenOn", "is no date")]
    [InlineData("priorExposures", "\"lastGivenOn\": \"1978\"", "$.priorExposures[0].lastGivenOn", "from 1979-01-01")]
    [InlineData("priorExposures", "\"milligrams\": 180", "$.priorExposures[0]", "must stand beside")]
    [InlineData(
        "priorExposures",
        "\"milligrams\": 0, \"bodySurface\": { \"squareMeters\": 1.7 }",
        "$.priorExposures[0].milligrams",
        "it must be above zero")]
    public void TryRead_WhatNoValueIs_Refused(string list, string said, string path, string expected)
    {
        Assert.False(CaseJson.TryRead(Encoding.UTF8.GetBytes(FileWith(list, said)), out _, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal(path, problem.Path);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    private static string FileWith(string list, string said)
    {
        var date = list == "priorExposures" ? "\"drug\": \"mitoxantrone\"" : "\"date\": \"2026-03-01\"";
        return $$"""{ "{{list}}": [{ {{date}}, {{said}} }], "followUpOn": "2026-03-02" }""";
    }

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
