namespace Mitox.Rules.Tests.Json;

/// <summary>One change of a good file, the place and line the problem must name, and a part of what it must say.</summary>
public sealed class CaseJsonBadFileTests
{
    [Theory]
    [InlineData("\"21.6\"", "$.proposal.milligrams", 51, "must be a number without quotes, not a text")]
    [InlineData("-21.6", "$.proposal.milligrams", 51, "-21.6 mg is not possible: it must be from 0")]
    [InlineData("0", "$.proposal.milligrams", 51, "must be above zero")]
    [InlineData("21600", "$.proposal.milligrams", 51, "may be in micrograms")]
    [InlineData("true", "$.proposal.milligrams", 51, "must be a number without quotes, not true")]
    [InlineData("null", "$.proposal.milligrams", 51, "null has no meaning")]
    [InlineData("1e400", "$.proposal.milligrams", 51, "more digits than can be kept exactly")]
    [InlineData("1e999999999999", "$.proposal.milligrams", 51, "more digits than can be kept exactly")]
    [InlineData("21.60000000000000000000000000001", "$.proposal.milligrams", 51, "more digits than can be kept exactly")]
    [InlineData("79228162514264337593543950336", "$.proposal.milligrams", 51, "more digits than can be kept exactly")]
    [InlineData("021.6", "$.proposal.milligrams", 51, "Invalid leading zero")]
    [InlineData("NaN", "$.proposal.milligrams", 51, "must be plain JSON")]
    [InlineData("21,6", "$.proposal", 51, "must be plain JSON")]
    [InlineData("21.6, \"milligrams\": 21.6", "$.proposal.milligrams", 51, "stands there twice")]
    [InlineData("21.6, \"milliliters\": 10.8", "$.proposal", 48, "there are milligrams and milliliters")]
    [InlineData("21.6, \"Milligrams\": 10.8", "$.proposal.Milligrams", 51, "no such property")]
    [InlineData(
        "21.6, \"milligramsPerKilogram\": 0.3",
        "$.proposal.milligramsPerKilogram",
        51,
        "must be one of: date, time, milligrams,")]
    [InlineData("21.6, \"enteredInError\": true", "$.proposal.enteredInError", 51, "no such property")]
    [InlineData("21.6 /* rounded */", "$.proposal", 51, "without comments")]
    public void TryRead_BadAmount_NamesThePlaceAndWhatMustHold(string amount, string path, int line, string message) =>
        AssertProblem(AllClear.Replace("    \"milligrams\": 21.6,\n", $"    \"milligrams\": {amount},\n"), path, line, message);

