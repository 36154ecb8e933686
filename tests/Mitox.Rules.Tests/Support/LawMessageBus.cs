using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mitox.Rules.Tests.Support;

/// <summary>
/// Passes on what a law reports; one that held without meeting all its branches fails, and a failure names the seed.
/// </summary>
internal sealed class LawMessageBus(IMessageBus inner, Branches branches) : IMessageBus
{
    public int Failed { get; private set; }

    public bool QueueMessage(IMessageSinkMessage message) => inner.QueueMessage(message switch
    {
        ITestPassed passed when branches.NeverHit is { Length: > 0 } missed =>
            Fail(passed, "Xunit.Sdk.XunitException", missed, string.Empty),
        ITestFailed failed =>
            Fail(failed, failed.ExceptionTypes[0], string.Join('\n', failed.Messages), string.Join('\n', failed.StackTraces)),
        ITestCaseFinished { TestCase: IXunitTestCase law } finished =>
            new TestCaseFinished(law, finished.ExecutionTime, finished.TestsRun, Failed, finished.TestsSkipped),
        _ => message,
    });

    public void Dispose()
    {
    }

    private TestFailed Fail(ITestResultMessage result, string? type, string message, string stackTrace)
    {
        Failed = 1;
        return new(
            result.Test,
            result.ExecutionTime,
            result.Output,
            [type],
            [$"Law with MITOX_LAW_SEED={LawAttribute.Seed}: {message}"],
            [stackTrace],
            [-1]);
    }
}
