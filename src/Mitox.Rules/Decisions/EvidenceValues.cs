using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Authoring;

/// <summary>Takes the values of evidence, one after the other: what writes decisions in some format derives from it.</summary>
/// <remarks>
/// Evidence calls <c>Add</c> for each of its values; one that is <see langword="null"/> is left out. A name is in
/// camelCase, and that of a bare number says its unit.
/// </remarks>
public abstract partial class EvidenceValues
{
    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="text">The text.</param>
    public void Add(string name, string? text)
    {
        if (text is not null)
        {
            WriteText(Checked(name), text);
        }
    }

    /// <summary>Adds a member of an enumeration.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="word">The member.</param>
    public void Add(string name, Enum? word)
    {
        if (word is not null)
        {
            WriteWord(Checked(name), word);
        }
    }

    /// <summary>Adds a claim, which holds or does not.</summary>
    /// <param name="name">The claim, such as "givenIsLowerBound".</param>
    /// <param name="holds">Whether it holds.</param>
    public void Add(string name, bool holds) => WriteClaim(Checked(name), holds);

    /// <summary>Adds a count, or another bare number.</summary>
    /// <param name="name">The name of the value, with its unit where it has one, such as "ageInDays".</param>
    /// <param name="number">The number.</param>
    public void Add(string name, decimal? number)
    {
        if (number is { } known)
        {
            WriteNumber(Checked(name), known);
        }
    }

    /// <summary>Adds a number with its unit.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The whole name of the unit, such as "degreesCelsius".</param>
    public void Add(string name, decimal? number, string unit)
    {
        if (number is { } known)
        {
            WriteQuantity(Checked(name), unit, known, text: null);
        }
    }

    /// <summary>Adds a day.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="day">The day.</param>
    public void Add(string name, LocalDate? day)
    {
        if (day is { } known)
        {
            WriteDay(Checked(name), known);
        }
    }

    /// <summary>Adds a day with its time, where that is known.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="time">The day and time.</param>
    public void Add(string name, ClinicTime? time)
    {
        if (time is { } known)
        {
            WriteTime(Checked(name), known);
        }
    }

    /// <summary>Adds a dose.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="dose">The dose.</param>
    public void Add(string name, Dose? dose)
    {
        if (dose is { } known)
        {
            AddExactly(name, "milligrams", () => known.Milligrams, known.ToString());
        }
    }

    /// <summary>Adds a dose per body surface area.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="dose">The dose.</param>
    public void Add(string name, DosePerArea? dose)
    {
        if (dose is { } known)
        {
            AddExactly(name, "milligramsPerSquareMeter", () => known.MilligramsPerSquareMeter, known.ToString());
        }
    }

    /// <summary>Adds a multiple of an upper limit of normal.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="multiple">The multiple.</param>
    public void Add(string name, UpperLimitMultiple? multiple)
    {
        if (multiple is { } known)
        {
            AddExactly(name, "timesUpperLimitOfNormal", () => known.Multiple, known.ToString());
        }
    }

    /// <summary>Adds a percentage.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="percentage">The percentage.</param>
    public void Add(string name, Percentage? percentage) => Add(name, percentage?.Percent, "percent");

    /// <summary>Adds a count of cells.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="count">The count.</param>
    public void Add(string name, CellCount? count) => Add(name, count?.BillionsPerLiter, "billionsPerLiter");

    /// <summary>Adds an interval between infusions.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="interval">The interval.</param>
    public void Add(string name, DosingInterval? interval)
    {
        if (interval is { Months: > 0 and var months })
        {
            Add(name, months, "months");
        }
        else
        {
            Add(name, interval?.Days, "days");
        }
    }

    /// <summary>Adds a list of texts.</summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="texts">The texts.</param>
    public void Add(string name, ImmutableArray<string> texts) => WriteTexts(Checked(name), texts.IsDefault ? [] : texts);

    /// <summary>Adds a list of members of an enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name of the list.</param>
    /// <param name="words">The members.</param>
    public void Add<T>(string name, ImmutableArray<T> words)
        where T : struct, Enum => WriteWords(Checked(name), words.IsDefault ? [] : [.. words.Select(word => (Enum)word)]);

    /// <summary>Adds values that belong together, under one name.</summary>
    /// <param name="name">The name of the group.</param>
    /// <param name="list">Adds the values of the group.</param>
    public void AddGroup(string name, Action<EvidenceValues> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var (checkedName, before) = (Checked(name), isOfAClinic);
        isOfAClinic = false;
        WriteGroup(checkedName, list);
        isOfAClinic = before;
    }

    /// <summary>Adds a list of groups of values.</summary>
    /// <typeparam name="T">What each group is about.</typeparam>
    /// <param name="name">The name of the list.</param>
    /// <param name="items">What the groups are about.</param>
    /// <param name="list">Adds the values of one group.</param>
    public void AddGroups<T>(string name, ImmutableArray<T> items, Action<T, EvidenceValues> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var (checkedName, before) = (Checked(name), isOfAClinic);
        isOfAClinic = false;
        WriteGroups(
            checkedName,
            items.IsDefault ? [] : [.. items.Select<T, Action<EvidenceValues>>(item => values => list(item, values))]);
        isOfAClinic = before;
    }

    /// <summary>
    /// Says which values follow; the first call of built-in evidence. A clinic's that lists built-in evidence as
    /// its own stays a clinic's.
    /// </summary>
    internal void AddKind(string kind)
    {
        if (!isOfAClinic)
        {
            WriteKind(kind);
        }
    }

    /// <summary>The number may have digits without end, or be too large for a decimal: its text then says what it is.</summary>
    private void AddExactly(string name, string unit, Func<decimal> number, string text)
    {
        decimal? nearest;
        try
        {
            nearest = number();
        }
        catch (OverflowException)
        {
            nearest = null;
        }

        var isExact = nearest is { } value && text.StartsWith($"{ExactNumberText.Format(value)} ", StringComparison.Ordinal);
        WriteQuantity(Checked(name), unit, nearest, isExact ? null : text);
    }
}
