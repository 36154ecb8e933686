using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-MEDIASTINAL-RADIOTHERAPY")]
public sealed class MediastinalRadiotherapyRuleTests()
    : PatientAnswerTests(RuleIds.MediastinalRadiotherapy, "Review: ClinicianDecides")
{
    private protected override Patient With(Patient patient, Answer answer) => patient with { MediastinalRadiotherapy = answer };
}
