using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What an observation, or a part of one, measures by its codes.</summary>
/// <param name="Quantity">What it measures; none where no rule reads it.</param>
/// <param name="Problem">Why its value cannot be read although it may matter; empty where it can.</param>
/// <param name="Remark">Why it is not read where nothing is measured.</param>
internal readonly record struct Measure(CodedQuantity Quantity, string Problem, string Remark)
{
    /// <summary>Gets how an ejection fraction was measured.</summary>
    public EjectionFractionMethod Method { get; init; }

    /// <summary>Gets the kind of unit the code asks for.</summary>
    public UnitKind Unit { get; init; }

    /// <summary>Names in words, of results that have no code of these lists: they are never read, and never lost.</summary>
    private static readonly ImmutableArray<(string Part, CodedQuantity Quantity)> Names =
    [
        ("ejection fraction", CodedQuantity.EjectionFraction), ("ejektionsfraktion", CodedQuantity.EjectionFraction),
        ("lvef", CodedQuantity.EjectionFraction),
        ("neutrophil", CodedQuantity.Neutrophils), ("leukocyte", CodedQuantity.Leukocytes),
        ("leukozyt", CodedQuantity.Leukocytes), ("white blood cell", CodedQuantity.Leukocytes),
        ("platelets", CodedQuantity.Platelets), ("platelet count", CodedQuantity.Platelets),
        ("thrombozyten", CodedQuantity.Platelets), ("lymphocyte", CodedQuantity.Lymphocytes),
        ("alanine aminotransferase", CodedQuantity.AlanineAminotransferase),
        ("aspartate aminotransferase", CodedQuantity.AspartateAminotransferase),
        ("total bilirubin", CodedQuantity.TotalBilirubin), ("bilirubin.total", CodedQuantity.TotalBilirubin),
        ("pregnancy test", CodedQuantity.PregnancyTest), ("choriogonadotropin", CodedQuantity.PregnancyTest),
        ("disability status scale", CodedQuantity.DisabilityStatus), ("edss", CodedQuantity.DisabilityStatus),
    ];

    /// <summary>Words beside a name by which it is something else: a share, another material, a part of the cell.</summary>
    private static readonly ImmutableArray<string> NotTheCount =
    [
        "/100", "percent", "fraction of leu", "urine", "urin", "cerebral", "cerebrospinal", "liquor", "csf", "stool", "fluid",
        "sediment", "antibod", "antigen", "volume in", "width", "mean ", "goal", "family",
    ];

    /// <summary>Reads the codes, those of the clinic first.</summary>
    public static Measure Of(Concept concept, FhirOptions options)
    {
        var found = new List<Measure>();
        foreach (var coding in concept.Codings)
        {
            if (options.LocalCodes.FirstOrDefault(local => local.System == coding.Uri && local.Code == coding.Code) is { } own)
            {
                found.Add(new(own.Quantity, string.Empty, string.Empty) { Method = own.Method, Unit = UnitKind.Unknown });
            }
            else if (Listed(coding) is { } listed)
            {
                found.Add(listed);
            }
        }

        var quantities = found.Select(one => one.Quantity).Distinct().ToList();
        return found.Count == 0 ? ByName(concept)
            : quantities.Count > 1 ? found.First(one => one.Quantity is not CodedQuantity.None) with
            {
                Problem = $"Its codes say different things: {string.Join(", ", concept.Codings.Select(coding => coding.Code))}.",
            }
            : found.OrderByDescending(one => one.Problem.Length == 0)
                .ThenByDescending(one => one.Method is not EjectionFractionMethod.Unknown)
                .First();
    }

    private static Measure? Listed(Coded coding) => coding.System switch
    {
        CodeSystem.Loinc when LoincCode.Find(coding.Code) is { } code => Of(code),
        CodeSystem.SnomedCt => SnomedResult.Find(coding.Code) is { } quantity ? new(quantity, string.Empty, string.Empty) : null,
        _ => null,
    };

    private static Measure Of(LoincCode code) => new(
        code.Quantity,
        code.Quantity is not CodedQuantity.None && code.Grade is EvidenceGrade.Unconfirmed
            ? $"LOINC {code.Code} is {code.Means}."
            : string.Empty,
        code.Trap)
    {
        Method = code.Method,
        Unit = code.Unit,
    };

    private static bool MayBeTheCount(string name) =>
        !NotTheCount.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static Measure ByName(Concept concept)
    {
        foreach (var name in concept.Names.Where(MayBeTheCount))
        {
            foreach (var (part, quantity) in Names)
            {
                if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
                {
                    return new(
                        quantity,
                        $"It is called {concept.Said}, and has no code that is known: state its code as one of the clinic's own.",
                        string.Empty);
                }
            }
        }

        return new(CodedQuantity.None, string.Empty, $"No rule reads {concept.Said}, by the codes it has.");
    }
}
