using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Every result and answer that a rule of the policy reads is readable, or a readable one is certainly newer.</summary>
/// <remarks>
/// A result that could not be read is there, and may be the one that objects: without this rule an older one would decide. A
/// pregnancy test whose result is pending is one. It stands in every policy, once for each kind of question, and no policy can
/// leave it out. A newer result answers, unless a rule reads the older one beside it, as a baseline
/// (<see cref="Rule.WeightOfOlder"/>).
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
            : Objects(
                open.Min(one => one.Verdict),
                new StatedFact(OpenResult.Subject, string.Join("; ", open.Select(one => one.Text))),
                [.. open.SelectMany(one => one.Remedies).Distinct()]);
    }

    private ImmutableArray<OpenResult> OpenIn(in Case input)
    {
        var readers = ReadersIn(input);
        var open = ImmutableArray.CreateBuilder<OpenResult>();
        foreach (var unread in input.History.UnreadResults)
        {
            if (unread.IsSeenAt(input.At) && WorstIn(unread, readers, input) is { } worst)
            {
                open.Add(worst);
            }
        }

        foreach (var test in input.History.PendingPregnancyTests.VisibleTo(input.At))
        {
            var (isOpen, older) = WeightOf(UnreadFields.PregnancyTest, test.At, readers, input);
            if ((isOpen || older is not Verdict.NoObjection) && !IsAskedForBeforeTheDose(input))
            {
                open.Add(OpenResult.Of(test, input.At, isOpen, older));
            }
        }

        return open.ToImmutable();
    }

    /// <summary>What the gravest of its parts asks for; of a whole record each value is one.</summary>
    private OpenResult? WorstIn(UnreadResult unread, List<Reader> readers, in Case input)
    {
        OpenResult? worst = null;
        foreach (var field in UnreadFields.PartsOf(unread.What))
        {
            var (isOpen, older) = WeightOf(field, unread.At, readers, input);
            if (isOpen || older is not Verdict.NoObjection)
            {
                var found = OpenResult.Of(unread, field, input.At, isOpen, older);
                worst = worst is { } other && other.Verdict <= found.Verdict ? other : found;
            }
        }

        return worst;
    }

    /// <summary>
    /// Whether a rule reads it and nothing newer answers, and what rules could say that read it beside a newer one; a clinic's
    /// own rule is taken to read the newest of all there is.
    /// </summary>
    private (bool IsOpen, Verdict Older) WeightOf(RecordField field, ClinicTime? made, List<Reader> readers, in Case input)
    {
        var isRead = false;
        var older = Verdict.NoObjection;
        foreach (var (rule, fields) in readers)
        {
            if (fields?.Contains(field) is not false)
            {
                isRead = true;
                var weight = made is { } at ? rule.WeightOfOlder(field, at, input) : Verdict.NoObjection;
                older = weight < older ? weight : older;
            }
        }

        return (isRead && !ReadableResults.AreNewer(field, made, input, Subject), older);
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

    private static List<Reader> ReadersIn(in Case input)
    {
        var readers = new List<Reader>(input.Rules.Length);
        foreach (var rule in input.Rules)
        {
            readers.Add(new(rule, rule.FieldsReadIn(input)));
        }

        return readers;
    }

    /// <summary>A rule, and what it reads in the case; <see langword="null"/> where it does not say.</summary>
    private readonly record struct Reader(Rule Rule, ImmutableArray<RecordField>? Fields);
}
