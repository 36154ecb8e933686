using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Mitox.Rules.Json.Format;

namespace Mitox.Rules.Json.Reading;

/// <summary>The text of a file and the values found in it. Paths and lines are worked out only for what has a problem.</summary>
/// <remarks>Both arrays are borrowed, and wiped before they go back: they tell of a patient.</remarks>
internal sealed class FileText : IDisposable
{
    private const int FewNodes = 256;

    private readonly Shape root;
    private readonly byte[] bytes;
    private readonly int length;
    private Node[] nodes = ArrayPool<Node>.Shared.Rent(FewNodes);

    public FileText(ReadOnlySpan<byte> utf8Json, Shape root)
    {
        this.root = root;
        bytes = ArrayPool<byte>.Shared.Rent(utf8Json.Length);
        length = utf8Json.Length;
        utf8Json.CopyTo(bytes);
    }

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    public int Count { get; private set; }

    public Problems Problems { get; } = new();

    public ref Node this[int node] => ref nodes[node];

    public int Add(Node node)
    {
        if (Count == nodes.Length)
        {
            var larger = ArrayPool<Node>.Shared.Rent(2 * nodes.Length);
            nodes.CopyTo(larger, 0);
            ArrayPool<Node>.Shared.Return(nodes, clearArray: true);
            nodes = larger;
        }

        nodes[Count] = node;
        return Count++;
    }

    /// <summary>The text of a string, without its escapes.</summary>
    public string TextOf(int node) =>
        nodes[node].IsEscaped ? ReaderOf(node).GetString()! : Encoding.UTF8.GetString(RawTextOf(node));

    /// <summary>The bytes of a value as they stand in the file, escapes too.</summary>
    public ReadOnlySpan<byte> RawTextOf(int node) => bytes.AsSpan(nodes[node].Start, nodes[node].Length);

    /// <summary>The place of a value: "$.infusions[2].milligrams".</summary>
    public string PathOf(int node)
    {
        var path = new StringBuilder("$");
        var shape = root;
        for (var current = 0; current != node;)
        {
            var (child, index) = (current + 1, 0);
            while (nodes[child].End <= node)
            {
                (child, index) = (nodes[child].End, index + 1);
            }

            if (nodes[current].Kind is JsonTokenType.StartArray)
            {
                _ = path.Append(CultureInfo.InvariantCulture, $"[{index}]");
                shape = shape.Element!;
            }
            else
            {
                var property = shape.Properties[nodes[child].Property];
                _ = path.Append('.').Append(property.Name);
                shape = property.Shape;
            }

            current = child;
        }

        return path.ToString();
    }

    public int LineAt(int position) => bytes.AsSpan(0, position).Count((byte)'\n') + 1;

    /// <summary>Adds a problem with a value.</summary>
    public void Complain(int node, string message)
    {
        if (Problems.IsFull)
        {
            Problems.AddUntold();
            return;
        }

        Problems.Add(PathOf(node), LineAt(nodes[node].Start), message);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        ArrayPool<Node>.Shared.Return(nodes, clearArray: true);
    }

    private Utf8JsonReader ReaderOf(int node)
    {
        var reader = new Utf8JsonReader(bytes.AsSpan(nodes[node].Start - 1, nodes[node].Length + 2));
        _ = reader.Read();
        return reader;
    }
}
