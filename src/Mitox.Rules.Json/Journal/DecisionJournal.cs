using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Journal;

namespace Mitox.Rules.Json;

/// <summary>Decisions in the order they were made, as lines of JSON that are only ever added.</summary>
/// <remarks>
/// <para>
/// Each line holds the hash of the line before and its own, so that a line that is torn, edited, removed, added or moved is
/// found. That lines at the end were removed, or that all hashes were made anew, shows only to who kept <see cref="Head"/>
/// elsewhere. It reads and writes no file: the caller does.
/// </para>
/// <para>A line holds everything about the patient that the case holds. Keep the journal as you keep the records.</para>
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed class DecisionJournal
{
    private DecisionJournal(ImmutableList<DecisionRecord> records, int length, string head) =>
        (Records, Length, Head) = (records, length, head);

    /// <summary>Gets a journal without lines.</summary>
    public static DecisionJournal Empty { get; } = new([], 0, JournalLine.NoHash);

    /// <summary>Gets the decisions that were read or added, the oldest first.</summary>
    public ImmutableList<DecisionRecord> Records { get; }

    /// <summary>Gets the number of lines, those before a journal that goes on among them.</summary>
    public int Length { get; }

    /// <summary>Gets the hash of the last line; 64 zeros before the first.</summary>
    public string Head { get; }

    /// <summary>Goes on behind lines that need not be read: their number and the hash of the last were kept.</summary>
    /// <param name="length">The number of lines, from 1 on.</param>
    /// <param name="head">The hash of the last of them.</param>
    /// <returns>A journal that knows of no decision yet.</returns>
    /// <exception cref="ArgumentException">The number is below 1, or the hash is not 64 hexadecimal digits.</exception>
    public static DecisionJournal After(int length, string head)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentNullException.ThrowIfNull(head);
        return head.Length == JournalLine.NoHash.Length && head.All(char.IsAsciiHexDigitLower)
            ? new([], length, head)
            : throw new ArgumentException("The hash must be 64 small hexadecimal digits.", nameof(head));
    }

    /// <summary>Reads a journal up to the first line that is not sound.</summary>
    /// <param name="text">The lines, each with its line break "\n".</param>
    /// <param name="problem">
    /// The first line that is torn, edited, removed, added or moved, or cannot be read; <see langword="null"/> where all are
    /// sound.
    /// </param>
    /// <param name="head">
    /// The hash of the last line, kept elsewhere; with it lines that are missing at the end are found too.
    /// </param>
    /// <returns>The journal of the lines before the problem.</returns>
    public static DecisionJournal Read(string text, out JournalProblem? problem, string? head = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var journal = Empty;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                problem = new(journal.Length + 1, "it is torn: it does not end with a line break.");
                return journal;
            }

            try
            {
                var (record, hash) = JournalLine.Read(text[start..end], journal.Length + 1, journal.Head);
                journal = new(journal.Records.Add(record), journal.Length + 1, hash);
            }
            catch (Exception wrong) when (wrong is FormatException or JsonException or KeyNotFoundException
                or InvalidOperationException or ArgumentException)
            {
                problem = new(journal.Length + 1, JournalLine.ReasonOf(wrong));
                return journal;
            }

            start = end + 1;
        }

        problem = head is not null && head != journal.Head
            ? new(
                journal.Length + 1,
                $"the last line was to have the hash {head}: lines are missing at the end, or all were made anew.")
            : null;
        return journal;
    }

    /// <summary>Adds a decision.</summary>
    /// <param name="record">The decision; one with a later override is added again.</param>
    /// <param name="line">The line to add to the file, with its line break.</param>
    /// <returns>The journal with the decision.</returns>
    public DecisionJournal Add(DecisionRecord record, out string line)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (text, hash) = JournalLine.Write(record, Length + 1, Head);
        line = $"{text}\n";
        return new(Records.Add(record), Length + 1, hash);
    }

    /// <summary>Decides every case again, and lists what is not the same to the letter.</summary>
    /// <param name="find">The policy of an id now; <see langword="null"/> where there is none. Mostly PolicyCatalog.Find.</param>
    /// <returns>
    /// What differs, the oldest first; empty where every decision is reproduced, as with the same library and the same policies.
    /// </returns>
    public ImmutableArray<JournalDifference> Replay(Func<string, Policy?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        var different = ImmutableArray.CreateBuilder<JournalDifference>();
        var line = Length - Records.Count;
        foreach (var record in Records)
        {
            line++;
            var policy = find(record.Case.PolicyId);
            Decision? now = policy is null ? null : record.Case.Evaluate(policy);
            if (now is not { } decision || DecisionRecord.TextOf(decision) != record.Decision)
            {
                different.Add(new(
                    line,
                    record,
                    now,
                    policy is null || CanonicalForm.HashOf(CanonicalForm.Of(policy)) != record.PolicyFingerprint));
            }
        }

        return different.ToImmutable();
    }
}

/// <summary>A line of a journal that is not sound.</summary>
/// <param name="Line">Its number, from 1 on.</param>
/// <param name="Message">What is wrong with it.</param>
[JsonConverter(typeof(NotJson))]
public sealed record JournalProblem(int Line, string Message)
{
    /// <summary>Writes the line and what is wrong with it.</summary>
    /// <returns>One line, such as "line 12: it was edited: its hash is another."</returns>
    public override string ToString() => VisibleText.Escaped(FormattableString.Invariant($"line {Line}: {Message}"));
}

/// <summary>A past decision that is another now.</summary>
/// <param name="Line">The number of its line, from 1 on.</param>
/// <param name="Record">The decision as it was made.</param>
/// <param name="Now">The decision of the same case now; <see langword="null"/> where its policy was not found.</param>
/// <param name="PolicyChanged">
/// Whether the policy has other texts, rules or numbers now; where not, the library decides otherwise
/// (<see cref="DecisionRecord.LibraryVersion"/>).
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record JournalDifference(int Line, DecisionRecord Record, Decision? Now, bool PolicyChanged)
{
    /// <summary>Gets a value indicating whether the verdict is another, and not only what is said of it.</summary>
    public bool VerdictChanged => Now?.Verdict != Record.Verdict;

    /// <summary>Writes the line and both verdicts; nothing of the patient.</summary>
    /// <returns>One line, such as "line 3: Review under us-2009 is Withhold now; the policy changed."</returns>
    public override string ToString() => VisibleText.Escaped(FormattableString.Invariant(
        $"line {Line}: {Record.Verdict} under {Record.Case.PolicyId} {NowText}; the {Changed} changed."));

    private string Changed => PolicyChanged ? "policy" : "library";

    private string NowText => Now is not { } now ? "cannot be asked now"
        : now.Verdict == Record.Verdict ? "is said in other words now"
        : $"is {now.Verdict} now";
}
