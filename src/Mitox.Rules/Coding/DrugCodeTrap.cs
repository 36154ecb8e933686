using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

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

    /// <summary>Finds whether a code is a known wrong one.</summary>
    /// <param name="system">The system.</param>
    /// <param name="code">The code; spaces around it do not matter.</param>
    /// <returns>The trap, or <see langword="null"/> where it is none of this list, which does not make the code right.</returns>
    public static DrugCodeTrap? Find(CodeSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var trimmed = code.Trim();
        return All.FirstOrDefault(one => one.System == system && one.Code == trimmed);
    }
}
