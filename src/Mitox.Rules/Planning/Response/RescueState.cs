using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>The states of a <see cref="RescueCourse"/>.</summary>
[JsonConverter(typeof(WordJson<RescueState>))]
[TypeConverter(typeof(WordConverter<RescueState>))]
public enum RescueState
{
    /// <summary>It cannot be told: something is missing. The default.</summary>
    NotEnoughData = 0,

    /// <summary>The infusions on record are no rescue course.</summary>
    NotARescue,

    /// <summary>The infusions so far are those of an induction, and the next one is not late.</summary>
    InductionUnderWay,

    /// <summary>The induction is complete without a worsening since, and interferon beta is not on record as taken.</summary>
    InductionComplete,

    /// <summary>Interferon beta goes on, no relapse came, and the EDSS did not rise.</summary>
    StableOnInterferon,

    /// <summary>The disease worsened after the induction. The published patients then had mitoxantrone every 3 months.</summary>
    Worsened,

    /// <summary>Mitoxantrone was given again after a worsening; how it went is not on record yet.</summary>
    SwitchedAgain,

    /// <summary>Mitoxantrone was given again after a worsening, no relapse came since, and the EDSS did not rise.</summary>
    StableAgain,

    /// <summary>The disease worsened once more after mitoxantrone was given again. The publication has no such patient.</summary>
    WorsenedAgain,
}

/// <summary>How a course differs from a rescue.</summary>
[JsonConverter(typeof(WordJson<RescueDifference>))]
[TypeConverter(typeof(WordConverter<RescueDifference>))]
public enum RescueDifference
{
    /// <summary>There is no infusion. The default.</summary>
    NoInfusion = 0,

    /// <summary>A dose of the induction is not that of the publication.</summary>
    Dose,

    /// <summary>An infusion of the induction did not follow a month after the one before.</summary>
    Interval,

    /// <summary>Infusions went on though no worsening is on record.</summary>
    WentOn,

    /// <summary>Another treatment than interferon beta, one that may act on the disease, followed or went on.</summary>
    OtherTherapy,

    /// <summary>An infusion was for another disease.</summary>
    OtherDisease,
}

/// <summary>What is missing to tell how a rescue course went.</summary>
[JsonConverter(typeof(WordJson<RescueGap>))]
[TypeConverter(typeof(WordConverter<RescueGap>))]
public enum RescueGap
{
    /// <summary>That the doses on record are all that were ever given. The default.</summary>
    CompleteDoseHistory = 0,

    /// <summary>Whether interferon beta goes on, or since when.</summary>
    Interferon,

    /// <summary>Whether and when another treatment that may act on the disease ended.</summary>
    OtherTherapy,

    /// <summary>An EDSS before the end of the induction or the new infusions.</summary>
    BaselineDisability,

    /// <summary>An EDSS late enough after the return or the new infusions.</summary>
    LaterDisability,

    /// <summary>An EDSS that confirms the rise of the newest one, or not.</summary>
    ConfirmingDisability,
}
