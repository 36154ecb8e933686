using Mitox.Rules.Json.Format.Objects;
using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>The parts that follow from the rows of the catalog: a new row is read and written without a change here.</summary>
internal static class CatalogParts
{
    private static readonly MultipleFormat Multiple = new();

    /// <summary>The yes/no questions of a kind of record.</summary>
    public static IEnumerable<Part<T>> QuestionsOf<T>() =>
        Catalog.Questions.OfType<Question<T>>().Select(question => new AnswerPart<T>(question));

    /// <summary>The measured values of a kind of record.</summary>
    public static IEnumerable<Part<T>> ValuesOf<T>(T blank)
        where T : ClinicalRecord => Catalog.ValuesOf<T>().Select(value => PartOf(value, blank));

    private static Part<T> PartOf<T>(MeasuredValue<T> value, T blank)
        where T : ClinicalRecord => value is MeasuredValue<T, UpperLimitMultiple> multiple
            ? new ObjectPart<T, UpperLimitMultiple>(
                multiple.Name, Multiple, record => multiple.Read(record)?.High, multiple.Write)
            : new MeasuredPart<T>(value, blank);
}
