using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>A code met in the wild for a drug it does not stand for.</summary>
/// <param name="System">The system.</param>
/// <param name="Code">The code.</param>
/// <param name="MistakenFor">The drug it is given for and is not; what it stands for is not known here.</param>
/// <param name="Fact">The id of the fact that says it is wrong.</param>
[JsonConverter(typeof(NotJson))]
public sealed record DrugCodeTrap(CodeSystem System, string Code, CardiotoxicDrug MistakenFor, string Fact)
{
    /// <summary>Gets the wrong codes that were met (CODE-20).</summary>
    public static ImmutableArray<DrugCodeTrap> All { get; } =
    [
        new(CodeSystem.RxNorm, "6889", CardiotoxicDrug.Mitoxantrone, "CODE-20"),
    ];

    /// <summary>Says why a product is not the mitoxantrone of these rules, by its name.</summary>
    /// <param name="name">The name of the product, in any case.</param>
    /// <returns>
    /// A sentence, or <see langword="null"/> where the name is none that is known to mislead, which does not make it right.
    /// </returns>
    /// <remarks>
    /// Liposomal mitoxantrone is another product and not interchangeable (NEW-11): its mg count into no dose here.
    /// </remarks>
    public static string? ProblemWithName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Contains("liposom", StringComparison.OrdinalIgnoreCase)
            && (name.Contains("mitoxantron", StringComparison.OrdinalIgnoreCase)
                || name.Contains("mitozantron", StringComparison.OrdinalIgnoreCase))
                ? $"'{name}' is liposomal: another product than mitoxantrone, and not interchangeable with it (NEW-11)."
                : null;
    }

    /// <summary>Finds whether a code is a known wrong one.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code; spaces around it and the case of its letters do not matter.</param>
    /// <returns>The trap, or <see langword="null"/> where it is none of this list, which does not make the code right.</returns>
    public static DrugCodeTrap? Find(CodeSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var trimmed = code.Trim();
        return All.FirstOrDefault(
            one => one.System == system && string.Equals(one.Code, trimmed, StringComparison.OrdinalIgnoreCase));
    }
}
