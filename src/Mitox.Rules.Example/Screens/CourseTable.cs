using Spectre.Console;

namespace Mitox.Rules.Example.Screens;

/// <summary>The course as a table, with the proposed infusion in its last line.</summary>
internal static class CourseTable
{
    public static Table Of(EvaluatedCase evaluated)
    {
        var history = evaluated.History;
        CourseRow[] rows =
        [
            .. CourseRows.Given(history),
            .. evaluated.Proposal is { } proposal ? [CourseRows.Proposed(history, proposal)] : Array.Empty<CourseRow>(),
        ];
        var lifetime = history.LifetimeDoseIsLowerBound ? "≥ lifetime mg/m²" : "lifetime mg/m²";
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Styles.Quiet }
            .AddColumn(Column("infusion"))
            .AddColumn(Column("date"))
            .AddColumn(Numbers("mg"))
            .AddColumn(Numbers("m²"))
            .AddColumn(Numbers("mg/m²"))
            .AddColumn(Numbers(lifetime));

        string[][] columns =
        [
            [.. rows.Select(row => row.Name)],
            [.. rows.Select(row => row.Date)],
            DecimalColumn.Align([.. rows.Select(row => row.Milligrams)]),
            DecimalColumn.Align([.. rows.Select(row => row.SquareMeters)]),
            DecimalColumn.Align([.. rows.Select(row => row.PerArea)]),
            DecimalColumn.Align([.. rows.Select(row => row.LifetimeDose)]),
        ];
        for (var index = 0; index < rows.Length; index++)
        {
            var style = index == rows.Length - 1 ? Styles.Strong : Style.Plain;
            _ = table.AddRow(columns.Select(column => new Text(column[index], style)));
        }

        return table;
    }

    /// <summary>A number never breaks in two: where a line is too short, the words give way.</summary>
    private static TableColumn Numbers(string header)
    {
        var column = Column(header);
        column.Alignment = Justify.Right;
        column.NoWrap = true;
        return column;
    }

    private static TableColumn Column(string header) => new(new Text(header, Styles.Quiet)) { Padding = new Padding(0, 0, 1, 0) };
}
