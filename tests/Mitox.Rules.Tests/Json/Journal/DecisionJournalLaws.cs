using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Json.Journal;

[Properties(Arbitrary = [typeof(CaseFileGenerator)])]
public sealed class DecisionJournalLaws
{
    [Law("proposal", "session", "follow-up")]
    public void Replay_AnyCase_IsReproducedToTheLetter(CaseFile file, Branches branches)
    {
        branches.Hit("proposal", file.Proposal is not null);
        branches.Hit("session", file.Session is not null);
        branches.Hit("follow-up", file.FollowUpOn is not null);
        var record = DecisionRecord.Of(file, Policies.EuropeanUnion, Instant.FromUtc(2026, 3, 2, 8, 10));
        _ = DecisionJournal.Empty.Add(record, out var line);
        var journal = DecisionJournal.Read(line, out var problem);

        Assert.Null(problem);
        Assert.Empty(journal.Replay(PolicyCatalog.Find));
        Assert.Equal(record.Decision, journal.Records[0].Decision);
        Assert.Equal(file.Evaluate(Policies.EuropeanUnion).Verdict, record.Verdict);
    }
}
