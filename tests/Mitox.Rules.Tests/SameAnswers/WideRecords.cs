using System.Text.Json.Nodes;
using Mitox.Rules.Tests.Support;
using NodaTime;
using NodaTime.Text;
using static Mitox.Rules.Tests.SameAnswers.CaseWriting;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>
/// Adds records of every kind, with values around every limit, before and after the infusions and the question.
/// </summary>
internal sealed class WideRecords(Dice dice, int percent)
{
    /// <summary>
    /// How many days before the question: maximum ages, washout times, months and years, and the day beside each.
    /// </summary>
    private static readonly int[] Ages =
        [
            0, 0, 1, 1, 2, 6, 7, 8, 14, 15, 20, 21, 28, 29, 30, 31, 60, 89, 90, 91, 92, 93, 100, 150, 180, 182, 183, 184, 200,
            300, 364, 365, 366, 370, 400, 500, 547, 548, 549, 730, 1100, -1, -30,
        ];

    private static readonly string[] Therapies =
    [
        "interferonBeta", "glatiramerAcetate", "natalizumab", "alemtuzumab", "ocrelizumab", "otherMonoclonalAntibody",
        "fingolimod", "teriflunomide",
        "siponimod", "otherOralDrug", "cladribine", "methotrexate", "cyclophosphamide", "azathioprine", "plasmaExchange",
        "lowDoseNaltrexone",
        "autologousStemCellTransplantation", "corticosteroid", "dexrazoxane", "liveVaccine",
        "yellowFeverVaccine", "vitaminKAntagonist",
    ];

    private List<LocalDate> infusions = [];

    public void Vary(JsonObject file, LocalDate asked)
    {
        infusions = [.. (file["infusions"]?.AsArray() ?? []).Select(
            one => LocalDatePattern.Iso.Parse(one!["date"]!.GetValue<string>()).Value)];
        Add(file, "priorExposures", 2, () => Exposure(asked));
        Add(file, "relapses", 4, () => At(asked, ("leftDeficit", dice.Pick<string?>("yes", "no", null))));
        Add(file, "disabilityScores", 4, () => At(
            asked, ("score", dice.Pick(0m, 1, 2, 2.5m, 3, 3.5m, 4, 4.5m, 5, 5.5m, 6, 6.5m, 7, 10))));
        Add(file, "brainScans", 3, () => At(asked, ("enhancingLesions", dice.Pick<int?>(null, 0, 1, 2, 3, 9, 10))));
        Add(file, "ejectionFractions", 2, () => EjectionFraction(asked));
        Add(file, "electrocardiograms", 1, () => At(asked));
        Add(file, "bloodCounts", 3, () => BloodCount(asked));
        Add(file, "liverPanels", 1, () => LiverPanel(asked));
        Add(file, "pregnancyTests", 1, () => At(asked, ("result", dice.Pick<string?>("negative", "positive", "pending", null))));
        Add(file, "assessments", 2, () => Assessment(asked));
        Add(file, "therapies", 3, () => Therapy(asked));
        Add(file, "toxicities", 2, () => Toxicity(asked));
    }

    private void Add(JsonObject file, string list, int most, Func<JsonObject> make)
    {
        if (!dice.Chance(percent))
        {
            return;
        }

        if (file[list] is not JsonArray records)
        {
            file[list] = records = [];
        }

        for (var count = dice.Next(most) + 1; count > 0; count--)
        {
            records.Add(make());
        }
    }

    private JsonObject At(LocalDate asked, params IEnumerable<(string Name, JsonNode? Value)> members) => Of(
        [
            ("date", Day(DayAround(asked))),
            ("time", dice.Pick<string?>(null, null, null, "08:00", "10:30", "15:00", "10:30:30")),
            .. members,
            ("enteredInError", dice.Chance(5) ? true : null),
            ("confirmed", dice.Chance(5) ? true : null),
        ]);

    /// <summary>The unit of a liver test beside its result and its limit, now and then.</summary>
    private (string Name, JsonNode? Value)[] UnitsOf(string test)
    {
        var unit = test == LiverValues.TotalBilirubin.Name ? dice.Pick("mg/dL", "umol/L") : dice.Pick("U/L", "ukat/L");
        return dice.Chance(20) ? [("resultUnit", unit), ("upperLimitUnit", unit)] : [];
    }

    private LocalDate DayAround(LocalDate asked) => infusions.Count > 0 && dice.Chance(40)
        ? dice.Pick([.. infusions])
            .PlusDays(dice.Pick(0, 0, -1, 1, 7, 14, 20, 21, 22, 28, 90, 122, 123, 183, 184, 365, -90, -365))
        : asked.PlusDays(-dice.Pick(Ages));

