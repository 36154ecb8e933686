using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>One number of a rule: what must stand how to which number, and what the rule asks for where it does not.</summary>
/// <remarks>
/// So rules can be listed, compared between editions, and shown to be stricter or looser, without reading their code.
/// </remarks>
/// <param name="Subject">What is compared with the number, such as "neutrophil count".</param>
/// <param name="Operator">How it must stand to the number.</param>
/// <param name="Number">The number, in the unit; whether it is allowed itself is said by the operator.</param>
/// <param name="Unit">Its unit, such as "×10⁹/L".</param>
/// <param name="Otherwise">What the rule asks for where the criterion is not met.</param>
[JsonConverter(typeof(NotJson))]
public sealed record Criterion(string Subject, CriterionOperator Operator, decimal Number, string Unit, Verdict Otherwise)
{
    /// <summary>Writes the criterion as in "neutrophil count ≥ 1.5 ×10⁹/L, else Withhold".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        SentenceText.OneLine($"{Subject} {Sign} {ExactNumberText.Format(Number)} {Unit}, else {Otherwise}");

    /// <summary>Whether this speaks of the same thing in the same unit, so that the two can be compared.</summary>
    internal bool IsAbout(Criterion other) => Subject == other.Subject && Unit == other.Unit && Direction == other.Direction;

    /// <summary>Whether everything this allows, the other, which is about the same, allows too.</summary>
    internal bool IsNotLooserThan(Criterion other) => Otherwise <= other.Otherwise && (Number - other.Number) switch
    {
        0 => Operator == other.Operator || Operator is CriterionOperator.Below or CriterionOperator.Above,
        > 0 => Direction > 0,
        _ => Direction < 0,
    };

    /// <summary>Where the strict side lies: 1 for a floor, -1 for a ceiling, 0 for neither.</summary>
    private int Direction => Operator switch
    {
        CriterionOperator.AtLeast or CriterionOperator.Above => 1,
        CriterionOperator.AtMost or CriterionOperator.Below => -1,
        _ => 0,
    };

    private string Sign => Operator switch
    {
        CriterionOperator.AtLeast => "≥",
        CriterionOperator.Above => ">",
        CriterionOperator.AtMost => "≤",
        CriterionOperator.Below => "<",
        _ => "=",
    };
}

/// <summary>How something must stand to a number.</summary>
[JsonConverter(typeof(WordJson<CriterionOperator>))]
[TypeConverter(typeof(WordConverter<CriterionOperator>))]
public enum CriterionOperator
{
    /// <summary>The number itself.</summary>
    Exactly = 0,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>More than the number.</summary>
    Above,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Less than the number.</summary>
    Below,
}
