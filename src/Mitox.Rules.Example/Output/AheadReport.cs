using Mitox.Rules.Planning;

namespace Mitox.Rules.Example.Output;

/// <summary>What would change the answer, the infusions to come and the checks, as the library puts them into words.</summary>
internal sealed class AheadReport(TextWriter output)
{
    public const string NothingToPlan =
        "the case must propose an infusion on a known body surface: there is nothing to look ahead from";

    /// <summary>What a syringe measures; a clinic names its own.</summary>
    private static readonly DoseRounding TenthOfAMilligram = DoseRounding.DownToStep(Dose.FromMilligrams(0.1m));

    public void Write(EvaluatedCase evaluated, LookAhead ahead)
    {
        output.Write($"{PlainLine.Of(evaluated.File.Title)}\n\n");
        if (ahead is { Forecast: null, Plan: { } after })
        {
            output.Write($"{after.ToText()}\n");
            return;
        }

        if (ahead is not { Forecast: { } forecast, Plan: { } plan })
        {
            output.Write($"{NothingToPlan}.\n");
            return;
        }

        var (history, proposal) = (evaluated.History, evaluated.Proposal!);
        output.Write($"{RemedyPlan.Of(history, proposal, evaluated.Policy, TenthOfAMilligram).ToText()}\n");
        output.Write($"{AnswerValidity.Of(history, proposal, evaluated.Policy).ToText()}\n\n");
        output.Write($"{forecast.ToText()}\n\n");
        output.Write($"{plan.ToText()}\n");
    }
}
