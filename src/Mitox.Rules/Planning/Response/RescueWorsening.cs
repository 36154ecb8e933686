using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What shows a worsening.</summary>
/// <param name="On">The day of the relapse, or of the first score that rose.</param>
/// <param name="Kind">What it was; the earliest, a relapse where several began on one day.</param>
[JsonConverter(typeof(NotJson))]
public sealed record RescueWorsening(LocalDate On, RescueWorseningKind Kind);

/// <summary>The kinds of <see cref="RescueWorsening"/>.</summary>
[JsonConverter(typeof(WordJson<RescueWorseningKind>))]
[TypeConverter(typeof(WordConverter<RescueWorseningKind>))]
public enum RescueWorseningKind
{
    /// <summary>A relapse. The default.</summary>
    Relapse = 0,

    /// <summary>A rise of the EDSS that a later score confirmed.</summary>
    ConfirmedRise,

    /// <summary>
    /// A rise of the EDSS that none has confirmed; a worsening only where mitoxantrone was given again upon it.
    /// </summary>
    UnconfirmedRise,
}

/// <summary>The infusions after a worsening.</summary>
/// <param name="First">The day of the first.</param>
/// <param name="Infusions">The days with an infusion.</param>
/// <param name="FollowsPublication">Whether none came more than a week off the published 3 months after the one before.</param>
[JsonConverter(typeof(NotJson))]
public sealed record RescueSwitch(LocalDate First, int Infusions, bool FollowsPublication);
