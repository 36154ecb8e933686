using System.Text;

namespace Mitox.Rules.Example.Output;

/// <summary>Writes files, all or none, or says in one line why they cannot be.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes files, never over one of those read and never one over another.</summary>
    /// <param name="files">The names and texts.</param>
    /// <param name="read">The names of what was read.</param>
    /// <param name="problem">What is wrong, in one line.</param>
    /// <returns>Whether they were written.</returns>
    public static bool TryWrite(
        IReadOnlyList<(string Name, string Content)> files, IReadOnlyList<string> read, out string problem)
    {
        problem = string.Empty;
        if (FileIdentity.SameOf([.. read, .. files.Select(file => file.Name)]) is var (first, second))
        {
            problem = $"{second}: this is the file {first}; it must be another one";
            return false;
        }

        var held = new List<(FileStream Stream, bool IsNew)>();
        var name = string.Empty;
        try
        {
            // Held open until all is written: the file system itself refuses a second name of one file, such as a hard link.
            foreach (var input in read)
            {
                name = input;
                held.Add((new(input, FileMode.Open, FileAccess.Read, FileShare.Read), false));
            }

            foreach (var file in files)
            {
                name = file.Name;
                var isNew = !File.Exists(name);
                held.Add((new(name, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None), isNew));
            }

            foreach (var (file, (stream, _)) in files.Zip(held.Skip(read.Count)))
            {
                name = file.Name;
                stream.SetLength(0);
                stream.Write(Utf8.GetBytes(file.Content));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException)
        {
            problem = $"{name}: the file must be writable, and no other name of a file read or written: {exception.Message}";
        }

        foreach (var (stream, isNew) in held)
        {
            stream.Dispose();
            if (isNew && problem.Length > 0)
            {
                File.Delete(stream.Name);
            }
        }

        return problem.Length == 0;
    }
}
