using System.Text;
using Mitox.Rules.SameAnswers;

// One question in a line, one answer in a line, until the questions end:
//
//   policies                          the ids of the built-in policies, with commas between
//   marks    POLICIES  PLAN  CASE     a short mark of the answer of each policy, and of the plan under PLAN unless that is empty
//   answer   POLICY    CASE           the whole answer, its lines joined by " | "
//   plan     POLICY    CASE           what the Example plans, likewise
//   full     POLICIES  CASE           nothing; every rule's finding is counted, "why yes" too
//   seen                              every rule so far: policy/rule/objections/satisfied, with commas; the counts begin anew
//   later    CASE                     the names for which alone this tree refuses a case, with commas between
//   leave    NAMES                    nothing; cases are asked without them from now on
//
// Between the parts stands a tab; CASE is case JSON on one line.
using var questions = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
using var answers = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
using var example = new Example();
var tally = new Tally();

while (await questions.ReadLineAsync().ConfigureAwait(false) is { } question)
{
    var parts = question.Split('\t');
    var answer = parts switch
    {
        ["policies"] => string.Join(',', Example.PolicyIds()),
        ["marks", var policies, var plan, var json] => string.Join(
            ' ',
            [
                .. Answers.Of(json, policies.Split(','), tally).Select(Mark.Of),
                .. plan.Length > 0 ? (ReadOnlySpan<string>)[Mark.Of(example.PlanOf(LaterNames.Without(json), plan))] : [],
            ]),
        ["answer", var policy, var json] => Answers.Of(json, [policy], tally).Single(),
        ["plan", var policy, var json] => example.PlanOf(LaterNames.Without(json), policy),
        ["full", var policies, var json] => Answers.CountInFull(json, policies.Split(','), tally),
        ["seen"] => tally.Take(),
        ["later", var json] => LaterNames.In(json),
        ["leave", var names] => LaterNames.LeaveOut(names),
        _ => throw new InvalidDataException($"'{parts[0]}' is no question."),
    };
    await answers.WriteAsync($"{answer}\n").ConfigureAwait(false);
    await answers.FlushAsync().ConfigureAwait(false);
}
