using System.Text;
using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

public sealed class CaseJsonGoodFileTests
{
    private const string Smallest = """{ "proposal": { "date": "2026-03-02", "milligrams": 21.6 } }""";

    [Fact]
    public void TryRead_GoodFile_NoProblems() => Assert.Empty(AllClear.ProblemsOf(AllClear.Text));

    [Fact]
    public void Read_GoodFile_NoObjection()
    {
        var file = CaseJson.Read(AllClear.Text);

        Assert.Empty(file.Evaluate(Policies.UnitedStates).Objections);
    }

    [Fact]
    public void Read_SmallestFile_EverythingElseIsUnknown()
    {
        var file = CaseJson.Read(Smallest);

        Assert.Equal(new Patient(), file.Record.Patient);
        Assert.Equal(Answer.Unknown, file.Record.DoseHistoryIsComplete);
        Assert.Empty(file.Record.Infusions);
        Assert.Null(file.Proposal!.Area);
        Assert.Equal(InfusionRoute.Unknown, file.Proposal!.Route);
    }

    [Fact]
    public void Read_NoPolicy_TheUnitedStatesLabel() =>
        Assert.Equal(Policies.UnitedStates.Description.Id, CaseJson.Read(Smallest).PolicyId);

    [Fact]
    public void Read_PolicyNobodyKnows_KeptAsWritten() =>
        Assert.Equal("clinic-7", CaseJson.Read(AllClear.With("policy", "\"clinic-7\"")).PolicyId);

    [Fact]
    public void Read_NoTitle_EmptyTexts()
    {
        var file = CaseJson.Read(Smallest);

        Assert.Equal(("", "", ""), (file.Title, file.Source, file.Note));
    }

    [Fact]
    public void TryRead_ByteOrderMark_Accepted() =>
        Assert.Empty(AllClear.ProblemsOf([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Smallest)]));

    [Fact]
    public void TryRead_WindowsLineEnds_Accepted() =>
        Assert.Empty(AllClear.ProblemsOf(AllClear.Text.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Read_SeveralProblems_ThrowsWithAllOfThem()
    {
        var json = Smallest.Replace("21.6", "-1", StringComparison.Ordinal).Replace("03-02", "02-30", StringComparison.Ordinal);

        var thrown = Assert.Throws<FormatException>(() => CaseJson.Read(json));

        Assert.Contains("$.proposal.milligrams, line 1: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.proposal.date, line 1: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HalfASurrogatePair_ThrowsWithItsLine()
    {
        var thrown = Assert.Throws<FormatException>(() => CaseJson.Read("{\n\"title\": \"\ud800\" }"));

        Assert.StartsWith("$, line 2: ", thrown.Message, StringComparison.Ordinal);
    }
}
