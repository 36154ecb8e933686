using System.Globalization;

namespace Mitox.Rules.Tests.Quantities;

public sealed class DisabilityStatusTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("10")]
    public void FromScore_ScoreOfTheScale_Kept(string score) =>
        Assert.Equal($"EDSS {score}", $"{DisabilityStatus.FromScore(decimal.Parse(score, CultureInfo.InvariantCulture))}");

    [Theory]
    [InlineData("0.5")]
    [InlineData("-1")]
    [InlineData("10.5")]
    [InlineData("3.2")]
    public void FromScore_NoScoreOfTheScale_Refused(string score) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => DisabilityStatus.FromScore(decimal.Parse(score, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("6.5", "EDSS 6.5")]
    [InlineData("6.5 EDSS", "EDSS 6.5")]
    public void Parse_Score_Read(string text, string expected) => Assert.Equal(expected, $"{DisabilityStatus.Parse(text)}");

    [Theory]
    [InlineData("")]
    [InlineData("six")]
    [InlineData("6,5")]
    [InlineData("0.5")]
    public void TryParse_NoScore_False(string text) => Assert.False(DisabilityStatus.TryParse(text, out _));
}
