using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>Laws that hold for any file at all, checked on good files with something broken in them.</summary>
public sealed class CaseJsonLawTests
{
    /// <summary>Parts without any of which the full file must not come out as permitted.</summary>
    private static readonly string[] Required =
    [
        "patient",
        "patient.birthDate",
        "patient.course",
        "patient.mitoxantroneHypersensitivity",
        "patient.anthracyclineHypersensitivity",
        "patient.heartFailure", "patient.cardiovascularDisease", "patient.mediastinalRadiotherapy", "patient.priorAnthracycline",
        "patient.hepaticImpairment", "doseHistoryIsComplete", "ejectionFractions", "electrocardiograms", "bloodCounts",
        "bloodCounts.0.neutrophilsBillionsPerLiter", "bloodCounts.0.plateletsBillionsPerLiter", "liverPanels",
        "liverPanels.0.alanineAminotransferase",
        "liverPanels.0.aspartateAminotransferase",
        "liverPanels.0.totalBilirubin",
        "assessments",
        "assessments.0.infection", "assessments.0.heartFailureSigns", "assessments.0.breastFeeding",
        "assessments.0.takingCardiotoxicDrugs", "proposal.bodySurface", "proposal.route",
    ];

    /// <summary>Required of this patient. A break that makes "male" of "female" would rightly need them no longer.</summary>
    private static readonly string[] RequiredOfWomen = ["pregnancyTests", "assessments.0.pregnant"];

    public static TheoryData<string> RequiredParts => [.. Required, .. RequiredOfWomen];

    [Theory]
    [MemberData(nameof(RequiredParts))]
    public void Evaluate_RequiredPartDeleted_NeverPermitted(string path) =>
        Assert.NotEqual(Verdict.NoObjection, VerdictOf(CaseJson.Read(AllClear.Without(path))));

    [Fact]
    public void TryRead_AnythingBroken_NeverThrowsAndSaysWhere()
    {
        var counts = new int[2];
        var bytes = Encoding.UTF8.GetBytes(AllClear.Text);

        Check(breaks =>
        {
            var broken = breaks.Aggregate(bytes, (file, one) => one.ApplyTo(file));
            var isRead = CaseJson.TryRead(broken, out var file, out var problems);
            counts[isRead ? 1 : 0]++;
            var lines = broken.Count(letter => letter == (byte)'\n') + 1;
            return isRead == (file is not null)
                && isRead == problems.IsEmpty
                && problems.All(problem => problem.Line >= 1 && problem.Line <= lines && !problem.ToString().Any(char.IsControl))
                && (file is null || Enum.IsDefined(VerdictOf(file)));
        });

        Assert.All(counts, count => Assert.True(count > 50, string.Join(' ', counts)));
    }

    [Fact]
    public void TryRead_CutAnywhere_OnlyProblems()
    {
        var bytes = Encoding.UTF8.GetBytes(AllClear.Text);

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.NotEmpty(AllClear.ProblemsOf(bytes[..length])));
    }

    [Fact]
    public void TryRead_RequiredPartDeletedAndMoreBroken_NeverPermitted()
    {
        var files = Required.Select(path => Encoding.UTF8.GetBytes(AllClear.Without(path))).ToArray();
        var read = 0;
        var next = 0;

        Check(breaks =>
        {
            var broken = breaks.Take(1).Aggregate(files[next++ % files.Length], (file, one) => one.ApplyTo(file));
            if (!CaseJson.TryRead(broken, out var file, out _))
            {
                return true;
            }

            read++;
            return VerdictOf(file) is not Verdict.NoObjection;
        });

        Assert.True(read > 50, $"{read} files could be read");
    }

    private static Verdict VerdictOf(CaseFile file) => file.Evaluate(Policies.UnitedStates).Verdict;

    private static void Check(Func<Break[], bool> law)
    {
        var gen =
            from place in Gen.Choose(0, int.MaxValue - 1)
            from kind in Gen.Choose(0, 4)
            from length in Gen.Choose(1, 12)
            from letter in Gen.Frequency(
                (6, Gen.Elements("0123456789\"{}[],:.-+eE \n/\\".ToArray()).Select(letter => (byte)letter)),
                (1, Gen.Choose(0, 255).Select(number => (byte)number)))
            select new Break(kind, place, length, letter);
        var breaks = from count in Gen.Choose(1, 3) from all in gen.ArrayOf(count) select all;

        Prop.ForAll(Arb.From(breaks), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    /// <summary>One thing broken somewhere in a file.</summary>
    private sealed record Break(int Kind, int Place, int Length, byte Letter)
    {
        public byte[] ApplyTo(byte[] file)
        {
            var start = Place % (file.Length + 1);
            var end = Math.Min(file.Length, start + Length);
            return Kind switch
            {
                0 => [.. file[..start], .. file[end..]],
                1 => [.. file[..start], Letter, .. file[start..]],
                2 => [.. file[..start], .. file[start..end], .. file[start..]],
                3 when start < file.Length => [.. file[..start], Letter, .. file[(start + 1)..]],
                _ => DigitChanged(file, start),
            };
        }

        /// <summary>Another number leaves the form intact, so that the values are put to the test.</summary>
        private byte[] DigitChanged(byte[] file, int start)
        {
            var digit = Array.FindIndex(file, start, letter => letter is >= (byte)'0' and <= (byte)'9');
            return digit < 0 ? file : [.. file[..digit], (byte)('0' + (Length % 10)), .. file[(digit + 1)..]];
        }
    }
}
