using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>A value that is measured.</summary>
public abstract class MeasuredValue : CatalogRow
{
    private protected MeasuredValue(RecordField field, string words)
        : base(field, words)
    {
    }

    /// <summary>Gets the observation that measures it, or <see langword="null"/> where no remedy asks for one.</summary>
    public Observation? Observation { get; internal init; }

    /// <summary>Gets which values are worse.</summary>
    internal Direction Worse { get; init; }

    /// <summary>Gets the value this one is a part of, as neutrophils are of leukocytes: it is never above the whole.</summary>
    public MeasuredValue? PartOf { get; internal init; }

    /// <summary>Gets a value indicating whether a bad value comes and goes, so that a later one is likely to differ.</summary>
    internal bool IsPassing { get; init; }

    /// <summary>Gets or sets the place of the row in the catalog, by which a history finds its timeline.</summary>
    internal int Ordinal { get; set; } = -1;
}

/// <summary>A value that is measured, on one kind of record.</summary>
/// <typeparam name="TRecord">The record that holds it.</typeparam>
public abstract class MeasuredValue<TRecord> : MeasuredValue
    where TRecord : ClinicalRecord
{
    private protected MeasuredValue(RecordField field, string words)
        : base(field, words) => States = IsStatedOn;

    /// <summary>Gets <see cref="IsStatedOn"/> as a function, made once.</summary>
    internal Func<TRecord, bool> States { get; }

    /// <summary>Whether a record states the value.</summary>
    internal abstract bool IsStatedOn(TRecord record);

    /// <summary>Says what is wrong with the value on a record, or <see langword="null"/> (P14).</summary>
    internal abstract string? ProblemOn(TRecord record);

    /// <summary>Gets a value indicating whether it can be reported as a span, such as "&lt;0.5" or "55-60" (P27).</summary>
    internal abstract bool CanBeSpan { get; }

    /// <summary>Whether the value on a record is a span.</summary>
    internal abstract bool IsSpanOn(TRecord record);

    /// <summary>What was reported in the first unit, where it is not one number; otherwise <see langword="null"/>.</summary>
    internal abstract string? SaidOn(TRecord record);

    /// <summary>The record with a span, in one of the units.</summary>
    internal abstract TRecord WithSpan(TRecord record, int unit, SpanSign sign, decimal first, decimal second);

    /// <summary>The record with one end in place of a span.</summary>
    internal abstract TRecord AtEnd(TRecord record, bool isHigh);

    /// <summary>The value of a record again, on a record of another day that states nothing else.</summary>
    internal abstract TRecord Again(TRecord record, ClinicTime at);

    /// <summary>A record of a day with the best value that can be stated.</summary>
    internal abstract TRecord BestOn(ClinicTime at);

    /// <summary>Gets the names its numbers have in files, one for each unit.</summary>
    internal abstract ImmutableArray<string> NamesInFiles { get; }

    /// <summary>The record with the value that is so many of a unit; the quantity refuses what it cannot be.</summary>
    internal abstract TRecord WithNumber(TRecord record, int unit, decimal number);

    /// <summary>
    /// How many of a unit the value of a record is, or <see langword="null"/> where it was not measured exactly.
    /// </summary>
    internal abstract decimal? NumberOn(TRecord record, int unit);
}

