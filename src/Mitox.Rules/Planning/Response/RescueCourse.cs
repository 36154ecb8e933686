using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Where one patient stands on a rescue course: three monthly infusions, then interferon beta again (Correale 2005, TR-06).</summary>
/// <remarks>It reports what is on record, compared with the publication, and recommends nothing.</remarks>
public abstract record RescueCourse
{
    private RescueCourse()
    {
    }

    /// <summary>The infusions on record are no rescue course.</summary>
    /// <param name="Difference">What differs.</param>
    public sealed record NotARescue(RescueDifference Difference) : RescueCourse;

    /// <summary>The infusions so far are those of an induction, and the next one is not late.</summary>
    /// <param name="First">The day of the first.</param>
    /// <param name="Given">The infusions given, 1 or 2. After one alone another regimen may yet follow.</param>
    public sealed record InductionUnderWay(LocalDate First, int Given) : RescueCourse;

    /// <summary>The induction is complete, no worsening is on record since, and interferon beta is not on record as taken on the day.</summary>
    /// <param name="Last">The day of its last infusion.</param>
    public sealed record InductionComplete(LocalDate Last) : RescueCourse;

    /// <summary>Interferon beta goes on, no relapse came, and the EDSS did not rise.</summary>
    /// <param name="Since">The day from which interferon beta was taken without mitoxantrone.</param>
    /// <param name="Until">The day of the newest EDSS: nothing is known of later days.</param>
    /// <param name="Months">The whole calendar months between the two.</param>
    public sealed record StableOnInterferon(LocalDate Since, LocalDate Until, int Months) : RescueCourse;

    /// <summary>The disease worsened after the induction. The published patients were then switched to mitoxantrone again, at 3-month intervals.</summary>
    /// <param name="Evidence">What shows it.</param>
    public sealed record Worsened(RescueWorsening Evidence) : RescueCourse;

    /// <summary>Mitoxantrone was given again after a worsening; how it went is not on record yet.</summary>
    /// <param name="Evidence">What shows the worsening.</param>
    /// <param name="Again">The infusions since.</param>
    public sealed record SwitchedAgain(RescueWorsening Evidence, RescueSwitch Again) : RescueCourse;

    /// <summary>Mitoxantrone was given again after a worsening, no relapse came since, and the EDSS did not rise.</summary>
    /// <param name="Evidence">What shows the worsening.</param>
    /// <param name="Again">The infusions since.</param>
    /// <param name="Until">The day of the newest EDSS: nothing is known of later days.</param>
    /// <param name="Months">The whole calendar months from the first of these infusions to that day.</param>
    public sealed record StableAgain(RescueWorsening Evidence, RescueSwitch Again, LocalDate Until, int Months) : RescueCourse;

    /// <summary>The disease worsened once more although mitoxantrone was given again. The publication has no such patient.</summary>
    /// <param name="Evidence">What shows the first worsening.</param>
    /// <param name="Again">The infusions since.</param>
    /// <param name="Then">What shows the next one.</param>
    public sealed record WorsenedAgain(RescueWorsening Evidence, RescueSwitch Again, RescueWorsening Then) : RescueCourse;

    /// <summary>It cannot be told.</summary>
    /// <param name="Missing">What is missing.</param>
    public sealed record NotEnoughData(RescueGap Missing) : RescueCourse;
}

/// <summary>The infusions after a worsening.</summary>
/// <param name="First">The day of the first.</param>
/// <param name="Infusions">The days with an infusion.</param>
/// <param name="FollowsPublication">Whether none came more than the tolerance off the published 3 months after the one before.</param>
public sealed record RescueSwitch(LocalDate First, int Infusions, bool FollowsPublication);

/// <summary>What shows a worsening.</summary>
/// <param name="On">The day of the relapse, or of the first score that rose.</param>
/// <param name="Kind">What it was; the earliest, a relapse where several began on one day.</param>
public sealed record RescueWorsening(LocalDate On, RescueWorseningKind Kind);

/// <summary>The kinds of <see cref="RescueWorsening"/>.</summary>
public enum RescueWorseningKind
{
    /// <summary>A relapse. The default.</summary>
    Relapse = 0,

    /// <summary>A rise of the EDSS that a later score confirmed.</summary>
    ConfirmedRise,

    /// <summary>A rise of the EDSS that none has confirmed; a worsening only where mitoxantrone was given again upon it.</summary>
    UnconfirmedRise,
}

/// <summary>How a course differs from a rescue.</summary>
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
