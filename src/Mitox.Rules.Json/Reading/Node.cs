using System.Text.Json;

namespace Mitox.Rules.Json.Reading;

/// <summary>One value of a file: where its text stands, and which property of the format it is.</summary>
/// <remarks>The values of an object or a list follow it; what comes after the last of them begins at <see cref="End"/>.</remarks>
internal struct Node
{
    /// <summary>While the object or list is being read its end is not known.</summary>
    public const int Open = int.MaxValue;

    public JsonTokenType Kind;

    /// <summary>Which of the properties of the object around it; 0 in a list.</summary>
    public int Property;

    /// <summary>Where the text begins, without its quotes.</summary>
    public int Start;

    public int Length;

    public int End;

    /// <summary>Whether the text has escapes, as in "\u00b5".</summary>
    public bool IsEscaped;
}
