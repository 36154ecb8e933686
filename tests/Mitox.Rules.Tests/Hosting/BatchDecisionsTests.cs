using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Mitox.Rules.Example.Hosting;
using Mitox.Rules.Tests.Json;

namespace Mitox.Rules.Tests.Hosting;

/// <summary>10,000 patients at once: each has its own answer, in order, and what is wrong with one stops none.</summary>
public sealed class BatchDecisionsTests
{
    private const int Patients = 10_000;
    private static readonly ClinicPolicy Clinic = new("us-2009", Policies.UnitedStates);

    [Fact]
    public void Decide_TenThousandPatients_EachHasItsOwnAnswerOrItsOwnProblems()
    {
        var progress = new Seen();

        var answers = BatchDecisions.Decide([.. Enumerable.Range(0, Patients).Select(Case)], Clinic, progress, default);

        Assert.Equal(Patients, answers.Length);
        Assert.All(answers.Index(), answer => Assert.Equal(Expected(answer.Index), Told(answer.Item)));
        Assert.Equal(Enumerable.Range(1, Patients / 100).Select(hundreds => hundreds * 100), progress.Counts.Order());
    }

    [Fact]
    public void Decide_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(
        () => BatchDecisions.Decide([Case(0)], Clinic, progress: null, new CancellationToken(canceled: true)));

    /// <summary>Every hundredth is unreadable, every tenth has few neutrophils; the others meet no objection.</summary>
    private static byte[] Case(int index) => Encoding.UTF8.GetBytes(
        index % 100 == 7 ? AllClear.Text.Replace("\"percent\": 64", $"\"percent\": {1_000 + index}", StringComparison.Ordinal)
        : index % 10 == 3 ? AllClear.Text.Replace(": 3.0", ": 1.4", StringComparison.Ordinal)
        : AllClear.Text);

    private static string Expected(int index) =>
        index % 100 == 7 ? (1_000 + index).ToString(CultureInfo.InvariantCulture)
        : index % 10 == 3 ? "Withhold"
        : "NoObjection";

    private static string Told(BatchAnswer answer)
    {
        if (answer.Decision is { } decision)
        {
            Assert.Empty(answer.Problems);
            return $"{decision.Verdict}";
        }

        // The problem quotes the number of just this patient.
        var problem = Assert.Single(answer.Problems);
        Assert.Equal("$.ejectionFractions[0].percent", problem.Path);
        return new([.. problem.Message.SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit)]);
    }

    private sealed class Seen : IProgress<int>
    {
        public ConcurrentQueue<int> Counts { get; } = new();

        public void Report(int value) => Counts.Enqueue(value);
    }
}
