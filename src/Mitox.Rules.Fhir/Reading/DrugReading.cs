namespace Mitox.Rules.Fhir.Reading;

/// <summary>Which drug a resource is about.</summary>
/// <param name="Drug">The drug; unknown where it may be mitoxantrone, null where it certainly is none that counts.</param>
/// <param name="Said">What the resource calls it.</param>
internal readonly record struct DrugReading(CardiotoxicDrug? Drug, string Said)
{
    private const int SubstanceLength = 7;

    /// <summary>Reads the drug of a request, an administration, a statement: coded, or by reference.</summary>
    public static DrugReading Of(R4.DataType? medication, R4.DomainResource holder, References references) => medication switch
    {
        R4.CodeableConcept concept => Of(Concept.Of(concept)),
        R4.ResourceReference reference => references.Find(reference.Reference, holder) is R4.Medication found
            ? Of(found, reference.Reference is ['#', ..] ? holder : found, references)
            : Of(new Concept([], reference.Display ?? string.Empty)) with
            {
                Said = $"{VisibleText.Quoted(reference.Display ?? reference.Reference ?? "no medication")}, which is not at hand",
            },
        _ => new(CardiotoxicDrug.Unknown, "no medication"),
    };

    /// <summary>Reads the drug of a medication: its code, and what it is made of, which its holder may hold too.</summary>
    private static DrugReading Of(R4.Medication medication, R4.DomainResource holder, References references)
    {
        var concept = Concept.Of(medication.Code);
        var own = Of(concept);
        DrugReading[] parts = [.. medication.Ingredient.Select(ingredient => Of(ingredient, medication, holder, references))];
        DrugReading[] all = [own, .. parts];
        foreach (var one in all.Where(one => one.Drug is not (null or CardiotoxicDrug.Unknown)))
        {
            if (one.Drug is CardiotoxicDrug.Mitoxantrone || !all.Any(other => other.Drug is CardiotoxicDrug.Mitoxantrone))
            {
                return one;
            }
        }

        // The name of a bag is no drug: what is in it counts, unless a code says which substance it is.
        return parts.Length == 0 || concept.Codings.Any(IsOtherSubstance) ? own
            : parts.FirstOrDefault(part => part.Drug is CardiotoxicDrug.Unknown) is { Said: not null } unsure ? unsure
            : parts[0];
    }

    /// <summary>Reads the drug of codes and words.</summary>
    public static DrugReading Of(Concept concept)
    {
        var coded = concept.Codings
            .Select(coding => DrugCode.Find(coding.System, coding.Code)?.Drug ?? GroupOf(coding))
            .OfType<CardiotoxicDrug>();
        CardiotoxicDrug[] found = [.. coded.Concat(concept.Names.Select(DrugName.Find).OfType<CardiotoxicDrug>()).Distinct()];
        var drug = found.Length switch
        {
            1 => found[0],
            > 1 => CardiotoxicDrug.Unknown,
            _ => IsCertainlyAnother(concept) ? null : (CardiotoxicDrug?)CardiotoxicDrug.Unknown,
        };
        return new(drug, concept.Said);
    }

    private static DrugReading Of(
        R4.Medication.IngredientComponent ingredient, R4.Medication whole, R4.DomainResource holder, References references) =>
        ingredient.Item switch
        {
            R4.CodeableConcept concept => Of(Concept.Of(concept)),
            R4.ResourceReference reference => references.Find(reference.Reference, holder) switch
            {
                R4.Medication part when part != whole => Of(Concept.Of(part.Code)),
                R4.Substance substance => Of(Concept.Of(substance.Code)),
                _ => Of(new Concept([], reference.Display ?? string.Empty)),
            },
            _ => new(CardiotoxicDrug.Unknown, "an ingredient without a code"),
        };

    /// <summary>
    /// Whether it is another drug for certain: it has the full code of another substance, or a name that names another.
    /// </summary>
    private static bool IsCertainlyAnother(Concept concept) =>
        !concept.Names.Any(DrugName.IsVague)
        && !concept.Codings.Any(coding => DrugCodeTrap.Find(coding.System, coding.Code) is not null)
        && (concept.Names.Any() || concept.Codings.Any(IsOtherSubstance));

    private static bool IsOtherSubstance(Coded coding) =>
        coding.System is CodeSystem.Atc
        && coding.Code.Trim() is { Length: SubstanceLength } code
        && char.IsAsciiLetter(code[0]) && char.IsAsciiDigit(code[1]) && char.IsAsciiDigit(code[2])
        && char.IsAsciiLetter(code[3]) && char.IsAsciiLetter(code[4]) && char.IsAsciiDigit(code[5]) && char.IsAsciiDigit(code[6]);

    /// <summary>What ATC calls anthracyclines and related substances (CODE-20, CODE-21) is one of them.</summary>
    private static CardiotoxicDrug? GroupOf(Coded coding) =>
        coding.System is CodeSystem.Atc && coding.Code.Trim().StartsWith("L01DB", StringComparison.OrdinalIgnoreCase)
            ? (coding.Code.Trim().Length == SubstanceLength ? CardiotoxicDrug.OtherAnthracycline : CardiotoxicDrug.Unknown)
            : null;
}
