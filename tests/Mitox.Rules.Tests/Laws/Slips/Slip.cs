using Mitox.Rules.Tests.Laws.Generators;

namespace Mitox.Rules.Tests.Laws.Slips;

/// <summary>One confusion when a record is typed.</summary>
/// <param name="Name">What is confused.</param>
/// <param name="Apply">
/// The case with the slip; null where the slip changes nothing or is refused. The number says which record, or all.
/// </param>
internal sealed record Slip(string Name, Func<TreatmentCase, Which, TreatmentCase?> Apply)
{
    /// <summary>Gets a value indicating whether the numbers can tell of it; where not, it is named and counted.</summary>
    public bool CanBeSeen { get; init; } = true;

    /// <summary>Gets a value indicating whether the slip moves a dose or an area by five times or more.</summary>
    public bool IsLarge { get; init; }

    public override string ToString() => Name;

    /// <summary>A slip in the amount of an infusion.</summary>
    public static Slip OfDose(string name, Func<Infusion, Dose> typed) => new(
        name, (value, which) => OfInfusions(value, which, infusion => infusion with { Given = typed(infusion) }));

    /// <summary>A slip in the body surface of an infusion.</summary>
    public static Slip OfArea(string name, Func<BodySurfaceArea, BodySurfaceArea> typed) => new(
        name, (value, which) => OfInfusions(value, which, infusion => infusion with { Area = typed(infusion.Area) }));

    /// <summary>A slip in the newest record of a kind.</summary>
    public static Slip OfNewest<T>(
        string name, RecordList<T> list, Func<T, T> typed)
        where T : ClinicalRecord => new(
        name,
        (value, _) => value.With(record => list.Write(record, [.. list.Read(record)[..^1], typed(list.Read(record)[^1])])));

    private static TreatmentCase? OfInfusions(TreatmentCase value, Which which, Func<Infusion, Infusion> typed)
    {
        var changed = value.Record.Infusions.Select((infusion, index) => which.Takes(index) ? typed(infusion) : infusion);
        return value with { Record = value.Record with { Infusions = [.. changed] } };
    }
}

/// <summary>Which of the records a slip is in: one of them, or all.</summary>
public readonly record struct Which(int? Index)
{
    public bool Takes(int index) => Index is null || Index == index;

    public override string ToString() => Index is null ? "all records" : $"record {Index}";
}
