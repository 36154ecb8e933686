using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A result or an answer that exists and could not be read: "&lt;0.5", a text, a number without a unit.</summary>
/// <remarks>
/// Left out of the record it would let an older result decide. On record it leaves every question that a rule of the policy
/// reads it for incomplete, unless a readable result of the same observation is certainly newer. Where a rule reads older
/// results beside the newest, as the baseline of the ejection fraction or the counts after the previous infusion, it stays
/// open: incomplete if that rule could withhold or stop, and for review if it could ask for no more. Once it can be read, put
/// the result in its place, or mark it as entered in error.
/// </remarks>
/// <param name="What">
/// What it is a result of, or which fact it states: the field where it would stand, such as
/// <c>BloodCountValues.Neutrophils.Field</c> or <c>PatientQuestions.HeartFailure.Field</c>. A list of
/// <see cref="TreatmentRecord"/> stands for a whole record of it.
/// </param>
/// <param name="At">
/// When it was made, or <see langword="null"/> where that is not recorded: then nothing is certainly newer. Without a time only
/// a result of a later day is.
/// </param>
/// <param name="Reason">Why it could not be read, with what was seen; not blank.</param>
[JsonConverter(typeof(NotJson))]
public sealed record UnreadResult(RecordField What, ClinicTime? At, string Reason)
{
    /// <summary>
    /// Gets in whose words the reason is told, such as the interface that read it; empty where that is not recorded.
    /// </summary>
    public string ReportedBy { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether it was entered in error: it stays on record and is not asked about.</summary>
    public bool EnteredInError { get; init; }

    /// <summary>A result of an observation that could not be read.</summary>
    /// <param name="what">The observation.</param>
    /// <param name="at">When it was made, or <see langword="null"/> where that is not recorded.</param>
    /// <param name="reason">Why it could not be read, with what was seen; not blank.</param>
    /// <returns>The unread result.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="what"/> is none of the enumeration.</exception>
    public static UnreadResult Of(Observation what, ClinicTime? at, string reason) => new(
        Enum.IsDefined(what)
            ? UnreadFields.Of(what)
            : throw new ArgumentOutOfRangeException(nameof(what), what, "An observation must be one of the enumeration."),
        at,
        reason);

    /// <summary>
    /// Whether it can be seen at a time: on a day that is not recorded, or not certainly later. A dose, and a lasting fact,
    /// counts whatever its day (P10).
    /// </summary>
    internal bool IsSeenAt(ClinicTime time) =>
        At is not { } made || !made.IsCertainlyAfter(time) || UnreadFields.CountsWhenever(What);
}
