namespace Mitox.Rules;

/// <summary>What is said of an argument that is refused, in the same words on every runtime.</summary>
internal static class Refusal
{
    /// <summary>The sentence of whoever refused.</summary>
    /// <remarks>
    /// .NET appends " (Parameter 'dose')"; .NET Framework a line with the parameter, in the language of the machine. A sentence
    /// of ours has one line.
    /// </remarks>
    public static string Of(ArgumentException refusal)
    {
        var end = refusal.Message.IndexOf('\n', StringComparison.Ordinal);
        var sentence = (end < 0 ? refusal.Message : refusal.Message[..end]).TrimEnd('\r');
        var parameter = $" (Parameter '{refusal.ParamName}')";
        return sentence.EndsWith(parameter, StringComparison.Ordinal) ? sentence[..^parameter.Length] : sentence;
    }
}
