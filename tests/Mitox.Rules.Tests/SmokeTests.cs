using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests;

public sealed class SmokeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Evaluate_AllClear_NoObjection()
    {
        output.WriteLine(Scenario.AllClear.EvaluateInFull().ToText());
        output.WriteLine((Scenario.AllClear.WithLifetimeDose(132) with { Patient = new Patient(), BloodCounts = [] }).Evaluate().ToText());
        Assert.Equal(Verdict.NoObjection, Scenario.AllClear.Evaluate().Verdict);
        var h = Scenario.AllClear.History; var p = Scenario.AllClear.Proposal;
        for (var i = 0; i < 1000; i++) { _ = TreatmentEvaluator.Evaluate(h, p, Policies.UnitedStates); }
        var before = GC.GetAllocatedBytesForCurrentThread();
        var w = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 100000; i++) { _ = TreatmentEvaluator.Evaluate(h, p, Policies.UnitedStates); }
        output.WriteLine($"{GC.GetAllocatedBytesForCurrentThread() - before} bytes, {w.Elapsed.TotalNanoseconds / 100000} ns");
    }
}