    [Theory]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"2025-02-30\"", "$.proposal.date", 49, "'2025-02-30' is no date")]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"2026-03-02\\u0000 or later\"", "$.proposal.date", 49, "is no date")]
    [InlineData("\"time\": \"10:30\",\n", "\"time\": \"10:30\\u0000 PM\",\n", "$.proposal.time", 50, "is no time")]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"02.03.2026\"", "$.proposal.date", 49, "written as in 2026-03-02")]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"2026-3-2\"", "$.proposal.date", 49, "is no date")]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"-0001-01-01\"", "$.proposal.date", 49, "is no date")]
    [InlineData("\"date\": \"2026-03-02\"", "\"date\": \"0000-01-01\"", "$.proposal.date", 49, "is no date")]
    [InlineData(
        "\"date\": \"2026-03-02\"", "\"date\": \"9999-12-31\"", "$.proposal.date", 49, "9999-12-31 must be from 1900-01-01")]
    [InlineData(
        "\"date\": \"2026-03-02\"", "\"date\": 20260302", "$.proposal.date", 49, "must be a text in quotes, not a number")]
    [InlineData("    \"date\": \"2026-03-02\",\n", "", "$.proposal", 48, "\"date\" must be given")]
    [InlineData("    \"time\": \"10:30\",\n", "    \"time\": \"24:00\",\n", "$.proposal.time", 50, "'24:00' is no time of day")]
    [InlineData("    \"time\": \"10:30\",\n", "    \"time\": \"9:30\",\n", "$.proposal.time", 50, "written as in 08:10")]
    [InlineData(
        "    \"milligrams\": 21.6,\n", "", "$.proposal", 48, "milligrams, hydrochlorideMilligrams, milliliters; there is none")]
    [InlineData(
        "\"intravenous\"",
        "\"iv\"",
        "$.proposal.route",
        53,
        "must be one of: intravenous, subcutaneous, intramuscular, intraArterial, intrathecal, other.")]
    [InlineData("\"intravenous\"", "\"Intravenous\"", "$.proposal.route", 53, "'Intravenous' must be one of")]
    [InlineData("\"intravenous\"", "\"unknown\"", "$.proposal.route", 53, "'unknown' must be one of")]
    [InlineData("\"intravenous\"", "\"1\"", "$.proposal.route", 53, "'1' must be one of")]
    [InlineData("\"intravenous\"", "1", "$.proposal.route", 53, "must be a text in quotes")]
    [InlineData("\"intravenous\"", "\"\"", "$.proposal.route", 53, "must be one of")]
    [InlineData("\"intravenous\",", "\"intravenous\"", "$.proposal", 54, "must be plain JSON")]
    [InlineData(
        "\"intervalMonths\": 3",
        "\"intervalMonths\": 3, \"intervalDays\": 90",
        "$.proposal.regimen",
        54,
        "there are intervalMonths and intervalDays")]
    [InlineData(", \"intervalMonths\": 3", "", "$.proposal.regimen", 54, "intervalMonths, intervalDays; there is none")]
    [InlineData(
        "\"intervalMonths\": 3",
        "\"intervalMonths\": 2.5",
        "$.proposal.regimen.intervalMonths",
        54,
        "2.5 must be a whole number from 1 to 24")]
    [InlineData("\"intervalMonths\": 3", "\"intervalMonths\": 25", "$.proposal.regimen.intervalMonths", 54, "from 1 to 24")]
    [InlineData("\"intervalMonths\": 3", "\"intervalDays\": 731", "$.proposal.regimen.intervalDays", 54, "from 1 to 730")]
    [InlineData("\"quarterly\"", "\" \"", "$.proposal.regimen", 54, "\"name\" that is not blank")]
    [InlineData("\"name\": \"quarterly\", ", "", "$.proposal.regimen", 54, "must have a \"name\"")]
    [InlineData("\"milligramsPerSquareMeter\": 12", "\"milligramsPerSquareMeter\": 0", "$.proposal.regimen", 54, "above zero")]
    [InlineData("\"milligramsPerSquareMeter\": 12, ", "", "$.proposal.regimen", 54, "must have \"milligramsPerSquareMeter\"")]
    [InlineData(
        "68.6 },\n", "68.6, \"squareMeters\": 1.8 },\n", "$.proposal.bodySurface", 52, "there are squareMeters and formula")]
    [InlineData(
        "68.6 },\n", "68.6, \"decimals\": 7 },\n", "$.proposal.bodySurface.decimals", 52, "7 must be a whole number from 1 to 6")]
    [InlineData(
        "170, \"weightKilograms\": 68.6 },\n",
        "1.70, \"weightKilograms\": 68.6 },\n",
        "$.proposal.bodySurface.heightCentimeters",
        52,
        "height of 1.7 cm is not possible: it must be from 40 to 260 cm. It may be in meters.")]
    [InlineData("68.6 },\n", "68600 },\n", "$.proposal.bodySurface.weightKilograms", 52, "may be in grams")]
    [InlineData(
        "170, \"weightKilograms\": 68.6 },\n",
        "260, \"weightKilograms\": 500 },\n",
        "$.proposal.bodySurface",
        52,
        "surface area of 6.01 m² is not possible")]
    [InlineData(
        ", \"weightKilograms\": 68.6 },\n",
        " },\n",
        "$.proposal.bodySurface",
        52,
        "must have heightCentimeters and weightKilograms")]
    [InlineData(
        "\"mosteller\", \"heightCentimeters\": 170, \"weightKilograms\": 68.6 },\n",
        "\"stated\", \"heightCentimeters\": 170, \"weightKilograms\": 68.6 },\n",
        "$.proposal.bodySurface.formula",
        52,
        "must be one of: mosteller, duBois, haycock, gehanGeorge, boyd, fujimoto, takahira, "
            + "shuterAslani, schlichFemale, schlichMale.")]
    public void TryRead_BadProposal_NamesThePlaceAndWhatMustHold(
        string old, string replacement, string path, int line, string message) =>
        AssertProblem(AllClear.Replace(old, replacement), path, line, message);

    [Theory]
    [InlineData("\"us-2009\"", "\" \"", "$.policy", 3, "must not be blank")]
    [InlineData("\"All clear\"", "1", "$.title", 2, "must be a text in quotes")]
    [InlineData("\"1980-05-17\"", "\"1980-02-30\"", "$.patient.birthDate", 5, "is no date")]
    [InlineData("\"1980-05-17\"", "\"1880-05-17\"", "$.patient.birthDate", 5, "must be from 1900-01-01")]
    [InlineData("\"1980-05-17\"", "\"2026-03-01\"", "$.infusions[0].date", 20, "must not be before the birth date 2026-03-01")]
    [InlineData("\"female\"", "null", "$.patient.sex", 6, "null has no meaning")]
    [InlineData("\"female\"", "\"f\"", "$.patient.sex", 6, "'f' must be one of: female, male.")]
    [InlineData("\"female\",", "\"female\", \"sex\": \"male\",", "$.patient.sex", 6, "stands there twice")]
    [InlineData("{ \"capable\": \"yes\" }", "{ \"capable\": \"no\" }", "$.patient.childbearing", 7, "must have its \"reason\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \" \" }",
        "$.patient.childbearing",
        7,
        "must have its \"reason\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"other\", \"otherReason\": \"-\" }",
        "$.patient.childbearing.otherReason",
        7,
        "'-' must say why in words")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"hysterectomy 2015\" }",
        "$.patient.childbearing.reason",
        7,
        "'hysterectomy 2015' must be one of: hysterectomy, ovariesRemoved, sterilization, menopause, congenital, other. Another "
            + "reason is \"other\" with its words as \"otherReason\"; contraception, and amenorrhea under a drug, are none.")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"none\" }",
        "$.patient.childbearing.reason",
        7,
        "'none' must be one of")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"other\" }",
        "$.patient.childbearing",
        7,
        "must have its words beside it as \"otherReason\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"menopause\" }",
        "$.patient.childbearing",
        7,
        "must have \"menopauseAge\" beside it, in years")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"menopause\", \"menopauseAge\": 2021 }",
        "$.patient.childbearing.menopauseAge",
        7,
        "2021 must be a whole number from 10 to 70")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"hysterectomy\", \"menopauseAge\": 51 }",
        "$.patient.childbearing.menopauseAge",
        7,
        "beside \"reason\": \"menopause\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"no\", \"reason\": \"hysterectomy\", \"otherReason\": \"x\" }",
        "$.patient.childbearing.otherReason",
        7,
        "beside \"reason\": \"other\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"yes\", \"menopauseAge\": 51 }",
        "$.patient.childbearing.menopauseAge",
        7,
        "beside \"capable\": \"no\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }",
        "{ \"capable\": \"yes\", \"reason\": \"x\" }",
        "$.patient.childbearing.reason",
        7,
        "beside \"capable\": \"no\"")]
    [InlineData(
        "{ \"capable\": \"yes\" }", "{ \"reason\": \"x\" }", "$.patient.childbearing.reason", 7, "beside \"capable\": \"no\"")]
    [InlineData("{ \"capable\": \"yes\" }", "\"yes\"", "$.patient.childbearing", 7, "must be an object in { }, not a text")]
    [InlineData(
        "\"doseHistoryIsComplete\": \"yes\"",
        "\"doseHistoryIsComplete\": true",
        "$.doseHistoryIsComplete",
        18,
        "must be a text in quotes, not true")]
    [InlineData("\"id\": \"a2\"", "\"id\": \"a1\"", "$.infusions[1]", 21, "the id 'a1' is also that of infusions[0]")]
    [InlineData("\"id\": \"a2\"", "\"id\": \"\"", "$.infusions[1].id", 21, "must not be blank")]
    [InlineData(
        "\"id\": \"a3\", \"date\": \"2025-12-02\", \"milligrams\": 216, \"bodySurface\": { \"squareMeters\": 1.8 }, "
            + "\"enteredInError\": true",
        "\"date\": \"2025-12-02\", \"time\": \"10:30\", \"milligrams\": 21.6, \"bodySurface\": { \"squareMeters\": 1.8 }",
        "$.infusions[2]",
        23,
        "21.6 mg on 2025-12-02 10:30 is also infusions[1]")]
    [InlineData(
        "216, \"bodySurface\": { \"squareMeters\": 1.8 }, ", "216, ", "$.infusions[2]", 23, "\"bodySurface\" must be given")]
    [InlineData(
        "216, \"bodySurface\": { \"squareMeters\": 1.8 }",
        "216, \"bodySurface\": { \"squareMeters\": 18 }",
        "$.infusions[2].bodySurface.squareMeters",
        23,
        "must be from 0.4 to 5 m²")]
    [InlineData(
        "216, \"bodySurface\": { \"squareMeters\": 1.8 }",
        "216, \"bodySurface\": { \"squareMeters\": 1.8, \"decimals\": 2 }",
        "$.infusions[2].bodySurface",
        23,
        "must not have heightCentimeters, weightKilograms or decimals")]
    [InlineData(
        "216, \"bodySurface\": { \"squareMeters\": 1.8 }",
        "216, \"bodySurface\": { }",
        "$.infusions[2].bodySurface",
        23,
        "squareMeters, formula; there is none")]
    [InlineData("\"milligrams\": 216,", "\"milliliters\": 10800,", "$.infusions[2].milliliters", 23, "may be in microliters")]
    [InlineData(
        "\"milligrams\": 216,", "\"hydrochlorideMilligrams\": -1,", "$.infusions[2].hydrochlorideMilligrams", 23, "not possible")]
    [InlineData("\"mitoxantrone\"", "\"novantrone\"", "$.priorExposures[0].drug", 26, "must be one of: mitoxantrone, "
        + "doxorubicin, daunorubicin, epirubicin, idarubicin, otherAnthracycline, otherAnthracenedione.")]
    [InlineData(
        "24, \"lastGivenOn\": \"2020-06-30\", \"reason\": \"cancer\", \"enteredInError\": true",
        "0",
        "$.priorExposures[0].milligramsPerSquareMeter",
        26,
        "0 mg/m² is no exposure")]
    [InlineData("\"2020-06-30\"", "\"2020-06-31\"", "$.priorExposures[0].lastGivenOn", 26, "is no date")]
    [InlineData(
        "\"reason\": \"cancer\"",
        "\"reason\": \"leukemia\"",
        "$.priorExposures[0].reason",
        26,
        "must be one of: multipleSclerosis, cancer.")]
    [InlineData(
        "\"percent\": 64",
        "\"percent\": 0.55",
        "$.ejectionFractions[0].percent",
        29,
        "0.55 % is not possible: it must be from 2 to 100 %. It may be a fraction")]
    [InlineData("\"percent\": 64", "\"percent\": 99", "$.ejectionFractions[0].percent", 29, "99 % must not be above 90 %")]
    [InlineData("\"percent\": 64, ", "", "$.ejectionFractions[0]", 29, "\"percent\" must be given")]
    [InlineData(
        "\"percent\": 64, \"method\": \"echocardiography\", \"lowerLimitOfNormalPercent\": 53",
        "\"percent\": 64, \"lowerLimitOfNormalPercent\": 10",
        "$.ejectionFractions[0].lowerLimitOfNormalPercent",
        29,
        "10 % must be from 40 % to 75 %")]
    [InlineData(
        "\"percent\": 64, \"method\": \"echocardiography\"",
        "\"percent\": 64, \"method\": \"echo\"",
        "$.ejectionFractions[0].method",
        29,
        "must be one of: echocardiography, multigatedAcquisition, magneticResonance.")]
    [InlineData("[ { \"date\": \"2026-03-01\" } ]", "[ null ]", "$.electrocardiograms[0]", 32, "null has no meaning")]
    [InlineData("[ { \"date\": \"2026-03-01\" } ]", "[ { } ]", "$.electrocardiograms[0]", 32, "\"date\" must be given")]
    [InlineData("[ { \"date\": \"2026-03-01\" } ]", "{ }", "$.electrocardiograms", 32, "must be a list in [ ], not an object")]
    [InlineData(
        "[ { \"date\": \"2026-03-01\" } ]", "[ { \"date\": \"2026-03-01\" }, ]", "$.electrocardiograms", 32, "trailing comma")]
    [InlineData(
        "\"neutrophilsBillionsPerLiter\": 3.0",
        "\"neutrophilsBillionsPerLiter\": 1500",
        "$.bloodCounts[0].neutrophilsBillionsPerLiter",
        34,
        "may be in cells per µL")]
    [InlineData(
        "\"neutrophilsBillionsPerLiter\": 3.0",
        "\"neutrophilsBillionsPerLiter\": 7",
        "$.bloodCounts[0].neutrophilsBillionsPerLiter",
        34,
        "must not be above the leukocyte count of 6")]
    [InlineData(
        "\"neutrophilsBillionsPerLiter\": 3.0",
        "\"neutrophilsPerMicroliter\": 7000",
        "$.bloodCounts[0].neutrophilsPerMicroliter",
        34,
        "must not be above the leukocyte count of 6")]
    [InlineData(
        "\"neutrophilsBillionsPerLiter\": 3.0",
        "\"neutrophilsBillionsPerLiter\": 3, \"neutrophilsPerMicroliter\": 3000",
        "$.bloodCounts[0]",
        34,
        "there are neutrophilsBillionsPerLiter and neutrophilsPerMicroliter")]
    [InlineData(
        "\"neutrophilsBillionsPerLiter\": 3.0",
        "\"neutrophilsPercent\": 60",
        "$.bloodCounts[0].neutrophilsPercent",
        34,
        "no such property")]
    [InlineData(
        "\"lymphocytesBillionsPerLiter\": 1.5",
        "\"lymphocytesPerMicroliter\": 1499001",
        "$.bloodCounts[0].lymphocytesPerMicroliter",
        35,
        "may be in cells per liter")]
    [InlineData(
        "{ \"result\": 30, \"upperLimitOfNormal\": 40 }",
        "{ \"result\": 30 }",
        "$.liverPanels[0].aspartateAminotransferase",
        40,
        "\"upperLimitOfNormal\" must stand beside \"result\"")]
    [InlineData(
        "{ \"result\": 30, \"upperLimitOfNormal\": 40 }",
        "{ \"upperLimitOfNormal\": 40 }",
        "$.liverPanels[0].aspartateAminotransferase",
        40,
        "timesUpperLimitOfNormal, result; there is none")]
    [InlineData(
        "{ \"result\": 30, \"upperLimitOfNormal\": 40 }",
        "{ \"timesUpperLimitOfNormal\": 1, \"upperLimitOfNormal\": 40 }",
        "$.liverPanels[0].aspartateAminotransferase",
        40,
        "nowhere else")]
    [InlineData(
        "{ \"result\": 30, \"upperLimitOfNormal\": 40 }",
        "{ \"result\": 30, \"timesUpperLimitOfNormal\": 1 }",
        "$.liverPanels[0].aspartateAminotransferase",
        40,
        "there are timesUpperLimitOfNormal and result")]
    [InlineData(
        "\"upperLimitOfNormal\": 40",
        "\"upperLimitOfNormal\": 0",
        "$.liverPanels[0].aspartateAminotransferase.upperLimitOfNormal",
        40,
        "must be above zero")]
    [InlineData(
        "\"result\": 30", "\"result\": -1", "$.liverPanels[0].aspartateAminotransferase.result", 40, "must be at least zero")]
    [InlineData(
        "\"result\": 30",
        "\"result\": 300000",
        "$.liverPanels[0].aspartateAminotransferase",
        40,
        "7500 times 40: not possible; the two must be in the same unit")]
    [InlineData(
        "\"result\": 30",
        "\"result\": 79228162514264337593543950335",
        "$.liverPanels[0].aspartateAminotransferase",
        40,
        "must be in the same unit")]
    [InlineData("\"negative\"", "\"neg\"", "$.pregnancyTests[0].result", 43, "must be one of: pending, negative, positive.")]
    [InlineData(
        "\"infection\": \"none\"",
        "\"infection\": \"no\"",
        "$.assessments[0].infection",
        45,
        "must be one of: none, underTreatment, untreated.")]
    [InlineData(
        "\"pregnant\": \"no\"",
        "\"pregnant\": \"unknown\"",
        "$.assessments[0].pregnant",
        45,
        "'unknown' must be one of: no, yes.")]
    [InlineData("\"pregnant\": \"no\"", "\"pregnant\": \"NO\"", "$.assessments[0].pregnant", 45, "'NO' must be one of: no, yes.")]
    [InlineData(
        "\"enteredInError\": true }\n  ],\n  \"prior",
        "\"enteredInError\": \"yes\" }\n  ],\n  \"prior",
        "$.infusions[2].enteredInError",
        23,
        "must be true or false, not a text")]
    [InlineData("\"08:10\"", "\"\\ud800\"", "$.assessments[0].time", 45, "an escape that stands for no character")]
    public void TryRead_BadRecord_NamesThePlaceAndWhatMustHold(
        string old, string replacement, string path, int line, string message) =>
        AssertProblem(AllClear.Replace(old, replacement), path, line, message);

    [Theory]
    [InlineData("", "$", 1, "the file is empty")]
    [InlineData(" \n ", "$", 1, "the file is empty")]
    [InlineData("[]", "$", 1, "must be an object in { }, not a list")]
    [InlineData("\"text\"", "$", 1, "must be an object in { }, not a text")]
    [InlineData("null", "$", 1, "null has no meaning")]
    [InlineData("{}", "$", 1, "exactly one must be given of: proposal, session, followUpOn; there is none.")]
    [InlineData("<case/>", "$", 1, "must be plain JSON")]
    [InlineData("{\n", "$", 2, "must be plain JSON")]
    [InlineData("{ \"proposal\": { \"date\": \"2026-03-02\", \"milligrams\": 20 } }\n{}", "$", 2, "single JSON value")]
    [InlineData("{ \"a\\nb\": 1 }", "$.a\\u000ab", 1, "no such property")]
    public void TryRead_NoCase_NamesThePlaceAndWhatMustHold(string json, string path, int line, string message) =>
        AssertProblem(json, path, line, message);

    [Fact]
    public void TryRead_BytesThatAreNoText_NamesTheLine()
    {
        var problem = Assert.Single(AllClear.ProblemsOf([(byte)'{', (byte)'\n', 0xff, (byte)'}']));

        Assert.Equal(("$", 2), (problem.Path, problem.Line));
        Assert.Contains("UTF-8", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_NestedTooDeep_Refused() =>
        Assert.Contains(
            AllClear.ProblemsOf($"{{\"title\": {new string('[', 100_000)}"),
            problem => problem.Message.Contains("depth", StringComparison.Ordinal));

    [Fact]
    public void TryRead_SeveralWrongForms_ListsAllInOrder()
    {
        var json = AllClear.Replace("\"female\"", "null")
            .Replace("\"percent\": 64", "\"percentage\": 64", StringComparison.Ordinal);

        Assert.Equal(
            ["$.patient.sex", "$.ejectionFractions[0].percentage"], AllClear.ProblemsOf(json).Select(problem => problem.Path));
    }

    [Fact]
    public void TryRead_SeveralWrongValues_ListsAllInOrder()
    {
        var json = AllClear.Text
            .Replace("\"1980-05-17\"", "\"2026-03-01\"", StringComparison.Ordinal)
            .Replace("\"percent\": 64", "\"percent\": 0.64", StringComparison.Ordinal)
            .Replace("\"id\": \"a2\"", "\"id\": \"a1\"", StringComparison.Ordinal)
            .Replace("\"intravenous\"", "\"iv\"", StringComparison.Ordinal);

        Assert.Equal(
            [
                "$.infusions[0].date", "$.infusions[1].date", "$.infusions[1]", "$.ejectionFractions[0].percent",
                "$.proposal.route",
            ],
            AllClear.ProblemsOf(json).Select(problem => problem.Path));
    }

    [Fact]
    public void TryRead_VeryManyProblems_ListsTheFirstAndCountsTheRest()
    {
        var entries = string.Join(",\n", Enumerable.Repeat("{ \"date\": 1 }", 250));

        var problems = AllClear.ProblemsOf(AllClear.Replace("[ { \"date\": \"2026-03-01\" } ]", $"[ {entries} ]"));

        Assert.Equal(101, problems.Count);
        Assert.Equal("$.electrocardiograms[99].date", problems[99].Path);
        Assert.Equal("$, line 131: there are more problems than the 100 listed: 150 more.", problems[100].ToString());
    }

    [Theory]
    [InlineData("08:10:30.1234567890")]
    [InlineData("08:10:30.")]
    [InlineData("08:10:60")]
    [InlineData("08:60")]
    [InlineData("08:10:3")]
    [InlineData("08-10")]
    [InlineData("08:10 ")]
    [InlineData("+8:10")]
    public void TryRead_TimeThatIsNone_Refused(string time) => Assert.Contains(
        "is no time of day",
        Assert.Single(AllClear.ProblemsOf(AllClear.Replace("\"08:10\"", $"\"{time}\""))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ToString_AnyProblem_OneLineWithPathAndLine()
    {
        var problem = Assert.Single(AllClear.ProblemsOf(AllClear.Replace("\"female\"", "\"fe\\nmale\"")));

        Assert.Equal("$.patient.sex, line 6: 'fe\\u000amale' must be one of: female, male.", problem.ToString());
    }

    private static void AssertProblem(string json, string path, int line, string message)
    {
        var problems = AllClear.ProblemsOf(json);

        Assert.NotEmpty(problems);
        Assert.Equal((path, line), (problems[0].Path, problems[0].Line));
        Assert.Contains(message, problems[0].Message, StringComparison.Ordinal);
    }
}
