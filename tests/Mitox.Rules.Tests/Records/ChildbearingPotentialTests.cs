namespace Mitox.Rules.Tests.Records;

public sealed class ChildbearingPotentialTests
{
    [Theory]
    [InlineData("hysterectomy 2015")]
    [InlineData("子宮摘出")]
    [InlineData("- 2015 -")]
    public void NotCapable_ReasonInWords_KeptAsItIs(string reason)
    {
        var potential = ChildbearingPotential.NotCapable(reason);

        Assert.Equal((Answer.No, reason), (potential.IsCapable, potential.Reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("-")]
    [InlineData("?!…")]
    public void NotCapable_ReasonThatSaysNothing_Throws(string reason) =>
        Assert.Throws<ArgumentException>(nameof(reason), () => ChildbearingPotential.NotCapable(reason));

    [Fact]
    public void NotCapable_SignsOnly_MessageNamesWhatWasSeen() => Assert.StartsWith(
        "'--' must say why in words.",
        Assert.Throws<ArgumentException>(() => ChildbearingPotential.NotCapable("--")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void NotCapable_Null_Throws() =>
        Assert.Throws<ArgumentNullException>("reason", () => ChildbearingPotential.NotCapable(null!));

    [Fact]
    public void UnknownAndCapable_NeedNoReason()
    {
        Assert.Equal(
            (Answer.Unknown, string.Empty), (ChildbearingPotential.Unknown.IsCapable, ChildbearingPotential.Unknown.Reason));
        Assert.Equal((Answer.Yes, string.Empty), (ChildbearingPotential.Capable.IsCapable, ChildbearingPotential.Capable.Reason));
    }

    [Fact]
    public void Equals_SameReason_SamePotential()
    {
        Assert.Equal(ChildbearingPotential.NotCapable("menopause"), ChildbearingPotential.NotCapable("menopause"));
        Assert.NotEqual(ChildbearingPotential.NotCapable("menopause"), ChildbearingPotential.NotCapable("hysterectomy"));
    }

    [Fact]
    public void Patient_NothingSaidOrNull_UnknownOrRefused()
    {
        Assert.Same(ChildbearingPotential.Unknown, new Patient().ChildbearingPotential);
        Assert.Throws<ArgumentNullException>("value", () => new Patient { ChildbearingPotential = null! });
    }
}
