using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Json;

public sealed class DecisionJsonTests
{
    private static readonly ClinicTime Day = new(Scenario.DayBefore, new LocalTime(8, 10));

    private static readonly ObservationValidity Validity =
        new(Observation.PregnancyTest, TestValidity.TooOld, Day, Scenario.ProposedDay, Scenario.PreviousInfusionDay, 7);

    private static readonly Regimen Quarterly = Regimen.Create("quarterly", PerArea(12), DosingInterval.FromMonths(3));

    /// <summary>One of each kind of evidence.</summary>
    private static readonly IEvidence[] Samples =
    [
        new StatedFact("heart failure", "yes"),
        new QuestionedRecords(
            [new("infusion of 2026-03-02", "12 mg on 1.8 m²", "mg/m² typed as mg", new("Infusion", "Confirmed"))]),
        new AgeAgainstLimit(new LocalDate(2010, 1, 1), Scenario.ProposedDay, 18),
        new FormulaComparison(BodySurfaceFormula.DuBois, BodySurfaceFormula.Mosteller),
        Validity,
        new ObservationValidities([Validity]),
        new LifetimeDoseAgainstLimit(PerArea(132), PerArea(12), PerArea(140), GivenIsLowerBound: true),
        new DoseAgainstRegimen(PerArea(24), PerArea(12), 10, DoseConfusion.SeveralInfusions),
        new IntervalSinceInfusion(Scenario.PreviousInfusionDay, Scenario.ProposedDay, DosingInterval.FromDays(21))
        {
            Longest = DosingInterval.FromMonths(2),
        },
        new CourseGap(Scenario.PreviousInfusionDay, Scenario.ProposedDay, DosingInterval.FromMonths(2)),
        new ProposalOrder(Scenario.ProposedDay, Scenario.ProposedDay),
        new RegimenComparison(Quarterly, Quarterly) { LongestInterval = DosingInterval.FromMonths(4) },
        new EarlierExposure(new(CardiotoxicDrug.Doxorubicin, DosePerArea.FromMilligramsPerSquareMeter(240))
        {
            LastGivenOn = new LocalDate(2010, 6, 30),
            Reason = ExposureReason.Cancer,
        }),
        new EjectionFractionChange(Scenario.Echo(Day, 64), Scenario.Echo(Day, 50), 10, 10),
        new EjectionFractionAgainstLowerLimit(
            Scenario.Echo(Day, 52, lowerLimit: null), Percentage.FromPercent(50), Percentage.FromPercent(55)),
        new FollowUpDue(
            Observation.EjectionFraction,
            FollowUpState.Due,
            Scenario.ProposedDay,
            Scenario.ProposedDay,
            Scenario.ProposedDay,
            Scenario.ProposedDay),
        new DoseAdjustment(
            DoseAdjustmentCause.CountBeforeInfusion,
            ToxicityGrade.Create(GradingScale.Who1981, 2),
            Day,
            DoseAdjustmentOutcome.Reduced,
            PerArea(6),
            PerArea(12))
        {
            NadirDays = (Scenario.PreviousInfusionDay, Scenario.ProposedDay),
            MissingCounts = [Observation.Platelets],
        },
        new Dilution(Dose.FromMilligrams(20), FluidVolume.FromMilliliters(25), FluidVolume.FromMilliliters(50))
        {
            MostVolume = FluidVolume.FromMilliliters(100),
        },
        new MinutesAgainstRange("duration of the infusion", 20, 5, 15),
        new GivenDose(Dose.FromMilligrams(20), Dose.FromMilligrams(12)),
        new TherapySeen(
            new(TherapyKind.Fingolimod) { StoppedOn = new LocalDate(2026, 2, 18) },
            Scenario.ProposedDay,
            "it must be washed out first"),
        new TherapiesSeen(
            [new(new(TherapyKind.Cyclophosphamide), Scenario.ProposedDay, "late heart failure was seen after both")]),
        new EquivalentLifetimeDose(PerArea(60), PerArea(60), PerArea(12), PerArea(140), "4 (COG)"),
        new HeartRisk(HeartRiskClass.Medium, 2, ["age"], ["smoking"]),
        new InfusionNumber(9, 8),
        new ResponseOnTreatment(
            ActivityUnderTreatment.Of(Scenario.AllClear.History, Scenario.ProposedDay, ResponseConventions.Usual)),
        new ActivityAgainstCriteria(
            DiseaseActivity.Of(Scenario.AllClear.History, Scenario.ProposedDay, 18) with
            {
                NewestDisability = new(Day, DisabilityStatus.FromScore(4)),
                NewestScan = new(Day) { EnhancingLesions = 1 },
            },
            new(18, 2, 1)
            {
                Disability = (DisabilityStatus.FromScore(3), DisabilityStatus.FromScore(6)),
                ScanYoungerThanMonths = 3,
            }),
        new LowCounts(Compare(CellCount.FromBillionsPerLiter(1.4m)), Compare(CellCount.FromBillionsPerLiter(80))),
        new FallingCounts("neutrophils", [new(Scenario.ProposedDay, CellCount.FromBillionsPerLiter(2))]),
        new MethodComparison(Scenario.Echo(Day, 64), Scenario.Echo(Day, 50)),
        Compare(Percentage.FromPercent(49)),
        Compare(CellCount.FromBillionsPerLiter(1.4m)),
        Compare(UpperLimitMultiple.FromMultiple(1.2m)),
        Compare(Dose.FromMilligrams(21.6m)),
        Compare(PerArea(12)),
    ];

