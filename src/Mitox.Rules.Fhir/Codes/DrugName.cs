using System.Collections.Immutable;

namespace Mitox.Rules.Fhir;

/// <summary>The names of drugs in the words beside a code.</summary>
/// <remarks>
/// A name can only make more of a resource: words never make an infusion of known amount certain, and never take one away but
/// where they name another drug.
/// </remarks>
internal static class DrugName
{
    /// <summary>Mitoxantrone and its brands (EU-01).</summary>
    private static readonly ImmutableArray<string> Mitoxantrone =
        ["mitoxantron", "mitoxanthron", "mitozantron", "novantron", "ralenova", "elsep"];

    private static readonly ImmutableArray<(string Part, CardiotoxicDrug Drug)> Others =
    [
        ("doxorubicin", CardiotoxicDrug.Doxorubicin),
        ("daunorubicin", CardiotoxicDrug.Daunorubicin),
        ("epirubicin", CardiotoxicDrug.Epirubicin),
        ("idarubicin", CardiotoxicDrug.Idarubicin),
    ];

    /// <summary>
    /// Words that name no drug, or one of several: MTX is written for methotrexate too. Brands that no fact of this library
    /// confirms may be one of them.
    /// </summary>
    private static readonly ImmutableArray<string> Vague =
    [
        "chemo", "zytosta", "cytosta", "cytotox", "zytotox", "antineoplast", "anthrac", "anthraz", "study", "trial", "blind",
        "investigational", "placebo", "unknown", "unbekannt", "protocol", "regimen", "schema",
        "chimio", "quimio", "citost", "citotox", "citotóx", "antrac", "studie", "prüfpr", "verblind", "protokoll", "protocole",
        "protocolo", "essai", "étude", "ensayo", "estudio", "inconnu", "desconocid",
        "onkotron", "adriam", "adriblast", "caelyx", "myocet", "zavedos", "cerubidin",
    ];

    private static readonly ImmutableArray<string> Abbreviations = ["mtx", "mx", "mxt", "mitox", "mito", "dhad", "dhaq"];

    /// <summary>The drug a name names; null where it names none of these.</summary>
    /// <param name="name">The name, in any case.</param>
    public static CardiotoxicDrug? Find(string name)
    {
        if (Mitoxantrone.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            return DrugCodeTrap.ProblemWithName(name) is null
                ? CardiotoxicDrug.Mitoxantrone
                : CardiotoxicDrug.OtherAnthracenedione;
        }

        foreach (var (part, drug) in Others)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return drug;
            }
        }

        return name.Contains("rubicin", StringComparison.OrdinalIgnoreCase) ? CardiotoxicDrug.OtherAnthracycline
            : name.Contains("antron", StringComparison.OrdinalIgnoreCase) ? CardiotoxicDrug.OtherAnthracenedione
            : null;
    }

    /// <summary>Whether a name may stand for any of these drugs.</summary>
    /// <param name="name">The name, in any case.</param>
    public static bool IsVague(string name) =>
        name.Count(char.IsLetter) < 3
        || Vague.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
        || name.Split([' ', ',', ';', '/', '-', '(', ')', '.', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase));
}
