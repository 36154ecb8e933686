using FsCheck;
using FsCheck.Fluent;

// What every law may take as a parameter, whatever its class registers.
[assembly: FsCheck.Xunit.Properties(Arbitrary = [typeof(Mitox.Rules.Tests.Support.LawArbitraries)])]

namespace Mitox.Rules.Tests.Support;

/// <summary>The parameters that are the same in every case of a law.</summary>
public static class LawArbitraries
{
    public static Arbitrary<Branches> Branches() => Gen.Constant(Law.Branches).ToArbitrary();

    public static Arbitrary<Policy> Policy() => Gen.Constant(Law.Policy).ToArbitrary();
}
