using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Authoring;

/// <content>What a writer of some format has to do.</content>
public abstract partial class EvidenceValues
{
    private const string KindOfOthers = "other";
    private static readonly ImmutableArray<string> Taken = ["kind", "type", "sentence"];
    private bool isOfAClinic;

    /// <summary>Writes evidence: its kind, then each of its values.</summary>
    /// <remarks>
    /// A clinic's own is of the kind "other", and says the name of its type and its sentence before its values.
    /// </remarks>
    /// <param name="evidence">The evidence.</param>
    /// <exception cref="ArgumentException">A clinic's own evidence calls a value "kind", "type" or "sentence".</exception>
    protected void WriteEvidence(IEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        isOfAClinic = false;
        var type = evidence.GetType();
        if (type.Assembly != typeof(EvidenceValues).Assembly)
        {
            WriteKind(KindOfOthers);
            WriteText("type", type.Name);
            WriteText("sentence", evidence.Describe());
            isOfAClinic = true;
        }

        evidence.ListTo(this);
    }

    /// <summary>Writes the kind of evidence, such as "lifetimeDoseAgainstLimit".</summary>
    /// <param name="kind">The kind.</param>
    protected abstract void WriteKind(string kind);

    /// <summary>Writes a text.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="text">The text.</param>
    protected abstract void WriteText(string name, string text);

    /// <summary>Writes a member of an enumeration.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="word">The member.</param>
    protected abstract void WriteWord(string name, Enum word);

    /// <summary>Writes a claim.</summary>
    /// <param name="name">The claim.</param>
    /// <param name="holds">Whether it holds.</param>
    protected abstract void WriteClaim(string name, bool holds);

    /// <summary>Writes a bare number.</summary>
    /// <param name="name">The name of the value, with its unit where it has one.</param>
    /// <param name="number">The number.</param>
    protected abstract void WriteNumber(string name, decimal number);

    /// <summary>Writes a number with its unit.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="unit">The whole name of the unit, such as "milligrams".</param>
    /// <param name="number">
    /// The number, cut where its digits do not end; <see langword="null"/> where it is too large for a decimal.
    /// </param>
    /// <param name="text">The quantity as text, where the number is not the whole truth; else <see langword="null"/>.</param>
    protected abstract void WriteQuantity(string name, string unit, decimal? number, string? text);

    /// <summary>Writes a day.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="day">The day.</param>
    protected abstract void WriteDay(string name, LocalDate day);

    /// <summary>Writes a day with its time, where that is known.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="time">The day and time.</param>
    protected abstract void WriteTime(string name, ClinicTime time);

    /// <summary>Writes a list of texts.</summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="texts">The texts.</param>
    protected abstract void WriteTexts(string name, ImmutableArray<string> texts);

    /// <summary>Writes a list of members of an enumeration.</summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="words">The members.</param>
    protected abstract void WriteWords(string name, ImmutableArray<Enum> words);

    /// <summary>Writes values that belong together.</summary>
    /// <param name="name">The name of the group.</param>
    /// <param name="list">Adds the values to the writer it is given, which may be this one.</param>
    protected abstract void WriteGroup(string name, Action<EvidenceValues> list);

    /// <summary>Writes a list of groups of values.</summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="groups">Each adds the values of one group to the writer it is given, which may be this one.</param>
    protected abstract void WriteGroups(string name, ImmutableArray<Action<EvidenceValues>> groups);

    /// <summary>A clinic's value must not pass for what stands beside it.</summary>
    private string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return isOfAClinic && Taken.Contains(name)
            ? throw new ArgumentException(
                $"A value must not be called {name}: the kind, the type and the sentence of the evidence stand beside it.",
                nameof(name))
            : name;
    }
}
