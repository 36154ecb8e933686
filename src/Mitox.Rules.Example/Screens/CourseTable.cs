using Spectre.Console;

namespace Mitox.Rules.Example.Screens;

/// <summary>The course as a table, with the proposed infusion in its last line.</summary>
internal static class CourseTable
{
    public static Table Of(EvaluatedCase evaluated)
    {
        var history = evaluated.History;
        CourseRow[] rows = [.. CourseRows.Given(history), CourseRows.Proposed(history, evaluated.Proposal)];
        var lifetime = history.LifetimeDoseIsLowerBound ? "lifetime mg/m², at least" : "lifetime mg/m²";
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Styles.Quiet, ShowFooters = false }
            .AddColumn(Column("infusion", Justify.Left))
            .AddColumn(Column("date", Justify.Left))
            .AddColumn(Column("mg", Justify.Right))
            .AddColumn(Column("m²", Justify.Right))
            .AddColumn(Column("mg/m²", Justify.Right))
            .AddColumn(Column(lifetime, Justify.Right));

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

    private static TableColumn Column(string header, Justify alignment) =>
        new(new Text(header, Styles.Quiet)) { Alignment = alignment, NoWrap = true };
}
