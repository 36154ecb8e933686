namespace Mitox.Rules.Reports;

/// <summary>Where things stand in the picture, in pixels. None of these numbers is a clinical one.</summary>
internal static class TimelineLayout
{
    public const double Width = 960;
    public const double PlotLeft = 76;
    public const double PlotRight = 936;
    public const double TitleY = 30;
    public const double SubtitleY = 50;
    public const double DoseTop = 96;
    public const double DoseBottom = 344;
    public const double HeartTop = 392;
    public const double HeartBottom = 520;
    public const double NotesTop = 574;
    public const double NotesGap = 26;
    public const double NoteLine = 19;
    public const double TextSize = 13;
    public const double TitleSize = 18;
    public const double TickLabelGap = 18;
    public const double Tick = 5;
    public const double Mark = 6;
    public const double LabelRise = 6;
    public const double LabelHeight = 15;
    public const double LegendKey = 34;
    public const double LegendGap = 8;
    public const double LegendSpace = 16;

    /// <summary>The widths of letters of a wide sans-serif font, as parts of its size.</summary>
    public const double LetterWidth = 0.62;
    public const double CapitalLetter = 0.78;
    public const double WideLetter = 1.05;
    public const double CuneiformLetter = 6;
    public const double WidestLetter = 12;

    /// <summary>The lines of a title or subtitle; what does not fit stands in the title of the document, for who asks.</summary>
    public const int MostHeadingLines = 4;
    public const double BoldWidth = 1.1;
    public const double TitleLine = 22;
    public const double SubtitleLine = 16;

    /// <summary>The caps that are labeled; the others are listed below the picture.</summary>
    public const int MostCapLabels = 14;

    /// <summary>The room of the label of a cap.</summary>
    public const double CapRoom = PlotRight - PlotLeft - (2 * LegendGap);

    /// <summary>The least width between two labels of the time axis.</summary>
    public const double TimeLabelRoom = 84;

    /// <summary>The parts of the whole span that stay free before the first and after the last day.</summary>
    public const double TimeMargin = 0.03;

    /// <summary>The days of a span that has but one day.</summary>
    public const int ShortestSpanInDays = 120;

    /// <summary>The room above the highest dose.</summary>
    public const double DoseHeadroom = 1.12;

    /// <summary>The ejection fractions that are always shown, in percent, so that a steady heart looks steady.</summary>
    public const double HeartLow = 40;
    public const double HeartHigh = 75;
    public const double HeartMargin = 4;
    public const int HeartStep = 10;

    /// <summary>The lines below the picture; what does not fit is counted.</summary>
    public const int MostNotes = 12;

    /// <summary>The steps that an axis of doses may have, in mg/m².</summary>
    public static readonly double[] DoseSteps = [2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The steps that the time axis may have, in months.</summary>
    public static readonly int[] TimeSteps = [1, 3, 6, 12, 24, 60, 120, 240];

    /// <summary>The most lines of an axis of doses.</summary>
    public const int MostDoseTicks = 8;
}
