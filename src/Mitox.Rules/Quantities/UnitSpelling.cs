using System.Collections.Frozen;
using System.Text;

namespace Mitox.Rules;

/// <summary>Which spellings of a unit are one and the same.</summary>
/// <remarks>
/// The signs for micro, for a power and for "times" have several forms that mean the same. So have capitals and small letters,
/// but for m and M, g and G: mg and Mg, g/L and G/L differ by far, so these are taken as written.
/// </remarks>
internal static class UnitSpelling
{
    /// <summary>Words and shorter forms for the parts of a unit, in any case: none of them is a symbol.</summary>
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["milligram"] = "mg",
        ["milligrams"] = "mg",
        ["milligramme"] = "mg",
        ["milligrammes"] = "mg",
        ["gram"] = "g",
        ["grams"] = "g",
        ["kilogram"] = "kg",
        ["kilograms"] = "kg",
        ["kilogramme"] = "kg",
        ["kilogrammes"] = "kg",
        ["sqm"] = "m2",
        ["sq m"] = "m2",
        ["sq.m"] = "m2",
        ["sq. m"] = "m2",
        ["qm"] = "m2",
        ["square meter"] = "m2",
        ["square meters"] = "m2",
        ["square metre"] = "m2",
        ["square metres"] = "m2",
        ["meter"] = "m",
        ["meters"] = "m",
        ["metre"] = "m",
        ["metres"] = "m",
        ["centimeter"] = "cm",
        ["centimeters"] = "cm",
        ["centimetre"] = "cm",
        ["centimetres"] = "cm",
        ["liter"] = "l",
        ["litre"] = "l",
        ["deciliter"] = "dl",
        ["decilitre"] = "dl",
        ["milliliter"] = "ml",
        ["milliliters"] = "ml",
        ["millilitre"] = "ml",
        ["millilitres"] = "ml",
        ["cc"] = "ml",
        ["ccm"] = "ml",
        ["microliter"] = "ul",
        ["microlitre"] = "ul",
        ["mcl"] = "ul",
        ["nanoliter"] = "nl",
        ["nanolitre"] = "nl",
        ["cumm"] = "mm3",
        ["cu mm"] = "mm3",
        ["cu.mm"] = "mm3",
        ["cu. mm"] = "mm3",
        ["cmm"] = "mm3",
        ["c.mm"] = "mm3",
        ["cubic millimeter"] = "mm3",
        ["cubic millimetre"] = "mm3",
        ["percent"] = "%",
        ["per cent"] = "%",
        ["pct"] = "%",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Symbols that can be nothing else as written here, most of them where only capitals are printed.</summary>
    private static readonly FrozenDictionary<string, string> Symbols = new Dictionary<string, string>
    {
        ["CM"] = "cm",
        ["KG"] = "kg",
        ["MM3"] = "mm3",
        ["gm"] = "g",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one form of all spellings that are the same.</summary>
    public static string Plain(string spelling)
    {
        var signs = WithPlainSigns(spelling.Trim()).Replace(" per ", "/", StringComparison.OrdinalIgnoreCase);
        return string.Join('/', signs.Split('/').Select(Part));
    }

    private static string Part(string part) =>
        Words.TryGetValue(part, out var word) ? word
        : Symbols.TryGetValue(part, out var symbol) ? symbol
        : string.Concat(part.Select(letter => letter is 'M' or 'G' || !char.IsAsciiLetterUpper(letter)
            ? letter
            : (char)(letter - 'A' + 'a')));

    /// <summary>µ and μ as u, × as x, powers as ^ after a number and as a bare digit after a letter.</summary>
    private static string WithPlainSigns(string spelling)
    {
        var plain = new StringBuilder(spelling.Length);
        foreach (var letter in spelling.Replace("**", "^", StringComparison.Ordinal))
        {
            var afterNumber = plain.Length > 0 && char.IsAsciiDigit(plain[^1]);
            _ = letter switch
            {
                '\u00B5' or '\u03BC' => plain.Append('u'),
                '×' => plain.Append('x'),
                '*' when afterNumber => plain.Append('^'),
                '^' when !afterNumber => plain,
                _ when "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var digit =>
                    plain.Append(afterNumber ? "^" : string.Empty).Append((char)('0' + digit)),
                _ => plain.Append(letter),
            };
        }

        var text = plain.ToString();
        return text is ['x' or 'X', .. var power] ? $"x{power.TrimStart()}" : text;
    }
}
