
namespace Mitox.Rules.Tests.Planning.Remedies;

/// <summary>The largest amount that can be measured, up to a limit and below one.</summary>
public sealed class DoseRoundingTests
{
    [Theory]
    [InlineData("14.4", "14.4", "14.399")]
    [InlineData("14.3999", "14.3999", "14.399")]
    [InlineData("0", null, null)]
    [InlineData("0.001", "0.001", null)]
    public void Exact_Limit_IsTheLimitOrWholeMicrogramsBelow(string limit, string? upTo, string? below) =>
        AssertRounds(DoseRounding.Exact, limit, upTo, below);

    [Theory]
    [InlineData("14.4", "14.4", "14.3")]
    [InlineData("14.39", "14.3", "14.3")]
    [InlineData("14.41", "14.4", "14.4")]
    [InlineData("0.1", "0.1", null)]
    [InlineData("0.09", null, null)]
    public void DownToStep_OfASyringe_IsWholeSteps(string limit, string? upTo, string? below) =>
        AssertRounds(DoseRounding.DownToStep(Milligrams("0.1")), limit, upTo, below);

    [Theory]
    [InlineData("20", "20", null)]
    [InlineData("19.99", null, null)]
    [InlineData("39.9", "20", "20")]
    [InlineData("40", "40", "20")]
    public void DownToStep_VialsOf20Milligrams_IsWholeVials(string limit, string? upTo, string? below) =>
        AssertRounds(DoseRounding.VialsOf20Milligrams, limit, upTo, below);

    [Fact]
    public void Vials_EachSize_IsThatOfTheLabel()
    {
        Assert.Equal(Milligrams("25"), DoseRounding.VialsOf25Milligrams.LargestUpTo(Milligrams("49")));
        Assert.Equal(Milligrams("30"), DoseRounding.VialsOf30Milligrams.LargestUpTo(Milligrams("59")));
    }

    /// <summary>15.49 mg is banded up to 16 mg, which a limit of 15.49 mg forbids.</summary>
    [Theory]
    [InlineData("16", "16", "15")]
    [InlineData("15.49", "15", "15")]
    [InlineData("12.49", "12", "12")]
    [InlineData("13", "13", "12")]
    [InlineData("11", "11", null)]
    [InlineData("10.99", null, null)]
    [InlineData("90", "16", "16")]
    public void DownToBand_Limit_IsTheLargestBandThatIsNotAbove(string limit, string? upTo, string? below) =>
        AssertRounds(DoseRounding.DownToBand(ExampleDoseBands.OneMilligramPerMilliliter), limit, upTo, below);

    /// <summary>20 mg is exactly 10 % below 22.222… mg and exactly 6 % below 21.276… mg.</summary>
    [Theory]
    [InlineData("21", "20", "20", "20", "20")]
    [InlineData("22.2", "20", "20", "22.2", "22.199")]
    [InlineData("22.3", "22.3", "22.299", "22.3", "22.299")]
    [InlineData("20", "20", "19.999", "20", "19.999")]
    [InlineData("19", "19", "18.999", "19", "18.999")]
    public void WithinPercent_OfAVial_RoundsOnlyNearTheDose(
        string limit, string hopa, string hopaBelow, string nhs, string nhsBelow)
    {
        AssertRounds(DoseRounding.WithinHopaTolerance(Milligrams("20")), limit, hopa, hopaBelow);
        AssertRounds(DoseRounding.WithinNhsTolerance(Milligrams("20")), limit, nhs, nhsBelow);
    }

    [Theory]
    [InlineData("10", "9")]
    [InlineData("10.0001", "10.0001")]
    public void WithinPercent_ExactlyAtThePercentage_IsInclusive(string limit, string expected) => Assert.Equal(
        Milligrams(expected), DoseRounding.WithinPercent(Milligrams("9"), 10).LargestUpTo(Milligrams(limit)));

    [Fact]
    public void Create_ZeroStepOrImpossiblePercentage_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRounding.DownToStep(Dose.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRounding.WithinPercent(Dose.Zero, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRounding.WithinPercent(Milligrams("20"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DoseRounding.WithinPercent(Milligrams("20"), 100));
        Assert.Throws<ArgumentNullException>(() => DoseRounding.DownToBand(null!));
    }

    [Fact]
    public void Describe_EveryRounding_SaysWhatIsMeasured()
    {
        Assert.Equal("not rounded", $"{DoseRounding.Exact}");
        Assert.Equal("down to steps of 20 mg", $"{DoseRounding.VialsOf20Milligrams}");
        Assert.Equal("down to steps of 20 mg within 6 %", $"{DoseRounding.WithinNhsTolerance(Milligrams("20"))}");
        Assert.Equal(
            "down to a band of the example rows of the NHS table of 1 mg/mL",
            $"{DoseRounding.DownToBand(ExampleDoseBands.OneMilligramPerMilliliter)}");
    }

    private static void AssertRounds(DoseRounding rounding, string limit, string? upTo, string? below)
    {
        Assert.Equal(upTo is null ? null : Milligrams(upTo), rounding.LargestUpTo(Milligrams(limit)));
        Assert.Equal(below is null ? null : Milligrams(below), rounding.LargestBelow(Milligrams(limit)));
    }

    private static Dose Milligrams(string number) => Dose.Parse($"{number} mg");
}
