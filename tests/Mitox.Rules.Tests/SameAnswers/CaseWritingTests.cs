using FsCheck.Xunit;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.SameAnswers;

[Properties(Arbitrary = [typeof(CasesUnderThePolicy)])]
public sealed class CaseWritingTests
{
    /// <summary>Else the two trees would be asked other cases than the laws are.</summary>
    [Law]
    public void Write_AnyCase_IsReadBackEqual(TreatmentCase value)
    {
        var file = CaseJson.Read(CaseWriting.Write(value).ToJsonString());

        Assert.Equal(
            $"{WithoutEvents(value)}",
            $"{WithoutEvents(new TreatmentCase(file.Record, file.Proposal!) { Policy = value.Policy })}");
        Assert.Equal(
            value.Record.AdverseEvents.Where(one => one.Kind is not AdverseEventKind.BoneMarrowSuppression)
                .Select(one => (one.At, one.Grade, one.EnteredInError)),
            file.Record.AdverseEvents.Select(one => (one.At, one.Grade, one.EnteredInError)));
        Assert.Equal(value.Record.Patient, file.Record.Patient);
        Assert.Equal(value.Proposal, file.Proposal);
        Assert.All(
            RecordLists.All.Where(list => list != RecordLists.AdverseEvents),
            list => Assert.Equal(list.EntriesOf(value.Record), list.EntriesOf(file.Record)));
    }

    /// <summary>Adverse events are written in the words of the older format, which has no kinds.</summary>
    private static TreatmentCase WithoutEvents(TreatmentCase value) => value.With(record => record with { AdverseEvents = [] });
}
