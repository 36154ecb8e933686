using System.Security.Cryptography;
using System.Text;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.Json.Journal;

/// <summary>Three decisions, of which the second withholds.</summary>
public sealed class DecisionJournalTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 2, 8, 10);

    private static readonly DecisionRecord[] Three =
    [
        DecisionRecord.Of(Asked(Scenario.AllClear), Policies.UnitedStates, At, "order 1"),
        DecisionRecord.Of(
            Asked(Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.4m, 220)] }),
            Policies.UnitedStates,
            At,
            "order 2"),
        DecisionRecord.Of(Asked(Scenario.AllClearInEurope), Policy.Combine(Policies.EuropeanUnion, Policies.UnitedStates), At),
    ];

    private static readonly string Text = TextOf(Three, out _);

    [Fact]
    public void Read_WhatWasWritten_IsTheSameRecords()
    {
        var journal = DecisionJournal.Read(Text, out var problem);

        Assert.Null(problem);
        Assert.Equal(3, journal.Length);
        Assert.Equal(
            Three.Select(record => (record.Reference, record.At, record.Fingerprint, record.Decision, record.Verdict)),
            journal.Records.Select(record => (record.Reference, record.At, record.Fingerprint, record.Decision, record.Verdict)));
        Assert.Equal(RuleIds.NeutrophilFloor, Assert.Single(journal.Records[1].Objections));
        Assert.Equal(["eu-2016", "us-2009"], journal.Records[2].Policies.Select(policy => policy.Id));
        Assert.Equal(TextOf(journal.Records, out _), Text);
    }

    [Fact]
    public void Replay_SameLibraryAndPolicies_ReproducesEveryDecision() =>
        Assert.Empty(DecisionJournal.Read(Text, out _).Replay(PolicyCatalog.Find));

    [Fact]
    public void Replay_ChangedPolicy_ListsWhatWouldDifferNow()
    {
        var strict = Policies.UnitedStates.Tighten("us-own", "US, own", "1", new Objecting("CLINIC-1", Verdict.Review));
        var different = DecisionJournal.Read(Text, out _).Replay(id => id == "us-2009" ? strict : PolicyCatalog.Find(id));

        Assert.Equal([1, 2], different.Select(one => one.Line));
        Assert.All(different, one => Assert.True(one.PolicyChanged));
        Assert.Equal([true, false], different.Select(one => one.VerdictChanged));
        Assert.Equal("line 1: NoObjection under us-2009 is Review now; the policy changed.", different[0].ToString());
    }

    [Fact]
    public void Replay_PolicyThatIsGone_IsListed()
    {
        var gone = Assert.Single(DecisionJournal.Read(Text, out _).Replay(id => id == "us-2009" ? PolicyCatalog.Find(id) : null));

        Assert.Equal((3, null, true), (gone.Line, gone.Now, gone.VerdictChanged));
    }

    /// <summary>As after an update of the library that says the same in other words.</summary>
    [Fact]
    public void Replay_DecisionOfAnotherLibrary_IsListedAsSuch()
    {
        var line = TextOf(Three[..1], out _)[..^("\"}\n".Length + 64 + ",\"hash\":\"".Length)]
            .Replace($"\"library\":\"{DecisionRecord.CurrentLibraryVersion}\"", "\"library\":\"0.0.9\"", StringComparison.Ordinal)
            .Replace("\"verdict\":\"noObjection\"", "\"verdict\":\"review\"", StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
        var different = Assert.Single(
            DecisionJournal.Read($"{line},\"hash\":\"{hash}\"}}\n", out _).Replay(PolicyCatalog.Find));

        Assert.Equal("0.0.9", different.Record.LibraryVersion);
        Assert.Equal("line 1: Review under us-2009 is NoObjection now; the library changed.", different.ToString());
    }

    [Theory]
    [InlineData("cut", 3, "it is torn: it does not end with a line break.")]
    [InlineData("cut and ended", 3, "it is torn: it does not end with its hash.")]
    [InlineData("edited", 2, "it was edited: its hash is another.")]
    [InlineData("removed", 2, "it says that it is line 3: a line before it was removed, added or moved.")]
    [InlineData("doubled", 3, "it says that it is line 2: a line before it was removed, added or moved.")]
    [InlineData("of another journal", 2, "the line before it is not the one that it followed.")]
    [InlineData("blank line", 4, "it is torn: it does not end with its hash.")]
    public void Read_LineThatIsNotSound_IsNamedAndThoseBeforeAreRead(string what, int line, string message)
    {
        var lines = Text.TrimEnd('\n').Split('\n');
        var text = what switch
        {
            "cut" => Text[..^10],
            "cut and ended" => $"{Text[..^10]}\n",
            "edited" => Text.Replace("order 2", "order 9", StringComparison.Ordinal),
            "removed" => $"{lines[0]}\n{lines[2]}\n",
            "doubled" => $"{lines[0]}\n{lines[1]}\n{lines[1]}\n",
            "of another journal" => $"{TextOf([Three[1]], out _)}{lines[1]}\n",
            _ => $"{Text}\n",
        };
        var journal = DecisionJournal.Read(text, out var problem);

        Assert.Equal(new JournalProblem(line, message), problem);
        Assert.Equal(line - 1, journal.Length);
    }

    [Fact]
    public void Read_EveryCutOfTheLastLine_IsTornAtThatLine()
    {
        var start = Text.TrimEnd('\n').LastIndexOf('\n') + 1;
        foreach (var length in Enumerable.Range(1, Text.Length - start - 1).Where(length => length % 97 == 0 || length < 5))
        {
            _ = DecisionJournal.Read(Text[..(start + length)], out var problem);
            Assert.Equal(3, problem!.Line);
        }
    }

    [Fact]
    public void Read_LastLineRemoved_IsFoundByTheHashKeptElsewhere()
    {
        _ = TextOf(Three, out var head);
        var shorter = TextOf(Three[..2], out _);

        _ = DecisionJournal.Read(Text, out var none, head);
        _ = DecisionJournal.Read(shorter, out var unseen);
        _ = DecisionJournal.Read(shorter, out var problem, head);

        Assert.Null(none);
        Assert.Null(unseen);
        Assert.Equal(3, problem!.Line);
    }

    [Fact]
    public void After_LinesThatWereNotRead_GoesOnAsIfTheyWere()
    {
        var two = TextOf(Three[..2], out var head);
        _ = DecisionJournal.After(2, head).Add(Three[2], out var third);

        Assert.Equal(Text, $"{two}{third}");
    }

    [Fact]
    public void Of_SameFactsInAnotherOrder_HasTheSameFingerprint()
    {
        var clear = Scenario.AllClear;
        var turned = clear with { Infusions = [.. clear.Infusions.Reverse()] };
        var other = clear with { DoseHistoryIsComplete = Answer.Unknown };

        Assert.Equal(Three[0].Fingerprint, Of(turned, Policies.UnitedStates).Fingerprint);
        Assert.NotEqual(Three[0].Fingerprint, Of(other, Policies.UnitedStates).Fingerprint);
        Assert.NotEqual(Three[0].Fingerprint, Of(clear, Policies.EuropeanUnion).Fingerprint);
        var titled = Asked(clear) with { Title = "another title", Note = "a note" };
        Assert.Equal(Three[0].Fingerprint, DecisionRecord.Of(titled, Policies.UnitedStates, At).Fingerprint);
    }

    /// <summary>A number of the policy is part of it: two editions that share all names are two.</summary>
    [Fact]
    public void Of_PolicyOfOtherNumbers_HasAnotherFingerprint()
    {
        Policy Of(decimal grams) => new("own", "Own", "1", RuleKinds.AtLeast(
            RuleId.Create("CLINIC-HEMOGLOBIN"),
            BloodCountValues.Hemoglobin,
            HemoglobinConcentration.FromGramsPerDeciliter(grams),
            Verdict.Review).CitedBy(new Citation("Handbook", "Infusions", "2026", ["CLINIC-1"], EvidenceGrade.A)));

        Assert.NotEqual(
            DecisionJournalTests.Of(Scenario.AllClear, Of(10)).PolicyFingerprint,
            DecisionJournalTests.Of(Scenario.AllClear, Of(11)).PolicyFingerprint);
    }

    [Fact]
    public void With_Override_IsKeptAndChangesNoVerdict()
    {
        var meant = new DecisionOverride(
            RuleIds.NeutrophilFloor, OverrideReason.KnownElsewhere, "count of today \u202e2.0\u001b", "dr-7", At);
        var overridden = Three[1].With(meant);
        var read = DecisionJournal.Read(TextOf([overridden], out _), out var problem).Records[0];

        Assert.Null(problem);
        Assert.Equal(Verdict.Withhold, read.Verdict);
        Assert.Equal(Three[1].Decision, read.Decision);
        Assert.Equal(meant, Assert.Single(read.Overrides));
        Assert.Empty(Three[1].Overrides);
        Assert.DoesNotContain(TextOf([overridden], out _).TrimEnd('\n'), char.IsControl);
    }

    [Theory]
    [InlineData("MTX-PLATELET-FLOOR", OverrideReason.Other, "because", "dr-7", "did not object")]
    [InlineData("MTX-NEUTROPHIL-FLOOR", (OverrideReason)99, "because", "dr-7", "one of the enumeration")]
    [InlineData("MTX-NEUTROPHIL-FLOOR", OverrideReason.Other, " ", "dr-7", "")]
    [InlineData("MTX-NEUTROPHIL-FLOOR", OverrideReason.Other, "because", "", "")]
    public void With_OverrideThatSaysTooLittle_IsRefused(
        string rule, OverrideReason reason, string text, string by, string expected) => Assert.Contains(
        expected,
        Assert.ThrowsAny<ArgumentException>(() => Three[1].With(new(RuleId.Create(rule), reason, text, by, At))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 64, '0')]
    [InlineData(1, 63, '0')]
    [InlineData(1, 64, 'F')]
    public void After_NoLinesOrNoHash_IsRefused(int length, int digits, char digit) =>
        Assert.ThrowsAny<ArgumentException>(() => DecisionJournal.After(length, new string(digit, digits)));

    /// <summary>What an application logs by default names nobody.</summary>
    [Fact]
    public void ToString_OfARecord_SaysNothingOfThePatient() => Assert.Equal(
        $"Withhold under us-2009, Mitox.Rules {DecisionRecord.CurrentLibraryVersion}, 2026-03-02T08:10:00Z", Three[1].ToString());

    private static DecisionRecord Of(Scenario scenario, Policy policy) => DecisionRecord.Of(Asked(scenario), policy, At);

    private static CaseFile Asked(Scenario scenario) => CaseFile.ForInfusion(scenario.History, scenario.Proposal);

    private static string TextOf(IEnumerable<DecisionRecord> records, out string head)
    {
        var (journal, text) = (DecisionJournal.Empty, string.Empty);
        foreach (var record in records)
        {
            journal = journal.Add(record, out var line);
            text += line;
        }

        head = journal.Head;
        return text;
    }
}
