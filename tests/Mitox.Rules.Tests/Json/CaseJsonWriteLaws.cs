using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

[Properties(Arbitrary = [typeof(CaseFileGenerator)])]
public sealed class CaseJsonWriteLaws
{
    [Law("proposal", "session", "follow-up", "hydrochloride", "quotient", "formula", "entered in error", "adverse event")]
    public void Write_AnyCase_ReadsBackEqual(CaseFile file, Branches branches)
    {
        RoundTrip.AssertEqual(file);

        var text = CaseJson.Write(file);
        branches.Hit("proposal", file.Proposal is not null);
        branches.Hit("session", file.Session is not null);
        branches.Hit("follow-up", file.FollowUpOn is not null);
        branches.Hit("hydrochloride", text.Contains("hydrochlorideMilligrams", StringComparison.Ordinal));
        branches.Hit("quotient", text.Contains("\"result\": 2", StringComparison.Ordinal));
        branches.Hit("formula", text.Contains("heightCentimeters", StringComparison.Ordinal));
        branches.Hit("entered in error", text.Contains("enteredInError", StringComparison.Ordinal));
        branches.Hit("adverse event", !file.Record.AdverseEvents.IsEmpty);
    }
}
