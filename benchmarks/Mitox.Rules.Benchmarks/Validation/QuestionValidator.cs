using FluentValidation;
using Mitox.Rules.Authoring;

namespace Mitox.Rules.Benchmarks.Validation;

/// <summary>A predicate over the shared lookups, which are too large to copy.</summary>
internal delegate bool DayPredicate(in HandWritten.ProposedDay day);

/// <summary>Adds one rule with its id and its message.</summary>
internal abstract class QuestionValidator : AbstractValidator<DoseQuestion>
{
    protected void Require(RuleId id, DayPredicate holds, Func<DoseQuestion, string> message) =>
        RuleFor(question => question)
            .Must(question => holds(question.Day))
            .WithErrorCode(id.ToString())
            .WithMessage(message);
}
