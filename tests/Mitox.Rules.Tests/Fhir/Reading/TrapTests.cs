namespace Mitox.Rules.Tests.Fhir.Reading;

public sealed class TrapTests
{
    private static readonly FhirReading Reading = TrapBundle.Read(TrapBundle.Of(TrapBundle.Traps));

    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, TrapBundle.Traps.Count)];

    [Theory]
    [MemberData(nameof(Indexes))]
    public void TryRead_EachTrap_IsAccountedForAsExpected(int index)
    {
        var trap = TrapBundle.Traps[index];
        var account = Assert.Single(
            Reading.Accounts, account => account.Reference == (trap.Reference ?? $"Bundle.entry[{index}]"));

        Assert.True(trap.Fate == account.Fate, $"{trap}: {account}");
        Assert.Equal(trap.Field, account.Field?.ToString());
        Assert.True(trap.Path is null || trap.Path == account.FhirPath, $"{trap}: {account}");
        Assert.NotEmpty(account.Reason);
    }

    [Fact]
    public void TryRead_AllTraps_OneAccountForEachEntry() =>
        Assert.Equal(TrapBundle.Traps.Count, Reading.Accounts.Length);

    [Fact]
    public void TryRead_AllTraps_EveryUnreadResultStandsInTheRecord()
    {
        var missing = Reading.Accounts
            .Where(account => account is { Fate: ResourceFate.Unread, Field: { } field }
                && field != RecordLists.PriorExposures.Field)
            .Where(account => !Reading.Record.UnreadResults.Any(one =>
                one.What == account.Field && one.Reason.EndsWith(account.Reason, StringComparison.Ordinal)));

        Assert.Empty(missing);
    }

    [Fact]
    public void TryRead_EachUnreadDoseAlone_StandsInTheRecordAsADoseOfUnknownAmount()
    {
        var doses = TrapBundle.Traps.Where(
            trap => trap is { Fate: ResourceFate.Unread, Field: "TreatmentRecord.PriorExposures" });

        Assert.All(doses, trap => Assert.Null(
            Assert.Single(TrapBundle.Read(TrapBundle.Of([trap])).Record.PriorExposures).Total));
    }

    [Fact]
    public void TryRead_AllTraps_OrdersCanBeJudgedAndAreNoInfusions()
    {
        var order = Reading.Orders.Single(order => order.Reference == "MedicationRequest/ordered");
        var proposal = order.ToProposal();

        Assert.Equal(Dose.FromMilligrams(21.6m), proposal.Dose);
        Assert.Equal(InfusionRoute.Intravenous, proposal.Route);
        Assert.Equal(["2025-01-15", "2025-01-16", "2025-01-17", "2025-01-18", "2025-01-19"],
            Reading.Record.Infusions.Select(infusion => infusion.At.ToString()[..10]).Order());
    }
}
