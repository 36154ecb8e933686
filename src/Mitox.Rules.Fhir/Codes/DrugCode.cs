using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>The code of a drug in one system.</summary>
/// <param name="Drug">The drug.</param>
/// <param name="System">The system.</param>
/// <param name="Code">The code.</param>
/// <param name="Grade">How well it is confirmed (CODE-20 to CODE-22).</param>
[JsonConverter(typeof(NotJson))]
public sealed record DrugCode(CardiotoxicDrug Drug, CodeSystem System, string Code, EvidenceGrade Grade)
{
    /// <summary>Gets the codes of mitoxantrone and of the anthracyclines.</summary>
    /// <remarks>Codes that are wrong in the wild are not in this list but in <see cref="DrugCodeTrap.All"/>.</remarks>
    public static ImmutableArray<DrugCode> All { get; } =
    [
        new(CardiotoxicDrug.Mitoxantrone, CodeSystem.Atc, "L01DB07", EvidenceGrade.B) { Fact = "CODE-20" },
        new(CardiotoxicDrug.Mitoxantrone, CodeSystem.RxNorm, "7005", EvidenceGrade.B) { Fact = "CODE-20" },
        new(CardiotoxicDrug.Mitoxantrone, CodeSystem.SnomedCt, "386913001", EvidenceGrade.B) { Fact = "CODE-20" },
        new(CardiotoxicDrug.Mitoxantrone, CodeSystem.SnomedCt, "108791001", EvidenceGrade.B) { Fact = "CODE-20" },
        new(CardiotoxicDrug.Doxorubicin, CodeSystem.Atc, "L01DB01", EvidenceGrade.Unconfirmed) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Doxorubicin, CodeSystem.SnomedCt, "372817009", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Doxorubicin, CodeSystem.RxNorm, "3639", EvidenceGrade.B) { Fact = "CODE-22" },
        new(CardiotoxicDrug.Daunorubicin, CodeSystem.Atc, "L01DB02", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Daunorubicin, CodeSystem.SnomedCt, "372715008", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Epirubicin, CodeSystem.Atc, "L01DB03", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Epirubicin, CodeSystem.SnomedCt, "417916005", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Epirubicin, CodeSystem.RxNorm, "3995", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Idarubicin, CodeSystem.Atc, "L01DB06", EvidenceGrade.B) { Fact = "CODE-21" },
        new(CardiotoxicDrug.Idarubicin, CodeSystem.SnomedCt, "372539000", EvidenceGrade.B) { Fact = "CODE-21" },
    ];

    /// <summary>Gets the id of the fact that states it.</summary>
    public string Fact { get; init; } = string.Empty;

    /// <summary>Finds what a code stands for.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code; spaces around it and the case of its letters do not matter.</param>
    /// <returns>
    /// The code, or <see langword="null"/> where it is none of this list: then the drug is not known, not another one.
    /// </returns>
    public static DrugCode? Find(CodeSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var trimmed = code.Trim();
        return All.FirstOrDefault(
            one => one.System == system && string.Equals(one.Code, trimmed, StringComparison.OrdinalIgnoreCase));
    }
}
