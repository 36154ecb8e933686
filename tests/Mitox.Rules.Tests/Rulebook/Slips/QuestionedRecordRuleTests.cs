using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-QUESTIONED-RECORD")]
public sealed class QuestionedRecordRuleTests
{
    private static readonly Regimen Eight = Named(8);

    [Theory]
    [InlineData("5.399", true)] // 2.999… mg/m²
    [InlineData("5.4", false)] // 3
    [InlineData("28.8", false)] // 16
    [InlineData("28.801", true)]
    [InlineData("216", true)]
    [InlineData("0.0216", true)]
    [InlineData("5", true)]
    [InlineData("8", true)]
    [InlineData("10", true)]
    [InlineData("12", true)]
    [InlineData("14", true)] // 7.7… mg/m²
    [InlineData("13", false)]
    [InlineData("16.2", false)] // a printed reduction to 9 mg/m²
    public void Evaluate_OneDoseOfACourse_QuestionedWhereImprobable(string milligrams, bool isQuestioned) =>
        AssertQuestioned(isQuestioned, Among(given => given with { Given = Dose.FromMilligrams(CaseText.Number(milligrams)) }));

    [Theory]
    [InlineData("12", false)] // 8 × 1.5
    [InlineData("10", true)] // 6.66…, more than a tenth from 8
    public void Evaluate_DoseOfTheNamedRegimen_NotQuestioned(string milligrams, bool isQuestioned)
    {
        var area = BodySurfaceArea.FromSquareMeters(1.5m);
        var course = Among(_ => new(Scenario.PreviousInfusionDay, Dose.FromMilligrams(CaseText.Number(milligrams)), area)) with
        {
            Infusions = [new(Scenario.PreviousInfusionDay, Dose.FromMilligrams(CaseText.Number(milligrams)), area)],
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.FromMilligrams(12), area, Eight),
        };

