namespace Mitox.Rules.Example.Input;

/// <summary>The content of a file, or one line that says why there is none.</summary>
internal static class FileBytes
{
    public static bool TryRead(string path, out byte[] content, out string problem)
    {
        content = [];
        problem = string.Empty;
        try
        {
            if (Directory.Exists(path))
            {
                problem = $"{path}: this is a directory; it must be a JSON file";
            }
            else if (!File.Exists(path))
            {
                problem = path.Length == 0 ? "The file name must not be empty" : $"{path}: there is no such file";
            }
            else
            {
                content = File.ReadAllBytes(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = $"{path}: the file must be readable: {exception.Message}";
        }

        return problem.Length == 0;
    }
}
