namespace Mitox.Rules.Planning;

/// <summary>Why a forecast plans no further infusion.</summary>
public enum ForecastEnd
{
    /// <summary>A rule objects for good: no waiting, no test and no smaller dose of this regimen changes that. The default.</summary>
    Refused = 0,

    /// <summary>The next infusion does not fit the cap on the lifetime dose.</summary>
    CapReached,

    /// <summary>The next phase begins only when the disease worsens.</summary>
    AwaitsWorsening,

    /// <summary>The regimen is complete.</summary>
    RegimenComplete,

    /// <summary>The next infusion would come after the last day a record can have.</summary>
    TooFarAhead,
}
