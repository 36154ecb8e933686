using System.ComponentModel;
using System.Reflection;
using FsCheck.Xunit;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mitox.Rules.Tests.Support;

/// <summary>
/// One law, under one policy where it names several: FsCheck.Xunit runs it, and then every branch must have been met.
/// </summary>
public sealed class LawTestCase : PropertyTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    public LawTestCase()
    {
    }

    public LawTestCase(
        IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method, string? policy)
        : base(messages, display, options, method, policy is null ? null : FSharpOption<object[]>.Some([policy]))
    {
    }

    private string? PolicyId => TestMethodArguments is [string id] ? id : null;

    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource)
    {
        var laws = TestMethod.TestClass.Class.ToRuntimeType();
        var law = TestMethod.Method.ToRuntimeMethod().GetCustomAttribute<LawAttribute>()!;
        var policy = PolicyId is { } id ? PolicyCatalog.Find(id)! : Policies.UnitedStates;
        var branches = new Branches(law.BranchesOf(laws, policy));
        using var bus = new LawMessageBus(messageBus, branches);
        Law.Begin(policy, branches);
        var summary = await base.RunAsync(diagnosticMessageSink, bus, constructorArguments, aggregator, cancellationTokenSource)
            .ConfigureAwait(false);
        summary.Failed = bus.Failed;
        return summary;
    }

    /// <summary>The generated parameters have no place in the name.</summary>
    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) =>
        PolicyId is null ? displayName : $"{displayName}(policy: \"{PolicyId}\")";
}
