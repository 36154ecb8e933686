using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Every result and answer that a rule of the policy reads is readable, or a readable one is certainly newer.</summary>
/// <remarks>
/// A result that could not be read is there, and may be the one that objects: without this rule an older one would decide. A
/// pregnancy test whose result is pending is one. It stands in every policy, once for each kind of question, and no policy can
/// leave it out.
/// </remarks>
internal sealed class UnreadResultRule(RuleId id, DecisionSubject subject)
    : Rule(id, subject, SentenceOf(subject))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.History.UnreadResults.IsEmpty && input.History.PendingPregnancyTests.All.IsEmpty)
        {
            return Satisfied(input, new StatedFact(OpenResult.Subject, "none"));
        }

        var open = OpenIn(input);
        return open.IsEmpty
            ? Satisfied(input, new StatedFact(OpenResult.Subject, "none that a rule reads and nothing newer answers"))
            : Undetermined(
                new StatedFact(OpenResult.Subject, string.Join("; ", open.Select(one => one.Text))),
                [.. open.Select(one => one.Remedy).Distinct()]);
    }

    private ImmutableArray<OpenResult> OpenIn(in Case input)
    {
        var read = FieldsReadBy(input);
        var open = ImmutableArray.CreateBuilder<OpenResult>();
        foreach (var unread in input.History.UnreadResults)
        {
            if (unread.IsSeenAt(input.At))
            {
                foreach (var field in UnreadFields.PartsOf(unread.What))
                {
                    if (read?.Contains(field) is not false && !ReadableResults.AreNewer(field, unread.At, input, Subject))
                    {
                        open.Add(OpenResult.Of(unread, field, input.At));
                        break;
                    }
                }
            }
        }

        foreach (var test in input.History.PendingPregnancyTests.VisibleTo(input.At))
        {
            if (read?.Contains(UnreadFields.PregnancyTest) is not false
                && !IsAskedForBeforeTheDose(input)
                && !ReadableResults.AreNewer(UnreadFields.PregnancyTest, test.At, input, Subject))
            {
                open.Add(OpenResult.Of(test, input.At));
            }
        }

        return open.ToImmutable();
    }

    /// <summary>Whether the rule about a test before the dose objects: then it tells of the pending one itself.</summary>
    private static bool IsAskedForBeforeTheDose(in Case input)
    {
        foreach (var rule in input.Rules)
        {
            if (rule is PregnancyTestBeforeDoseRule && rule.Evaluate(input).Kind is FindingKind.Objects)
            {
                return true;
            }
        }

        return false;
    }

    private static string SentenceOf(DecisionSubject subject)
    {
        var asked = subject switch
        {
            DecisionSubject.Session => "of a session",
            DecisionSubject.FollowUp => "of the time after treatment",
            _ => "before a dose",
        };
        return $"Every result and answer that a rule reads {asked} must be readable, or a readable one certainly newer.";
    }

    /// <summary>
    /// What the rules of the policy read in a case; <see langword="null"/> where one does not say, as a clinic's own.
    /// </summary>
    private static HashSet<RecordField>? FieldsReadBy(in Case input)
    {
        var read = new HashSet<RecordField>();
        foreach (var rule in input.Rules)
        {
            if (rule.FieldsReadIn(input) is not { } fields)
            {
                return null;
            }

            read.UnionWith(fields);
        }

        return read;
    }
}
