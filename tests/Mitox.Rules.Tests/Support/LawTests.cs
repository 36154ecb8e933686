using FsCheck.Fluent;

namespace Mitox.Rules.Tests.Support;

public sealed class LawTests
{
    [Fact]
    public void Holds_FalseLaw_FailsWithTheSeedAndTheShrunkCase()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(
            Gen.Choose(0, 1000),
            number => number > 0 ? [number - 1] : [],
            (number, _) => Assert.True(number < 17, "too large")));

        Assert.Contains("MITOX_LAW_SEED=", failure.Message, StringComparison.Ordinal);
        Assert.Matches(@"Shrunk:\s+17\b", failure.Message);
    }

    [Fact]
    public void Holds_BranchNeverHit_Fails()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Law.Holds(
            Gen.Choose(0, 10), _ => [], (number, branches) => branches.Hit("above ten", number > 10), "above ten"));

        Assert.Contains("Never hit: above ten", failure.Message, StringComparison.Ordinal);
    }
}
