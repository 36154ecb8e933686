using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The newest value is at least, or at most, a limit; the limit itself is allowed.</summary>
/// <remarks>
/// The newest value is judged, stale or not; where several may be it, the lowest against a floor and the highest against a
/// ceiling, whichever is worse for the patient otherwise. Without one the case is incomplete. Where the value is a part of
/// another, as neutrophils are of leukocytes, a whole below the floor proves that the part is, unless the part was
/// certainly measured later.
/// </remarks>
internal sealed class ValueLimitRule<TRecord, TValue> : Rule
    where TRecord : ClinicalRecord
    where TValue : IComparable<TValue>
{
    private readonly MeasuredValue<TRecord, TValue> value;
    private readonly MeasuredValue<TRecord, TValue>? whole;
    private readonly ValueLimit<TValue> limit;
    private readonly ImmutableArray<Remedy> state;
    private readonly ImmutableArray<Remedy> resolve;
    private readonly ImmutableArray<Remedy> resolveWhole;

    public ValueLimitRule(RuleId id, MeasuredValue<TRecord, TValue> value, ValueLimit<TValue> limit)
        : base(id, limit.SentenceOf(value), limit.CriterionOf(value))
    {
        this.value = value;
        this.limit = limit;
        whole = limit.Operator is CriterionOperator.AtLeast ? value.PartOf as MeasuredValue<TRecord, TValue> : null;
        state = [new Remedy.State($"the {value.Words}", value.Field)];
        resolve = RemedyFor(value.Field);
        resolveWhole = limit.RecoversWithWhole && whole is not null ? RemedyFor(whole.Field) : resolve;
    }

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => value.IsPassing ? value.Observation : null;

    /// <summary>Gets the disease for which there is no limit, or <see langword="null"/>.</summary>
    internal TreatmentIndication? Except { get; init; }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        IsExempt(input) ? [] : whole is null ? [value.Field] : [value.Field, whole.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (IsExempt(input))
        {
            return NotApplicable(input, new StatedFact(value.Words, $"no limit in {IndicationText.Of(Except!.Value)}"));
        }

        if (!input.IsInFull
            && IsKeptBy(value, input)
            && (whole is null || IsKeptBy(whole, input) || input.History.Of(whole).All.IsEmpty))
        {
            return Satisfied();
        }

        var worst = value.FarthestOf(input.NewestOf(value), limit.Beyond, out var found);
        var remedy = resolve;
        if (whole is not null)
        {
            foreach (var record in input.NewestOf(whole))
            {
                if (whole.Read(record) is { High: var all } && limit.IsBroken(all))
                {
                    if (worst?.At.IsCertainlyAfter(record.At) is not true)
                    {
                        return Objects(
                            limit.Otherwise,
                            limit.Compare($"{whole.Words}, of which the {value.Words} is a part,", all, record.At),
                            resolveWhole);
                    }

                    // Measured before the part it proves nothing, but the part cannot recover without it.
                    remedy = resolveWhole;
                }
            }
        }

        return worst is null ? Undetermined(new StatedFact(value.Words, StatedFact.Unknown), state)
            : limit.IsBroken(found!) ? Objects(limit.Otherwise, limit.Compare(value.Words, found!, worst.At), remedy)
            : Satisfied(input, limit.Compare(value.Words, found!, worst.At));
    }

    private bool IsExempt(in Case input) => Except is { } exempt && input.Proposal.Indication == exempt;

    /// <summary>Whether the newest readings keep the limit, as most do: then no record has to be read again.</summary>
    private bool IsKeptBy(MeasuredValue<TRecord, TValue> part, in Case input) =>
        input.History.ReadingsOf(part).TryReadNewest(input.At, out var newest) && !limit.IsBroken(newest.WorseEnd(limit.Beyond));

    private ImmutableArray<Remedy> RemedyFor(RecordField field) => limit.Otherwise is Verdict.Review
        ? [new Remedy.ClinicianDecides()]
        : [new Remedy.Resolve($"the {(limit.Operator is CriterionOperator.AtLeast ? "low" : "high")} {value.Words}", field)];
}

/// <summary>A limit of a value, and what a rule asks for beyond it.</summary>
/// <param name="Operator">At least, or at most.</param>
/// <param name="Limit">The limit, which is allowed.</param>
/// <param name="Otherwise">What is asked for beyond it: withhold or review.</param>
internal sealed record ValueLimit<TValue>(CriterionOperator Operator, TValue Limit, Verdict Otherwise)
    where TValue : IComparable<TValue>
{
    /// <summary>
    /// Gets a value indicating whether the remedy leads to the whole where that is below the limit too: a part cannot
    /// recover without it.
    /// </summary>
    public bool RecoversWithWhole { get; init; }

    /// <summary>Gets on which side of the limit values break it.</summary>
    public Direction Beyond => Operator is CriterionOperator.AtLeast ? Direction.Lower : Direction.Higher;

    public bool IsBroken(TValue value) =>
        Operator is CriterionOperator.AtLeast ? value.CompareTo(Limit) < 0 : value.CompareTo(Limit) > 0;

    public string SentenceOf(MeasuredValue value)
    {
        var beyond = Operator is CriterionOperator.AtLeast ? "below" : "above";
        return Otherwise is Verdict.Review
            ? $"{SentenceText.Capitalized(value.Words)} {beyond} {Limit} requires clinician review."
            : $"The {value.Words} must not be {beyond} {Limit}.";
    }

    public Criterion CriterionOf<TRecord>(MeasuredValue<TRecord, TValue> value)
        where TRecord : ClinicalRecord =>
        new(value.Words, Operator, value.Units[0].To(Limit), value.Units[0].Text, Otherwise);

    public LimitComparison<TValue> Compare(string subject, TValue observed, ClinicTime on)
    {
        var relation = Operator is CriterionOperator.AtLeast
            ? IsBroken(observed) ? LimitRelation.Below : LimitRelation.AtOrAbove
            : IsBroken(observed) ? LimitRelation.Above : LimitRelation.AtOrBelow;
        return new(subject, observed, on, relation, Limit, Operator is CriterionOperator.AtLeast ? "the floor" : "the limit");
    }
}
