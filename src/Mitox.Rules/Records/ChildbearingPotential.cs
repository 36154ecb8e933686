using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Whether a patient is biologically capable of becoming pregnant.</summary>
/// <remarks>
/// Not capable needs its reason on record, one of a closed list: hysterectomy, removal of the ovaries, sterilization, menopause
/// with its age, congenital. Contraception does not make a patient incapable (US-58), nor does amenorrhea under a drug (TR-50).
/// Any other reason is kept in its words and requires clinician review before every infusion.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed record ChildbearingPotential
{
    /// <summary>The youngest and the oldest age, in years, that can be that of a menopause: bounds on arguments.</summary>
    internal const int YoungestMenopause = 10;
    internal const int OldestMenopause = 70;

    private ChildbearingPotential(Answer capable, NotCapableReason kind, string reason)
    {
        IsCapable = capable;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>Gets the potential that is not recorded; a woman is then treated as capable.</summary>
    public static ChildbearingPotential Unknown { get; } = new(Answer.Unknown, NotCapableReason.None, string.Empty);

    /// <summary>Gets the potential of a patient who is capable of becoming pregnant, contraception or not.</summary>
    public static ChildbearingPotential Capable { get; } = new(Answer.Yes, NotCapableReason.None, string.Empty);

    /// <summary>Gets the potential of a patient whose womb was removed.</summary>
    public static ChildbearingPotential AfterHysterectomy { get; } =
        new(Answer.No, NotCapableReason.Hysterectomy, "hysterectomy");

    /// <summary>Gets the potential of a patient whose ovaries were both removed.</summary>
    public static ChildbearingPotential AfterRemovalOfOvaries { get; } =
        new(Answer.No, NotCapableReason.OvariesRemoved, "removal of the ovaries");

    /// <summary>Gets the potential of a patient who was sterilized.</summary>
    public static ChildbearingPotential AfterSterilization { get; } =
        new(Answer.No, NotCapableReason.Sterilization, "sterilization");

    /// <summary>Gets the potential of a patient who was born not capable of becoming pregnant.</summary>
    public static ChildbearingPotential CongenitallyNotCapable { get; } =
        new(Answer.No, NotCapableReason.Congenital, "congenital");

    /// <summary>Gets whether the patient is capable of becoming pregnant.</summary>
    public Answer IsCapable { get; }

    /// <summary>Gets why the patient is not capable, in words; empty otherwise.</summary>
    public string Reason { get; }

    /// <summary>Gets the age in years at menopause, or <see langword="null"/> where that is not the reason.</summary>
    public int? MenopauseAgeInYears { get; private init; }

    /// <summary>Gets which of the reasons it is.</summary>
    internal NotCapableReason Kind { get; }

    /// <summary>The potential of a patient after menopause, not of one whose periods stay away under a drug (TR-50).</summary>
    /// <param name="ageInYears">The age at menopause in whole years, from 10 to 70 inclusive.</param>
    /// <returns>The potential; an age below 45 requires clinician review, as a library convention.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ageInYears"/> is outside that range.</exception>
    public static ChildbearingPotential AfterMenopause(int ageInYears) => ageInYears is < YoungestMenopause or > OldestMenopause
        ? throw new ArgumentOutOfRangeException(
            nameof(ageInYears),
            ageInYears,
            $"The age at menopause must be from {YoungestMenopause} to {OldestMenopause} years.")
        : new(Answer.No, NotCapableReason.Menopause, $"menopause at {ExactNumberText.Format(ageInYears)} years of age")
        {
            MenopauseAgeInYears = ageInYears,
        };

    /// <summary>
    /// The potential of a patient who is not capable for a reason that is none of the list: it requires clinician review.
    /// </summary>
    /// <param name="reason">Why, in words, with a letter or digit; they are not read, whatever they say.</param>
    /// <returns>The potential.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank or says nothing.</exception>
    public static ChildbearingPotential NotCapable(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return reason.Any(char.IsLetterOrDigit)
            ? new(Answer.No, NotCapableReason.Other, reason)
            : throw new ArgumentException($"{VisibleText.Quoted(reason)} must say why in words.", nameof(reason));
    }
}
