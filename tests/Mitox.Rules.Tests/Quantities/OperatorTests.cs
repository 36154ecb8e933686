namespace Mitox.Rules.Tests.Quantities;

public sealed class OperatorTests
{
    private static readonly BodySurfaceArea Area = BodySurfaceArea.FromSquareMeters(1.8m);

    [Fact]
    public void Doses_AddedRelatedAndMultiplied_AreExact()
    {
        var third = Dose.FromMilligrams(1) / BodySurfaceArea.FromSquareMeters(1.5m); // no decimal holds it

        Assert.Equal(Dose.FromMilligrams(1), (third + third + third) * BodySurfaceArea.FromSquareMeters(0.5m));
        Assert.Equal(Dose.FromMilligrams(21.6m), DosePerArea.FromMilligramsPerSquareMeter(12) * Area);
        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(12), Dose.FromMilligrams(21.6m) / Area);
        Assert.Equal(Dose.FromMilligrams(0.3m), Dose.FromMilligrams(0.1m) + Dose.FromMilligrams(0.2m));
    }

    [Fact]
    public void Area_Missing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Dose.FromMilligrams(1) / null!);
        Assert.Throws<ArgumentNullException>(() => DosePerArea.Zero * null!);
    }
}
