using System.Buffers;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Journal;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json;

/// <summary>A decision as it was made: of which facts, by which policy and library, and what a clinician overrode.</summary>
/// <remarks>
/// It holds everything about the patient that the case holds. Evaluating <see cref="Case"/> again under the same policy with the
/// same library gives <see cref="Decision"/> again, to the letter.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed class DecisionRecord
{
    internal DecisionRecord(
        CaseFile @case, string caseText, string decision, ImmutableArray<DecisionOverride> overrides)
    {
        Case = @case;
        CaseText = caseText;
        Decision = decision;
        Overrides = overrides;
    }

    /// <summary>Gets the caller's own reference, such as the number of an order; empty where there is none.</summary>
    public string Reference { get; internal init; } = string.Empty;

    /// <summary>Gets when the decision was made, as the caller says.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the facts and the question.</summary>
    public CaseFile Case { get; }

    /// <summary>Gets the texts the policy is made of, each with its edition.</summary>
    public required ImmutableArray<PolicyDescription> Policies { get; init; }

    /// <summary>Gets the version of Mitox.Rules that decided, such as "0.1.0".</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>
    /// Gets the SHA-256 of the canonical form of the case and the policy, in 64 hexadecimal digits: equal facts, question and
    /// policy have the same, in whatever order the records stand.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>Gets the SHA-256 of the canonical form of the policy alone.</summary>
    public required string PolicyFingerprint { get; init; }

    /// <summary>Gets the verdict, which no override changes.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the rules that objected.</summary>
    public required ImmutableArray<RuleId> Objections { get; init; }

    /// <summary>Gets the decision as <see cref="DecisionJson"/> writes it, in one line.</summary>
    public string Decision { get; }

    /// <summary>Gets what a clinician overrode, the oldest first.</summary>
    public ImmutableArray<DecisionOverride> Overrides { get; private set; }

    /// <summary>Gets the version of Mitox.Rules that is running.</summary>
    public static string CurrentLibraryVersion { get; } = VersionOf(typeof(Policy).Assembly);

    internal string CaseText { get; }

    /// <summary>Decides a case, and keeps how.</summary>
    /// <param name="file">The facts and the question; the policy it names is replaced by <paramref name="policy"/>.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="at">When.</param>
    /// <param name="reference">The caller's own reference; it stands in the journal, so better no name of a patient.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="NotSupportedException">A file cannot say something of the case exactly; the message names it.</exception>
    public static DecisionRecord Of(CaseFile file, Policy policy, Instant at, string reference = "")
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(reference);
        var text = CanonicalForm.Of(file with { PolicyId = policy.Description.Id });
        var kept = CaseJson.Read(text);
        var decision = kept.Evaluate(policy);
        var policyText = CanonicalForm.Of(policy);
        return new(kept, text, TextOf(decision), overrides: [])
        {
            Reference = reference,
            At = at,
            Policies = [.. policy.Members.Select(member => member.Description)],
            LibraryVersion = CurrentLibraryVersion,
            Fingerprint = CanonicalForm.HashOf($"{text}\n{policyText}"),
            PolicyFingerprint = CanonicalForm.HashOf(policyText),
            Verdict = decision.Verdict,
            Objections = [.. decision.Objections.Select(finding => finding.Rule.Id).Distinct()],
        };
    }

    /// <summary>The same decision with an override beside it.</summary>
    /// <param name="override">The override; it is put behind the others.</param>
    /// <returns>The record; the verdict stays.</returns>
    /// <exception cref="ArgumentException">
    /// The rule did not object, the reason is none of the enumeration, or a text is blank.
    /// </exception>
    public DecisionRecord With(DecisionOverride @override)
    {
        ArgumentNullException.ThrowIfNull(@override);
        ArgumentException.ThrowIfNullOrWhiteSpace(@override.Text, nameof(@override));
        ArgumentException.ThrowIfNullOrWhiteSpace(@override.By, nameof(@override));
        if (!Objections.Contains(@override.Rule))
        {
            throw new ArgumentException($"{@override.Rule} did not object, so it cannot be overridden.", nameof(@override));
        }

        if (!Enum.IsDefined(@override.Reason))
        {
            throw new ArgumentException("The reason must be one of the enumeration.", nameof(@override));
        }

        var overridden = (DecisionRecord)MemberwiseClone();
        overridden.Overrides = Overrides.Add(@override);
        return overridden;
    }

    /// <summary>Writes the verdict, the policy and the library; nothing of the patient.</summary>
    /// <returns>A text such as "Withhold under us-2009, Mitox.Rules 0.1.0, 2026-03-02T08:10:00Z".</returns>
    public override string ToString() =>
        VisibleText.Escaped($"{Verdict} under {Case.PolicyId}, Mitox.Rules {LibraryVersion}, {At}");

    /// <summary>A decision in one line of JSON.</summary>
    internal static string TextOf(Decision decision)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, JsonText.OneLine))
        {
            DecisionWriting.Write(writer, decision);
        }

        return JsonText.Visible(bytes.WrittenSpan);
    }

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
