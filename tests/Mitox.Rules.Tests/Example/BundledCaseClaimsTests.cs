using System.Globalization;

namespace Mitox.Rules.Tests.Example;

/// <summary>What the notes of the cases say of their own numbers is true.</summary>
public sealed class BundledCaseClaimsTests
{
    [Fact]
    public void Note_BodySurfaceChange_TotalOverTodaysSurfaceWouldPassUnseen()
    {
        var evaluated = BundledCase.Evaluate("06-body-surface-change");
        var total =
            evaluated.History.Infusions.Sum(counted => counted.Infusion.Given.Milligrams) + evaluated.Proposal!.Dose.Milligrams;
        var naive = $"{Dose.FromMilligrams(total).Per(evaluated.Proposal!.Area!)}";

        Assert.Contains(naive, evaluated.File.Note, StringComparison.Ordinal);
        Assert.True(DosePerArea.FromMilligramsPerSquareMeter(140) > Dose.FromMilligrams(total).Per(evaluated.Proposal!.Area!));
    }

    [Fact]
    public void Note_Exactly140_FloatingPointWouldRefuse()
    {
        var evaluated = BundledCase.Evaluate("09-exactly-140");
        var sum = evaluated.History.Infusions.Aggregate(0.0, (running, counted) =>
            running + ((double)counted.Infusion.Given.Milligrams / (double)counted.Infusion.Area.SquareMeters));
        sum += (double)evaluated.Proposal!.Dose.Milligrams / (double)evaluated.Proposal!.Area!.SquareMeters;

        Assert.True(sum > 140);
        Assert.Contains(sum.ToString("R", CultureInfo.InvariantCulture), evaluated.File.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void LifetimeDose_Exactly140_IsReachedAndNotPassed()
    {
        var evaluated = BundledCase.Evaluate("09-exactly-140");

        var reached = evaluated.History.LifetimeDose.Plus(evaluated.Proposal!.DosePerArea!.Value);

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(140), reached);
    }

    [Fact]
    public void LifetimeDose_LimitPassed_IsThe143OfTheSeries() =>
        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(143), BundledCase.Evaluate("10-limit-passed").History.LifetimeDose);
}
