using Mitox.Rules.Example.Input;

namespace Mitox.Rules.Tests.Example;

public sealed class BundledCasesTests
{
    /// <summary>Every case, its verdict, and the rules it is about: no other may object.</summary>
    public static TheoryData<string, Verdict, string> Cases { get; } = new()
    {
        { "01-mims-quarterly", Verdict.NoObjection, "" },
        { "02-correale-rescue", Verdict.Review, "MTX-DOSE-INTERVAL" },
        { "03-edan-monthly", Verdict.Review, "MTX-REGIMEN MTX-DOSE-PER-INFUSION" },
        { "04-goffette-144", Verdict.Withhold, "MTX-LIFETIME-DOSE" },
        { "05-leukemia-elsewhere", Verdict.Withhold, "MTX-LIFETIME-DOSE MTX-EARLIER-MITOXANTRONE" },
        { "06-body-surface-change", Verdict.Withhold, "MTX-LIFETIME-DOSE" },
        { "07-low-ejection-fraction", Verdict.Withhold, "MTX-LVEF-FLOOR MTX-LVEF-LOWER-LIMIT" },
        { "08-missing-pregnancy-test", Verdict.Incomplete, "MTX-PREGNANCY-TEST-BEFORE-DOSE" },
        { "09-exactly-140", Verdict.NoObjection, "" },
        { "10-limit-passed", Verdict.Stop, "MTX-LIFETIME-DOSE" },
        {
            "11-blue-chemotherapy",
            Verdict.Incomplete,
            "MTX-DOSE-INTERVAL MTX-LIFETIME-DOSE MTX-DOSE-HISTORY-COMPLETE MTX-EARLIER-MITOXANTRONE"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_BundledCase_VerdictAndRulesItIsAbout(string name, Verdict verdict, string rules)
    {
        var decision = BundledCase.Evaluate(name).Decision;

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(
            rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            decision.Objections.Select(finding => $"{finding.Rule.Id}").Order());
    }

    [Fact]
    public void Names_BundledCases_AreThoseOfTheTable() =>
        Assert.Equal(Cases.Select(row => (string)row[0]), BundledCases.Names);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Source_BundledCase_NamesItsFactAndInventedDates(string name, Verdict verdict, string rules)
    {
        _ = (verdict, rules);
        var file = BundledCase.Evaluate(name).File;

        Assert.NotEmpty(file.Title);
        Assert.Matches(@"\((TR|US)-\d\d.*\)$|\((TR|US)-\d\d\);", file.Source);
        Assert.StartsWith("Dates are invented", file.Note, StringComparison.Ordinal);
    }
}
