using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.PolicyMaking;

[Properties(Arbitrary = [typeof(Days)])]
public sealed class PolicyCatalogTests
{
    [Theory]
    [InlineData("1999-12-31", null)]
    [InlineData("2000-01-01", "us-2000")]
    [InlineData("2005-02-28", "us-2000")]
    [InlineData("2005-03-01", "us-2005")]
    [InlineData("2009-01-31", "us-2005")]
    [InlineData("2009-02-01", "us-2009")]
    [InlineData("2100-01-01", "us-2009")]
    public void InForceOn_UnitedStates_TheEditionOfTheDay(string day, string? expected) =>
        Assert.Equal(expected, PolicyCatalog.InForceOn(Jurisdiction.UnitedStates, CaseText.Day(day))?.Description.Id);

    [Theory]
    [InlineData("2016-04-27", null)]
    [InlineData("2016-04-28", "eu-2016")]
    public void InForceOn_Europe_TheEditionOfTheDay(string day, string? expected) =>
        Assert.Equal(expected, PolicyCatalog.InForceOn(Jurisdiction.EuropeanUnion, CaseText.Day(day))?.Description.Id);

    [Law("before the first", "in force")]
    public void EditionsOf_AnyJurisdiction_NoGapAndNoOverlap(JurisdictionDay pair, Branches branches)
    {
        var editions = PolicyCatalog.EditionsOf(pair.Jurisdiction);
        var inForce = editions.Count(
            policy => policy.Description.InForceFrom <= pair.Day && !(policy.Description.InForceBefore <= pair.Day));
        var isBefore = pair.Day < editions[0].Description.InForceFrom;
        branches.Hit("before the first", isBefore);
        branches.Hit("in force", !isBefore);
        Assert.Equal(isBefore ? 0 : 1, inForce);
    }

    /// <summary>Only what the list of corrections of November 2026 read again; of the others no date is recorded.</summary>
    [Fact]
    public void TextReviewedIn_EveryPolicy_IsAMonthThatIsRecorded()
    {
        var reviewed = Policies.All.Where(policy => policy.Description.TextReviewedIn is not null).ToList();

        Assert.Equal(
            ["de-kknms", "eu-2016", "eu-colonoscopy", "eu-mark-60", "fr-2003", "fr-ra", "us-2009", "us-va"],
            reviewed.Select(policy => policy.Description.Id).Order(StringComparer.Ordinal));
        Assert.All(reviewed, policy => Assert.Equal(new NodaTime.YearMonth(2026, 11), policy.Description.TextReviewedIn));
        Assert.Null(Policies.UnitedStates.Tighten("clinic-1", "Our clinic", "2026", []).Description.TextReviewedIn);
    }

    [Fact]
    public void EditionsOf_AnyJurisdiction_EachBeginsWhereTheOneBeforeEnds() => Assert.All(
        Enum.GetValues<Jurisdiction>(),
        jurisdiction =>
        {
            var editions = PolicyCatalog.EditionsOf(jurisdiction);

            Assert.All(editions.Zip(editions.Skip(1)), pair => Assert.Equal(
                pair.First.Description.InForceBefore, pair.Second.Description.InForceFrom));
            Assert.Null(editions[^1].Description.InForceBefore);
        });

    [Fact]
    public void EditionsOf_NoJurisdiction_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyCatalog.EditionsOf((Jurisdiction)99));

    [Theory]
    [InlineData("us-2009", "us-2009")]
    [InlineData("us-2009+eu-2016", "eu-2016+us-2009")]
    [InlineData("us-2009+us-2009", "us-2009")]
    public void Find_KnownIds_ThePolicyOrTheirCombination(string id, string expected) =>
        Assert.Equal(expected, PolicyCatalog.Find(id)!.Description.Id);

    [Theory]
    [InlineData("")]
    [InlineData("us-1999")]
    [InlineData("us-2009+")]
    [InlineData("US-2009")]
    [InlineData("us-2009+us-1999")]
    public void Find_UnknownId_None(string id) => Assert.Null(PolicyCatalog.Find(id));

    [Fact]
    public void All_Ids_AreDistinct() => Assert.Distinct(Policies.All.Select(policy => policy.Description.Id));

    private static class Days
    {
        public static Arbitrary<JurisdictionDay> Any() => Law.Arbitrary(
            from jurisdiction in Gen.Elements(Enum.GetValues<Jurisdiction>())
            from days in Gen.Choose(0, 40_000)
            select new JurisdictionDay(jurisdiction, new LocalDate(1990, 1, 1).PlusDays(days)));
    }
}

/// <summary>A jurisdiction and a day since 1990.</summary>
public sealed record JurisdictionDay(Jurisdiction Jurisdiction, LocalDate Day);