    private static readonly Remedy[] Remedies =
    [
        new Remedy.WaitUntil(Scenario.ProposedDay),
        new Remedy.ReduceTo(PerArea(8), Dose.FromMilligrams(14.4m)),
        new Remedy.ReduceBelow(PerArea(12), Dose.FromMilligrams(21.6m)),
        new Remedy.Obtain(Observation.Electrocardiogram, Scenario.DayBefore, Scenario.ProposedDay),
        new Remedy.State("the route", new(nameof(ProposedInfusion), nameof(ProposedInfusion.Route))),
        new Remedy.State("the consent of the clinic"),
        new Remedy.Resolve("the infection", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Infection))),
        new Remedy.Resolve("what the clinic found"),
        new Remedy.ClinicianDecides(),
        new Remedy.None(),
    ];

    [Fact]
    public void Samples_HoldEveryBuiltInEvidence()
    {
        var builtIn = typeof(IEvidence).Assembly
            .GetTypes().Where(type => type.IsAssignableTo(typeof(IEvidence)) && type.IsValueType);

        Assert.Equal(Names(builtIn), Names(Samples.Select(sample => sample.GetType())));
    }

    [Fact]
    public void Write_EveryBuiltInEvidence_WithAllItsValues() =>
        Assert.All(Samples, sample =>
        {
            var written = EvidenceOf(sample).Select(part => part.Key).ToList();
            var values = sample.GetType()
                .GetProperties().Select(property => property.Name == "What" ? "observation" : property.Name);

            Assert.All(
                values, value => Assert.Contains(written, name => name.StartsWith(value, StringComparison.OrdinalIgnoreCase)));
            Assert.Equal(KindOf(sample.GetType()), (string)EvidenceOf(sample)["kind"]!, ignoreCase: true);
        });

    [Fact]
    public void Write_LimitComparison_UnitsInThePropertyNames() =>
        Assert.Equal(
            """{"kind":"limitComparison","subject":"it","observed":{"billionsPerLiter":1.4},"on":{"date":"2026-03-01","time":"08:10"},"relation":"below","limit":{"billionsPerLiter":1.4},"limitName":"the floor"}""",
            EvidenceOf(Compare(CellCount.FromBillionsPerLiter(1.40m))).ToJsonString());

    [Fact]
    public void Write_ResponseOnTreatment_WhatIsKnownAlone()
    {
        var scenario = Scenario.AllClear with
        {
            Infusions = ResponseCase.Infusions("2025-03-02"),
            Assessments = [],
            Relapses = ResponseCase.Relapses("2025-03-03"),
            DisabilityScores = ResponseCase.Scores("2025-03-03=4"),
            BrainScans = ResponseCase.Scans("2025-03-02=2"),
        };

        var written = EvidenceOf(new ResponseOnTreatment(
            ActivityUnderTreatment.Of(scenario.History, CaseText.Day("2025-04-01"), ResponseConventions.Usual)))["activity"]!;

        Assert.Equal(
            """{"from":"2024-03-02","until":"2025-03-01","relapses":0,"isObserved":false}""", written["before"]!.ToJsonString());
        Assert.Equal(
            """{"from":"2025-03-02","until":"2025-04-01","relapses":1,"isObserved":true,"relapsesPerYear":12}""",
            written["during"]!.ToJsonString());
        Assert.Equal(
            """{"trend":"unknown","newest":{"on":{"date":"2025-03-03"},"score":4}}""", written["disability"]!.ToJsonString());
        Assert.Equal("""{"baseline":{"on":{"date":"2025-03-02"},"enhancingLesions":2}}""", written["lesions"]!.ToJsonString());
        Assert.Null(written["after"]);
    }

    [Fact]
    public void Write_NumberWithoutEnd_AlsoItsText()
    {
        var proposed = Dose.FromMilligrams(21.8m).Per(BodySurfaceArea.FromSquareMeters(1.83m));

        var written = EvidenceOf(new DoseAgainstRegimen(proposed, PerArea(12), 10, DoseConfusion.None));

        Assert.Equal(
            """{"milligramsPerSquareMeter":11.912568306010928961,"text":"11.9125… mg/m²"}""", Relaxed(written["proposed"]!));
        Assert.Equal("""{"milligramsPerSquareMeter":12}""", Relaxed(written["expected"]!));
    }

    [Fact]
    public void Write_NumberNoDecimalHolds_OnlyItsText()
    {
        var dose = PerArea(10_000);
        for (var doubled = 0; doubled < 20; doubled++)
        {
            dose = dose.Plus(dose);
        }

        var written = EvidenceOf(new LifetimeDoseAgainstLimit(dose, null, PerArea(140), GivenIsLowerBound: false));

        Assert.Equal("""{"text":"10485760000 mg/m²"}""", Relaxed(written["given"]!));
    }

    [Fact]
    public void Write_ClinicsOwnEvidence_ItsNameAndSentence() =>
        Assert.Equal(
            """{"kind":"other","type":"OwnEvidence","sentence":"something of our own"}""",
            EvidenceOf(new OwnEvidence()).ToJsonString());

    /// <summary>The shape of the format: what reads it depends on each name, each unit and their order.</summary>
    [Fact]
    public void Write_EveryBuiltInEvidence_IsAsApproved()
    {
        var path = Repository.PathTo("tests", "Mitox.Rules.Tests", "Json", "Evidence.approved.txt");
        var seen = string.Concat(Samples.Select(sample => $"{Relaxed(EvidenceOf(sample))}\n"));
        if (Environment.GetEnvironmentVariable("MITOX_APPROVE") == "1")
        {
            File.WriteAllText(path, seen);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), seen);
    }

    [Fact]
    public void Write_ClinicsOwnEvidence_ItsValuesAsOfOurs() => Assert.Equal(
        """{"kind":"other","type":"FridgeTemperature","sentence":"the fridge was at 9.5 °C on 2026-03-01, above 8 °C","warmest":{"degreesCelsius":9.5},"limit":{"degreesCelsius":8},"readOn":{"date":"2026-03-01","time":"08:10"},"door":"ajar","wasLocked":true,"vials":{"number":3,"each":{"milligrams":20}},"probes":["top","bottom"]}""",
        Relaxed(EvidenceOf(new FridgeTemperature(9.5m, 8, Day))));

    [Theory]
    [InlineData("kind")]
    [InlineData("type")]
    [InlineData("sentence")]
    public void Write_ClinicsOwnEvidence_CannotPassForAnother(string called) =>
        Assert.Throws<ArgumentException>("name", () => EvidenceOf(new Misnamed(called)));

    [Fact]
    public void Write_ClinicsOwnEvidenceThatListsOurs_StaysTheClinics() => Assert.Equal(
        """{"kind":"other","type":"Borrowed","sentence":"a: b","subject":"a","value":"b","ours":{"kind":"statedFact","subject":"a","value":"b"}}""",
        EvidenceOf(new Borrowed(new("a", "b"))).ToJsonString());

    [Fact]
    public void Remedies_HoldEveryKind() =>
        Assert.Equal(Names(typeof(Remedy).GetNestedTypes()), Names(Remedies.Select(remedy => remedy.GetType())));

    [Fact]
    public void Write_EveryRemedy_WithAllItsValues() =>
        Assert.All(Remedies, remedy =>
        {
            var written = FindingOf(new OwnEvidence(), remedy)["remedies"]![0]!.AsObject();

            Assert.Equal(remedy.GetType().Name, (string)written["kind"]!, ignoreCase: true);
            Assert.Equal(remedy.Describe(), (string)written["text"]!);
            Assert.Equal(
                2 + remedy.GetType().GetProperties().Count(property => property.GetValue(remedy) is not null), written.Count);
        });

    [Fact]
    public void Write_Finding_SaysItsRuleAndSource() =>
        Assert.Equal(
            """{"rule":"CLINIC-1","policy":"own","finding":"objects","verdict":"review","sentence":"something of our own","evidence":{"kind":"other","type":"OwnEvidence","sentence":"something of our own"},"remedies":[{"kind":"none","text":"none under this policy"}],"source":{"document":"D","section":"S","edition":"E","facts":["US-12"],"grade":"B","remark":"R"}}""",
            FindingOf(new OwnEvidence(), new Remedy.None()).ToJsonString());

    [Fact]
    public void Write_InFull_OneFindingForEachRule() =>
        Assert.Equal(
            Policies.UnitedStates.Rules.Length,
            JsonNode.Parse(DecisionJson.Write(Scenario.AllClear.EvaluateInFull()))!["findings"]!.AsArray().Count);

    [Fact]
    public void Write_DefaultDecision_Stops() =>
        Assert.Equal("stop", (string)JsonNode.Parse(DecisionJson.Write(default))!["verdict"]!);

    [Fact]
    public void Write_AnyDecision_OnlyLineFeeds() =>
        Assert.DoesNotContain('\r', DecisionJson.Write(Scenario.AllClear.EvaluateInFull()));

    [Fact]
    public void Write_ToAWriter_TheSameValue()
    {
        var decision = Scenario.AllClear.EvaluateInFull();
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            DecisionJson.Write(writer, decision);
        }

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(DecisionJson.Write(decision)), JsonNode.Parse(Encoding.UTF8.GetString(bytes.ToArray()))));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void ReadAndWrite_AnyCulture_TheSameBytes(string culture)
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything()
    {
        var file = CaseJson.Read(AllClear.Text);
        var problems = AllClear.ProblemsOf(AllClear.Text.Replace("21.6", "-21.6", StringComparison.Ordinal));
        var decision = DecisionJson.Write(file.EvaluateInFull(Policies.UnitedStates));
        var samples = Samples.Select(sample => EvidenceOf(sample).ToJsonString());
        return string.Join('\n', [decision, .. problems.Select(problem => problem.ToString()), .. samples]);
    }

    private static DosePerArea PerArea(decimal value) => DosePerArea.FromMilligramsPerSquareMeter(value);

    private static LimitComparison<T> Compare<T>(T value) => new("it", value, Day, LimitRelation.Below, value, "the floor");

    private static IEnumerable<string> Names(IEnumerable<Type> types) =>
        types.Select(type => type.Name).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The name of the type; that of the validity of tests is the word the format has always had for it.</summary>
    private static string KindOf(Type type) => type == typeof(ObservationValidity) ? "ObservationCurrency"
        : type == typeof(ObservationValidities) ? "ObservationCurrencies"
        : type.Name.Split('`')[0];

    private static string Relaxed(JsonNode node) =>
        node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static JsonObject EvidenceOf(IEvidence evidence) => FindingOf(evidence, new Remedy.None())["evidence"]!.AsObject();

    private static JsonObject FindingOf(IEvidence evidence, Remedy remedy)
    {
        var policy = new Policy("own", "Own", "1", [new OwnRule(evidence, remedy)]);
        return JsonNode.Parse(DecisionJson.Write((Scenario.AllClear with { Policy = policy }).Evaluate()))!["findings"]![0]!
            .AsObject();
    }

    private readonly record struct OwnEvidence : IEvidence
    {
        public string Describe() => "something of our own";

        public void ListTo(EvidenceValues values)
        {
        }
    }

    private enum FridgeDoor
    {
        Closed,
        Ajar,
    }

    /// <summary>What a clinic's own evidence looks like: every way to list a value.</summary>
    private readonly record struct FridgeTemperature(
        decimal WarmestDegreesCelsius, decimal LimitDegreesCelsius, ClinicTime ReadOn) : IEvidence
    {
        public string Describe() =>
            FormattableString.Invariant(
                $"the fridge was at {WarmestDegreesCelsius} °C on {ReadOn.Date:uuuu-MM-dd}, above {LimitDegreesCelsius} °C");

        public void ListTo(EvidenceValues values)
        {
            values.Add("warmest", WarmestDegreesCelsius, "degreesCelsius");
            values.Add("limit", LimitDegreesCelsius, "degreesCelsius");
            values.Add("readOn", ReadOn);
            values.Add("readBy", (string?)null);
            values.Add("door", FridgeDoor.Ajar);
            values.Add("wasLocked", true);
            values.AddGroup("vials", vials =>
            {
                vials.Add("number", 3);
                vials.Add("each", Dose.FromMilligrams(20));
            });
            values.Add("probes", ["top", "bottom"]);
        }
    }

    private readonly record struct Misnamed(string Name) : IEvidence
    {
        public string Describe() => "something of our own";

        public void ListTo(EvidenceValues values) => values.Add(Name, "lifetimeDoseAgainstLimit");
    }

    private readonly record struct Borrowed(StatedFact Fact) : IEvidence
    {
        public string Describe() => Fact.Describe();

        public void ListTo(EvidenceValues values)
        {
            Fact.ListTo(values);
            values.AddGroup("ours", Fact.ListTo);
        }
    }

    private sealed class OwnRule(IEvidence evidence, Remedy remedy)
        : Rule(
            RuleId.Create("CLINIC-1"), "It must hold.", new Citation("D", "S", "E", ["US-12"], EvidenceGrade.B) { Remark = "R" })
    {
        protected override Finding Judge(in Case input) => Objects(Verdict.Review, evidence, remedy);
    }
}
