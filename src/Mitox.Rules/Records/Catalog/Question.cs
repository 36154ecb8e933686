namespace Mitox.Rules.Authoring;

/// <summary>A question that is answered by yes or no; unknown until it is answered.</summary>
public abstract class Question : CatalogRow
{
    private protected Question(RecordField field, string words, Answer reassuring)
        : base(field, words) => Reassuring = reassuring;

    /// <summary>Gets the answer that raises no concern: yes or no.</summary>
    public Answer Reassuring { get; }

    /// <summary>Gets the answer that raises concern: the opposite of the reassuring one.</summary>
    public Answer Alarming => Reassuring is Answer.Yes ? Answer.No : Answer.Yes;

    /// <summary>Gets a value indicating whether the concern comes and goes, so that a later answer is likely to differ.</summary>
    internal bool IsPassing { get; init; }

    /// <summary>
    /// Gets what is to be resolved where the answer raises concern: "heart failure", "the lack of reliable contraception".
    /// </summary>
    internal string Problem => Reassuring is Answer.Yes ? $"the lack of {Words}" : Words;
}

/// <summary>A question of one kind of record.</summary>
/// <typeparam name="TRecord">The record that holds the answer.</typeparam>
public sealed class Question<TRecord> : Question
{
    private static readonly Func<Patient, bool> Everybody = static _ => true;

    private readonly Func<TRecord, Answer> read;
    private readonly Func<TRecord, Answer, TRecord> write;

    internal Question(
        string property, string words, Func<TRecord, Answer> read, Func<TRecord, Answer, TRecord> write, Answer reassuring)
        : base(new(typeof(TRecord).Name, property), words, reassuring)
    {
        this.read = read;
        this.write = write;
    }

    /// <summary>Gets of whom it is asked: everybody, unless the row says otherwise.</summary>
    internal Func<Patient, bool> Concerns { get; init; } = Everybody;

    /// <summary>Gets a value indicating whether it is asked whoever the patient is.</summary>
    internal bool IsAskedOfEverybody => Concerns == Everybody;

    /// <summary>The answer on a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The answer; <see cref="Answer.Unknown"/> where it was not recorded.</returns>
    public Answer Read(TRecord record) => read(record) is var answer and (Answer.Yes or Answer.No) ? answer : Answer.Unknown;

    /// <summary>The record with another answer.</summary>
    /// <param name="record">The record.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>A new record.</returns>
    public TRecord Write(TRecord record, Answer answer) => write(record, answer);
}
