using FsCheck;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Cases of every kind under the policy that the law is asked of; register it with [Properties].</summary>
internal static class CasesUnderThePolicy
{
    public static Arbitrary<TreatmentCase> Any() => Law.Arbitrary(CaseGenerator.AnyUnder(Law.Policy), CaseShrinker.Shrink);
}
