using Microsoft.Data.Sqlite;
using Mitox.Rules.Json;

namespace Mitox.Rules.Example.Hosting;

/// <summary>Decisions in SQLite: the case and the decision as JSON, and beside them what is searched for.</summary>
/// <remarks>Rows are only added. The case is read back by the same strict reader that read it first.</remarks>
internal sealed class DecisionStore
{
    private readonly string connectionString;

    public DecisionStore(IConfiguration configuration)
        : this(configuration.GetConnectionString("Decisions")
            ?? throw new InvalidOperationException("ConnectionStrings:Decisions is missing; it must name a SQLite database."))
    {
    }

    public DecisionStore(string connectionString)
    {
        this.connectionString = connectionString;
        using var connection = Open();
        using var create = connection.CreateCommand();
        create.CommandText = """
            CREATE TABLE IF NOT EXISTS decision (
                reference TEXT PRIMARY KEY,
                decided_at TEXT NOT NULL,
                policy TEXT NOT NULL,
                edition TEXT NOT NULL,
                library TEXT NOT NULL,
                verdict TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                case_json TEXT NOT NULL,
                decision_json TEXT NOT NULL
            ) STRICT
            """;
        _ = create.ExecuteNonQuery();
    }

    public void Add(DecisionRecord record)
    {
        using var connection = Open();
        using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO decision VALUES
                ($reference, $decidedAt, $policy, $edition, $library, $verdict, $fingerprint, $case, $decision)
            """;
        _ = insert.Parameters.AddWithValue("$reference", record.Reference);
        _ = insert.Parameters.AddWithValue("$decidedAt", $"{record.At}");
        _ = insert.Parameters.AddWithValue("$policy", string.Join('+', record.Policies.Select(policy => policy.Id)));
        _ = insert.Parameters.AddWithValue("$edition", string.Join('+', record.Policies.Select(policy => policy.Edition)));
        _ = insert.Parameters.AddWithValue("$library", record.LibraryVersion);
        _ = insert.Parameters.AddWithValue("$verdict", $"{record.Verdict}");
        _ = insert.Parameters.AddWithValue("$fingerprint", record.Fingerprint);
        _ = insert.Parameters.AddWithValue("$case", CaseJson.Write(record.Case));
        _ = insert.Parameters.AddWithValue("$decision", record.Decision);
        _ = insert.ExecuteNonQuery();
    }

    public StoredDecision? Find(string reference)
    {
        using var connection = Open();
        using var select = connection.CreateCommand();
        select.CommandText =
            "SELECT policy, edition, fingerprint, case_json, decision_json FROM decision WHERE reference = $reference";
        _ = select.Parameters.AddWithValue("$reference", reference);
        using var row = select.ExecuteReader();
        return row.Read()
            ? new(row.GetString(0), row.GetString(1), row.GetString(2), CaseJson.Read(row.GetString(3)), row.GetString(4))
            : null;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}

/// <summary>A decision as it was made.</summary>
/// <param name="Policy">The ids of the policies that answered, joined by "+".</param>
/// <param name="Edition">Their editions, joined so.</param>
/// <param name="Fingerprint">The fingerprint of the facts, the question and the policy.</param>
/// <param name="Case">The facts and the question.</param>
/// <param name="Decision">The decision as JSON.</param>
internal sealed record StoredDecision(string Policy, string Edition, string Fingerprint, CaseFile Case, string Decision);
