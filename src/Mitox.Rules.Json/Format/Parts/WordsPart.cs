using System.Collections.Immutable;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A list of words of an enumeration.</summary>
internal sealed class WordsPart<T, TWord>(string name, Func<T, ImmutableArray<TWord>> get, Func<T, ImmutableArray<TWord>, T> set)
    : Part<T>(new Property(name, Shape.ListOf(Words<TWord>.ShapeWithout(null))))
    where TWord : struct, Enum
{
    public override T Read(in Entry entry, T owner)
    {
        if (!entry.TryGet(0, out var list))
        {
            return owner;
        }

        var words = ImmutableArray.CreateBuilder<TWord>();
        for (var node = list.Node + 1; node < list.File[list.Node].End; node++)
        {
            if (Words<TWord>.Read(new(list.File, node), notAWord: null) is { } word)
            {
                words.Add(word);
            }
        }

        return set(owner, words.ToImmutable());
    }

    public override void Write(CaseWriter writer, T owner)
    {
        if (!get(owner).IsEmpty)
        {
            writer.WriteWords(Properties[0].Name, get(owner));
        }
    }
}
