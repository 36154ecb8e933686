using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>Something stated about the patient or the proposal, or that it is not recorded.</summary>
/// <param name="Subject">What it is about, such as "heart failure".</param>
/// <param name="Value">What was stated, such as "yes" or "not recorded".</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct StatedFact(string Subject, string Value) : IEvidence
{
    internal const string Unknown = "not recorded";
    internal const string Yes = "yes";
    internal const string No = "no";

    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("statedFact");
        values.Add("subject", Subject);
        values.Add("value", Value);
    }

    /// <inheritdoc/>
    public string Describe() => SentenceText.OneLine($"{Subject}: {Value}");

    internal static StatedFact Of(string subject, Answer answer) =>
        new(subject, answer switch { Answer.Yes => Yes, Answer.No => No, _ => Unknown });

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
