using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Evaluation;

public sealed class LifetimeDoseBalanceFullDosesTests
{
    [Theory]
    [InlineData("0", "140", true, 11)] // US-17
    [InlineData("0", "144", true, 12)]
    [InlineData("0", "144", false, 11)]
    [InlineData("0", "143.999", true, 11)]
    [InlineData("128", "140", true, 1)]
    [InlineData("128", "140", false, 0)]
    [InlineData("128.001", "140", true, 0)]
    [InlineData("140", "140", true, 0)]
    [InlineData("140", "140", false, 0)]
    [InlineData("150", "140", true, 0)]
    [InlineData("0", "72", true, 6)] // EU-07
    public void FullDoses_OfTwelve_AsManyAsFitExactly(string given, string limit, bool mayBeReached, int expected) =>
        Assert.Equal(expected, Balance(given, limit, mayBeReached).FullDoses(DosePerArea.Parse("12 mg/m2")));

    [Fact]
    public void FullDoses_FractionWithoutEnd_NotRoundedUp()
    {
        var third = Dose.FromMilligrams(1).Per(BodySurfaceArea.FromSquareMeters(3));

        Assert.Equal((3, 2), (
            new LifetimeDoseBalance(default, DosePerArea.Parse("1 mg/m2"), false).FullDoses(third),
            new LifetimeDoseBalance(default, DosePerArea.Parse("0.999999 mg/m2"), false).FullDoses(third)));
    }

    [Fact]
    public void FullDoses_OfNothing_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Balance("0", "140", true).FullDoses(default));

    [Theory]
    [InlineData("0", "140", "0")]
    [InlineData("70", "140", "0.5")]
    [InlineData("139.99", "140", "0.999928571428571428")]
    [InlineData("140", "140", "1")]
    [InlineData("150", "140", "1")]
    public void CompletedShare_OfTheCap_RoundedDown(string given, string limit, string expected) =>
        Assert.Equal(CaseText.Number(expected), Balance(given, limit, true).CompletedShare);

    private static LifetimeDoseBalance Balance(string given, string limit, bool mayBeReached) =>
        new(DosePerArea.Parse($"{given} mg/m2"), DosePerArea.Parse($"{limit} mg/m2"), false, mayBeReached);
}