/// <summary>A value that is measured, on one kind of record, as one quantity.</summary>
/// <typeparam name="TRecord">The record that holds it.</typeparam>
/// <typeparam name="TValue">The quantity.</typeparam>
public sealed class MeasuredValue<TRecord, TValue> : MeasuredValue<TRecord>
    where TRecord : ClinicalRecord
    where TValue : IComparable<TValue>
{
    private readonly Func<TRecord, Reading<TValue>?> read;
    private readonly Func<ClinicTime, TValue, TRecord> measure;
    private readonly Func<TRecord, TValue, TRecord> write;

    internal MeasuredValue(
        string property,
        string words,
        Func<TRecord, Reading<TValue>?> read,
        Func<ClinicTime, TValue, TRecord> measure,
        Func<TRecord, TValue, TRecord> write,
        params ImmutableArray<ValueUnit<TValue>> units)
        : base(new(typeof(TRecord).Name, property), words)
    {
        this.read = read;
        this.measure = measure;
        this.write = write;
        Units = units;
        NamesInFiles = [.. units.Select(unit => unit.NameInFiles)];
    }

    /// <summary>Gets the units it can be stated in; the first is the one it is printed in.</summary>
    internal ImmutableArray<ValueUnit<TValue>> Units { get; }

    /// <summary>
    /// Gets the lowest and the highest value a patient can have, both inclusive, or <see langword="null"/> where the
    /// quantity itself says (P14).
    /// </summary>
    internal Reading<TValue>? Plausible { get; init; }

    /// <summary>
    /// Gets what an implausible value is likely to be, such as "it may be per µL or mm³"; empty where nothing is.
    /// </summary>
    internal string LikelySlip { get; init; } = string.Empty;

    /// <summary>Gets the most that a part may be reported to be where its whole is rounded, or <see langword="null"/>.</summary>
    internal Func<TValue, TValue>? WithRounding { get; init; }

    /// <summary>Gets the best value that can be stated: as far from every limit as a result can be.</summary>
    internal TValue? Best { get; init; }

    /// <summary>The value on a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>What it reads, or <see langword="null"/> where it was not measured.</returns>
    internal Reading<TValue>? Read(TRecord record) => read(record);

    /// <inheritdoc/>
    internal override ImmutableArray<string> NamesInFiles { get; }

    /// <inheritdoc/>
    internal override TRecord WithNumber(TRecord record, int unit, decimal number) => write(record, Units[unit].From(number));

    /// <inheritdoc/>
    internal override decimal? NumberOn(TRecord record, int unit) =>
        read(record) is { } seen && seen.Low.CompareTo(seen.High) == 0 ? Units[unit].To(seen.Low) : null;

    /// <summary>Gets what makes a span of it, or <see langword="null"/> where it is reported as one number always.</summary>
    internal Func<SpanSign, TValue, TValue, TValue>? Span { get; init; }

    /// <inheritdoc/>
    internal override bool CanBeSpan => Span is not null;

    /// <inheritdoc/>
    internal override bool IsSpanOn(TRecord record) =>
        Span is not null && read(record) is { } seen && seen.Low.CompareTo(seen.High) != 0;

    /// <inheritdoc/>
    internal override string? SaidOn(TRecord record) =>
        Span is not null && read(record) is { } seen ? (seen.Low as ISpanned)?.Said : null;

    /// <inheritdoc/>
    internal override TRecord WithSpan(TRecord record, int unit, SpanSign sign, decimal first, decimal second) =>
        write(record, Span!(sign, Units[unit].From(first), Units[unit].From(second)));

    /// <inheritdoc/>
    internal override TRecord AtEnd(TRecord record, bool isHigh) =>
        read(record) is { } seen ? write(record, isHigh ? seen.High : seen.Low) : record;

    /// <inheritdoc/>
    internal override bool IsStatedOn(TRecord record) => read(record) is not null;

    /// <inheritdoc/>
    internal override string? ProblemOn(TRecord record) => read(record) is not { } seen ? null
        : Span is null && seen.Low is ISpanned { Said: not null } ? $"{Words} of {seen.Low} must be one number."
        : Plausible is { } range && (seen.Low.CompareTo(range.Low) < 0 || seen.High.CompareTo(range.High) > 0)
            ? OutOfRange(seen, range)
        : (PartOf as MeasuredValue<TRecord, TValue>)?.Read(record) is { } whole && IsMoreThan(seen.Low, whole.High)
            ? $"{Words} of {seen.High} must not be above the {PartOf!.Words} of {whole.High}, of which it is a part."
        : null;

    /// <inheritdoc/>
    internal override TRecord Again(TRecord record, ClinicTime at) => measure(at, read(record)!.Value.WorseEnd(Worse));

    /// <inheritdoc/>
    internal override TRecord BestOn(ClinicTime at) => measure(at, Best!);

    /// <summary>A record of a day that states this value alone.</summary>
    internal TRecord Measured(ClinicTime at, TValue value) => measure(at, value);

    /// <summary>The record with another value.</summary>
    internal TRecord Write(TRecord record, TValue value) => write(record, value);

    /// <summary>Of records that state the value the one with the worst; <see langword="null"/> where there is none.</summary>
    internal TRecord? WorstOf(ReadOnlySpan<TRecord> records, out TValue? worst) => FarthestOf(records, Worse, out worst);

    /// <summary>
    /// Of records that state the value the one with the lowest or the highest; <see langword="null"/> where there is none.
    /// </summary>
    internal TRecord? FarthestOf(ReadOnlySpan<TRecord> records, Direction direction, out TValue? farthest)
    {
        TRecord? found = null;
        farthest = default;
        foreach (var record in records)
        {
            if (read(record) is { } reading && reading.WorseEnd(direction) is var value && (found is null
                || IsBeyond(value, farthest!, direction)))
            {
                (found, farthest) = (record, value);
            }
        }

        return found;
    }

    /// <summary>
    /// Whether a part is more than the whole, by more than a rounding where the quantity has one: 2.11 of 2.1 is not (P25).
    /// </summary>
    private bool IsMoreThan(TValue part, TValue whole) =>
        part.CompareTo(whole) > 0 && (WithRounding is null || part.CompareTo(WithRounding(whole)) > 0);

    private static bool IsBeyond(TValue value, TValue than, Direction direction) =>
        direction is Direction.Lower ? value.CompareTo(than) < 0 : value.CompareTo(than) > 0;

    private string OutOfRange(Reading<TValue> seen, Reading<TValue> range)
    {
        var slip = LikelySlip.Length == 0 ? string.Empty : $"; {LikelySlip}";
        return range.Low.Equals(default(TValue))
            ? $"{Words} of {seen.High} must not be above {range.High}{slip}."
            : $"{Words} of {seen.High} must be from {range.Low} to {range.High}{slip}.";
    }
}
