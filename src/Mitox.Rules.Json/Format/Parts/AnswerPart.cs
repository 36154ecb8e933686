using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>A yes/no question of the catalog; what is left out is unknown.</summary>
internal sealed class AnswerPart<T>(Question<T> question)
    : Part<T>(new Property(question.Name, Words<Answer>.ShapeWithout(Answer.Unknown)))
{
    public override T Read(in Entry entry, T owner) =>
        entry.TryGet(0, out var place) && Words<Answer>.Read(place, Answer.Unknown) is { } answer
            ? question.Write(owner, answer)
            : owner;

    public override void Write(CaseWriter writer, T owner) =>
        writer.WriteWord(Properties[0].Name, question.Read(owner), Answer.Unknown);
}
