namespace Mitox.Rules.Example;

/// <summary>How wide a screen is, and whether it may have colors.</summary>
internal readonly record struct TerminalLook(int Width, bool HasColors)
{
    /// <summary>Wider lines than this are hard to read.</summary>
    private const int Widest = 100;
    private const int Narrowest = 60;
    private const int Usual = 80;

    /// <summary>Gets the look of what is not a terminal: always the same text.</summary>
    public static TerminalLook Redirected => new(Usual, HasColors: false);

    public static TerminalLook OfConsole()
    {
        if (Console.IsOutputRedirected)
        {
            return Redirected;
        }

        var width = Console.WindowWidth;
        return new(width > 0 ? Math.Clamp(width, Narrowest, Widest) : Usual, HasColors: !AsksForNoColor());
    }

    /// <summary>The convention of no-color.org: the variable is there and not empty.</summary>
    private static bool AsksForNoColor() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
