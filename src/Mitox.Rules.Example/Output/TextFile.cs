namespace Mitox.Rules.Example.Output;

/// <summary>Writes a file, or says in one line why it cannot be.</summary>
internal static class TextFile
{
    public static bool TryWrite(string path, string content, out string problem)
    {
        problem = string.Empty;
        try
        {
            File.WriteAllText(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            problem = $"{path}: the file must be writable: {exception.Message}";
        }

        return problem.Length == 0;
    }
}
