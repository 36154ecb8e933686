namespace Mitox.Rules.Example.Hosting;

/// <summary>The cases of many patients, decided on all cores. Nothing is shared but the policy, which never changes.</summary>
internal static class BatchDecisions
{
    private const int ReportEvery = 100;

    /// <summary>Decides each; what is wrong with one case is its own problem and stops none.</summary>
    /// <param name="cases">The cases as JSON.</param>
    /// <param name="clinic">The policy.</param>
    /// <param name="progress">Told how many are done: every hundredth, and the last.</param>
    /// <param name="cancellation">Stops between two cases.</param>
    /// <returns>The answers in the order of the cases.</returns>
    public static BatchAnswer[] Decide(
        IReadOnlyList<byte[]> cases, ClinicPolicy clinic, IProgress<int>? progress, CancellationToken cancellation)
    {
        var answers = new BatchAnswer[cases.Count];
        var done = 0;
        _ = Parallel.For(0, cases.Count, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            answers[index] = clinic.TryRead(cases[index], out var file, out var problems)
                ? new(file.Evaluate(clinic.Policy), problems)
                : new(null, problems);
            if (Interlocked.Increment(ref done) is var count && (count % ReportEvery == 0 || count == cases.Count))
            {
                progress?.Report(count);
            }
        });
        return answers;
    }
}

/// <summary>What came of one case: a decision, or why there is none.</summary>
/// <param name="Decision">The decision, or <see langword="null"/>: then nothing may be given.</param>
/// <param name="Problems">Why there is none.</param>
internal sealed record BatchAnswer(Decision? Decision, IReadOnlyList<CaseProblem> Problems);
