using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The version of the format: compared as the form is read, and not written while it is the first.</summary>
internal sealed class VersionPart<T>(string name) : Part<T>(new Property(name, Shape.Version))
{
    public override T Read(in Entry entry, T owner) => owner;

    public override void Write(CaseWriter writer, T owner)
    {
        // A file that states no version has the first.
    }
}
