using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Explanations;

[Properties(Arbitrary = [typeof(Cases)])]
public sealed class CourseTimelineTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void ToSvg_Course_StandsAloneWithTitleAndDescription()
    {
        var picture = XDocument.Parse(Drawn(Scenario.AllClear)).Root!;

        Assert.Equal(
            ("img", "mitox-name mitox-description"),
            ((string)picture.Attribute("role")!, (string)picture.Attribute("aria-labelledby")!));
        Assert.Equal("Mitoxantrone course", (string)picture.Element(Svg + "title")!);
        Assert.StartsWith(
            "4 infusions on record, lifetime dose 48 mg/m², against a cap of 140 mg/m² (us-2009)",
            (string)picture.Element(Svg + "desc")!,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            picture.Descendants(), element => element.Name.LocalName is "script" or "image" or "use" or "foreignObject");
        Assert.DoesNotContain(picture.Descendants().Attributes(), attribute =>
            attribute.Name.LocalName is "href" or "src" || attribute.Value.Contains("url(", StringComparison.Ordinal));
    }

    [Fact]
    public void ToSvg_Steps_OneForEachInfusionGivenAndPlanned()
    {
        var picture = XDocument.Parse(Drawn(Scenario.AllClear));

        Assert.Equal(4, Path(picture, "given").Count(letter => letter == 'V'));
        Assert.Equal(7, Path(picture, "planned").Count(letter => letter == 'V'));
        Assert.Single(OfKind(picture, "cross"));
        Assert.Contains(Texts(picture), text => text == "infusion 12: at most 8 mg/m²");
    }

    [Fact]
    public void ToSvg_DoseOnDaysThatAreNotKnown_IsSaid()
    {
        var history = TreatmentHistory.Create(new()
        {
            DoseHistoryIsComplete = Answer.Yes,
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.Parse("140 mg/m2"))],
        });

        Assert.Contains(
            "140 mg/m² given on days that are not recorded.",
            Texts(XDocument.Parse(CourseTimeline.ToSvg(history, Policies.UnitedStates))));
    }

    [Fact]
    public void ToSvg_ForecastOrDecisionOfAnother_Refused()
    {
        var (one, other) = (Scenario.AllClear.History, Scenario.AllClear.WithLifetimeDose(60).History);
        var forecast = CourseForecast.Of(
            one, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, Scenario.ProposedDay);

        Assert.Throws<ArgumentException>("forecast", () => CourseTimeline.ToSvg(other, Policies.UnitedStates, forecast));
        Assert.Throws<ArgumentException>("forecast", () => CourseTimeline.ToSvg(one, Policies.EuropeanUnion, forecast));
        Assert.Throws<ArgumentException>(
            "decision", () => CourseTimeline.ToSvg(one, Policies.EuropeanUnion, decision: Scenario.AllClear.Evaluate()));
    }

    [Fact]
    public void ToSvg_Legend_NamesOnlyWhatIsDrawn()
    {
        var texts = Texts(XDocument.Parse(CourseTimeline.ToSvg(Scenario.AllClear.History, Policies.UnitedStates)));

        Assert.Contains("given", texts);
        Assert.DoesNotContain("planned", texts);
        Assert.DoesNotContain("objection foreseen", texts);
    }

    [Fact]
    public void ToSvg_Caps_StandAtTheirDose()
    {
        var scenario = Scenario.AllClear with { Policy = PolicyCatalog.Find("eu-2016+us-2009")! };
        var picture = XDocument.Parse(CourseTimeline.ToSvg(scenario.History, scenario.Policy));
        var caps = OfKind(picture, "cap")
            .Where(line => Number(line, "x2") - Number(line, "x1") > 100).Select(line => Number(line, "y1")).Take(2).ToList();
        var ticks = picture.Descendants(Svg + "text")
            .Where(text => ((string)text.Attribute("class")!).Contains("mitox-tick mitox-end", StringComparison.Ordinal))
            .Take(2).ToList();
        var perMilligram = (Number(ticks[0], "y") - Number(ticks[1], "y"))
            / (double.Parse(ticks[1].Value, CultureInfo.InvariantCulture) - double.Parse(
                ticks[0].Value, CultureInfo.InvariantCulture));

        Assert.Equal((140 - 72) * perMilligram, Math.Abs(caps[0] - caps[1]), tolerance: 0.3);
        Assert.Contains("cap 72 mg/m² (eu-2016)", Texts(picture));
        Assert.Contains("cap 140 mg/m² (us-2009)", Texts(picture));
    }

    /// <summary>Anthracyclines that count leave less room for mitoxantrone: the lower cap is drawn (P6).</summary>
    [Fact]
    public void ToSvg_AnthracyclinesCounted_TheCapIsLowerByThem()
    {
        var doxorubicin = new PriorExposure(CardiotoxicDrug.Doxorubicin, DosePerArea.FromMilligramsPerSquareMeter(240));
        var scenario =
            Scenario.AllClear with { Policy = PolicyCatalog.Find("us-equivalence-4")!, PriorExposures = [doxorubicin] };
        var texts = Texts(XDocument.Parse(CourseTimeline.ToSvg(scenario.History, scenario.Policy))).ToList();

        Assert.Contains("cap 80 mg/m² (us-equivalence-4: 140 mg/m² less 60 mg/m² for anthracyclines)", texts);
        Assert.Contains("cap 140 mg/m² (us-equivalence-4)", texts);
    }

    [Fact]
    public void ToSvg_Objections_AreNamedAndSaidInTheDescription()
    {
        var scenario = Scenario.AllClear with { EjectionFractions = [Scenario.Echo(Scenario.DayBefore, 45)] };
        var picture = XDocument.Parse(Drawn(scenario));

        Assert.Contains("2026-03-02: Withhold", Texts(picture));
        Assert.Contains("2026-03-02 Withhold: MTX-LVEF-FLOOR, MTX-LVEF-LOWER-LIMIT.", Texts(picture));
        Assert.Contains(
            "2026-03-02 Withhold: ejection fraction of 45 %",
            (string)picture.Root!.Element(Svg + "desc")!,
            StringComparison.Ordinal);
        Assert.Equal(8, OfKind(picture, "warn").Count); // seven planned infusions, and the legend
    }

    [Theory]
    [InlineData("<script>alert('x')</script> & \"quotes\"\u0001\uFFFF\n")]
    [InlineData("]]><b/>")]
    public void ToSvg_HostileTitle_StaysText(string title)
    {
        var picture = XDocument.Parse(CourseTimeline.ToSvg(Scenario.AllClear.History, Policies.UnitedStates, title: title));

        Assert.Empty(picture.Descendants(Svg + "script"));
        Assert.Equal(
            title.Replace("\u0001", "\\u0001", StringComparison.Ordinal)
                .Replace("\uFFFF", "\\uffff", StringComparison.Ordinal).Replace('\n', ' '),
            (string)picture.Root!.Element(Svg + "title")!);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n ")]
    public void ToSvg_NoTitle_IsNamedAllTheSame(string title)
    {
        var picture = XDocument.Parse(CourseTimeline.ToSvg(Scenario.AllClear.History, Policies.UnitedStates, title: title));

        Assert.Equal("Mitoxantrone course", (string)picture.Root!.Element(Svg + "title")!);
        Assert.Contains("Mitoxantrone course", Texts(picture));
    }

    /// <summary>A page can hold both: no id, no class and no style of one is that of the other, or of the page.</summary>
    [Fact]
    public void ToSvg_TwoInOnePage_ShareNoIdClassOrStyle()
    {
        string[] prefixes = ["first", "second-1"];
        var pictures = prefixes.Select(prefix => XDocument.Parse(
            CourseTimeline.ToSvg(Scenario.AllClear.History, Policies.UnitedStates, title: prefix, prefix: prefix))).ToList();

        foreach (var (picture, prefix) in pictures.Zip(prefixes))
        {
            var names = picture.Descendants().Attributes()
                .Where(attribute => attribute.Name.LocalName is "id" or "class" or "aria-labelledby")
                .SelectMany(attribute => attribute.Value.Split(' ')).ToList();
            var selectors = ((string)picture.Descendants(Svg + "style").Single()).Split('}')
                .Select(rule => rule.Split('{')[0].Trim()).Where(selector => selector.Length > 0)
                .SelectMany(selector => selector.Split(','));

            Assert.All(names, name => Assert.Matches($"^{prefix}(-|$)", name));
            Assert.All(selectors, selector => Assert.StartsWith($"#{prefix} ", selector.Trim(), StringComparison.Ordinal));
            Assert.Equal(
                prefix,
                (string)picture.Descendants().Single(element => (string?)element.Attribute("id") == $"{prefix}-name"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("a\"><script>")]
    [InlineData("a.b")]
    public void ToSvg_PrefixThatIsNone_Refused(string prefix) => Assert.Throws<ArgumentException>(
        nameof(prefix), () => CourseTimeline.ToSvg(Scenario.AllClear.History, Policies.UnitedStates, prefix: prefix));

    [Theory]
    [InlineData(2_000, "a patient of the clinic ")]
    [InlineData(400, "Wmwidthofwideletters")]
    [InlineData(300, "長い題名")]
    [InlineData(1, "short")]
    public void ToSvg_TitleOfAnyLength_DrawnInLinesThatFitAndWholeInItsName(int times, string part)
    {
        var title = string.Concat(Enumerable.Repeat(part, times)).Trim();
        var picture = XDocument.Parse(
            CourseTimeline.ToSvg(Scenario.AllClear.History, Policies.UnitedStates, title: title));

        Assert.Equal(title, (string)picture.Root!.Element(Svg + "title")!);
        Assert.InRange(OfKind(picture, "title").Count, 1, 4);
        AssertFits(picture);
    }

    /// <summary>All policies at once, and a hundred caps a clinic made: every label within, none over another.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(100)]
    public void ToSvg_CapsOfAnyNumber_AreLabeledApartAndWithin(int caps)
    {
        var policy = Policy.Combine(
        [
            .. Policies.All.Where(one => one.Members.Length == 1)
                .Where(one => LifetimeDoseBalance.Of(Scenario.AllClear.History, one) is not null).Take(caps),
            .. Enumerable.Range(1, caps).Select(index => Policies.UnitedStates.WithCap(
                $"clinic-with-a-long-id-{index}",
                "Clinic",
                DosePerArea.FromMilligramsPerSquareMeter(140 - index),
                true,
                new("Handbook", "Section", "2026", ["CLINIC-1"], EvidenceGrade.A))),
        ]);
        var picture = XDocument.Parse(CourseTimeline.ToSvg(Scenario.AllClear.History, policy));
        var labels = OfKind(picture, "caplabel").Where(label => label.Value.StartsWith("cap", StringComparison.Ordinal))
            .Select(label => Number(label, "y")).Order().ToList();

        Assert.InRange(labels.Count, Math.Min(caps, 5), 14);
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.Second - pair.First > 14));
        Assert.InRange(labels[0], 96, 400);
        AssertFits(picture);
    }

    /// <summary>A page hands down how its own text is set: from right to left, wide, in capitals.</summary>
    [Fact]
    public void ToSvg_InAnyPage_SetsEveryTextPropertyThatAPageHandsDown()
    {
        var style = (string)XDocument.Parse(Drawn(Scenario.AllClear)).Descendants(Svg + "style").Single();
        var rule = style.Split("#mitox text {")[1].Split('}')[0];

        Assert.All(
            [
                "direction", "text-anchor", "letter-spacing", "word-spacing", "text-transform", "font-style", "font-weight",
                "font-size", "font-family", "font-variant", "writing-mode", "fill", "stroke",
            ],
            property => Assert.Matches($@"(^|\s){property}:", rule));
    }

    /// <summary>No line is drawn over a text but those of caps, of which there can be many: they never hide the course.</summary>
    [Fact]
    public void ToSvg_Texts_StandAboveEveryLine()
    {
        var plot = XDocument.Parse(Drawn(Scenario.AllClear)).Root!.Elements(Svg + "g").Single().Elements().ToList();
        var cap = plot.FindIndex(element => element.Value.StartsWith("cap 140", StringComparison.Ordinal));

        Assert.InRange(cap, 0, plot.FindIndex(element => (string)element.Attribute("class")! == "mitox-given") - 1);
        Assert.All(
            plot.Where((_, index) => index != cap).SkipWhile(element => element.Name.LocalName != "text"),
            element => Assert.Equal("text", element.Name.LocalName));
    }

    /// <summary>Hundreds of infusions, the last of them just below the one that does not fit.</summary>
    [Fact]
    public void ToSvg_HundredsOfInfusions_LabelsKeepApart() => AssertApart(XDocument.Parse(Drawn(Scenario.AllClear with
    {
        Infusions = [.. Enumerable.Range(1, 400).Select(index => Scenario.Given(Scenario.ProposedDay.PlusDays(-10 * index), 6))],
    })));

    /// <summary>A low number stands below its point: beside the floor's label, and not in the axis of time.</summary>
    [Theory]
    [InlineData(49)]
    [InlineData(52)]
    [InlineData(12)]
    public void ToSvg_LowFirstEjectionFraction_LabelsKeepApartAndWithinThePanel(decimal percent)
    {
        var first = Scenario.Echo(Scenario.ProposedDay.PlusYears(-1).PlusDays(-1), percent);
        var picture = XDocument.Parse(
            Drawn(Scenario.AllClear with { EjectionFractions = [first, Scenario.Echo(Scenario.DayBefore, 62)] }));
        var axis = OfKind(picture, "axis").Max(line => Number(line, "y1"));

        AssertApart(picture);
        Assert.InRange(
            Number(picture.Descendants(Svg + "text").Single(text => text.Value == $"{percent} baseline"), "y"), 0, axis);
    }

    /// <summary>The newest is the one that is judged.</summary>
    [Fact]
    public void ToSvg_TwoEjectionFractionsOfOneWeek_TheNewestIsNamed()
    {
        EjectionFraction[] measured =
        [
            Scenario.Echo(Scenario.ProposedDay.PlusYears(-1).PlusDays(-1), 64),
            Scenario.Echo(Scenario.ProposedDay.PlusDays(-4), 57),
            Scenario.Echo(Scenario.DayBefore, 61),
        ];
        var texts = Texts(XDocument.Parse(Drawn(Scenario.AllClear with { EjectionFractions = [.. measured] })));

        Assert.Contains("61", texts);
        Assert.DoesNotContain("57", texts);
    }

    [Fact]
    public void ToSvg_NothingOnRecord_SaysSo() =>
        Assert.Contains(
            "No infusion and no ejection fraction is on record.",
            Texts(XDocument.Parse(CourseTimeline.ToSvg(TreatmentHistory.Create(new()), Policies.UnitedStates))));

    [Fact]
    public void ToSvg_TotalsAreLowerBounds_SaysAtLeast()
    {
        var picture = XDocument.Parse(Drawn(Scenario.AllClear with { DoseHistoryIsComplete = Answer.Unknown }));

        Assert.Contains("at least 48 mg/m² given", Texts(picture));
        Assert.Contains(
            "lifetime dose at least 48 mg/m²", (string)picture.Root!.Element(Svg + "desc")!, StringComparison.Ordinal);
    }

    [Fact]
    public void ToSvg_DosesElsewhere_BeginAtTheirSum()
    {
        var exposure = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(84))
        {
            LastGivenOn = new LocalDate(2020, 1, 1),
            Reason = ExposureReason.Cancer,
        };

        Assert.Contains("84 mg/m² before", Texts(XDocument.Parse(Drawn(Scenario.AllClear with { PriorExposures = [exposure] }))));
    }

    [Fact]
    public void ToSvg_FortyInfusionsOverYears_TimeLabelsKeepApart()
    {
        var infusions = Enumerable.Range(0, 40)
            .Select(index => Scenario.Given(new LocalDate(2010, 1, 31).PlusMonths(4 * index), 5)).ToArray();
        var picture = XDocument.Parse(Drawn(Scenario.AllClear with { Infusions = [.. infusions] }));
        var labels = picture.Descendants(Svg + "text")
            .Where(text => (string)text.Attribute("class")! == "mitox-tick mitox-middle")
            .Select(text => Number(text, "x")).ToList();

        Assert.InRange(labels.Count, 4, 12);
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(pair.Second - pair.First > 50));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void ToSvg_OtherCultureZoneAndOrder_EqualText(string culture)
    {
        var here = Drawn(Scenario.AllClear);

        Assert.Equal(here, Surroundings.InCulture(culture, () => Drawn(Scenario.AllClear)));
        Assert.Equal(here, Surroundings.InTimeZone("Pacific/Auckland", () => Drawn(Scenario.AllClear)));
        Assert.Equal(here, Drawn(Scenario.AllClear with
        {
            Infusions = [.. Scenario.AllClear.Infusions.Reverse()],
            EjectionFractions = [.. Scenario.AllClear.EjectionFractions.Reverse()],
        }));
    }

    [Law("planned", "crossed")]
    public void ToSvg_AnyCase_IsWellFormedAndWithinItsFrame(TreatmentCase value, Branches branches)
    {
        var history = TreatmentHistory.Create(value.Record);
        var forecast = CourseForecast.Of(
            history, KnownRegimens.QuarterlyTwelve, Scenario.Area, value.Policy, value.Proposal.At.Date);
        var picture = XDocument.Parse(CourseTimeline.ToSvg(history, value.Policy, forecast, value.Evaluate())).Root!;
        var frame = ((string)picture.Attribute("viewBox")!).Split(' ')
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        branches.Hit("planned", OfKind(picture.Document!, "planned").Count > 1);
        branches.Hit("crossed", OfKind(picture.Document!, "cross").Count > 0);
        foreach (var element in picture.Descendants())
        {
            AssertWithin(frame[2], element, "x", "x1", "x2", "cx");
            AssertWithin(frame[3], element, "y", "y1", "y2", "cy");
        }
    }

    /// <summary>No text leaves the frame, were its letters but half as wide as high.</summary>
    private static void AssertFits(XDocument picture)
    {
        var frame = ((string)picture.Root!.Attribute("viewBox")!).Split(' ')
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        Assert.All(picture.Descendants(Svg + "text"), text =>
        {
            var kinds = (string)text.Attribute("class")!;
            var width = text.Value.Length * (kinds.Contains("mitox-title", StringComparison.Ordinal) ? 18 : 13) / 2d;
            var (from, to) = kinds.Contains("mitox-end", StringComparison.Ordinal) ? (-width, 0d) : (0d, width);
            if (!kinds.Contains("mitox-middle", StringComparison.Ordinal))
            {
                Assert.InRange(Number(text, "x") + from, 0, frame[2]);
                Assert.InRange(Number(text, "x") + to, 0, frame[2]);
            }

            Assert.InRange(Number(text, "y"), 10, frame[3]);
        });
    }

    /// <summary>No two labels of the plot stand in one place, were their letters but half as wide as high.</summary>
    private static void AssertApart(XDocument picture)
    {
        var labels = picture.Descendants(Svg + "text").Select(text =>
        {
            var kinds = ((string)text.Attribute("class")!).Split(' ');
            var width = text.Value.Length * 13 / 2d;
            var left = Number(text, "x") - (kinds.Contains("mitox-end") ? width : kinds.Contains("mitox-middle") ? width / 2 : 0);
            return (text.Value, Left: left, Right: left + width, Y: Number(text, "y"));
        }).ToList();
        foreach (var (one, index) in labels.Select((label, index) => (label, index)))
        {
            Assert.DoesNotContain(labels.Skip(index + 1), other =>
                Math.Abs(other.Y - one.Y) < 10 && other.Left < one.Right && one.Left < other.Right);
        }
    }

    private static void AssertWithin(double end, XElement element, params string[] places) => Assert.All(
        element.Attributes().Where(attribute => places.Contains(attribute.Name.LocalName)),
        attribute => Assert.InRange(double.Parse(attribute.Value, CultureInfo.InvariantCulture), 0, end));

    private static string Drawn(Scenario scenario)
    {
        var forecast = CourseForecast.Of(
            scenario.History, KnownRegimens.QuarterlyTwelve, Scenario.Area, scenario.Policy, Scenario.ProposedDay);
        return CourseTimeline.ToSvg(scenario.History, scenario.Policy, forecast, scenario.Evaluate());
    }

    private static List<XElement> OfKind(XDocument picture, string kind) =>
    [
        .. picture.Descendants().Where(
            element => ((string?)element.Attribute("class"))?.Split(' ').Contains($"mitox-{kind}") is true),
    ];

    private static string Path(XDocument picture, string kind) =>
        (string)OfKind(picture, kind).First(element => element.Name.LocalName == "path").Attribute("d")!;

    private static List<string> Texts(XDocument picture) => [.. picture.Descendants(Svg + "text").Select(text => text.Value)];

    private static double Number(XElement element, string name) =>
        double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    private static class Cases
    {
        public static Arbitrary<TreatmentCase> Any() => Law.Arbitrary(CaseGenerator.Any);
    }
}
