using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>Something that is true or, where it is left out, not.</summary>
internal sealed class FlagPart<T>(string name, Func<T, bool> get, Func<T, bool, T> set) : Part<T>(new Property(name, Shape.Flag))
{
    public override T Read(in Entry entry, T owner) => entry.TryGet(0, out var place) && place.Flag ? set(owner, true) : owner;

    public override void Write(CaseWriter writer, T owner)
    {
        if (get(owner))
        {
            writer.WriteFlag(Properties[0].Name);
        }
    }
}
