namespace Mitox.Rules.Rulebook;

/// <summary>An infusion on record that was not for multiple sclerosis, put into words.</summary>
internal static class OtherDisease
{
    public static StatedFact Of(Infusion infusion) =>
        new($"mitoxantrone given on {infusion.At}", $"for {IndicationText.Of(infusion.Indication)}");
}
