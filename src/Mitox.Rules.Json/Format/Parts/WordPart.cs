using System.Collections.Immutable;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A word of an enumeration; what is left out is its default.</summary>
/// <param name="name">The name of the property.</param>
/// <param name="get">What an owner has.</param>
/// <param name="set">The owner with something else.</param>
/// <param name="notAWord">The member no word stands for, which is said by leaving it out.</param>
internal sealed class WordPart<T, TWord>(string name, Func<T, TWord> get, Func<T, TWord, T> set, TWord? notAWord = null)
    : Part<T>(new Property(name, Words<TWord>.ShapeWithout(notAWord)))
    where TWord : struct, Enum
{
    /// <summary>Gets what is to be said where the word is left out; empty where it may be.</summary>
    public string Missing { get; init; } = string.Empty;

    public override ImmutableArray<string> Rules => Missing.Length > 0 ? [SchemaText.Required(Properties[0].Name)] : [];

    public override T Read(in Entry entry, T owner)
    {
        if (entry.TryGet(0, out var place))
        {
            return Words<TWord>.Read(place, notAWord) is { } value ? set(owner, value) : owner;
        }

        if (Missing.Length > 0)
        {
            entry.Place.Complain(Missing);
        }

        return owner;
    }

    public override void Write(CaseWriter writer, T owner) =>
        writer.WriteWord(Properties[0].Name, get(owner), Missing.Length > 0 ? notAWord : default(TWord));
}
