namespace Mitox.Rules.Tests.Records;

public sealed class ChildbearingPotentialTests
{
    public static TheoryData<string> Listed =>
        ["hysterectomy", "removal of the ovaries", "sterilization", "congenital", "menopause at 51 years of age"];

    [Theory]
    [MemberData(nameof(Listed))]
    public void Listed_EachReason_NotCapableInItsWords(string words)
    {
        var potential = Assert.Single(Reasons(), one => one.Reason == words);

        Assert.Equal(Answer.No, potential.IsCapable);
        Assert.Equal(words.StartsWith("menopause", StringComparison.Ordinal) ? 51 : null, potential.MenopauseAgeInYears);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(70)]
    public void AfterMenopause_AgeAtABound_Kept(int age) =>
        Assert.Equal(age, ChildbearingPotential.AfterMenopause(age).MenopauseAgeInYears);

    [Theory]
    [InlineData(9)]
    [InlineData(71)]
    [InlineData(0)]
    [InlineData(-51)]
    [InlineData(2021)]
    public void AfterMenopause_AgeOutOfRange_Throws(int age)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>("ageInYears", () => ChildbearingPotential.AfterMenopause(age));

        Assert.StartsWith("The age at menopause must be from 10 to 70 years.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("takes the pill")]
    [InlineData("amenorrhoea")]
    [InlineData("hysterectomy")]
    [InlineData("子宮摘出")]
    [InlineData("- 2015 -")]
    public void NotCapable_ReasonInWords_KeptAsItIsAndNotTakenForAListedOne(string reason)
    {
        var potential = ChildbearingPotential.NotCapable(reason);

        Assert.Equal((Answer.No, reason), (potential.IsCapable, potential.Reason));
        Assert.DoesNotContain(potential, Reasons());
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
        Assert.Equal(ChildbearingPotential.NotCapable("x"), ChildbearingPotential.NotCapable("x"));
        Assert.NotEqual(ChildbearingPotential.NotCapable("x"), ChildbearingPotential.NotCapable("y"));
        Assert.Equal(ChildbearingPotential.AfterMenopause(51), ChildbearingPotential.AfterMenopause(51));
        Assert.NotEqual(ChildbearingPotential.AfterMenopause(51), ChildbearingPotential.AfterMenopause(52));
    }

    [Fact]
    public void Patient_NothingSaidOrNull_UnknownOrRefused()
    {
        Assert.Same(ChildbearingPotential.Unknown, new Patient().ChildbearingPotential);
        Assert.Throws<ArgumentNullException>("value", () => new Patient { ChildbearingPotential = null! });
    }

    private static ChildbearingPotential[] Reasons() =>
    [
        ChildbearingPotential.AfterHysterectomy, ChildbearingPotential.AfterRemovalOfOvaries,
        ChildbearingPotential.AfterSterilization, ChildbearingPotential.CongenitallyNotCapable,
        ChildbearingPotential.AfterMenopause(51),
    ];
}
