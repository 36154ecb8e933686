using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>Every reason why a patient is not capable of pregnancy is read, and written back to an equal one.</summary>
public sealed class CaseJsonChildbearingTests
{
    private static readonly Dictionary<string, ChildbearingPotential> Reasons = new()
    {
        ["""{ "capable": "no", "reason": "hysterectomy" }"""] = ChildbearingPotential.AfterHysterectomy,
        ["""{ "capable": "no", "reason": "ovariesRemoved" }"""] = ChildbearingPotential.AfterRemovalOfOvaries,
        ["""{ "capable": "no", "reason": "sterilization" }"""] = ChildbearingPotential.AfterSterilization,
        ["""{ "capable": "no", "reason": "congenital" }"""] = ChildbearingPotential.CongenitallyNotCapable,
        ["""{ "capable": "no", "reason": "menopause", "menopauseAge": 51 }"""] = ChildbearingPotential.AfterMenopause(51),
        ["""{ "capable": "no", "reason": "other", "otherReason": "takes the pill" }"""] =
            ChildbearingPotential.NotCapable("takes the pill"),
    };

    public static TheoryData<string> Texts => new(Reasons.Keys);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_Reason_IsThatOfTheListAndWrittenBack(string text)
    {
        var file = AllClear.Text.Replace("""{ "capable": "yes" }""", text, StringComparison.Ordinal);
        var read = CaseJson.Read(file);

        Assert.Equal(Reasons[text], read.Record.Patient.ChildbearingPotential);
        Assert.Equal(Reasons[text], CaseJson.Read(CaseJson.Write(read)).Record.Patient.ChildbearingPotential);
    }
}
