using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>A measured value compared with a limit.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Subject">What was measured, such as "neutrophils".</param>
/// <param name="Observed">The value.</param>
/// <param name="On">When it was measured.</param>
/// <param name="Relation">How the value stands to the limit.</param>
/// <param name="Limit">The limit, in the unit of the value; whether it is allowed itself is said by the relation.</param>
/// <param name="LimitName">What the limit is, such as "the floor".</param>
[JsonConverter(typeof(NotJson))]
public readonly record struct LimitComparison<T>(
    string Subject, T Observed, ClinicTime On, LimitRelation Relation, T Limit, string LimitName) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        values.AddKind("limitComparison");
        values.Add("subject", Subject);
        values.AddMeasured("observed", Observed);
        values.Add("on", On);
        values.Add("relation", Relation);
        values.AddMeasured("limit", Limit);
        values.Add("limitName", LimitName);
    }

    /// <inheritdoc/>
    public string Describe() => $"{Subject} of {Observed} on {On}, {RelationText} {LimitName} of {Limit}";

    private string RelationText => Relation switch
    {
        LimitRelation.Below => "below",
        LimitRelation.AtOrAbove => "not below",
        LimitRelation.Above => "above",
        _ => "not above",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe();
}

/// <summary>How a value stands to a limit.</summary>
[JsonConverter(typeof(WordJson<LimitRelation>))]
[TypeConverter(typeof(WordConverter<LimitRelation>))]
public enum LimitRelation
{
    /// <summary>Smaller than the limit.</summary>
    Below = 0,

    /// <summary>The limit itself or larger.</summary>
    AtOrAbove,

    /// <summary>Larger than the limit.</summary>
    Above,

    /// <summary>The limit itself or smaller.</summary>
    AtOrBelow,
}
