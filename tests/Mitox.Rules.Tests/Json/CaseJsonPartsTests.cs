using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Json;

/// <summary>Records and proposals by themselves, streams, and what the serializer of .NET does with them.</summary>
[Properties(Arbitrary = [typeof(CaseFileGenerator)])]
public sealed class CaseJsonPartsTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { CaseJson.Converter } };

    private static readonly JsonSerializerOptions Readable = new(Options)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Conforming => [.. ConformanceCase.All.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Conforming))]
    public void Write_ConformanceCase_ReadsBackEqual(string id) =>
        RoundTrip.AssertEqual(CaseJson.Read(ConformanceCase.All.First(one => one.Id == id).ToJson()));

    [Law("record", "proposal", "no proposal")]
    public void WriteRecordAndProposal_AnyCase_ReadBackEqual(CaseFile file, Branches branches)
    {
        var record = CaseJson.ReadRecord(CaseJson.WriteRecord(file.Record));

        Assert.All(RecordLists.All, list => Assert.Equal(list.EntriesOf(file.Record), list.EntriesOf(record)));
        Assert.Equal(file.Record.Patient, record.Patient);
        Assert.Equal(file.Record.DoseHistoryIsComplete, record.DoseHistoryIsComplete);
        if (file.Proposal is { } proposal)
        {
            Assert.Equal(proposal, CaseJson.ReadProposal(CaseJson.WriteProposal(proposal)));
        }

        branches.Hit("record", !file.Record.Infusions.IsEmpty);
        branches.Hit("proposal", file.Proposal is not null);
        branches.Hit("no proposal", file.Proposal is null);
    }

    /// <summary>Of every kind of record by itself: what is written is what stands in the file, and reads back equal.</summary>
    [Law("one")]
    public void Converter_AnyRecordOfACase_ReadsBackEqual(CaseFile file, Branches branches)
    {
        foreach (var one in RecordLists.All.SelectMany(list => list.EntriesOf(file.Record)))
        {
            var json = JsonSerializer.Serialize(one, one!.GetType(), Options);

            Assert.Equal(one, JsonSerializer.Deserialize(json, one.GetType(), Options));
            branches.Hit("one");
        }
    }

    [Fact]
    public async Task WriteAsync_AnyStream_ReadsBackAndStaysOpen()
    {
        using var stream = new MemoryStream();
        var file = CaseJson.Read(AllClear.Text);

        await CaseJson.WriteAsync(stream, file);
        Assert.Equal(CaseJson.Write(file), Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(CaseJson.Write(file), CaseJson.Write(await CaseJson.ReadAsync(stream)));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task ReadAsync_BrokenFile_SaysWhere()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(AllClear.Replace("\"female\"", "\"f\"")));

        var refusal = await Assert.ThrowsAsync<FormatException>(() => CaseJson.ReadAsync(stream));

        Assert.Equal("$.patient.sex, line 6: 'f' must be one of: female, male.", refusal.Message);
    }

    [Fact]
    public void TryReadRecord_RecordsThatDisagree_SaysWhere()
    {
        var json = """
            { "infusions": [
              { "id": "a", "date": "2026-03-02", "milligrams": 20, "bodySurface": { "squareMeters": 1.8 } },
              { "id": "a", "date": "2026-06-02", "milligrams": 20, "bodySurface": { "squareMeters": 1.8 } } ] }
            """u8;

        Assert.False(CaseJson.TryReadRecord(json, out var record, out var problems));

        Assert.Null(record);
        Assert.Equal(("$.infusions[1]", 3), (Assert.Single(problems).Path, problems[0].Line));
    }

    [Fact]
    public void TryReadRecord_AQuestion_HasNoPlaceInIt()
    {
        Assert.False(CaseJson.TryReadRecord("""{ "followUpOn": "2026-03-02" }"""u8, out _, out var problems));

        Assert.Equal("$.followUpOn", Assert.Single(problems).Path);
    }

    [Fact]
    public void TryReadProposal_NothingInIt_SaysWhatIsMissing()
    {
        Assert.False(CaseJson.TryReadProposal("{}"u8, out var proposal, out var problems));

        Assert.Null(proposal);
        Assert.Equal(2, problems.Length);
    }

    [Fact]
    public void WriteRecord_WhatAFileCannotSay_RefusedWithItsPlace()
    {
        var day = new LocalDate(2026, 3, 2);

        var refusal = Assert.Throws<NotSupportedException>(
            () => CaseJson.WriteRecord(new() { Electrocardiograms = [new(day), new(day) { At = default }] }));

        Assert.StartsWith("$.electrocardiograms[1].date", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Serializer_CaseOfADto_NeedsNoOptions()
    {
        var request = new Request(CaseJson.Read(AllClear.Text));

        var read = JsonSerializer.Deserialize<Request>(JsonSerializer.Serialize(request))!;

        Assert.Equal(CaseJson.Write(request.Case), CaseJson.Write(read.Case));
        Assert.Contains("\"milligrams\":21.6", JsonSerializer.Serialize(request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"milligrams\": 21.6,\n", "\"milligrams\": 21.6, \"milligrams\": 2.16,\n", "$.proposal.milligrams, line 51: ")]
    [InlineData("\"percent\": 64", "\"percent\": null", "$.ejectionFractions[0].percent, line ")]
    [InlineData("\"intravenous\"", "1", "$.proposal.route, line ")]
    public void Serializer_BrokenCase_SaysWhere(string old, string replacement, string words)
    {
        var json = old.EndsWith('\n')
            ? AllClear.Replace($"    {old}", $"    {replacement}")
            : AllClear.Replace(old, replacement);

        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CaseFile>(json));

        Assert.StartsWith(words, refusal.Message, StringComparison.Ordinal);
    }

    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Fact]
    [Trait("Lacks", "netstandard2.0")]
    public void Serializer_RecordWithoutTheConverter_NamesIt()
    {
        var refusal = Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Deserialize<PriorExposure>("""{ "Drug": 1, "Total": 88 }"""));

        Assert.Contains("CaseJson", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converter_Decision_IsThatOfDecisionJson()
    {
        var decision = CaseJson.Read(AllClear.Text).Evaluate(Policies.EuropeanUnion);

        Assert.Equal(
            JsonDocument.Parse(DecisionJson.Write(decision)).RootElement.GetRawText().ReplaceLineEndings(),
            JsonSerializer.Serialize(decision, Readable).ReplaceLineEndings());
    }

    private sealed record Request(CaseFile Case);
}
