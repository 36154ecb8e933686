using Mitox.Rules.SameAnswers;

// Compare CASES BASE-ASKER TREE-ASKER BASE-ANSWERS: exit code 0 where no answer differs, 1 where one does.
var (cases, baseAsker, treeAsker, kept) = (args[0], args[1], args[2], args[3]);
using var old = new Asker(baseAsker);
using var current = new Asker(treeAsker);

var asked = Question.Read(cases, [.. old.Policies().Union(current.Policies())]);
// What only this tree can be told: the base answers as before it could be stated, so that a new question shows
// as what its rules change.
var later = new SortedSet<string>(
    asked.Where(current.Reads).SelectMany(question => old.LaterNamesIn(question.Case)), StringComparer.Ordinal);
old.LeaveOut(later);

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

if (later.Count > 0)
{
    Console.WriteLine($"the base was asked without {string.Join(", ", later)}, which it does not have");
}

Console.WriteLine($"{asked.Length} cases, {differences.Length} differences");
return differences.IsEmpty ? 0 : 1;
