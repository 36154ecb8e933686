using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>Why a forecast plans no further infusion.</summary>
[JsonConverter(typeof(WordJson<ForecastEnd>))]
[TypeConverter(typeof(WordConverter<ForecastEnd>))]
public enum ForecastEnd
{
    /// <summary>
    /// A rule objects for good, or to the dose of the regimen itself, or the policy has no rule to ask. The default.
    /// </summary>
    Refused = 0,

    /// <summary>The next infusion does not fit the cap on the lifetime dose.</summary>
    CapReached,

    /// <summary>The next phase begins only when the disease worsens.</summary>
    AwaitsWorsening,

    /// <summary>The regimen is complete.</summary>
    RegimenComplete,

    /// <summary>The regimen goes up to the cap of the policy, and the policy has none.</summary>
    NoCap,

    /// <summary>The clinic's calendar has no open day within a year from the one on which the next infusion would come.</summary>
    NoOpenDay,

    /// <summary>The next infusion would come after the last day a record can have.</summary>
    TooFarAhead,

    /// <summary>The regimen goes on, but no course holds more infusions than the 240 that are planned.</summary>
    TooManyInfusions,

    /// <summary>The treatment has ended: only what follows it was asked for.</summary>
    TreatmentEnded,
}
