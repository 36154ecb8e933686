using System.Collections.Immutable;

namespace Mitox.Rules.SameAnswers;

/// <summary>
/// The marks of all answers of one tree, and how often each rule objected to and was satisfied by the random cases.
/// </summary>
internal static class Marks
{
    /// <summary>One random case in so many is asked for every rule's finding: "why yes" takes longer.</summary>
    private const int FullStep = 20;

    public static (ImmutableArray<string[]> Marks, string Seen) Ask(Asker asker, ImmutableArray<Question> questions)
    {
        var marks = ImmutableArray.CreateBuilder<string[]>(questions.Length);
        marks.AddRange(questions.Where(question => !question.IsRandom).Select(asker.Marks));
        _ = asker.Seen();
        foreach (var (index, question) in questions.Where(question => question.IsRandom).Index())
        {
            marks.Add(asker.Marks(question));
            if (index % FullStep == 0)
            {
                asker.CountInFull(question);
            }
        }

        return (marks.ToImmutable(), asker.Seen());
    }

    /// <summary>The marks kept from an earlier run, else asked for and kept.</summary>
    public static ImmutableArray<string[]> ReadOrAsk(string file, Asker asker, ImmutableArray<Question> questions)
    {
        if (File.Exists(file))
        {
            return [.. File.ReadLines(file).Select(line => line.Split(' '))];
        }

        var marks = Ask(asker, questions).Marks;
        File.WriteAllLines($"{file}.part", marks.Select(line => string.Join(' ', line)));
        File.Move($"{file}.part", file);
        return marks;
    }
}
