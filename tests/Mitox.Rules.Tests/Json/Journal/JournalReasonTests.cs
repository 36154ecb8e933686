using System.Security.Cryptography;
using System.Text;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Json.Journal;

/// <summary>A line of another writer, whose hash is its own: what is wrong is said in our words, not a runtime's.</summary>
public sealed class JournalReasonTests
{
    private const string NoForm = "it has its own hash, but not the form of a line of a journal.";

    [Theory]
    [InlineData("\"format\":1", "\"format\":2", "its format is 2; this library reads 1.")]
    [InlineData("\"reference\":", "\"named\":", NoForm)]
    [InlineData("\"line\":1", "\"line\":[]", NoForm)]
    [InlineData("\"overrides\":[]", "\"overrides\":[", NoForm)]
    [InlineData(
        "\"rule\":\"MTX-NEUTROPHIL-FLOOR\"", "\"rule\":\"x\"", "'x' must have upper-case letters, digits and hyphens only.")]
    public void Read_LineOfAnotherForm_SaysWhatIsWrong(string written, string instead, string expected)
    {
        var line = OneLine().Replace(written, instead, StringComparison.Ordinal);
        _ = DecisionJournal.Read($"{line},\"hash\":\"{HashOf(line)}\"}}\n", out var problem);

        Assert.Equal(new JournalProblem(1, expected), problem);
    }

    /// <summary>A line of a decision that objects to the neutrophils, without its hash.</summary>
    private static string OneLine()
    {
        var low = Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.4m, 220)] };
        var asked = CaseFile.ForInfusion(low.History, low.Proposal);
        var record = DecisionRecord.Of(asked, Policies.UnitedStates, Instant.FromUtc(2026, 3, 2, 8, 10));
        _ = DecisionJournal.Empty.Add(record, out var line);
        return line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
    }

    private static string HashOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
}
