using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules;

/// <summary>Writes a policy down as its text stands: document, section, then a row for each sentence.</summary>
/// <remarks>
/// A row whose rule has the id of an earlier row replaces it where that stands, so a later edition says only what it changes.
/// </remarks>
internal sealed class Label
{
    private readonly Policy? basis;
    private readonly List<Rule> rows;
    private PolicyDescription description;
    private string document = string.Empty;
    private string edition = string.Empty;
    private string section = string.Empty;

    private Label(PolicyDescription description, Policy? basis, IEnumerable<Rule> rows)
    {
        this.description = description;
        this.basis = basis;
        this.rows = [.. rows];
    }

    /// <summary>A policy of its own.</summary>
    public static Label Of(
        string id, string name, string edition, LocalDate? inForceFrom = null, LocalDate? inForceBefore = null) =>
        new(new(id, name, edition) { InForceFrom = inForceFrom, InForceBefore = inForceBefore }, basis: null, []);

    /// <summary>A later edition, or a text that works under a label: its rows, with others added or in their place.</summary>
    public static Label From(
        Policy basis, string id, string name, string edition, LocalDate? inForceFrom = null, LocalDate? inForceBefore = null) =>
        new(new(id, name, edition) { InForceFrom = inForceFrom, InForceBefore = inForceBefore }, basis, basis.OwnRules);

    /// <summary>A later edition of the same text: the rows that cite the document now cite its new edition.</summary>
    public static Label Later(
        Policy earlier,
        string document,
        string from,
        string to,
        string id,
        string name,
        string edition,
        LocalDate inForceFrom,
        LocalDate? inForceBefore = null)
    {
        var label = new Label(
            new(id, name, edition) { InForceFrom = inForceFrom, InForceBefore = inForceBefore },
            basis: null,
            earlier.OwnRules
                .Where(rule => rule is not EditionInForceRule)
                .Select(rule => rule.Description.Source is { } source && source.Document == document && source.Edition == from
                    ? rule.CitedBy(source with { Edition = to })
                    : rule));
        return label.Text(document, to);
    }

    /// <summary>The text was last compared with its facts in that month; nothing is said where none is recorded.</summary>
    public Label Reviewed(int year, int month)
    {
        description = description with { TextReviewedIn = new YearMonth(year, month) };
        return this;
    }

    /// <summary>The document that the next rows cite.</summary>
    public Label Text(string document, string edition)
    {
        (this.document, this.edition) = (document, edition);
        return this;
    }

    /// <summary>The section that the next rows cite.</summary>
    public Label Section(string name)
    {
        section = name;
        return this;
    }

    /// <summary>A sentence of the text.</summary>
    /// <param name="grade">How well the text that states it is confirmed.</param>
    /// <param name="facts">The ids of the facts it rests on.</param>
    /// <param name="rule">What it says.</param>
    /// <param name="remark">What a reader of the citation must know; empty where nothing.</param>
    public Label Says(EvidenceGrade grade, ImmutableArray<string> facts, Rule rule, string remark = "") =>
        Add(rule, new(document, section, edition, facts, grade) { Remark = remark });

    /// <summary>A convention of this library, where the text is silent.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="facts">The ids of the facts that show the silence.</param>
    /// <param name="rule">What the library holds.</param>
    /// <param name="remark">Why.</param>
    public Label Silent(string subject, ImmutableArray<string> facts, Rule rule, string remark) =>
        Add(rule, LibraryConvention.Citation(subject, remark, facts));

    /// <summary>The edition was replaced: it answers for its own time.</summary>
    /// <param name="facts">The ids of the facts that show the change.</param>
    /// <param name="remark">What is known of the day.</param>
    public Label IsReplaced(ImmutableArray<string> facts, string remark)
    {
        var source = LibraryConvention.Citation("Editions", remark, facts);
        rows.InsertRange(0, EditionInForceRule.For(description.InForceBefore!.Value).Select(rule => rule.CitedBy(source)));
        return this;
    }

    public Policy Policy() => Rules.Policy.BuiltIn(description, [.. rows], basis);

    private Label Add(Rule rule, Citation source)
    {
        var place = rows.FindIndex(row => row.Description.Id == rule.Description.Id);
        if (place < 0)
        {
            rows.Add(rule.CitedBy(source));
        }
        else
        {
            rows[place] = rule.CitedBy(source);
        }

        return this;
    }
}
