using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Whether a patient is biologically capable of becoming pregnant.</summary>
/// <remarks>Contraception does not make a patient incapable (US-58). Not capable needs its reason on record.</remarks>
[JsonConverter(typeof(NotJson))]
public sealed record ChildbearingPotential
{
    private ChildbearingPotential(Answer capable, string reason)
    {
        IsCapable = capable;
        Reason = reason;
    }

    /// <summary>Gets the potential that is not recorded; a woman is then treated as capable.</summary>
    public static ChildbearingPotential Unknown { get; } = new(Answer.Unknown, string.Empty);

    /// <summary>Gets the potential of a patient who is capable of becoming pregnant.</summary>
    public static ChildbearingPotential Capable { get; } = new(Answer.Yes, string.Empty);

    /// <summary>Gets whether the patient is capable of becoming pregnant.</summary>
    public Answer IsCapable { get; }

    /// <summary>Gets why the patient is not capable; empty otherwise.</summary>
    public string Reason { get; }

    /// <summary>The potential of a patient who is not capable of becoming pregnant.</summary>
    /// <param name="reason">Why, for example "hysterectomy 2015"; with a letter or digit.</param>
    /// <returns>The potential.</returns>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank or says nothing.</exception>
    public static ChildbearingPotential NotCapable(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return reason.Any(char.IsLetterOrDigit)
            ? new(Answer.No, reason)
            : throw new ArgumentException($"'{reason}' must say why in words.", nameof(reason));
    }
}
