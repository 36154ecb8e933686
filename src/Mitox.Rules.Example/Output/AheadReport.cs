using Mitox.Rules.Planning;

namespace Mitox.Rules.Example.Output;

/// <summary>What would change the answer, the infusions to come and the checks, as the library puts them into words.</summary>
internal sealed class AheadReport(TextWriter output)
{
    /// <summary>The years of checks that are listed; the US label names no end.</summary>
    private const int Years = 6;

    /// <summary>What a syringe measures; a clinic names its own.</summary>
    private static readonly DoseRounding TenthOfAMilligram = new DoseRounding.DownToStep(Dose.FromMilligrams(0.1m));

    public void Write(EvaluatedCase evaluated, CourseForecast? forecast)
    {
        output.Write($"{PlainLine.Of(evaluated.File.Title)}\n\n");
        if (forecast is null)
        {
            output.Write("The case proposes no infusion on a known body surface: there is nothing to look ahead from.\n");
            return;
        }

        var day = evaluated.Proposal!.At.Date;
        var (history, proposal) = (evaluated.History, evaluated.Proposal!);
        output.Write($"{RemedyPlan.Of(history, proposal, evaluated.Policy, TenthOfAMilligram).ToText()}\n");
        output.Write($"{AnswerValidity.Of(history, proposal, evaluated.Policy).ToText()}\n\n");
        output.Write($"{forecast.ToText()}\n\n");
        output.Write($"{MonitoringPlan.Of(forecast, day, day.PlusYears(Years)).ToText()}\n");
    }
}
