using System.Globalization;

namespace Mitox.Rules.Json.Reading;

/// <summary>A place in the file, to complain about.</summary>
internal readonly record struct Place(Problems Problems, string Path)
{
    public Place this[string property] => new(Problems, $"{Path}.{property}");

    public Place this[int index] => new(Problems, string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]"));

    public void Complain(string message) => Problems.Add(Path, message);
}
