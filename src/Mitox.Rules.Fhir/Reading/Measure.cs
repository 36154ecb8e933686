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
        ("lvef", CodedQuantity.EjectionFraction), ("auswurffraktion", CodedQuantity.EjectionFraction),
        ("fraction d'éjection", CodedQuantity.EjectionFraction), ("fraction d’éjection", CodedQuantity.EjectionFraction),
        ("fracción de eyección", CodedQuantity.EjectionFraction), ("fraccion de eyeccion", CodedQuantity.EjectionFraction),
        ("neutrophil", CodedQuantity.Neutrophils), ("neutrófil", CodedQuantity.Neutrophils),
        ("neutrofil", CodedQuantity.Neutrophils), ("segmentkernig", CodedQuantity.Neutrophils),
        ("leukocyte", CodedQuantity.Leukocytes), ("leucocyte", CodedQuantity.Leukocytes),
        ("leucocit", CodedQuantity.Leukocytes), ("leukozyt", CodedQuantity.Leukocytes),
        ("white blood c", CodedQuantity.Leukocytes), ("white cell", CodedQuantity.Leukocytes),
        ("globules blancs", CodedQuantity.Leukocytes),
        ("platelets", CodedQuantity.Platelets), ("platelet count", CodedQuantity.Platelets),
        ("plaquettes", CodedQuantity.Platelets), ("plaquetas", CodedQuantity.Platelets),
        ("thrombozyten", CodedQuantity.Platelets), ("thrombocyte", CodedQuantity.Platelets),
        ("lymphocyte", CodedQuantity.Lymphocytes), ("lymphozyt", CodedQuantity.Lymphocytes),
        ("linfocit", CodedQuantity.Lymphocytes),
        ("alanine aminotransferase", CodedQuantity.AlanineAminotransferase),
        ("aspartate aminotransferase", CodedQuantity.AspartateAminotransferase),
        ("total bilirubin", CodedQuantity.TotalBilirubin), ("bilirubin.total", CodedQuantity.TotalBilirubin),
        ("bilirubin total", CodedQuantity.TotalBilirubin), ("bilirubin, total", CodedQuantity.TotalBilirubin),
        ("gesamtbilirubin", CodedQuantity.TotalBilirubin), ("bilirubin gesamt", CodedQuantity.TotalBilirubin),
        ("bilirubin, gesamt", CodedQuantity.TotalBilirubin), ("bilirubine totale", CodedQuantity.TotalBilirubin),
        ("bilirubina total", CodedQuantity.TotalBilirubin),
        ("pregnancy test", CodedQuantity.PregnancyTest), ("choriogonadotropin", CodedQuantity.PregnancyTest),
        ("schwangerschaftstest", CodedQuantity.PregnancyTest), ("test de grossesse", CodedQuantity.PregnancyTest),
        ("prueba de embarazo", CodedQuantity.PregnancyTest),
        ("disability status scale", CodedQuantity.DisabilityStatus), ("edss", CodedQuantity.DisabilityStatus),
    ];

    /// <summary>Short names, as whole words and in capitals: "alt" is another word.</summary>
    private static readonly ImmutableArray<(string Word, CodedQuantity Quantity)> Abbreviations =
    [
        ("EF", CodedQuantity.EjectionFraction), ("ANC", CodedQuantity.Neutrophils), ("WBC", CodedQuantity.Leukocytes),
        ("PLT", CodedQuantity.Platelets), ("ALT", CodedQuantity.AlanineAminotransferase),
        ("ALAT", CodedQuantity.AlanineAminotransferase), ("GPT", CodedQuantity.AlanineAminotransferase),
        ("SGPT", CodedQuantity.AlanineAminotransferase), ("AST", CodedQuantity.AspartateAminotransferase),
        ("ASAT", CodedQuantity.AspartateAminotransferase), ("GOT", CodedQuantity.AspartateAminotransferase),
        ("SGOT", CodedQuantity.AspartateAminotransferase), ("HCG", CodedQuantity.PregnancyTest),
        ("hCG", CodedQuantity.PregnancyTest),
    ];

    /// <summary>Words beside a name by which it is something else: another material, a part of the cell.</summary>
    private static readonly ImmutableArray<string> NotTheCount =
    [
        "urine", "im urin", "(urin", "urin)", "urin-", "urinary", "cerebral", "cerebrospinal", "liquor", "(csf", "csf)", "in csf",
        "stool", "fluid", "sediment", "antibod", "antigen", "volume in", "width", "mean ", "goal", "family",
    ];

    /// <summary>Words by which the name of cells is their share; the ejection fraction is one.</summary>
    private static readonly ImmutableArray<string> Shares = ["/100", "percent", "prozent", "fraction of leu"];

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

    private static CodedQuantity? Named(string name)
    {
        var words = name.Split([' ', ',', ';', ':', '/', '-', '(', ')', '[', ']', '.'], StringSplitOptions.RemoveEmptyEntries);
        List<CodedQuantity> named =
        [
            .. Names.Where(one => name.Contains(one.Part, StringComparison.OrdinalIgnoreCase)).Select(one => one.Quantity),
            .. Abbreviations.Where(one => words.Contains(one.Word)).Select(one => one.Quantity),
        ];
        if (named.Count == 0 || NotTheCount.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var isShare = Shares.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
        return named.Where(quantity => !isShare || quantity is CodedQuantity.EjectionFraction)
            .Select(quantity => (CodedQuantity?)quantity)
            .FirstOrDefault();
    }

    private static Measure ByName(Concept concept)
    {
        if (concept.Names.Select(Named).OfType<CodedQuantity>().Take(1).ToList() is [var quantity])
        {
            return new(
                quantity,
                $"It is called {concept.Said}, and has no code that is known: state its code as one of the clinic's own.",
                string.Empty);
        }

        return new(CodedQuantity.None, string.Empty, $"No rule reads {concept.Said}, by the codes it has.");
    }
}
