using UnitsNet;
using Xunit.Abstractions;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>Why nothing is summed in UnitsNet: of courses of exactly the cap, about half come out above it there.</summary>
public sealed class UnitsNetSumTests(ITestOutputHelper output)
{
    private const int Courses = 200_000;

    /// <summary>Our sums are slower, and of each of these.</summary>
    private const int OursEvery = 20;

    private const decimal Cap = 140;
    private const double LeastShare = 0.46;
    private const double MostShare = 0.56;

    private static readonly AreaDensity CapOfUnitsNet = AreaDensity.FromMilligramsPerSquareMeter((double)Cap);
    private static readonly DosePerArea OurCap = DosePerArea.FromMilligramsPerSquareMeter(Cap);

    /// <summary>Measured with UnitsNet 5.75.1: 48.4 % from <c>AreaDensity.Zero</c>, 54.6 % as <c>Mass / Area</c>.</summary>
    [Fact]
    public void Sum_CoursesOfExactlyTheCap_AboutHalfAboveItInUnitsNetAndNoneHere()
    {
        var numbers = new Numbers();
        var (aboveFromZero, aboveAsQuotient) = (0, 0);
        for (var course = 0; course < Courses; course++)
        {
            var isOurs = course % OursEvery == 0;
            var (fromZero, asQuotient) = (AreaDensity.Zero, AreaDensity.Zero);
            var (ours, ourQuotients) = (DosePerArea.Zero, DosePerArea.Zero);
            foreach (var (density, mass, area) in numbers.Course())
            {
                fromZero += density;
                asQuotient += mass / area;
                ours = isOurs ? ours.Plus(density.ToDosePerArea()) : OurCap;
                ourQuotients = isOurs ? ourQuotients.Plus(mass.ToDose().Per(area.ToBodySurfaceArea())) : OurCap;
            }

            aboveFromZero += fromZero > CapOfUnitsNet ? 1 : 0;
            aboveAsQuotient += asQuotient > CapOfUnitsNet ? 1 : 0;
            Assert.True(ours == OurCap && ourQuotients == OurCap, $"Course {course} sums up to {ours} and {ourQuotients}.");
        }

        output.WriteLine($"above the cap: {aboveFromZero} from AreaDensity.Zero, {aboveAsQuotient} as Mass / Area, of {Courses}");
        Assert.InRange(aboveFromZero / (double)Courses, LeastShare, MostShare);
        Assert.InRange(aboveAsQuotient / (double)Courses, LeastShare, MostShare);
    }

    /// <summary>Courses of 5.0 to 14.9 mg/m² on 1.40 to 2.39 m², the last one what is left; the same in every run.</summary>
    private sealed class Numbers
    {
        private ulong state = 20_260_302;

        public IEnumerable<(AreaDensity Density, Mass Mass, Area Area)> Course()
        {
            for (var left = Cap; left > 0;)
            {
                var dose = Math.Min(left, 5 + (0.1m * Below(100)));
                var area = 1.4m + (0.01m * Below(100));
                left -= dose;
                yield return (
                    AreaDensity.FromMilligramsPerSquareMeter((double)dose),
                    Mass.FromMilligrams((double)(dose * area)),
                    Area.FromSquareMeters((double)area));
            }
        }

        /// <summary>The multiplier and increment of Knuth's MMIX.</summary>
        private int Below(uint bound)
        {
            state = unchecked((state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407);
            return (int)((uint)(state >> 33) % bound);
        }
    }
}
