using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>A case written and read again.</summary>
internal static class RoundTrip
{
    public static void AssertEqual(CaseFile file)
    {
        var text = CaseJson.Write(file);
        var read = CaseJson.Read(text);

        Assert.Equal((file.Title, file.Source, file.Note, file.PolicyId), (read.Title, read.Source, read.Note, read.PolicyId));
        Assert.Equal(file.Record.Patient, read.Record.Patient);
        Assert.Equal(file.Record.DoseHistoryIsComplete, read.Record.DoseHistoryIsComplete);
        Assert.All(RecordLists.All, list => Assert.Equal(list.EntriesOf(file.Record), list.EntriesOf(read.Record)));
        Assert.Equal(file.Proposal, read.Proposal);
        Assert.Equal(file.FollowUpOn, read.FollowUpOn);
        Assert.Equal(file.Session?.Reactions.AsEnumerable(), read.Session?.Reactions.AsEnumerable());
        Assert.Equal(file.Session is { } session ? session with { Reactions = read.Session!.Reactions } : null, read.Session);
        Assert.Equal(text, CaseJson.Write(read));
    }
}
