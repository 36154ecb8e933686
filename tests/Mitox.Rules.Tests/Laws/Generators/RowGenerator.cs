using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>Answers and values of every row of the catalog: a new row is generated without a change here.</summary>
internal static class RowGenerator
{
    /// <summary>A record with every question answered: three times in five as reassures, else not or otherwise.</summary>
    public static Gen<T> Answered<T>(T record)
    {
        var questions = Catalog.Questions.OfType<Question<T>>().ToList();
        return from answers in Gen.CollectToArray<Question<T>, Answer>(questions, AnswerTo)
               select questions.Zip(answers).Aggregate(record, (answered, one) => one.First.Write(answered, one.Second));
    }

    /// <summary>
    /// A record with each value measured or not, around the limits; one that contradicts the others is left out.
    /// </summary>
    public static Gen<T> Measured<T>(T record)
        where T : ClinicalRecord
    {
        var values = Catalog.ValuesOf<T>();
        return from numbers in Gen.CollectToArray<MeasuredValue<T>, decimal?>(values, NumberOf)
               select values.Zip(numbers).Aggregate(
                   record,
                   (measured, one) => one.Second is { } number && one.First.WithNumber(measured, 0, number) is var next
                       && values.All(value => value.ProblemOn(next) is null) ? next : measured);
    }

    private static Gen<Answer> AnswerTo(Question question) =>
        Gen.Elements(question.Reassuring, question.Reassuring, question.Reassuring, Answer.Unknown, question.Alarming);

    private static Gen<decimal?> NumberOf<T>(MeasuredValue<T> value)
        where T : ClinicalRecord => Gen.Elements<decimal?>(
            [null, value.Normal(), value.Normal(), .. value.NumbersAroundLimits().Select(number => (decimal?)number)]);
}
