namespace Mitox.Rules.Tests.Quantities;

/// <summary>The sentence of a refusal is the same on every runtime.</summary>
public sealed class RefusalTextTests
{
    private const string Sentence = "A dose of 'x (Parameter 'y')' is not possible.";

    [Fact]
    public void Of_ArgumentException_IsItsSentence() =>
        Assert.Equal(Sentence, Refusal.Of(new ArgumentException(Sentence, "dose")));

    [Fact]
    public void Of_ValueOutOfRange_IsItsSentence() =>
        Assert.Equal(Sentence, Refusal.Of(new ArgumentOutOfRangeException("dose", 7, Sentence)));

    /// <summary>As .NET Framework writes it, there in German.</summary>
    [Fact]
    public void Of_MessageOfNetFramework_IsItsSentence() =>
        Assert.Equal(Sentence, Refusal.Of(new ArgumentException($"{Sentence}\r\nParametername: dose")));

    [Fact]
    public void Of_NoParameter_IsTheMessage() => Assert.Equal(Sentence, Refusal.Of(new ArgumentException(Sentence)));
}