    /// <summary>Sums small enough for a ratio of 13.8 to leave room under a cap, and large ones.</summary>
    private JsonObject Exposure(LocalDate asked) => Of(
        ("drug", dice.Pick<string?>(
            "mitoxantrone",
            "doxorubicin",
            "daunorubicin",
            "epirubicin",
            "idarubicin",
            "otherAnthracycline",
            "otherAnthracenedione",
            null)),
        ("milligramsPerSquareMeter", dice.Pick<decimal?>(null, 1, 2, 3, 5, 9.565m, 12, 31, 41.4m, 60, 240)),
        ("lastGivenOn", dice.Chance(70) ? Day(DayAround(asked)) : null),
        ("reason", dice.Pick<string?>("multipleSclerosis", "cancer", null)),
        ("enteredInError", dice.Chance(5) ? true : null),
        ("confirmed", dice.Chance(5) ? true : null));

    private JsonObject EjectionFraction(LocalDate asked) => At(
        asked,
        (
            "percent",
            dice.Pick(49.9m, 50, 50.1m, 52, 52.9m, 53, 54, 54.9m, 55, 56, 58, 60, 62, 64, 65, 66, 70, 72, 74, 75, 80, 85)),
        (
            "method",
            dice.Pick<string?>("echocardiography", "echocardiography", "multigatedAcquisition", "magneticResonance", null)),
        ("lowerLimitOfNormalPercent", dice.Pick<int?>(null, 50, 53, 55, 60)));

    /// <summary>
    /// A count, each value in any of its units; one that is not a part of the leukocytes is left out with them.
    /// </summary>
    private JsonObject BloodCount(LocalDate asked)
    {
        var count = At(asked);
        var leukocytes = dice.Pick<decimal?>(
            null, 0.99m, 1, 1.001m, 1.499m, 1.5m, 1.999m, 2, 2.999m, 3, 3.5m, 3.999m, 4, 6, 9, 11, 30);
        foreach (var value in Catalog.ValuesOf<BloodCount>())
        {
            var number = value.Name switch
            {
                "neutrophils" => dice.Pick<decimal?>(null, 0.49m, 0.5m, 0.999m, 1, 1.499m, 1.5m, 1.501m, 1.999m, 2, 3),
                "platelets" =>
                    dice.Pick<decimal?>(null, 24.999m, 25, 49.999m, 50, 74.9m, 75, 99.999m, 100, 100.001m, 150, 220, 400),
                "lymphocytes" => dice.Pick<decimal?>(null, 0.199m, 0.2m, 0.499m, 0.5m, 0.799m, 0.8m, 0.999m, 1, 1.001m, 1.5m, 2),
                "leukocytes" => leukocytes,
                _ => dice.Pick<decimal?>(null, value.Normal()),
            };
            if (number is { } found && (value.PartOf is null || leukocytes is null || found <= leukocytes))
            {
                var unit = dice.Chance(30) ? dice.Next(value.NamesInFiles.Length) : 0;
                count[value.NamesInFiles[unit]] = value.NumberOn(value.Measured(asked, found), unit);
            }
        }

        return count;
    }

    private JsonObject LiverPanel(LocalDate asked)
    {
        var panel = At(asked);
        foreach (var test in LiverValues.All.Select(value => value.Name))
        {
            if (dice.Chance(80))
            {
                var limit = dice.Pick(40m, 45, 1.2m);
                var multiple = dice.Pick(0.05m, 0.5m, 0.9m, 1, 1.0001m, 2.4999m, 2.5m, 2.5001m, 4, 25);
                panel[test] = dice.Chance(50)
                    ? Of(("timesUpperLimitOfNormal", multiple))
                    : Of([("result", multiple * limit), ("upperLimitOfNormal", limit), .. UnitsOf(test)]);
            }
        }

        return panel;
    }

    private JsonObject Assessment(LocalDate asked)
    {
        var visit = At(asked, ("infection", dice.Pick<string?>("none", "none", "underTreatment", "untreated", null)));
        foreach (var question in VisitQuestions.All)
        {
            if (dice.Pick<string?>("no", "no", "yes", null) is { } answer)
            {
                visit[question.Name] = answer;
            }
        }

        return visit;
    }

    private JsonObject Therapy(LocalDate asked)
    {
        var outcome = dice.Pick<string?>("ongoing", "ended", "failed", "notTolerated", "contraindicated", "planned", null);
        var stop = DayAround(asked);
        var start = stop.PlusDays(-dice.Pick(0, 1, 28, 100, 183, 365));
        return Of(
            ("kind", dice.Pick(Therapies)),
            ("outcome", outcome),
            ("startedOn", outcome is not "contraindicated" && dice.Chance(70) ? Day(start) : null),
            ("stoppedOn", outcome is not ("contraindicated" or "ongoing" or "planned") && dice.Chance(70) ? Day(stop) : null));
    }

    private JsonObject Toxicity(LocalDate asked)
    {
        var scale = dice.Pick("who1981", "ctcaeVersion5", "ctcaeVersion6");
        return At(
            asked,
            ("what", dice.Pick("mucositis", "nausea", "alopecia")),
            ("scale", scale),
            ("grade", dice.Next(scale is "who1981" ? 5 : 6)));
    }
}
