using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules.Authoring;

/// <summary>
/// The few kinds of rule that most rules are; each is cited with <see cref="Rule.CitedBy"/> and then stands in a policy.
/// </summary>
/// <remarks>
/// <code>
/// var rule = RuleKinds.AtLeast(RuleId.Create("CLINIC-LYMPHOCYTES"), BloodCountValues.Lymphocytes,
/// CellCount.FromBillionsPerLiter(1), Verdict.Withhold) .CitedBy(handbook);
/// </code>
/// </remarks>
public static class RuleKinds
{
    /// <summary>A century: longer than any treatment is remembered.</summary>
    private const int MostDays = 36_525;

    /// <summary>
    /// A lasting fact must have an answer; the other answer objects, and one that is not recorded is incomplete.
    /// </summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="question">The question, such as <see cref="PatientQuestions.HeartFailure"/>.</param>
    /// <param name="required">The answer that satisfies: yes or no.</param>
    /// <param name="otherwise">What the other answer asks for: stop, withhold or review.</param>
    /// <param name="remedy">What would make the objection go away; left out, what the verdict usually asks for.</param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="required"/> is neither yes nor no, or <paramref name="otherwise"/> is none of these.
    /// </exception>
    public static Rule Requires(
        RuleId id, Question<Patient> question, Answer required, Verdict otherwise, Remedy? remedy = null) =>
        new PatientAnswerRule(id, question, AnswerRequirement.Of(question, required, otherwise, remedy));

    /// <summary>
    /// The newest visit must give an answer; the other answer objects, and one that is not recorded is incomplete.
    /// </summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="question">The question, such as <see cref="VisitQuestions.BreastFeeding"/>.</param>
    /// <param name="required">The answer that satisfies: yes or no.</param>
    /// <param name="otherwise">What the other answer asks for: stop, withhold or review.</param>
    /// <param name="remedy">What would make the objection go away; left out, what the verdict usually asks for.</param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="required"/> is neither yes nor no, or <paramref name="otherwise"/> is none of these.
    /// </exception>
    public static Rule Requires(
        RuleId id, Question<ClinicalAssessment> question, Answer required, Verdict otherwise, Remedy? remedy = null) =>
        new VisitAnswerRule(id, question, AnswerRequirement.Of(question, required, otherwise, remedy));

    /// <summary>A session must give answers; the other answer objects, and one that is not recorded is incomplete.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="sentence">What must hold, in one plain sentence.</param>
    /// <param name="required">The answer that satisfies: yes or no.</param>
    /// <param name="otherwise">What the other answer asks for: stop, withhold or review.</param>
    /// <param name="questions">The questions, at least one; of several the most cautious finding counts.</param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentException">No question is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="required"/> is neither yes nor no, or <paramref name="otherwise"/> is none of these.
    /// </exception>
    public static Rule RequiresInSession(
        RuleId id,
        string sentence,
        Answer required,
        Verdict otherwise,
        params ImmutableArray<Question<InfusionSession>> questions) =>
    new SessionAnswerRule(id, sentence, required, otherwise, questions);

    /// <summary>The newest value must be at least a limit, which is allowed; without one the case is incomplete.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <typeparam name="TValue">The quantity.</typeparam>
    /// <param name="id">The permanent id.</param>
    /// <param name="value">The value, such as <see cref="BloodCountValues.Platelets"/>.</param>
    /// <param name="limit">The least value, inclusive; not the default, below which nothing is.</param>
    /// <param name="otherwise">What a lower value asks for: withhold or review.</param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="limit"/> is the default, or <paramref name="otherwise"/> is none of these.
    /// </exception>
    public static Rule AtLeast<TRecord, TValue>(RuleId id, MeasuredValue<TRecord, TValue> value, TValue limit, Verdict otherwise)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue>
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(limit);
        return EqualityComparer<TValue>.Default.Equals(limit, default)
            ? throw new ArgumentOutOfRangeException(nameof(limit), limit, "A floor must be stated; nothing is below the default.")
            : new ValueLimitRule<TRecord, TValue>(id, value, new(CriterionOperator.AtLeast, limit, Beyond(otherwise)));
    }

    /// <summary>The newest value must be at most a limit, which is allowed; without one the case is incomplete.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <typeparam name="TValue">The quantity.</typeparam>
    /// <param name="id">The permanent id.</param>
    /// <param name="value">The value, such as <see cref="LiverValues.TotalBilirubin"/>.</param>
    /// <param name="limit">The most, inclusive.</param>
    /// <param name="otherwise">What a higher value asks for: withhold or review.</param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="otherwise"/> is none of these.</exception>
    public static Rule AtMost<TRecord, TValue>(RuleId id, MeasuredValue<TRecord, TValue> value, TValue limit, Verdict otherwise)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue>
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(limit);
        return new ValueLimitRule<TRecord, TValue>(id, value, new(CriterionOperator.AtMost, limit, Beyond(otherwise)));
    }

    /// <summary>
    /// Observations must be made after the previous infusion and not too long before the proposed one;
    /// otherwise the case is incomplete.
    /// </summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="done">What must be done, as the beginning of a sentence: "The ejection fraction must be measured".</param>
    /// <param name="withinDays">How many days before the infusion they still count, inclusive; from 0 to 366.</param>
    /// <param name="observations">The observations; at least one.</param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentException"><paramref name="done"/> is blank, or no observation is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="withinDays"/> is not from 0 to 366, or an observation is none of the enumeration.
    /// </exception>
    public static Rule Recent(RuleId id, string done, int withinDays, params ImmutableArray<Observation> observations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(done);
        ArgumentOutOfRangeException.ThrowIfNegative(withinDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(withinDays, RecentObservationRule.LongestAgeInDays);
        return new RecentObservationRule(id, RecentObservationRule.SentenceOf(done, withinDays), withinDays, observations);
    }

    /// <summary>So many days must have passed since treatments; until then the dose is withheld.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="days">The days since the last one, inclusive; above zero, at most 36,525, a century.</param>
    /// <param name="kinds">
    /// The treatments; at least one, and none of them unknown. A record without therapies reads as none: state every one.
    /// </param>
    /// <returns>The rule, not cited yet.</returns>
    /// <exception cref="ArgumentException">No treatment is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is out of its range, or a treatment is unknown or none of the enumeration.
    /// </exception>
    public static Rule WashedOut(RuleId id, int days, params ImmutableArray<TherapyKind> kinds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        return new WashoutRule(id, kinds, days);
    }

    /// <summary>
    /// A floor of a label for a part of a whole, as neutrophils are of leukocytes; a disease may have none.
    /// </summary>
    internal static Rule AtLeastWithWhole<TRecord, TValue>(
        RuleId id, MeasuredValue<TRecord, TValue> value, TValue limit, Verdict otherwise, TreatmentIndication? except = null)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue> =>
        new ValueLimitRule<TRecord, TValue>(
            id, value, new(CriterionOperator.AtLeast, limit, otherwise) { RecoversWithWhole = true })
        {
            Except = except,
        };

    /// <summary>Refuses what an answer or a value cannot ask for; what is missing is always incomplete.</summary>
    internal static Verdict Beyond(Verdict otherwise) => otherwise is Verdict.Stop or Verdict.Withhold or Verdict.Review
        ? otherwise
        : throw new ArgumentOutOfRangeException(nameof(otherwise), otherwise, "It must be stop, withhold or review.");
}
