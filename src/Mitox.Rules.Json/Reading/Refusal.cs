namespace Mitox.Rules.Json.Reading;

/// <summary>What a quantity says of a number it refuses.</summary>
internal static class Refusal
{
    /// <summary>The first sentence is the quantity's own; what follows names the parameter of a method.</summary>
    public static string Of(ArgumentException refusal)
    {
        var end = refusal.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        var endOnFramework = refusal.Message.IndexOf($"{Environment.NewLine}Parameter name: ", StringComparison.Ordinal);
        return end >= 0 ? refusal.Message[..end]
            : endOnFramework >= 0 ? refusal.Message[..endOnFramework]
            : refusal.Message;
    }
}
