using System.Globalization;
using System.Text.Json.Nodes;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

/// <summary>
/// Each property of the format, changed, and where in the record the change must be seen; of the catalog each row.
/// </summary>
public sealed class CaseJsonFactTests
{
    private static readonly Dictionary<string, (string Json, string Expected, Func<CaseFile, object?> Seen)> Facts = new(
        StringComparer.Ordinal)
    {
        ["title"] = ("\"T\"", "T", file => file.Title),
        ["source"] = ("\"S\"", "S", file => file.Source),
        ["note"] = ("\"N\"", "N", file => file.Note),
        ["policy"] = ("\"P\"", "P", file => file.PolicyId),
        ["patient.birthDate"] = ("\"1979-01-31\"", "1979-01-31", file => Day(file.Record.Patient.BirthDate)),
        ["patient.sex"] = ("\"male\"", "Male", file => file.Record.Patient.Sex),
        ["patient.childbearing.capable"] = ("\"yes\"", "Yes", file => file.Record.Patient.ChildbearingPotential.IsCapable),
        ["patient.childbearing"] = ("""{ "capable": "no", "reason": "hysterectomy" }""", "No, hysterectomy", file => Words(
            file.Record.Patient.ChildbearingPotential)),
        ["patient.course"] = ("\"relapsingRemitting\"", "RelapsingRemitting", file => file.Record.Patient.Course),
        ["infusions.0.indication"] = ("\"lymphoma\"", "Lymphoma", file => file.Record.Infusions[0].Indication),
        ["proposal.indication"] = ("\"breastCancer\"", "BreastCancer", file => file.Proposal!.Indication),
        ["relapses"] = ("""[{ "date": "2026-01-02", "leftDeficit": "yes" }]""", "2026-01-02, Yes", file => One(
            file.Record.Relapses, relapse => $"{relapse.At}, {relapse.LeftDeficit}")),
        ["disabilityScores"] = ("""[{ "date": "2026-01-02", "score": 6.5 }]""", "2026-01-02, EDSS 6.5", file => One(
            file.Record.DisabilityScores, score => $"{score.At}, {score.Status}")),
        ["brainScans"] = ("""[{ "date": "2026-01-02", "enhancingLesions": 2 }]""", "2026-01-02, 2", file => One(
            file.Record.BrainScans, scan => $"{scan.At}, {scan.EnhancingLesions}")),
        ["therapies"] = (
            """[{ "kind": "fingolimod", "startedOn": "2025-01-02", "stoppedOn": "2026-01-02", "outcome": "failed" }]""",
            "Fingolimod, from 2025-01-02, until 2026-01-02, Failed",
            file => One(file.Record.Therapies, therapy => $"{therapy}")),
        ["toxicities"] = (
            """[{ "date": "2026-01-02", "what": "mucositis", "scale": "who1981", "grade": 2, "enteredInError": true }]""",
            "2026-01-02, mucositis, WHO grade 2, True",
            file => One(file.Record.AdverseEvents, toxicity =>
                $"{toxicity.At}, {toxicity.Description}, {toxicity.Grade}, {toxicity.EnteredInError}")),
        ["adverseEvents"] = (
            """[{ "date": "2026-01-02", "kind": "mouthSores", "scale": "ctcaeVersion6", "grade": 2 }]""",
            "2026-01-02, MouthSores, , CTCAE v6 grade 2",
            file => One(
                file.Record.AdverseEvents, adverse => $"{adverse.At}, {adverse.Kind}, {adverse.Description}, {adverse.Grade}")),
        ["adverseEvents/description"] = (
            """[{ "date": "2026-01-02", "kind": "other", "description": "hiccups", "scale": "who1981", "grade": 1, "enteredInError": true }]""",
            "Other, hiccups, True",
            file =>
                One(file.Record.AdverseEvents, adverse => $"{adverse.Kind}, {adverse.Description}, {adverse.EnteredInError}")),
        ["unreadResults"] = (
            """[{ "what": "BloodCount.Neutrophils", "date": "2026-01-02", "time": "08:10", "reason": "no unit", "reportedBy": "lab" }]""",
            "BloodCount.Neutrophils, 2026-01-02 08:10, no unit, lab, False",
            file => One(file.Record.UnreadResults, UnreadText)),
        ["unreadResults/date"] = (
            """[{ "what": "Patient.HeartFailure", "reason": "illegible", "enteredInError": true }]""",
            "Patient.HeartFailure, , illegible, , True",
            file => One(file.Record.UnreadResults, UnreadText)),
        ["relapses/enteredInError"] = ("""[{ "date": "2026-01-02", "enteredInError": true }]""", "True", file => One(
            file.Record.Relapses, relapse => $"{relapse.EnteredInError}")),
        ["disabilityScores/enteredInError"] =
            ("""[{ "date": "2026-01-02", "score": 6.5, "enteredInError": true }]""", "True", file => One(
                file.Record.DisabilityScores, score => $"{score.EnteredInError}")),
        ["brainScans/enteredInError"] = ("""[{ "date": "2026-01-02", "enteredInError": true }]""", "True", file => One(
            file.Record.BrainScans, scan => $"{scan.EnteredInError}")),
        ["therapies/enteredInError"] = ("""[{ "kind": "fingolimod", "enteredInError": true }]""", "True", file => One(
            file.Record.Therapies, therapy => $"{therapy.EnteredInError}")),
        ["doseHistoryIsComplete"] = ("\"no\"", "No", file => file.Record.DoseHistoryIsComplete),
        ["infusions.1.id"] = ("\"x\"", "x", file => file.Record.Infusions[1].Id),
        ["infusions.1.date"] = ("\"2025-12-03\"", "2025-12-03 10:30", file => file.Record.Infusions[1].At),
        ["infusions.1.time"] = ("\"23:59:58\"", "2025-12-02 23:59:58", file => file.Record.Infusions[1].At),
        ["infusions.0.milligrams"] = ("21.7", "21.7 mg", file => file.Record.Infusions[0].Given),
        ["infusions.0.bodySurface.squareMeters"] = ("1.81", "1.81 m²", file => file.Record.Infusions[0].Area),
        ["infusions.1.bodySurface.formula"] = ("\"duBois\"", "DuBois", file => file.Record.Infusions[1].Area.Formula),
        ["infusions.1.bodySurface.heightCentimeters"] = ("171", "171 cm", file => file.Record.Infusions[1].Area.Height),
        ["infusions.1.bodySurface.weightKilograms"] = ("70", "70 kg", file => file.Record.Infusions[1].Area.Weight),
        ["infusions.1.bodySurface.decimals"] = ("4", "1.7998 m²", file => file.Record.Infusions[1].Area),
        ["infusions.0.confirmed"] = ("true", "True", file => file.Record.Infusions[0].Confirmed),
        ["infusions.2.enteredInError"] = ("false", "False", file => file.Record.Infusions[2].EnteredInError),
        ["priorExposures.0.drug"] = ("\"epirubicin\"", "Epirubicin", file => file.Record.PriorExposures[0].Drug),
        ["priorExposures.0.milligramsPerSquareMeter"] = ("30", "30 mg/m²", file => file.Record.PriorExposures[0].Total),
        ["priorExposures.0.lastGivenOn"] = (
            "\"2020-07-01\"", "2020-07-01", file => Day(file.Record.PriorExposures[0].LastGivenOn)),
        ["priorExposures.0.reason"] = (
            "\"multipleSclerosis\"", "MultipleSclerosis", file => file.Record.PriorExposures[0].Reason),
        ["priorExposures.0.confirmed"] = ("true", "True", file => file.Record.PriorExposures[0].Confirmed),
        ["priorExposures.0.enteredInError"] = ("false", "False", file => file.Record.PriorExposures[0].EnteredInError),
        ["ejectionFractions.1.date"] = ("\"2026-02-28\"", "2026-02-28", file => file.Record.EjectionFractions[1].At),
        ["ejectionFractions.1.percent"] = ("61.5", "61.5 %", file => file.Record.EjectionFractions[1].Value),
        ["ejectionFractions.1.method"] = (
            "\"magneticResonance\"", "MagneticResonance", file => file.Record.EjectionFractions[1].Method),
        ["ejectionFractions.1.lowerLimitOfNormalPercent"] = (
            "55", "55 %", file => file.Record.EjectionFractions[1].LowerLimitOfNormal),
        ["ejectionFractions.1.enteredInError"] = ("true", "True", file => file.Record.EjectionFractions[1].EnteredInError),
        ["electrocardiograms.0.date"] = ("\"2026-02-28\"", "2026-02-28", file => file.Record.Electrocardiograms[0].At),
        ["electrocardiograms.0.enteredInError"] = ("true", "True", file => file.Record.Electrocardiograms[0].EnteredInError),
        ["bloodCounts.0.date"] = ("\"2026-02-28\"", "2026-02-28", file => file.Record.BloodCounts[0].At),
        ["bloodCounts.0.neutrophilsBillionsPerLiter"] = ("2", "2 ×10⁹/L", file => file.Record.BloodCounts[0].Neutrophils),
        ["bloodCounts.0.plateletsBillionsPerLiter"] = ("210", "210 ×10⁹/L", file => file.Record.BloodCounts[0].Platelets),
        ["bloodCounts.0.leukocytesBillionsPerLiter"] = ("5", "5 ×10⁹/L", file => file.Record.BloodCounts[0].Leukocytes),
        ["bloodCounts.0.lymphocytesBillionsPerLiter"] = ("1", "1 ×10⁹/L", file => file.Record.BloodCounts[0].Lymphocytes),
        ["bloodCounts.0.enteredInError"] = ("true", "True", file => file.Record.BloodCounts[0].EnteredInError),
        ["liverPanels.0.date"] = ("\"2026-02-28\"", "2026-02-28", file => file.Record.LiverPanels[0].At),
        ["liverPanels.0.alanineAminotransferase.timesUpperLimitOfNormal"] = (
            "0.6", "0.6 ×ULN", file => file.Record.LiverPanels[0].AlanineAminotransferase),
        ["liverPanels.0.aspartateAminotransferase.result"] = (
            "20", "0.5 ×ULN", file => file.Record.LiverPanels[0].AspartateAminotransferase),
        ["liverPanels.0.aspartateAminotransferase.upperLimitOfNormal"] = (
            "50", "0.6 ×ULN", file => file.Record.LiverPanels[0].AspartateAminotransferase),
        ["liverPanels.0.totalBilirubin.timesUpperLimitOfNormal"] = (
            "0.7", "0.7 ×ULN", file => file.Record.LiverPanels[0].TotalBilirubin),
        ["liverPanels.0.confirmed"] = ("true", "True", file => file.Record.LiverPanels[0].Confirmed),
        ["liverPanels.0.enteredInError"] = ("true", "True", file => file.Record.LiverPanels[0].EnteredInError),
        ["pregnancyTests.0.date"] = ("\"2026-02-28\"", "2026-02-28", file => file.Record.PregnancyTests[0].At),
        ["pregnancyTests.0.result"] = ("\"positive\"", "Positive", file => file.Record.PregnancyTests[0].Result),
        ["pregnancyTests.0.enteredInError"] = ("true", "True", file => file.Record.PregnancyTests[0].EnteredInError),
        ["assessments.0.date"] = ("\"2026-02-28\"", "2026-02-28 08:10", file => file.Record.Assessments[0].At),
        ["assessments.0.time"] = ("\"08:11\"", "2026-03-01 08:11", file => file.Record.Assessments[0].At),
        ["assessments.0.infection"] = ("\"untreated\"", "Untreated", file => file.Record.Assessments[0].Infection),
        ["assessments.0.enteredInError"] = ("true", "True", file => file.Record.Assessments[0].EnteredInError),
        ["proposal.date"] = ("\"2026-03-04\"", "2026-03-04 10:30", file => file.Proposal!.At),
        ["proposal.time"] = ("\"11:00\"", "2026-03-02 11:00", file => file.Proposal!.At),
        ["proposal.milligrams"] = ("20", "20 mg", file => file.Proposal!.Dose),
        ["proposal.bodySurface.formula"] = ("\"haycock\"", "Haycock", file => file.Proposal!.Area!.Formula),
        ["proposal.bodySurface.heightCentimeters"] = ("165", "165 cm", file => file.Proposal!.Area!.Height),
        ["proposal.bodySurface.weightKilograms"] = ("60", "60 kg", file => file.Proposal!.Area!.Weight),
        ["proposal.bodySurface"] = ("""{ "squareMeters": 1.75 }""", "1.75 m²", file => file.Proposal!.Area),
        ["proposal.route"] = ("\"intrathecal\"", "Intrathecal", file => file.Proposal!.Route),
        ["proposal.regimen.name"] = ("\"own\"", "own: 12 mg/m² every 3 months", file => file.Proposal!.Regimen),
        ["proposal.regimen.milligramsPerSquareMeter"] = (
            "10", "quarterly: 10 mg/m² every 3 months", file => file.Proposal!.Regimen),
        ["proposal.confirmed"] = ("true", "True", file => file.Proposal!.Confirmed),
        ["proposal.regimen.intervalMonths"] = ("1", "quarterly: 12 mg/m² every 1 month", file => file.Proposal!.Regimen),
        ["proposal.regimen"] =
            ("""{ "name": "a", "milligramsPerSquareMeter": 8, "intervalDays": 21 }""", "a: 8 mg/m² every 21 days", file =>
                file.Proposal!.Regimen),
    };

