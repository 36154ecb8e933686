using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Each clinical number stands in a policy beside its fact, and no rule holds one of its own.</summary>
public sealed partial class ClinicalNumberTests
{
    private static readonly string[] RoomsWithoutNumbers = ["Rulebook", "Evaluation", "Explanations", "Histories", "Planning"];

    /// <summary>
    /// Files of other rooms that hold numbers as a policy does: the regimens of the source texts and the
    /// numbers of a rescue course.
    /// </summary>
    private static readonly string[] CitedFiles = ["KnownRegimens.cs", "RescueProtocol.cs", "ImprobableNumbers.cs"];

    /// <summary>The folder of the picture, whose numbers are pixels, steps of axes and letters of a line.</summary>
    private const string Pixels = "Timelines";

    /// <summary>Numbers that are no clinical ones: what they count is beside them.</summary>
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["CalendarEvent.cs: 48"] = "the letters of the words in an identifier: decides nothing",
        ["RecentObservationRule.cs: 366"] = "no test before a dose counts for more than a year: a bound on arguments",
        ["DoseDoubts.cs: 2"] = "half of the days",
        ["DosePerInfusionRule.cs: 2"] = "twice the dose is several infusions: names a confusion, decides nothing",
        ["DosePerInfusionRule.cs: 100"] = "percent",
        ["Rule.cs: 100"] = "percent",
        ["TreatmentEvaluator.cs: 16"] = "findings that have room on the stack: memory, decides nothing",
        ["DoseAdjustmentReadings.cs: 2"] = "the third line of a blood count",
        ["HeartRiskAssessment.cs: 2"] = "the points of the heavier factors (CO-31)",
        ["RepeatedObservationRule.cs: 12"] = "the months of a year",
        ["RepeatedObservationRule.cs: 7"] = "the days of a week",
        ["FallingCountFollowUpRule.cs: 2"] = "fewer counts cannot fall",
        ["TreatmentHistory.cs: 100"] = "the highest percentage there is",
        ["HistoryWorlds.cs: 6"] = "choices of an end that are told apart: work, decides nothing (P28)",
        ["RecordBounds.cs: 10_000"] = "the most entries of a record (P28)",
        ["RecordBounds.cs: 100"] = "the most problems that are listed (P28)",
        ["RelapseRate.cs: 12m"] = "the months of a year",
        ["Timeline.cs: 2"] = "the record before the last",
        ["RescueInduction.cs: 100"] = "percent",
        ["DoseRounding.cs: 20"] = "a vial of 20 mg (US-80, beside it)",
        ["DoseRounding.cs: 25"] = "a vial of 25 mg (US-80, beside it)",
        ["DoseRounding.cs: 30"] = "a vial of 30 mg (US-80, beside it)",
        ["DoseRounding.cs: 0.001m"] = "a microgram",
        ["DoseRounding.cs: 100"] = "percent",
        ["RemedyHorizon.cs: 366"] = "a year of days to look ahead: a bound on arguments",
        ["RuleKinds.cs: 36_525"] = "a century of days: a bound on arguments",
        ["RemedyHorizon.cs: 3653"] = "ten years of days: a bound on arguments",
        ["Supposition.cs: 2"] = "half the age that nobody passes is an adult's",
        ["PhasedRegimen.cs: 240"] = "more infusions than any course holds: a bound on arguments",
        ["BodySurfaceDoubts.cs: 2"] = "the middle of a list",
        ["BodySurfaceDoubts.cs: 100"] = "percent",
        ["BodySurfaceDoubts.cs: 10_000"] = "square centimeters of a square meter",
        ["Doubt.cs: 100"] = "percent",
        ["ICalendarWriter.cs: 75"] = "octets of a line (RFC 5545)",
        ["ClinicCalendar.cs: 366"] = "a clinic that is closed for more than a year: a bound on arguments",
    };

    /// <summary>Gets the files of the policies but one, whose numbers are conventions all.</summary>
    public static TheoryData<string> PolicyFiles =>
        [
            .. Repository.SourcesUnder("src", "Mitox.Rules", "Labels")
                .Select(path => Path.GetFileName(path)).Where(name => name is not "LibraryConvention.cs"),
            .. CitedFiles,
        ];

    [Fact]
    public void Rooms_BesideThePolicies_HoldNoClinicalNumber()
    {
        var found = RoomsWithoutNumbers
            .SelectMany(room => Repository.SourcesUnder("src", "Mitox.Rules", room))
            .Concat(Repository.SourcesUnder("src", "Mitox.Rules.Reports"))
            .Where(
                path => !CitedFiles.Contains(Path.GetFileName(path)) && Path.GetFileName(Path.GetDirectoryName(path)) != Pixels)
            .SelectMany(path => NumbersIn(path).Select(number => $"{Path.GetFileName(path)}: {number.Token.Text}"))
            .Distinct()
            .ToList();

        Assert.True(!found.Except(Allowed.Keys).Any(), string.Join("; ", found.Except(Allowed.Keys)));
        Assert.Empty(Allowed.Keys.Except(found));
    }

    /// <summary>The declaration a number stands in names a fact, a decided meaning or a convention.</summary>
    [Theory]
    [MemberData(nameof(PolicyFiles))]
    public void Policies_EveryNumber_StandsBesideItsSource(string file)
    {
        var path = Repository.SourcesUnder("src", "Mitox.Rules").Single(path => Path.GetFileName(path) == file);

        Assert.All(NumbersIn(path), number =>
        {
            var declaration = number.Ancestors().OfType<MemberDeclarationSyntax>().First();
            Assert.True(Source().IsMatch(declaration.ToFullString()), $"{file}: {number} in\n{declaration}");
        });
    }

    /// <summary>Zero and one count nothing, and neither do the places of a list.</summary>
    private static IEnumerable<LiteralExpressionSyntax> NumbersIn(string path) =>
        CSharpSyntaxTree.ParseText(
            File.ReadAllText(path),
            CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithPreprocessorSymbols("NET"))
            .GetRoot()
            .DescendantNodes()
            .OfType<LiteralExpressionSyntax>()
            .Where(
                literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Text is not ("0" or "1" or "1m"));

    [GeneratedRegex(@"\b(?:US|EU|TR|CO|BSA|RND|CODE|GR|S|CASE|D|ADD|COR|NEW)-[0-9]+\b|\bP[0-9]+\b|[Cc]onvention")]
    private static partial Regex Source();
}
