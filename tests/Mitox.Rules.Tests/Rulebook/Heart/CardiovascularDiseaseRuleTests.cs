using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-CARDIOVASCULAR-DISEASE")]
public sealed class CardiovascularDiseaseRuleTests()
    : PatientAnswerTests(RuleIds.CardiovascularDisease, "Review: ClinicianDecides")
{
    private static readonly Dictionary<string, Func<Answer, Func<Patient, Patient>>> Named = new()
    {
        ["structural heart disease"] = answer => patient => patient with { StructuralHeartDisease = answer },
        ["myocardial infarction or revascularization"] = answer =>
            patient => patient with { CardiovascularRisk = new() { MyocardialInfarctionOrRevascularization = answer } },
        ["severe valve disease"] = answer =>
            patient => patient with { CardiovascularRisk = new() { SevereValveDisease = answer } },
        ["stable angina"] = answer => patient => patient with { CardiovascularRisk = new() { StableAngina = answer } },
    };

    public static TheoryData<string> Diseases => [.. Named.Keys];

    [Theory]
    [MemberData(nameof(Diseases))]
    public void Evaluate_NamedDiseaseThoughDeniedInGeneral_IsForReview(string disease) =>
        Assert.Equal(
            $"{disease}: yes",
            $"{Scenario.AllClear.WithPatient(Named[disease](Answer.Yes)).Find(RuleIds.CardiovascularDisease).Evidence}");

    [Theory]
    [MemberData(nameof(Diseases))]
    public void Evaluate_NamedDiseaseDeniedButNoneInGeneral_NotKnown(string disease) =>
        Assert.Equal(
            "Incomplete: State",
            Scenario.AllClear
                .WithPatient(patient => Named[disease](Answer.No)(patient) with { CardiovascularDisease = Answer.Unknown })
                .OutcomeOf(RuleIds.CardiovascularDisease));

    private protected override Patient With(Patient patient, Answer answer) => patient with { CardiovascularDisease = answer };
}
