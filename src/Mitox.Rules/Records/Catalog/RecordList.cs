using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>One list of a <see cref="TreatmentRecord"/>, whatever it holds.</summary>
internal abstract class RecordList
{
    private protected RecordList(string property) => Field = new(nameof(TreatmentRecord), property);

    /// <summary>Gets the property of the record.</summary>
    public RecordField Field { get; }

    /// <summary>Gets its name in files and in the paths of problems.</summary>
    public string Name => $"{char.ToLowerInvariant(Field.Name[0])}{Field.Name[1..]}";

    /// <summary>Gets the kind of its entries.</summary>
    public abstract Type EntryType { get; }

    /// <summary>The entries of a record.</summary>
    public abstract IEnumerable<object?> EntriesOf(TreatmentRecord record);

    /// <summary>How many entries a record has.</summary>
    public abstract int CountOf(TreatmentRecord record);

    /// <summary>The record with one more entry.</summary>
    public abstract TreatmentRecord Add(TreatmentRecord record, object entry);

    /// <summary>The record with each entry changed into another of its kind.</summary>
    public abstract TreatmentRecord Changed(TreatmentRecord record, Func<object, object> change);
}

/// <summary>One list of a <see cref="TreatmentRecord"/>.</summary>
internal sealed class RecordList<T>(
    string property,
    Func<TreatmentRecord, ImmutableArray<T>> read,
    Func<TreatmentRecord, ImmutableArray<T>, TreatmentRecord> write)
    : RecordList(property)
    where T : class
{
    /// <inheritdoc/>
    public override Type EntryType => typeof(T);

    public ImmutableArray<T> Read(TreatmentRecord record) => read(record);

    public TreatmentRecord Write(TreatmentRecord record, ImmutableArray<T> entries) => write(record, entries);

    /// <inheritdoc/>
    public override IEnumerable<object?> EntriesOf(TreatmentRecord record) => read(record);

    /// <inheritdoc/>
    public override int CountOf(TreatmentRecord record) => read(record).Length;

    /// <inheritdoc/>
    public override TreatmentRecord Add(TreatmentRecord record, object entry) => write(record, read(record).Add((T)entry));

    /// <inheritdoc/>
    public override TreatmentRecord Changed(TreatmentRecord record, Func<object, object> change) =>
        write(record, [.. read(record).Select(entry => (T)change(entry))]);
}
