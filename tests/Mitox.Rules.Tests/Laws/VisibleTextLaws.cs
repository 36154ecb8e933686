using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Example;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Laws;

/// <summary>
/// Whatever a file, a person or a clinic wrote, no text of the library drives a terminal, hides in a page or forges a line: every
/// free text of a case and of a policy is hostile at once, and every writer is looked at.
/// </summary>
[Properties(Arbitrary = [typeof(Texts)])]
public sealed class VisibleTextLaws
{
    private const string Forged = "FORGED";

    /// <summary>Each case writes every kind of text there is.</summary>
    private const int Cases = 25;

    /// <summary>What is written by the categories of Unicode itself, not by the library's own list.</summary>
    private static bool IsHidden(Rune letter) => Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (letter.Value & 0xFFFE) == 0xFFFE || letter == Rune.ReplacementChar;

    [Fact]
    public void Escaped_EveryCharacterThereIs_EscapedExactlyWhereItHasNoLookOfItsOwn()
    {
        for (var scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (!Rune.TryCreate(scalar, out var letter) || letter == Rune.ReplacementChar)
            {
                continue;
            }

            var isKept = VisibleText.Escaped($"a{letter}b") == $"a{letter}b";
            if (IsHidden(letter) == isKept && !IsBlank(scalar))
            {
                Assert.Fail($"U+{scalar:X4} is {(isKept ? "kept" : "escaped")}.");
            }
        }
    }

