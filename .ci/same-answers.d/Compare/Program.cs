using Mitox.Rules.SameAnswers;

// Compare CASES BASE-ASKER TREE-ASKER BASE-ANSWERS: exit code 0 where no answer differs, 1 where one does.
var (cases, baseAsker, treeAsker, kept) = (args[0], args[1], args[2], args[3]);
using var old = new Asker(baseAsker, isBase: true);
using var current = new Asker(treeAsker, isBase: false);

var asked = Question.Read(cases, [.. old.Policies().Union(current.Policies())]);
var now = Task.Run(() => Marks.Ask(current, asked));
var before = Marks.ReadOrAsk(kept, old, asked);
var after = await now.ConfigureAwait(false);

var differences = Difference.Find(asked, before, after.Marks, old, current);
foreach (var line in new Report(asked, differences, old, current).Lines())
{
    Console.WriteLine(line);
}

foreach (var line in Silence.Lines(after.Seen))
{
    Console.WriteLine(line);
}

if (old.LaterNames() is { Length: > 0 } later)
{
    Console.WriteLine($"asked of the base without {string.Join(", ", later)}");
}

Console.WriteLine($"{asked.Length} cases, {differences.Length} differences");
return differences.IsEmpty ? 0 : 1;
