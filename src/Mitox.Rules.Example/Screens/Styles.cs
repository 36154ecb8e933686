using Spectre.Console;

namespace Mitox.Rules.Example.Screens;

/// <summary>The few looks a screen has; without colors each is plain text.</summary>
internal static class Styles
{
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(foreground: Color.Grey);

    /// <summary>Gets one empty line between two parts.</summary>
    public static Text BlankLine { get; } = new(" ");

    public static Style Of(Verdict verdict) => new(foreground: ColorOf(verdict), decoration: Decoration.Bold);

    private static Color ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.NoObjection => Color.Green,
        Verdict.Review => Color.Yellow,
        Verdict.Incomplete => Color.Aqua,
        _ => Color.Red,
    };
}
