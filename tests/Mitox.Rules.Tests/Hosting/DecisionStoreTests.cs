using Microsoft.Data.Sqlite;
using Mitox.Rules.Example.Hosting;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Json;
using NodaTime;

namespace Mitox.Rules.Tests.Hosting;

/// <summary>A record in SQLite and back: the same case, and so the same decision.</summary>
public sealed class DecisionStoreTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);

    private readonly string database = $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
    private readonly SqliteConnection open;

    public DecisionStoreTests()
    {
        // A database in memory lasts while one connection is open.
        open = new(database);
        open.Open();
    }

    public void Dispose() => open.Dispose();

    [Fact]
    public void Find_AfterAdd_GivesTheCaseThePolicyAndTheDecisionAsTheyWere()
    {
        var policy = Policy.Combine(Policies.EuropeanUnion, Policies.UnitedStates);
        var record = DecisionRecord.Of(CaseJson.Read(AllClear.Text), policy, Now, "order 4711");
        new DecisionStore(database).Add(record);

        var stored = new DecisionStore(database).Find("order 4711");

        Assert.NotNull(stored);
        Assert.Equal(string.Join('+', record.Policies.Select(one => one.Id)), stored.Policy);
        Assert.Equal(string.Join('+', record.Policies.Select(one => one.Edition)), stored.Edition);
        Assert.Equal(record.Decision, stored.Decision);
        Assert.Equal(CaseJson.Write(record.Case), CaseJson.Write(stored.Case));
        var again = DecisionRecord.Of(stored.Case, policy, Now, "order 4711");
        Assert.Equal((stored.Decision, stored.Fingerprint), (again.Decision, again.Fingerprint));
    }

    [Fact]
    public void Find_Unknown_IsNothing() => Assert.Null(new DecisionStore(database).Find("order 4711"));

    /// <summary>Rows are only added: a decision is not written over.</summary>
    [Fact]
    public void Add_TheSameReferenceAgain_IsRefused()
    {
        var record = DecisionRecord.Of(CaseJson.Read(AllClear.Text), Policies.UnitedStates, Now, "order 4711");
        var store = new DecisionStore(database);
        store.Add(record);

        _ = Assert.Throws<SqliteException>(() => store.Add(record));
    }
}
