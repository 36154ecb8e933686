using FsCheck;
using FsCheck.Xunit;
using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws;

/// <summary>
/// Every value of a case, one at a time, is left out, could not be read, loses its time, or is contradicted by a better one of
/// the same time: an objection never becomes none, but for the exceptions by name. .ci/missing asks it of 100,000 cases.
/// </summary>
[Properties(Arbitrary = [typeof(Cases)])]
public sealed class MissingNeverPermitsLaws
{
    [Law(Under = nameof(Law.Labels), BranchesUnder = nameof(Kinds))]
    public void Evaluate_OneValueKnownLessWell_NoObjectionOnlyByAnExceptionByName(TreatmentCase value, Branches branches)
    {
        if (value.Evaluate().Verdict is Verdict.NoObjection)
        {
            return;
        }

        foreach (var blur in Blur.AllOf(value))
        {
            branches.Hit($"{blur.Kind}");
            if (blur.Value.Evaluate().Verdict is Verdict.NoObjection)
            {
                Assert.True(GoesUnseen.Of(value, blur).Any(), $"{blur.Kind} {blur.Field} of {blur.At}");
            }
        }
    }

    /// <summary>So what could not be read is asked for wherever a rule reads it.</summary>
    [Law(Under = nameof(Law.Labels))]
    public void FieldsReadIn_OneValueLeftOut_RulesThatAnswerOtherwiseSayTheyReadIt(TreatmentCase value)
    {
        var before = new Case(TreatmentHistory.Create(value.Record), value.Proposal, isInFull: true);
        foreach (var blur in Blur.AllOf(value).Where(blur => blur.Kind is BlurKind.Deleted))
        {
            var after = new Case(TreatmentHistory.Create(blur.Value.Record), value.Proposal, isInFull: true);
            // What is improbable is questioned of what the others read.
            foreach (var rule in value.Policy.Rules.Where(rule => rule is not QuestionedRecordRule))
            {
                if (rule.Evaluate(before).Verdict != rule.Evaluate(after).Verdict)
                {
                    var read = rule.FieldsReadIn(before)!.Value.Concat(rule.FieldsReadIn(after)!.Value);
                    Assert.True(
                        UnreadFields.PartsOf(blur.Field).Intersect(read).Any(),
                        $"{rule} does not say that it reads {blur.Field}");
                }
            }
        }
    }

    private static string[] Kinds(Policy _) => Enum.GetNames<BlurKind>();

    private static class Cases
    {
        public static Arbitrary<TreatmentCase> Any() =>
            Law.Arbitrary(CaseGenerator.NearlyPermittedUnder(Law.Policy), CaseShrinker.Shrink);
    }
}
