namespace Mitox.Rules;

/// <summary>The risk class of the heart by HFA-ICOS (CO-31), the worst first.</summary>
internal enum HeartRiskClass
{
    /// <summary>Very high: a very high factor. The default.</summary>
    VeryHigh = 0,

    /// <summary>High: a high factor, or 5 points or more.</summary>
    High,

    /// <summary>Medium: 2 to 4 points.</summary>
    Medium,

    /// <summary>Low: no point, or one.</summary>
    Low,
}