    /// <summary>Facts that the full file states already; all others must change it.</summary>
    private static readonly string[] Unchanged = ["patient.childbearing.capable"];

    /// <summary>Where each yes/no question about a course stands in a file.</summary>
    private static readonly string[] QuestionPaths =
    [
        .. PatientQuestions.All.Select(question => $"patient.{question.Name}"),
        .. CardiovascularRiskQuestions.All.Select(question => $"patient.cardiovascularRisk.{question.Name}"),
        .. VisitQuestions.All.Select(question => $"assessments.0.{question.Name}"),
    ];

    /// <summary>Numbers that say one dose, and must not be told apart.</summary>
    private static readonly string[] SameDose =
    [
        "\"milligrams\": 21.6", "\"milligrams\": 21.60", "\"milligrams\": 2.16e1", "\"milligrams\": 216E-1",
        "\"milliliters\": 10.8",
        "\"hydrochlorideMilligrams\": 25.1424", "\"milligrams\": 21.6000000000000000000000000000000000000000",
    ];

    public static TheoryData<string> Paths => [.. Facts.Keys];

    public static TheoryData<string> Questions => [.. QuestionPaths];

    public static TheoryData<string> Counts => [.. Catalog.ValuesOf<BloodCount>().Select(value => value.Name)];

    public static TheoryData<string> Doses => [.. SameDose];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Read_FactChanged_LandsInItsField(string path)
    {
        var (json, expected, seen) = Facts[path];

        Assert.Equal(expected, Text(seen(CaseJson.Read(AllClear.With(path.Split('/')[0], json)))));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Read_FullFile_DiffersFromTheChange(string path)
    {
        var (_, expected, seen) = Facts[path];

        Assert.Equal(Unchanged.Contains(path), expected == Text(seen(CaseJson.Read(AllClear.Text))));
    }

    [Fact]
    public void Facts_CoverEveryPropertyOfTheFullFile() =>
        Assert.All(LeavesOf(JsonNode.Parse(AllClear.Text)!, string.Empty), leaf => Assert.Contains(
            Pattern(leaf), Facts.Keys.Concat(QuestionPaths).Select(Pattern)));

    /// <summary>The property of that name answers, and no other.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public void Read_QuestionAnswered_TheAnswerIsThatOfItsProperty(string path)
    {
        var owner = string.Join('.', path.Split('.')[..^1]);
        var name = path.Split('.')[^1];

        Assert.Equal(KeyValuePair.Create(name, Answer.No), Assert.Single(Answered("no")), Ignoring);
        Assert.Equal(KeyValuePair.Create(name, Answer.Yes), Assert.Single(Answered("yes")), Ignoring);

        IEnumerable<KeyValuePair<string, Answer>> Answered(string word) =>
            AnswersOf(owner, AllClear.With(owner, $$"""{ "{{name}}": "{{word}}"{{DateOf(owner)}} }"""));
    }

    [Theory]
    [MemberData(nameof(Doses))]
    public void Read_SameDoseWrittenAnotherWay_EqualDose(string amount)
    {
        var file = CaseJson.Read(AllClear.Replace("    \"milligrams\": 21.6,\n", $"    {amount},\n"));

        Assert.Equal(Dose.FromMilligrams(21.6m), file.Proposal!.Dose);
    }

    [Theory]
    [InlineData("21.123456789")]
    [InlineData("21.600000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001")]
    public void Read_ManyDigits_AllKept(string amount)
    {
        var file = CaseJson.Read(AllClear.Replace("    \"milligrams\": 21.6,\n", $"    \"milligrams\": {amount},\n"));

        Assert.Equal($"{amount} mg", file.Proposal!.Dose.ToString());
    }

    /// <summary>Whatever the unit, the value of that name is the same, and no other is stated.</summary>
    [Theory]
    [MemberData(nameof(Counts))]
    public void Read_CountInAnyUnit_TheSameValueOfItsProperty(string name)
    {
        var value = Catalog.ValuesOf<BloodCount>().Single(other => other.Name == name);
        var normal = value.Measured(new NodaTime.LocalDate(2026, 3, 1));
        var read = value.NamesInFiles.AsEnumerable().Select((property, unit) =>
            CaseJson.Read(AllClear.With(
                "bloodCounts",
                $$"""[{ "date": "2026-03-01", "{{property}}": {{Text(value.NumberOn(normal, unit))}} }]""")).Record.BloodCounts[0]);

        Assert.All(read, count => Assert.Equal(normal, count));
        Assert.NotNull(typeof(BloodCount).GetProperty(value.Field.Name)!.GetValue(normal));
    }

    [Theory]
    [InlineData(
        "patient.course",
        "clinicallyIsolatedSyndrome relapsingRemitting secondaryProgressive progressiveRelapsing primaryProgressive")]
    [InlineData(
        "priorExposures.0.drug",
        "mitoxantrone doxorubicin daunorubicin epirubicin idarubicin otherAnthracycline otherAnthracenedione")]
    [InlineData("ejectionFractions.1.method", "echocardiography multigatedAcquisition magneticResonance")]
    [InlineData("pregnancyTests.0.result", "negative positive pending")]
    [InlineData("assessments.0.infection", "none underTreatment untreated")]
    [InlineData("proposal.route", "intravenous subcutaneous intramuscular intraArterial intrathecal other")]
    [InlineData("proposal.indication", "multipleSclerosis acuteNonlymphocyticLeukemia prostateCancer lymphoma breastCancer")]
    [InlineData(
        "proposal.bodySurface.formula",
        "mosteller duBois haycock gehanGeorge boyd fujimoto takahira shuterAslani schlichFemale schlichMale")]
    public void Read_EveryWord_IsTheMemberOfThatName(string path, string words) =>
        Assert.All(words.Split(' '), word =>
            Assert.Equal(word, Text(Facts[path].Seen(CaseJson.Read(AllClear.With(path, $"\"{word}\"")))), ignoreCase: true));

    private static bool Ignoring(KeyValuePair<string, Answer> one, KeyValuePair<string, Answer> other) =>
        string.Equals(one.Key, other.Key, StringComparison.OrdinalIgnoreCase) && one.Value == other.Value;

    private static string DateOf(string owner) =>
        owner.StartsWith("assessments", StringComparison.Ordinal) ? ", \"date\": \"2026-03-01\"" : string.Empty;

    /// <summary>The answers that a record of the file holds, by the names of their properties.</summary>
    private static IEnumerable<KeyValuePair<string, Answer>> AnswersOf(string owner, string json)
    {
        var record = CaseJson.Read(json).Record;
        object read = owner switch
        {
            "patient" => record.Patient,
            "patient.cardiovascularRisk" => record.Patient.CardiovascularRisk,
            _ => record.Assessments[0],
        };
        return read.GetType().GetProperties().Where(property => property.PropertyType == typeof(Answer))
            .Select(property => KeyValuePair.Create(property.Name, (Answer)property.GetValue(read)!))
            .Where(answer => answer.Value is not Answer.Unknown);
    }

    private static string? One<T>(System.Collections.Immutable.ImmutableArray<T> records, Func<T, string> text) =>
        records is [var only] ? text(only) : null;

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture);

    private static string? Day(NodaTime.LocalDate? date) => date is { } day ? new ClinicTime(day).ToString() : null;

    private static string Words(ChildbearingPotential potential) => $"{potential.IsCapable}, {potential.Reason}";

    private static string Pattern(string path) => string.Concat(path.Where(letter => !char.IsDigit(letter)));

    private static string UnreadText(UnreadResult unread) =>
        $"{unread.What}, {unread.At}, {unread.Reason}, {unread.ReportedBy}, {unread.EnteredInError}";

    private static IEnumerable<string> LeavesOf(JsonNode node, string path) => node switch
    {
        JsonObject parts => parts.SelectMany(part => LeavesOf(part.Value!, path.Length == 0 ? part.Key : $"{path}.{part.Key}")),
        JsonArray items => items.SelectMany((item, index) => LeavesOf(item!, $"{path}.{index}")),
        _ => [path],
    };
}
