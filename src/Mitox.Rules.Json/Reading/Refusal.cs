namespace Mitox.Rules.Json.Reading;

/// <summary>What a quantity says of a number it refuses.</summary>
internal static class Refusal
{
    private const string ParameterSuffix = " (Parameter '";

    /// <summary>The first sentence is the quantity's own; what follows names the parameter of a method.</summary>
    public static string Of(ArgumentException refusal)
    {
        var end = refusal.Message.IndexOf(ParameterSuffix, StringComparison.Ordinal);
        return end < 0 ? refusal.Message : refusal.Message[..end];
    }
}
