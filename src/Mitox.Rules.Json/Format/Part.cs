using System.Collections.Immutable;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format;

/// <summary>One part of what an object of a file says: its properties, how they are read and how they are written.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
internal abstract class Part<T>(params ImmutableArray<Property> properties)
{
    /// <summary>Gets the properties; several where one thing can be said in several ways.</summary>
    public ImmutableArray<Property> Properties { get; } = properties;

    /// <summary>Gets what must hold between the properties of the object, each as the text of a JSON Schema.</summary>
    public virtual ImmutableArray<string> Rules => [];

    /// <summary>Gets the name a history gives the part in the paths of its problems.</summary>
    public virtual string NameInRecord => Properties[0].Name;

    /// <summary>The owner with what the file says; unchanged where it says nothing, or something that is refused.</summary>
    public abstract T Read(in Entry entry, T owner);

    public abstract void Write(CaseWriter writer, T owner);
}
