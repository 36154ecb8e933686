using System.Collections.Immutable;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>All parts of a thing whose properties stand beside those of its owner, in one object.</summary>
internal sealed class InnerPart<T, TInner>(EntryTable<TInner> table, Func<T, TInner> get, Func<T, TInner, T> set)
    : Part<T>(table.Shape.Properties)
{
    public override ImmutableArray<string> Rules => table.Shape.Rules;

    public override T Read(in Entry entry, T owner) => set(owner, table.Read(entry, get(owner)));

    public override void Write(CaseWriter writer, T owner) => table.Write(writer, get(owner));
}
