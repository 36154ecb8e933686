using System.Text.Json.Nodes;
using static Mitox.Rules.Tests.SameAnswers.CaseWriting;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Writes the same or nearly the same in the other forms that the format has, and gives infusions ids.</summary>
internal sealed class WideForms(Dice dice, int percent)
{
    private const decimal HydrochloridePerBase = 1.164m;
    private const decimal MilligramsPerMilliliter = 2;

    private static readonly string[] Formulas =
        [
            "mosteller", "duBois", "haycock", "gehanGeorge", "boyd", "fujimoto", "takahira", "shuterAslani", "schlichFemale",
            "schlichMale",
        ];

    private static readonly string[] Indications =
        ["multipleSclerosis", "acuteNonlymphocyticLeukemia", "prostateCancer", "lymphoma", "breastCancer"];

    public void Vary(JsonObject file)
    {
        foreach (var (index, infusion) in (file["infusions"]?.AsArray() ?? []).Index())
        {
            VaryInfusion(infusion!.AsObject());
            if (dice.Chance(percent))
            {
                infusion["id"] = $"i{index}";
            }
        }

        VaryInfusion(file["proposal"]!.AsObject());
        if (dice.Chance(percent))
        {
            file["proposal"]!["regimen"] = Of(
                ("name", "chosen"),
                ("milligramsPerSquareMeter", dice.Pick(5m, 8, 10, 10.8m, 11.28m, 12, 12.72m, 13.2m, 14)),
                dice.Chance(60)
                    ? ("intervalMonths", dice.Pick(1, 2, 3, 3, 4, 6, 24))
                    : ("intervalDays", dice.Pick(1, 21, 28, 30, 42, 84, 90, 91, 730)));
        }
    }

    private void VaryInfusion(JsonObject infusion)
    {
        if (dice.Chance(percent))
        {
            infusion["bodySurface"] = BodySurface();
        }

        if (dice.Chance(percent / 2))
        {
            infusion["indication"] = dice.Pick(Indications);
        }

        var milligrams = infusion["milligrams"]!.GetValue<decimal>();
        if (dice.Chance(percent))
        {
            _ = infusion.Remove("milligrams");
            var (name, amount) = dice.Pick(
                ("hydrochlorideMilligrams", milligrams * HydrochloridePerBase),
                ("milliliters", milligrams / MilligramsPerMilliliter));
            infusion[name] = amount;
        }
    }

    public JsonObject BodySurface() => dice.Chance(40)
            ? Of(("squareMeters", dice.Pick(1.6m, 1.75m, 1.8m, 1.83m, 2.1m, 1.333333m)))
            : Of(
                ("formula", dice.Pick(Formulas)),
                ("heightCentimeters", dice.Pick(158m, 165, 172, 181.5m)),
                ("weightKilograms", dice.Pick(52m, 70, 70.5m, 95)),
                ("decimals", dice.Pick<int?>(null, null, 1, 2, 4, 6)));
}
