using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mitox.Rules.Tests.Support;

/// <summary>Makes one test of a law, or one for each policy that it is asked under.</summary>
public sealed class LawDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var (display, options) = (discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault());
        var law = (LawAttribute)((IReflectionAttributeInfo)factAttribute).Attribute;
        var laws = testMethod.TestClass.Class.ToRuntimeType();
        var problems = LawProblems.Of(law, laws, testMethod.Method.ToRuntimeMethod()).ToList();
#pragma warning disable CA2000 // The runner disposes what is discovered.
        return problems.Count == 0
            ? law.PoliciesOf(laws).Select(policy => new LawTestCase(messages, display, options, testMethod, policy))
            : [new ExecutionErrorTestCase(messages, display, options, testMethod, string.Join('\n', problems))];
#pragma warning restore CA2000
    }
}
