using System.Reflection;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Quantities;

/// <summary>Beside each factory that throws stands one that says why, with the same words.</summary>
[Properties(Arbitrary = [typeof(ArgumentLists)])]
public sealed class TryFromTests
{
    /// <summary>No value of theirs is refused.</summary>
    private static readonly string[] RefuseNothing = ["ClinicTime.FromDateOnly"];

    private static readonly MethodInfo[] Throwing =
        [.. typeof(Dose).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.Name is ['F', 'r', 'o', 'm', _, ..] // of a unit or a column, not of an object
                || method is { Name: "Create", DeclaringType.Name: nameof(ToxicityGrade) })
            .Where(method => !RefuseNothing.Contains($"{method.DeclaringType!.Name}.{method.Name}", StringComparer.Ordinal))];

    [Fact]
    public void Factories_EachThatThrows_HasOneThatTries() => Assert.Empty(
        from method in Throwing where TwinOf(method) is null select $"{method.DeclaringType}.{method.Name}");

    [Fact]
    public void Factories_AreFound() => Assert.True(Throwing.Length >= 25, $"only {Throwing.Length} factories");

    /// <summary>NaN, infinity and the digits that a double makes up cannot be said at all.</summary>
    [Fact]
    public void Factories_None_TakesABinaryFraction() => Assert.Empty(
        from method in Throwing
        where method.GetParameters().Any(taken => taken.ParameterType == typeof(double) || taken.ParameterType == typeof(float))
        select $"{method.DeclaringType}.{method.Name}");

    /// <summary>Called by its name: netstandard2.0 has no <see cref="DateOnly"/>.</summary>
    [Fact]
    [Trait("Lacks", "netstandard2.0")]
    public void FromDateOnly_TheFirstAndTheLastDays_Read()
    {
        var read = typeof(ClinicTime).GetMethod("FromDateOnly")!;

        Assert.All(
            [DateOnly.MinValue, new DateOnly(2026, 3, 2), DateOnly.MaxValue],
            day => Assert.Equal(new ClinicTime(LocalDate.FromDateOnly(day)), read.Invoke(null, [day])));
    }

    [Law("made", "refused")]
    public void TryFrom_AnyArguments_AgreesWithTheOneThatThrows(PickedArguments picked, Branches branches)
    {
        foreach (var method in Throwing)
        {
            var arguments = picked.For(method);
            var twin = TwinOf(method)!;
            var names = method.GetParameters().Select(taken => taken.Name).ToList();
            var tried = twin.GetParameters()
                .Select(taken => taken.IsOut ? null : arguments[names.IndexOf(taken.Name)])
                .ToArray();
            var isMade = (bool)twin.Invoke(null, tried)!;
            var outs = twin.GetParameters().Where(taken => taken.IsOut).Select(taken => tried[taken.Position]).ToList();
            var problem = (HistoryProblem?)outs[1];
            try
            {
                var made = method.Invoke(null, arguments);
                branches.Hit("made", isMade);
                Assert.True(isMade, $"{method} made {made}, and its twin said {problem}");
                Assert.Null(problem);
                Assert.Equal(made, outs[0]);
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException refusal)
            {
                branches.Hit("refused", !isMade);
                Assert.False(isMade, $"{method} said {refusal.Message}, and its twin made {outs[0]}");
                Assert.Equal(Default(method.ReturnType), outs[0]);
                Assert.StartsWith(problem!.Message, refusal.Message, StringComparison.Ordinal);
                Assert.Equal(problem.Path, refusal.ParamName);
                Assert.Contains(problem.Path, names);
            }
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1.0000000000000000000000000001")]
    public void TryFrom_NumberThatNothingCanBe_SaysWhatWasSeen(string number)
    {
        var value = CaseText.Number(number);
        HistoryProblem?[] problems =
        [
            BodyWeight.TryFromKilograms(value, out _, out var weight) ? null : weight,
            BodySurfaceArea.TryFromSquareMeters(value, out _, out var area) ? null : area,
            Percentage.TryFromPercent(value, out _, out var percent) ? null : percent,
            DisabilityStatus.TryFromScore(value, out _, out var score) ? null : score,
            BodyHeight.TryFromInches(value, out _, out var height) ? null : height,
        ];

        Assert.All(problems, problem => Assert.Contains(number, problem!.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void TryFrom_ManyRows_CollectsTheirProblemsBesideThoseOfHistories()
    {
        decimal[] kilograms = [70, 0.07m, 65, 7_000];
        var problems = new List<HistoryProblem>();
        for (var row = 0; row < kilograms.Length; row++)
        {
            if (!BodyWeight.TryFromKilograms(kilograms[row], out _, out var problem))
            {
                problems.Add(problem with { Path = $"rows[{row}].kilograms" });
            }
        }

        Assert.Equal(["rows[1].kilograms", "rows[3].kilograms"], problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.Equal(HistoryProblemKind.Implausible, problem.Kind));
    }

    [Theory]
    [InlineData(null, Answer.Unknown)]
    [InlineData(false, Answer.No)]
    [InlineData(true, Answer.Yes)]
    public void AnswerFrom_Column_NothingIsNeverNo(bool? column, Answer expected) =>
        Assert.Equal(expected, TreatmentRecord.AnswerFrom(column));

    private static MethodInfo? TwinOf(MethodInfo method) =>
        method.DeclaringType!.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .SingleOrDefault(twin => twin.Name == $"Try{method.Name}"
                && twin.GetParameters().Where(taken => !taken.IsOut).Select(taken => (taken.Name, taken.ParameterType))
                    .SequenceEqual(method.GetParameters().Select(taken => (taken.Name, taken.ParameterType)))
                && twin.GetParameters().Where(taken => taken.IsOut).Select(taken => taken.ParameterType.GetElementType())
                    .SequenceEqual([method.ReturnType, typeof(HistoryProblem)]));

    private static object? Default(Type type) => type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type) : null;

    private static class ArgumentLists
    {
        public static Arbitrary<PickedArguments> Any() => Law.Arbitrary(
            from picks in Gen.Choose(0, 1_000_000).ArrayOf(4) select new PickedArguments([.. picks]));
    }
}

/// <summary>Arguments for any factory: edges of the ranges, what no quantity can be, and numbers between.</summary>
public sealed record PickedArguments(System.Collections.Immutable.ImmutableArray<int> Picks)
{
    private static readonly decimal[] Numbers =
    [
        decimal.MinValue, decimal.MaxValue, -1, -0.0000000000000000000000000001m, 0, 0.0000000000000000000000000001m, 0.39m, 0.4m,
        0.5m, 0.55m, 1, 1.0000001m, 1.5m, 1.82m, 2, 2.5m, 5, 5.01m, 6.5m, 10, 11.9999999999999999999999999m, 12, 16, 25, 30, 40,
        55, 70, 100, 102, 170, 260, 300, 500, 1_000, 1_100, 1_499, 1_500, 5_000, 10_000, 10_001, 100_000, 1_499_000, 1_499_001,
    ];

    private static readonly Dictionary<Type, object?[]> Others = new()
    {
        [typeof(int)] = [int.MinValue, -1, 0, 1, 2, 4, 5, 6, 8, 9, 24, 25, 730, 731, int.MaxValue],
        [typeof(string)] = ["", " ", "xyz", "U/L", "ukat/L", "mg/dL", "umol/L", "\n"],
        [typeof(BodySurfaceFormula)] = [.. Enum.GetValues<BodySurfaceFormula>(), (BodySurfaceFormula)99],
        [typeof(GradingScale)] = [.. Enum.GetValues<GradingScale>(), (GradingScale)99],
        [typeof(CardiotoxicDrug)] = [.. Enum.GetValues<CardiotoxicDrug>()],
        [typeof(BodyHeight)] = [default(BodyHeight), Tall(40), Tall(170), Tall(260)],
        [typeof(BodyWeight)] = [default(BodyWeight), Heavy(2), Heavy(70), Heavy(500)],
        [typeof(BodySurfaceArea)] = [BodySurfaceArea.FromSquareMeters(0.4m), BodySurfaceArea.FromSquareMeters(1.7m)],
        [typeof(LocalDate)] =
        [
            new LocalDate(0, 12, 31), new LocalDate(1, 1, 1), new LocalDate(2026, 3, 2), LocalDate.MinIsoValue,
            LocalDate.MaxIsoValue,
        ],
        [typeof(Instant)] =
            [Instant.MinValue, Instant.MaxValue, Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(2026, 3, 2, 8, 10)],
        [typeof(DateTimeZone)] =
            [DateTimeZone.Utc, DateTimeZone.ForOffset(Offset.MaxValue), DateTimeZone.ForOffset(Offset.MinValue)],
        [typeof(DateTime)] =
        [
            DateTime.MinValue, DateTime.MaxValue, new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc),
            new DateTime(2026, 3, 2, 8, 10, 0, DateTimeKind.Utc), new DateTime(2026, 3, 2, 8, 10, 0, DateTimeKind.Local),
            new DateTime(2026, 3, 2, 8, 10, 0, DateTimeKind.Unspecified),
            new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Unspecified),
        ],
    };

    /// <summary>An argument for each parameter; the number of decimals of a formula, which is no column, is possible.</summary>
    internal object?[] For(MethodInfo method) =>
        [.. method.GetParameters().Select((taken, at) => Of(taken, Picks[at % Picks.Length]))];

    private static BodyHeight Tall(decimal centimeters) => BodyHeight.FromCentimeters(centimeters);

    private static BodyWeight Heavy(decimal kilograms) => BodyWeight.FromKilograms(kilograms);

    private static object? Of(ParameterInfo taken, int pick) =>
        taken.Name == "decimals" ? 1 + (pick % 6)
        : Others.TryGetValue(taken.ParameterType, out var pool) ? pool[pick % pool.Length]
        : pick % 2 == 0 ? Numbers[pick % Numbers.Length]
        : pick / 1_000m;
}
