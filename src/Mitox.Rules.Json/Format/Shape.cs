using System.Collections.Immutable;
using System.Text;

namespace Mitox.Rules.Json.Format;

/// <summary>What may stand in a place of a file.</summary>
internal sealed class Shape
{
    /// <summary>The only version of the format so far; a file that states none has this one, whatever comes later.</summary>
    public const int FormatVersion = 1;

    public static readonly Shape Text = new(ShapeKind.Text, "a text in quotes", """{"type":"string"}""");
    public static readonly Shape Number = new(ShapeKind.Number, "a number without quotes", """{"type":"number"}""");
    public static readonly Shape Measured = new(
        ShapeKind.Measured,
        "a number without quotes, or a text such as \">55\", \"<=0.5\" or \"55-60\"",
        SchemaText.Measured);

    public static readonly Shape Version = new(ShapeKind.Version, "a number without quotes", SchemaText.Constant(FormatVersion));

    public static readonly Shape Flag = new(ShapeKind.Flag, "true or false", """{"type":"boolean"}""");

    private Shape(ShapeKind kind, string words, string schema = SchemaText.Anything)
    {
        Kind = kind;
        Words = words;
        Schema = schema;
    }

    public ShapeKind Kind { get; }

    /// <summary>Gets what must stand there, in plain words.</summary>
    public string Words { get; }

    /// <summary>Gets the text of the JSON Schema of a value that is no object and no list.</summary>
    public string Schema { get; private init; }

    /// <summary>Gets which properties of an object go together, each as the text of a JSON Schema.</summary>
    public ImmutableArray<string> Rules { get; private init; } = [];

    /// <summary>Gets the properties of an object, in the order of the format.</summary>
    public ImmutableArray<Property> Properties { get; private init; } = [];

    /// <summary>Gets what stands in a list.</summary>
    public Shape? Element { get; private init; }

    public static Shape ObjectOf(params ImmutableArray<Property> properties) =>
        new(ShapeKind.Object, "an object in { }") { Properties = properties };

    public static Shape ListOf(Shape element) => new(ShapeKind.List, "a list in [ ]") { Element = element };

    /// <summary>The same shape with what its value must be besides.</summary>
    public Shape That(string schema) => new(Kind, Words, schema);

    /// <summary>The same object with what must hold between its properties.</summary>
    public Shape Where(params ImmutableArray<string> rules) =>
        new(Kind, Words, Schema) { Properties = Properties, Rules = rules };

    /// <summary>
    /// Which property has a name, or -1. Files mostly keep the order of the format: the next one is tried first.
    /// </summary>
    public int IndexOf(ReadOnlySpan<byte> name, int next)
    {
        for (var step = 0; step < Properties.Length; step++)
        {
            var index = (next + step) % Properties.Length;
            if (name.SequenceEqual(Properties[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }
}

/// <summary>The kinds of values in a file.</summary>
internal enum ShapeKind
{
    Text,
    Number,

    /// <summary>A number, or a text for what was reported as a comparator or a range.</summary>
    Measured,

    /// <summary>The number of the version of the format that this library reads.</summary>
    Version,
    Flag,
    Object,
    List,
}

/// <summary>One property of an object in a file.</summary>
internal sealed class Property(string name, Shape shape)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public Shape Shape { get; } = shape;
}