    /// <summary>Letters, marks and what is unassigned, drawn as nothing (Default_Ignorable_Code_Point, and a blank).</summary>
    private static bool IsBlank(int scalar) => scalar is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2065 or 0x2800
        or 0x3164 or 0xFFA0 or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0xE0000 and <= 0xE0FFF);

    [Theory]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("\udb40\udc41", "\\udb40\\udc41")]
    [InlineData("abc\u202Edef", "abc\\u202edef")]
    [InlineData("²µ≥ äöü עב", "²µ≥ äöü עב")]
    public void Escaped_Text_ShowsWhatIsHidden(string text, string expected) => Assert.Equal(expected, VisibleText.Escaped(text));

    /// <summary>In the data of a theory half of a pair would be lost.</summary>
    [Fact]
    public void Escaped_HalfOfASurrogatePair_IsShown()
    {
        Assert.Equal("a\\ud83db", VisibleText.Escaped("a\ud83db"));
        Assert.Equal("a\\ude00", VisibleText.Escaped("a\ude00"));
    }

    [Law(MaxTest = Cases)]
    public void Explanations_HostileTexts_AreVisible(string hostile)
    {
        var world = new World(hostile);

        AssertVisible(world.Decision.ToText(), isMarkdown: false);
        AssertVisible(world.Decision.ToMarkdown(), isMarkdown: true);
        AssertVisible($"{world.Decision} {world.Policy} {world.Regimen} {world.Phased}");
        Assert.All(world.Decision.Findings, finding =>
        {
            AssertVisible(finding.ToText(), isMarkdown: false);
            AssertVisible($"{finding} {finding.Evidence?.Describe()} {finding.Rule.Source} {string.Join(' ', finding.Remedies)}");
        });
    }

    [Law(MaxTest = Cases)]
    public void Reports_HostileTexts_AreVisible(string hostile)
    {
        var world = new World(hostile);
        var (forecast, plan) = (world.Forecast, world.Plan);
        var rounding = DoseRounding.DownToBand(DoseBandTable.Create(hostile, new DoseBandRow(
            Dose.FromMilligrams(1), Dose.FromMilligrams(30), Dose.FromMilligrams(29), Dose.FromMilligrams(20))));
        var remedies = RemedyPlan.Of(world.History, world.Proposal, world.Policy, rounding);

        Assert.All(
            [
                forecast.ToText(), plan.ToText(), remedies.ToText(),
                AnswerValidity.Of(world.History, world.Proposal, world.Policy).ToText(),
                TreatmentResponse.Of(world.History, World.Day).ToText(),
                $"{forecast} {plan} {remedies} {rounding} {forecast.Question}",
            ],
            text => AssertVisible(text, isMarkdown: false));
        Assert.All(
            [
                forecast.ToMarkdown(), plan.ToMarkdown(), remedies.ToMarkdown(), world.Policy.ToMarkdown(),
                TreatmentResponse.Of(world.History, World.Day).ToMarkdown(),
                PolicyComparison.Between(Policies.UnitedStates, world.Policy).ToMarkdown(),
            ],
            text => AssertVisible(text, isMarkdown: true));
        AssertVisible(CourseTimeline.ToSvg(world.History, world.Policy, forecast, world.Decision, hostile));
        var stamp = Instant.FromUtc(2026, 3, 1, 8, 0);
        AssertVisible(plan.ToICalendar("course-7", stamp).Replace("\r\n", "\n", StringComparison.Ordinal));
        AssertVisible(
            plan.ToICalendar("course-7", stamp, Published(hostile)).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>An event that is planned no longer, named by who changed the file: its name is written again.</summary>
    private static string Published(string hostile) => string.Join(
        "\r\n",
        "BEGIN:VEVENT",
        "UID:course-7-infusion-99@mitox.rules",
        "DTSTART;VALUE=DATE:20990101",
        "DTEND;VALUE=DATE:20990102",
        $"SUMMARY:name{hostile.Replace('\n', ' ')}\\n{Forged}",
        "END:VEVENT");

    [Law("pair was broken", MaxTest = Cases)]
    public void Json_HostileTexts_AreVisibleAndReadBack(string hostile, Branches branches)
    {
        var world = new World(hostile);
        var isWhole = !VisibleText.Escaped(hostile).Contains("\\ud83d", StringComparison.Ordinal);
        branches.Hit("pair was broken", !isWhole);

        AssertVisible(DecisionJson.Write(world.Decision));
        if (isWhole)
        {
            var written = CaseJson.Write(world.File);
            AssertVisible(written);
            Assert.Equal(written, CaseJson.Write(CaseJson.Read(written)));
        }
    }

    [Law(MaxTest = Cases)]
    public void Messages_HostileTexts_AreVisible(string hostile)
    {
        var twice = new Infusion(World.Day, Dose.FromMilligrams(20), Scenario.Area) { Id = hostile };
        Assert.All(
            (Action[])
            [
                () => Dose.Parse(hostile), () => Dose.Parse($"12 {hostile}"), () => CellCount.Parse($"1.5 {hostile}/uL"),
                () => BodyHeight.Parse(hostile), () => BodyWeight.Parse(hostile), () => Percentage.Parse($"55 {hostile}"),
                () => HemoglobinConcentration.Parse(hostile), () => UpperLimitMultiple.Parse(hostile),
                () => DosePerArea.Parse(hostile), () => BodySurfaceArea.Parse(hostile), () => FluidVolume.Parse(hostile),
                () => DisabilityStatus.Parse(hostile), () => RuleId.Create(hostile),
                () => Policies.UnitedStates.Tighten($"x{hostile}", "name", "edition"),
                () => TreatmentHistory.Create(new() { Infusions = [twice, twice] }),
                () => new World("name").Plan.ToICalendar($"x{hostile}", Instant.FromUtc(2026, 3, 1, 8, 0)),
                () => CaseJson.Read($"{{\"{Quoted(hostile)}\": 1}}"),
                () => CaseJson.Read($"{{\"patient\": \"{Quoted(hostile)}\"}}"),
                () => CaseJson.Read(
                    $"{{\"patient\": {{\"sex\": \"{Quoted(hostile)}\", \"birthDate\": \"{Quoted(hostile)}\"}}}}"),
                () => CaseJson.Read(hostile),
                () => DoseBandTable.Create(hostile),
                () => CourseTimeline.ToSvg(
                    new World(hostile).History, Policies.EuropeanUnion, decision: new World(hostile).Decision),
            ],
            action => AssertVisible(Assert.ThrowsAny<Exception>(action).Message));
    }

    [Law(MaxTest = Cases)]
    public void Example_HostileTexts_AreVisible(string hostile)
    {
        var whole = hostile.Replace("\ud83d!", string.Empty, StringComparison.Ordinal);
        var content = CaseJson.Write(new World(whole).File);

        Assert.All((string[][])[[], ["--json"], ["--plan"]], options =>
        {
            var run = ExampleRun.OfContent(content, options);
            Assert.Equal(0, run.ExitCode);
            AssertNothingHidden(run.Output); // a screen wraps a long title where it likes
        });
        Assert.All((string[][])[[hostile], ["--policy", hostile], [$"-{hostile}"], ["a", hostile]], arguments =>
        {
            var run = ExampleRun.Of(arguments);
            Assert.Equal(2, run.ExitCode);
            AssertVisible(run.Error);
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        });
    }

    private static string Quoted(string text) => System.Text.Json.JsonEncodedText.Encode(text).ToString();

    /// <summary>Nothing hidden but the line breaks of the writer, and no line that a text began.</summary>
    private static void AssertVisible(string text, bool? isMarkdown = null)
    {
        AssertNothingHidden(text);
        Assert.DoesNotContain($"\n{Forged}", text, StringComparison.Ordinal);
        if (isMarkdown is true)
        {
            Assert.DoesNotMatch(@"(?<!\\)[&<]", text);
        }
    }

    private static void AssertNothingHidden(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            if (letter.Value is not '\n' && IsHidden(letter))
            {
                Assert.Fail($"U+{letter.Value:X4} in {VisibleText.Escaped(text)}");
            }
        }
    }

    /// <summary>A case and a policy whose every free text is one text.</summary>
    private sealed class World(string text)
    {
        public static readonly LocalDate Day = Scenario.ProposedDay;

        public Regimen Regimen { get; } =
            Regimen.Create($"name{text}", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(3));

        public Citation Source { get; } = new(text, text, text, [text], EvidenceGrade.B) { Remark = text };

        public ChildbearingPotential Childbearing { get; } = ChildbearingPotential.NotCapable($"hysterectomy{text}");

        public TreatmentHistory History => TreatmentHistory.Create(Scenario.AllClear.Record with
        {
            Patient = Scenario.AllClear.Patient with { ChildbearingPotential = Childbearing },
            Infusions =
            [
                .. Scenario.AllClear.Infusions.Index().Select(pair => pair.Item with { Id = $"{pair.Index}{text}" }),
            ],
            AdverseEvents =
            [
                new(Scenario.DayBefore, AdverseEventKind.Other, ToxicityGrade.Create(GradingScale.CtcaeVersion5, 3))
                {
                    Description = text,
                },
            ],
            UnreadResults =
            [
                UnreadResult.Of(Observation.Neutrophils, Scenario.DayBefore, $"why{text}") with { ReportedBy = text },
            ],
        });

        public ProposedInfusion Proposal => ProposedInfusion.Intravenous(
            Day, Scenario.AllClear.Proposal.Dose, Scenario.Area, Regimen);

        public Policy Policy => Policies.UnitedStates.Tighten(
            "clinic", $"Clinic{text}", $"1{text}", new Objecting($"It must hold{text}", Source, text));

        public PhasedRegimen Phased => new(
            $"phased{text}",
            Source,
            new RegimenPhase(DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(3), PhaseEnd.AtTheCap)
            {
                With = new(TherapyKind.Corticosteroid, $"steroid{text}"),
            });

        public Decision Decision => TreatmentEvaluator.EvaluateInFull(History, Proposal, Policy);

        public CourseForecast Forecast => CourseForecast.Of(History, Phased, Scenario.Area, Policy, Day);

        public MonitoringPlan Plan => MonitoringPlan.Of(Forecast, Day, Day.PlusYears(1));

        public CaseFile File =>
            CaseFile.ForInfusion(History, Proposal) with
            {
                Title = $"title{text}",
                Source = $"source{text}",
                Note = $"note{text}",
            };
    }

    /// <summary>A rule of a clinic whose words are hostile.</summary>
    private sealed class Objecting(string sentence, Citation source, string text)
        : Authoring.Rule(RuleId.Create("CLINIC-HOSTILE"), sentence, source)
    {
        protected override Finding Judge(in Authoring.Case input) => Objects(
            Verdict.Review, new Evidence.StatedFact($"it{text}", text), [new Remedy.State(text), new Remedy.Resolve(text)]);
    }

    private static class Texts
    {
        public static FsCheck.Arbitrary<string> Any() => Law.Arbitrary(
            from parts in Gen.Elements(
                "\u001b[2J\u001b]8;;http://x\u0007", "\u202e", "\u2066x\u2069", "\u200b\u200d\u2060", "\ufeff", "\u009b31m",
                "\u0000\u007f", "\u2028FORGED", "\nFORGED", "\r\nFORGED", "\rFORGED", "\u0085FORGED", "\u000bFORGED\u000c",
                "\udb40\udc41", "\ud83d!", "\ufffe\uffff", "&#8238;", "<script>", "[x](javascript:x)", "\u00ad", "\u3164",
                "plain", "𝛼", "|a|b").NonEmptyListOf()
            select string.Concat(parts.Take(6)) + "\u001b");
    }
}
