namespace Mitox.Rules.Planning;

/// <summary>What a rule asked for: one remedy of one of its findings.</summary>
/// <remarks>
/// A clinic's own rule supposes nothing: it may name a field of which the answer is known and object all the same, and to suppose
/// another answer would hide what the rules of the library object to.
/// </remarks>
internal readonly record struct AskedRemedy(RuleId Rule, Remedy Remedy)
{
    /// <summary>Gets the field of the fact to suppose, or <see langword="null"/>.</summary>
    public RecordField? Stated => IsOfThisLibrary ? (Remedy as Remedy.State)?.Field : null;

    /// <summary>Gets the field of the problem to suppose resolved, or <see langword="null"/>.</summary>
    public RecordField? Resolved => IsOfThisLibrary ? (Remedy as Remedy.Resolve)?.Field : null;

    private bool IsOfThisLibrary => RuleIds.IsOfThisLibrary(Rule);
}
