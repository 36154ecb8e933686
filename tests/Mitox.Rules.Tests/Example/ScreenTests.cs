using System.Globalization;

namespace Mitox.Rules.Tests.Example;

public sealed class ScreenTests
{
    private static readonly string[] Goffette = [.. ExampleRun.OfContent(BundledCase.Text(BundledCase.Goffette)).OutputLines];

    [Theory]
    [InlineData(" 11        2025-03-11  21  1.75     12             132")]
    [InlineData(" proposed  2025-06-11  21  1.75     12             144")]
    [InlineData("Left     8 mg/m²: 132 mg/m² of 140 mg/m² given so far")]
    [InlineData("WITHHOLD under US label, 2009 and later (us-2009): 1 of 49 rules objects.")]
    [InlineData("1. Withhold  MTX-LIFETIME-DOSE")]
    [InlineData("   The lifetime dose would reach 144 mg/m², above the limit of 140 mg/m².")]
    [InlineData("   Remedy   At most 8 mg/m² (14 mg) fits this limit.")]
    public void Run_Goffette_ShowsCourseVerdictNumbersAndRemedy(string line) => Assert.Contains(line, Goffette);

    [Theory]
    [MemberData(nameof(BundledCasesTests.Cases), MemberType = typeof(BundledCasesTests))]
    public void Run_BundledCase_ShowsEveryObjectionWithAllItsReasons(string name, Verdict verdict, string rules)
    {
        _ = rules;
        var shown = string.Join(' ', ExampleRun.OfContent(BundledCase.Text(name)).OutputLines.Select(line => line.Trim()));
        var objections = BundledCase.Evaluate(name).Decision.Objections.ToList();

        Assert.Equal(verdict is Verdict.NoObjection, objections.Count == 0);
        Assert.All(objections.SelectMany(PartsOf), part => Assert.Contains(part, shown, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Run_Redirected_FitsInEightyColumnsWithoutTrailingBlanksOrEscapes()
    {
        var run = ExampleRun.Of();

        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));
        Assert.DoesNotContain(run.Output, letter => char.IsControl(letter) && letter != '\n');
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Run_AnyCulture_SameText(string culture)
    {
        var expected = ExampleRun.Of();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, ExampleRun.Of());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Run_NumberWithManyDigits_IsCutWithAMarkAndNeverBroken()
    {
        var run = ExampleRun.OfContent(BundledCase.GoffetteWith(
            "\"2023-01-09\", \"milligrams\": 21,", "\"2023-01-09\", \"time\": \"10:30:15\", \"milligrams\": 21.123456789,"));

        Assert.Contains(
            run.OutputLines, line => line.EndsWith("21.1234…  1.75  12.0705…        12.0705…", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_DoseEnteredInError_IsNamedAndNotCounted()
    {
        var run = ExampleRun.OfContent(BundledCase.GoffetteWith(
            "\"2025-03-11\", \"milligrams\": 21,", "\"2025-03-11\", \"milligrams\": 21, \"enteredInError\": true,"));

        Assert.Contains("Omitted  1 dose entered in error is on record and not counted", run.OutputLines);
        Assert.Contains("Left     20 mg/m²: 120 mg/m² of 140 mg/m² given so far", run.OutputLines);
    }

    [Fact]
    public void Run_UnknownAmount_EveryTotalIsALowerBound()
    {
        var run = ExampleRun.OfContent(BundledCase.Text("11-blue-chemotherapy"));

        Assert.Contains("≥ lifetime mg/m²", run.Output, StringComparison.Ordinal);
        Assert.Contains("Left     at most 140 mg/m²: at least 0 mg/m² of 140 mg/m² given", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_EarlierExposure_BeginsTheRunningSum() =>
        Assert.Contains(
            " elsewhere  2019-05-24              84              84",
            ExampleRun.OfContent(BundledCase.Text("05-leukemia-elsewhere")).OutputLines);

    [Fact]
    public void Run_EscapesAndMarkupInTexts_AreShownNotObeyed()
    {
        var run = ExampleRun.OfContent(BundledCase.GoffetteWith("\"title\": \"The", "\"title\": \"\\u001b[31m[red]\\r\\n The"));

        Assert.Contains(run.OutputLines, line => line.StartsWith("\\u001b[31m[red]  The twelfth", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Run_NothingButAProposal_SaysWhatIsNotKnown()
    {
        var run = ExampleRun.OfContent("{ \"proposal\": { \"date\": \"2026-03-02\", \"milligrams\": 21.6 } }");

        Assert.Equal(0, run.ExitCode);
        var text = string.Join(' ', run.OutputLines.Select(line => line.Trim()));
        Assert.Contains(
            "Patient  sex not recorded, birth date not recorded, course of the MS not recorded", text, StringComparison.Ordinal);
        Assert.Contains(
            "Proposal 2026-03-02: 21.6 mg, body surface not recorded; route not recorded; the", text, StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => line.StartsWith("INCOMPLETE under", StringComparison.Ordinal));
    }

    private static IEnumerable<string> PartsOf(Finding finding) =>
    [
        $"{finding.Verdict}  {finding.Rule.Id}",
        finding.Evidence!.Describe(),
        .. finding.Remedies.Select(remedy => remedy.Describe()),
        finding.Rule.Source.Document,
        finding.Rule.Source.Section,
        finding.Rule.Source.Edition,
        .. finding.Rule.Source.Facts,
        finding.Rule.Source.Remark,
    ];
}
