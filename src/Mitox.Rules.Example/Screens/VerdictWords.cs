namespace Mitox.Rules.Example.Screens;

/// <summary>The words of a verdict.</summary>
internal static class VerdictWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NoObjection => "No objection",
        Verdict.Review => "Review",
        Verdict.Incomplete => "Incomplete",
        Verdict.Withhold => "Withhold",
        _ => "Stop",
    };
}
