using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mitox.Rules.Tests.Support;

public sealed class LawTests
{
    [Fact]
    public async Task Run_FalseLaw_FailsWithTheSeedAndTheShrunkCase()
    {
        var failure = Assert.IsAssignableFrom<ITestFailed>(await Run(nameof(Laws.BelowSeventeen)));

        Assert.Contains("MITOX_LAW_SEED=", failure.Messages[0], StringComparison.Ordinal);
        Assert.Matches(@"Shrunk:\s+17\b", failure.Messages[0]);
    }

    [Fact]
    public async Task Run_BranchNeverMet_Fails()
    {
        var failure = Assert.IsAssignableFrom<ITestFailed>(await Run(nameof(Laws.AboveTen)));

        Assert.Contains("Never hit: above a thousand", failure.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnderAPolicy_IsAskedOfIt() =>
        Assert.IsAssignableFrom<ITestPassed>(await Run(nameof(Laws.OfThePolicy), "eu-2016"));

    [Fact]
    public void Discover_EveryLaw_HasTheTraitThatFindsIt() =>
        Assert.Equal("Law", Assert.Single(Assert.Single(Discover(nameof(Laws.AboveTen))).Traits["Category"]));

    [Theory]
    [InlineData(nameof(Laws.UnderNothing), "Polices is no static property of Laws or Law that names policies.")]
    [InlineData(nameof(Laws.UnderNoPolicy), "Unknown names us-2010, which is no policy.")]
    [InlineData(nameof(Laws.WithoutBranches), "Branchs is no static method of Laws that names branches under a policy.")]
    [InlineData(
        nameof(Laws.OfSomethingElse), "No generator of TreatmentRecord is registered; FsCheck would make up values of its own.")]
    public void Discover_LawThatNamesWhatIsNot_FailsAndSaysWhat(string law, string problem) =>
        Assert.Equal(problem, Assert.IsType<ExecutionErrorTestCase>(Assert.Single(Discover(law))).ErrorMessage);

    private static IXunitTestCase[] Discover(string law)
    {
        var method = Method(law);
        var attribute = Assert.Single(method.Method.GetCustomAttributes(typeof(LawAttribute)));
        return [.. new LawDiscoverer(new Xunit.Sdk.NullMessageSink()).Discover(new Usual(), method, attribute)];
    }

    private static TestMethod Method(string law)
    {
        var collection = new TestCollection(new TestAssembly(Reflector.Wrap(typeof(Laws).Assembly)), null, "laws");
        return new(new TestClass(collection, Reflector.Wrap(typeof(Laws))), Reflector.Wrap(typeof(Laws).GetMethod(law)!));
    }

    /// <summary>How the law ended; the messages and the count of failures agree.</summary>
    private static async Task<ITestResultMessage> Run(string law, string? policy = null)
    {
        var messages = new Xunit.Sdk.NullMessageSink();
        using var test = new LawTestCase(
            messages, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, Method(law), policy);
        using var bus = new Bus();
        using var cancellation = new CancellationTokenSource();

        var summary = await test.RunAsync(messages, bus, [], new ExceptionAggregator(), cancellation).ConfigureAwait(true);

        var result = Assert.Single(bus.Messages.OfType<ITestResultMessage>());
        Assert.Equal(summary.Failed, Assert.Single(bus.Messages.OfType<ITestCaseFinished>()).TestsFailed);
        Assert.Equal(summary.Failed == 1, result is ITestFailed);
        return result;
    }

    /// <summary>Not public, so that nobody else runs them.</summary>
    [Properties(Arbitrary = [typeof(Numbers)])]
#pragma warning disable xUnit1000 // A public one would be run, and two of its laws are false.
    internal static class Laws
#pragma warning restore xUnit1000
    {
        private static IEnumerable<string> Unknown => ["us-2009", "us-2010"];

        [Law]
        public static void BelowSeventeen(Number number) => Assert.True(number.Value < 17, "too large");

        [Law("above ten", "above a thousand")]
        public static void AboveTen(Number number, Branches branches)
        {
            branches.Hit("above ten", number.Value > 10);
            branches.Hit("above a thousand", number.Value > 1_000);
        }

        [Law(Under = "Polices")]
        public static void UnderNothing()
        {
        }

        [Law(Under = nameof(Unknown))]
        public static void UnderNoPolicy()
        {
        }

        [Law(BranchesUnder = "Branchs")]
        public static void WithoutBranches()
        {
        }

        [Law]
        public static void OfSomethingElse(Number number, TreatmentRecord record) => Assert.NotEqual<object>(number, record);

        [Law]
        public static void OfThePolicy(Policy policy) => Assert.Equal("eu-2016", policy.Description.Id);
    }

    internal sealed record Number(int Value)
    {
        public override string ToString() => $"{Value}";
    }

    internal static class Numbers
    {
        public static Arbitrary<Number> Any() => Law.Arbitrary(
            Gen.Choose(0, 1000).Select(value => new Number(value)), number => number.Value > 0 ? [new(number.Value - 1)] : []);
    }

    /// <summary>No option is set.</summary>
    private sealed class Usual : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }

    private sealed class Bus : IMessageBus
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose()
        {
        }
    }
}
