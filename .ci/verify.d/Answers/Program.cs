using System.Text;
using Mitox.Rules;
using Mitox.Rules.Json;
using NodaTime;

// Reads the cases it is given, writes each again, and asks every policy; then reads what must be refused. Nothing but the library
// decides what is printed.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
foreach (var path in args)
{
    var file = CaseJson.Read(File.ReadAllText(path));
    Print(CaseJson.Write(file));
    foreach (var policy in Policies.All)
    {
        var decision = file.Evaluate(policy);
        Print(DecisionJson.Write(decision));
        Print(decision.ToMarkdown());
    }

    var record = DecisionRecord.Of(file, Policies.UnitedStates, Instant.FromUtc(2026, 3, 2, 8, 0));
    Print(DecisionJournal.Empty.Add(record, out _).Head);
}

string[] wrong =
[
    """{ "proposal": { "date": "2026-02-30", "milligrams": -1, "bodySurface": { "squareMeters": 18 }, "route": "oral" } }""",
    """{ "followUpOn": "2026-03-02", "bloodCounts": [ { "date": "2026-03-01", "neutrophils": 1400, "neutrophils": 1 } ] }""",
    """{ "followUpOn": "2026-03-02", "ejectionFractions": [ { "date": "2026-03-01", "percent": 1e2 }, { "percent": 1000 } ] }""",
    """{ "session": {}, """,
];
foreach (var text in wrong)
{
    _ = CaseJson.TryRead(Encoding.UTF8.GetBytes(text), out _, out var problems);
    Print(string.Join("\n", problems));
}

static void Print(string text) => Console.Write($"{text}\n");
