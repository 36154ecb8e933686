using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;
using Mitox.Rules.Tests.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts.Serialization;

/// <summary>Values of the public types, found by walking through what the library makes of cases.</summary>
internal static class Specimens
{
    private const int MostOfAType = 20;

    private static readonly Dictionary<Type, List<object>> Found = Find();

    /// <summary>Gets every public type that can have a value, with the closed forms of those that are generic.</summary>
    public static IEnumerable<Type> Types { get; } =
    [
        .. new[] { typeof(Dose).Assembly, typeof(FhirRecord).Assembly, typeof(CaseJson).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsInterface: false, IsByRefLike: false, IsGenericTypeDefinition: false }
                && !(type is { IsAbstract: true, IsSealed: true })),
        .. Found.Keys.Where(type => type.IsGenericType),
    ];

    public static IEnumerable<object> Of(Type type) =>
        type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : type.IsValueType ? [RuntimeHelpers.GetUninitializedObject(type), .. Values(type)]
        : Found.ContainsKey(type) ? Values(type)
        : type.IsAbstract ? []
        : [RuntimeHelpers.GetUninitializedObject(type)];

    private static List<object> Values(Type type) => Found.GetValueOrDefault(type) ?? [];

    private static Dictionary<Type, List<object>> Find()
    {
        var found = new Dictionary<Type, List<object>>();
        foreach (var root in Roots())
        {
            Walk(root, found);
        }

        return found;
    }

    private static IEnumerable<object> Roots()
    {
        var whole = CaseJson.Read(AllClear.Text);
        foreach (var file in CaseJsonFormatTests.Full.Values.Select(file => CaseJson.Read(file.ToJsonString())))
        {
            yield return file;
            yield return file.EvaluateInFull(Policies.UnitedStates);
        }

        yield return Policies.All;
        foreach (var one in ConformanceCase.All)
        {
            var file = CaseJson.Read(one.ToJson());
            var policy = Policy.Combine([.. one.Policy.Split('+').Select(id => PolicyCatalog.Find(id)!)]);
            yield return file;
            yield return file.EvaluateInFull(policy);
        }

        var day = Scenario.ProposedDay;
        var history = whole.History;
        var forecast = CourseForecast.Of(
            TreatmentHistory.Create(new()), KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, day);
        yield return forecast;
        yield return MonitoringPlan.Of(forecast, day, day.PlusYears(5));
        yield return RemedyPlan.Of(history, Scenario.AllClear.Proposal, Policies.EuropeanUnion, DoseRounding.Exact);
        yield return TreatmentResponse.Of(history, day);
        yield return RescueCourse.Of(history, day);
        yield return LifetimeDoseBalance.Of(history, Policies.UnitedStates)!;
        yield return PolicyComparison.Between(Policies.UnitedStates2005, Policies.UnitedStates);
        yield return new ForecastOptions();
        yield return new JsonProblem("$", 1, "wrong");
        yield return DiagnosisCode.All;
        yield return DrugCode.All;
        yield return DrugCodeTrap.All;
        yield return LoincCode.All;
        yield return UcumUnits.All;
        yield return Dose.FromHydrochlorideMilligrams(25);
    }

    private static void Walk(object value, Dictionary<Type, List<object>> found)
    {
        if (value is IEnumerable list and not string)
        {
            foreach (var item in list.Cast<object>().Where(item => item is not null).Take(MostOfAType))
            {
                Walk(item, found);
            }

            return;
        }

        var type = value.GetType();
        if (type.IsEnum || !type.IsVisible || type.Assembly.GetName().Name?.StartsWith("Mitox", StringComparison.Ordinal) != true)
        {
            return;
        }

        var known = found.TryGetValue(type, out var values) ? values : found[type] = [];
        if (known.Count >= MostOfAType || known.Any(one => ReferenceEquals(one, value) || one.Equals(value)))
        {
            return;
        }

        known.Add(value);
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.GetIndexParameters().Length == 0
                && !property.PropertyType.IsByRefLike
                && property.GetValue(value) is { } part)
            {
                Walk(part, found);
            }
        }
    }
}