        AssertQuestioned(isQuestioned, course);
    }

    [Theory]
    [InlineData("1.33", true)] // 10.52…
    [InlineData("1.35", false)] // 10.37…: a reduction to 10 mg/m²
    [InlineData("1.55", false)] // 9.03…: a reduction to 9 mg/m²
    [InlineData("1.64", true)] // 8.53…
    public void Evaluate_FourteenMilligrams_NotQuestionedWhereAPrintedReduction(string squareMeters, bool isQuestioned)
    {
        var area = BodySurfaceArea.FromSquareMeters(CaseText.Number(squareMeters));

        AssertQuestioned(isQuestioned, Scenario.AllClear with
        {
            Infusions = [new(Scenario.PreviousInfusionDay, Dose.FromMilligrams(14), area)],
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.FromMilligrams(12 * area.SquareMeters), area),
        });
    }

    [Fact]
    public void Evaluate_FullDoseOfASmallPatient_NotQuestioned()
    {
        var area = BodySurfaceArea.FromSquareMeters(1.2m);

        AssertQuestioned(false, Scenario.AllClear with
        {
            Infusions = [new(Scenario.PreviousInfusionDay, Dose.FromMilligrams(14), area)],
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.FromMilligrams(14), area),
        });
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)] // mL of the concentrate typed as mg all along
    public void Evaluate_HalfOfEveryDose_QuestionedFromThreeDaysOn(int infusions, bool isQuestioned) =>
        AssertQuestioned(isQuestioned, Scenario.AllClear with
        {
            Infusions =
            [
                .. Scenario.AllClear.Infusions.Take(infusions).Select(given => given with { Given = Dose.FromMilligrams(10.8m) }),
            ],
        });

    [Fact]
    public void Evaluate_OneHalfDose_NotQuestioned() =>
        AssertQuestioned(false, Among(given => given with { Given = Dose.FromMilligrams(10.8m) }));

    [Theory]
    [InlineData("21.6", true)] // the usual dose of base, typed as hydrochloride
    [InlineData("25.14", false)]
    public void Evaluate_AmountOfHydrochloride_QuestionedWhereItIsTheUsualOneOfBase(string milligrams, bool isQuestioned) =>
        AssertQuestioned(
            isQuestioned,
            Among(given => given with { Given = Dose.FromHydrochlorideMilligrams(CaseText.Number(milligrams)) }));

    [Theory]
    [InlineData("multipleSclerosis", true)] // 24 mg/m² on one day
    [InlineData("other", false)] // 12 for each of two diseases
    public void Evaluate_TwoFullInfusionsOnOneDay_QuestionedForOneDisease(string indication, bool isQuestioned)
    {
        var second = Scenario.Given(Scenario.PreviousInfusionDay, 21.5m) with
        {
            Indication = indication == "other" ? TreatmentIndication.AcuteNonlymphocyticLeukemia : default,
        };

        AssertQuestioned(isQuestioned, Scenario.AllClear with { Infusions = [.. Scenario.AllClear.Infusions, second] });
    }

    [Theory]
    [InlineData("9.6", "12", false)] // two parts of one infusion
    [InlineData("5", "7", true)] // 12 mg in two records
    public void Evaluate_TwoPartsOfADay_JudgedTogether(string first, string second, bool isQuestioned)
    {
        var day = Scenario.PreviousInfusionDay;

        AssertQuestioned(isQuestioned, Scenario.AllClear with
        {
            Infusions =
            [
                Scenario.Given(new(day, new LocalTime(9, 0)), CaseText.Number(first)),
                Scenario.Given(new(day, new LocalTime(10, 0)), CaseText.Number(second), 1.80001m),
            ],
        });
    }

    [Theory]
    [InlineData("1.199", true)]
    [InlineData("1.2", false)]
    [InlineData("2.8", false)]
    [InlineData("2.801", true)]
    public void Evaluate_AreaOfAllRecords_QuestionedWhereImprobable(string squareMeters, bool isQuestioned)
    {
        var area = BodySurfaceArea.FromSquareMeters(CaseText.Number(squareMeters));
        var dose = Dose.FromMilligrams(12 * area.SquareMeters);

        AssertQuestioned(isQuestioned, Scenario.AllClear with
        {
            Infusions = [.. Scenario.AllClear.Infusions.Select(given => new Infusion(given.At, dose, area))],
            Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, dose, area),
        });
    }

    [Theory]
    [InlineData("1.44", false)] // 20 % below 1.8
    [InlineData("1.439", true)]
    [InlineData("2.16", false)]
    [InlineData("2.161", true)]
    public void Evaluate_AreaBesideTheMedian_QuestionedBeyondAFifth(string squareMeters, bool isQuestioned)
    {
        var area = BodySurfaceArea.FromSquareMeters(CaseText.Number(squareMeters));
        var dose = Dose.FromMilligrams(12 * area.SquareMeters);

        AssertQuestioned(isQuestioned, Among(given => new(given.At, dose, area)));
        AssertQuestioned(
            isQuestioned, Scenario.AllClear with { Proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, dose, area) });
    }

    [Theory]
    [InlineData(200, 52, false)] // body mass index 13
    [InlineData(200, 51.9, true)]
    [InlineData(160, 153.6, false)] // 60
    [InlineData(160, 153.7, true)]
    [InlineData(70, 172, true)] // swapped
    [InlineData(67, 70, true)] // inches
    public void Evaluate_BodyMassIndex_QuestionedOutsideThatOfAdults(decimal height, decimal weight, bool isQuestioned)
    {
        var area = BodySurfaceArea.FromFormula(
            BodySurfaceFormula.Haycock, BodyHeight.FromCentimeters(height), BodyWeight.FromKilograms(weight));
        var proposed = ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.FromMilligrams(12 * area.SquareMeters), area);

        AssertQuestioned(isQuestioned, Scenario.AllClear with { Infusions = [], Proposal = proposed });
        AssertQuestioned(false, Scenario.AllClear with { Infusions = [], Proposal = proposed with { Confirmed = true } });
    }

    [Theory]
    [InlineData("2.99", true)]
    [InlineData("3", false)]
    public void Evaluate_EarlierTotal_QuestionedBelowALowDose(string total, bool isQuestioned)
    {
        var exposure = new PriorExposure(
            CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(CaseText.Number(total)));

        AssertQuestioned(isQuestioned, Scenario.AllClear with { PriorExposures = [exposure] });
        AssertQuestioned(false, Scenario.AllClear with { PriorExposures = [exposure with { Confirmed = true }] });
    }

    [Theory]
    [InlineData(80, 53.0, false)]
    [InlineData(80.1, 53.0, true)]
    [InlineData(62, 45.0, false)]
    [InlineData(62, 44.9, true)]
    [InlineData(62, 60.0, false)]
    [InlineData(62, 60.1, true)]
    [InlineData(53, 47.0, true)] // the baseline has a limit of 53: swapped
    [InlineData(53, 53.0, false)]
    [InlineData(62, null, false)]
    public void Evaluate_NewestEjectionFraction_QuestionedWhereImprobable(double percent, double? limit, bool isQuestioned) =>
        AssertQuestioned(isQuestioned, Scenario.AllClear with
        {
            EjectionFractions =
            [
                Scenario.AllClear.EjectionFractions[0], Scenario.Echo(Scenario.DayBefore, (decimal)percent, (decimal?)limit),
            ],
        });

    /// <summary>The lowest of all decides whether the heart recovered: one between the baseline and the newest may.</summary>
    [Fact]
    public void Evaluate_EjectionFractionBetween_Questioned() =>
        AssertQuestioned(true, Scenario.AllClear with
        {
            EjectionFractions =
            [
                Scenario.AllClear.EjectionFractions[0],
                Scenario.Echo(Scenario.PreviousInfusionDay, 85),
                Scenario.AllClear.EjectionFractions[1],
            ],
        });

    [Theory]
    [InlineData("2016-02-02", true)]
    [InlineData("2018-01-01", false)]
    public void Evaluate_YearOfAnInfusionTypedWrong_Questioned(string last, bool isQuestioned) => AssertQuestioned(
        isQuestioned, Scenario.AllClear.WithInfusionsOn(last, "2025-09-02", "2025-12-02"));

    [Fact]
    public void Evaluate_AreaOfAnEarlierTotalImprobable_Questioned() =>
        AssertQuestioned(true, Scenario.AllClear with
        {
            PriorExposures =
            [
                PriorExposure.FromMilligrams(CardiotoxicDrug.Mitoxantrone, 151.2m, BodySurfaceArea.FromSquareMeters(3.4m)),
            ],
        });

    [Fact]
    public void Evaluate_EjectionFractionThatDecidesNothing_NotQuestioned() =>
        AssertQuestioned(false, Scenario.AllClear with
        {
            EjectionFractions =
            [
                Scenario.AllClear.EjectionFractions[0],
                Scenario.AllClear.EjectionFractions[1],
                Scenario.Echo(Scenario.ProposedDay.PlusDays(1), 85),
            ],
        });

    [Theory]
    [InlineData(24.9, 29.9, 1, false)]
    [InlineData(25, null, 1, true)]
    [InlineData(3, 30.0, 1, true)]
    [InlineData(3, 6.0, 5.9, false)]
    [InlineData(3, 16.0, 14.9, false)]
    [InlineData(3, null, 15, true)]
    public void Evaluate_NewestCount_QuestionedWhereHigh(
        double neutrophils, double? leukocytes, double lymphocytes, bool isQuestioned)
    {
        var count = Scenario.Count(Scenario.DayBefore, (decimal)neutrophils, 220, (decimal?)leukocytes) with
        {
            Lymphocytes = lymphocytes > leukocytes ? null : CellCount.FromBillionsPerLiter((decimal)lymphocytes),
        };

        AssertQuestioned(isQuestioned, Scenario.AllClear with { BloodCounts = [count] });
        AssertQuestioned(false, Scenario.AllClear with { BloodCounts = [count with { Confirmed = true }] });
    }

    [Theory]
    [InlineData(14, true)] // since the previous infusion: it may lower the dose
    [InlineData(-1, false)]
    public void Evaluate_EarlierCount_QuestionedSinceThePreviousInfusion(int daysAfterIt, bool isQuestioned) =>
        AssertQuestioned(isQuestioned, Scenario.AllClear with
        {
            BloodCounts =
            [
                Scenario.Count(Scenario.PreviousInfusionDay.PlusDays(daysAfterIt), 40, 220),
                Scenario.Count(Scenario.DayBefore, 3, 220),
            ],
        });

    [Theory]
    [InlineData(4.5, 45, 3, 21, false)] // a tenth and a seventh
    [InlineData(4.4, 45, 3, 21, true)]
    [InlineData(20, 45, 2.9, 21, true)]
    [InlineData(20, 45, 2, 21, true)] // mg/dL over µmol/L
    public void Evaluate_LiverTestWithoutAUnit_QuestionedBelowAPartOfItsLimit(
        double alanine, double enzymeLimit, double bilirubin, double bilirubinLimit, bool isQuestioned)
    {
        var panel = new LiverPanel(Scenario.DayBefore)
        {
            AlanineAminotransferase = UpperLimitMultiple.FromResult((decimal)alanine, (decimal)enzymeLimit),
            AspartateAminotransferase = UpperLimitMultiple.FromMultiple(0.5m),
            TotalBilirubin = UpperLimitMultiple.FromResult((decimal)bilirubin, (decimal)bilirubinLimit),
        };

        AssertQuestioned(isQuestioned, Scenario.AllClear with { LiverPanels = [panel] });
        AssertQuestioned(false, Scenario.AllClear with { LiverPanels = [panel with { Confirmed = true }] });
    }

    [Fact]
    public void Evaluate_LowLiverTestsWithTheirUnits_NotQuestioned() =>
        AssertQuestioned(false, Scenario.AllClear with
        {
            LiverPanels =
            [
                new(Scenario.DayBefore)
                {
                    AlanineAminotransferase = UpperLimitMultiple.FromResult(4, "U/L", 55, "U/L"),
                    AspartateAminotransferase = UpperLimitMultiple.FromResult(0.08m, "µkat/L", 50, "U/L"),
                    TotalBilirubin = UpperLimitMultiple.FromResult(2, "umol/L", 21, "µmol/L"),
                },
            ],
        });

    [Fact]
    public void Evaluate_EveryRecordConfirmed_NotQuestionedAndCountedAsWritten()
    {
        var typed = Scenario.AllClear with
        {
            Infusions = [.. Scenario.AllClear.Infusions.Select(given => given with { Given = Dose.FromMilligrams(12) })],
        };
        var confirmed = typed with { Infusions = [.. typed.Infusions.Select(given => given with { Confirmed = true })] };

        AssertQuestioned(true, typed);
        AssertQuestioned(true, typed with { Infusions = [.. typed.Infusions[..^1], confirmed.Infusions[^1]] });
        Assert.Equal(Verdict.NoObjection, confirmed.Evaluate().Verdict);
        Assert.Equal(typed.History.LifetimeDose, confirmed.History.LifetimeDose);
    }

    [Fact]
    public void Evaluate_QuestionedRecord_SaysWhichTheLikelySlipAndHowToConfirm()
    {
        var finding = Among(given => given with { Given = Dose.FromMilligrams(12) }).Find(RuleIds.QuestionedRecord);

        Assert.Equal(
            "infusion of 2025-06-02: 12 mg on 1.8 m², 6.6666… mg/m²; mg/m² may have been typed as mg",
            finding.Evidence!.Describe());
        Assert.Equal(
            "state whether the infusion of 2025-06-02 is right: confirm the record, or correct it",
            Assert.Single(finding.Remedies).Describe());
    }

    [Fact]
    public void Evaluate_StopByOneImprobableRecord_SaysConfirmTheRecordBesideIt()
    {
        var moved = Among(given => given with { Given = Dose.FromMilligrams(252) });

        Assert.Equal(Verdict.Stop, moved.Find(RuleIds.LifetimeDose).Verdict);
        Assert.Contains(
            "confirm the record", Assert.Single(moved.Find(RuleIds.LifetimeDose).Remedies).Describe(), StringComparison.Ordinal);
    }

    /// <summary>The clear course with its second infusion typed otherwise.</summary>
    private static Scenario Among(Func<Infusion, Infusion> typed) => Scenario.AllClear with
    {
        Infusions =
        [
            .. Scenario.AllClear.Infusions.Select((given, index) => index == 2 ? typed(given) with { At = given.At } : given),
        ],
    };

    private static Regimen Named(decimal perArea) => Regimen.Create(
        "named", DosePerArea.FromMilligramsPerSquareMeter(perArea), DosingInterval.FromMonths(1));

    private static void AssertQuestioned(bool expected, Scenario scenario) => Assert.Equal(
        expected ? Verdict.Incomplete : Verdict.NoObjection, scenario.Find(RuleIds.QuestionedRecord).Verdict);
}
