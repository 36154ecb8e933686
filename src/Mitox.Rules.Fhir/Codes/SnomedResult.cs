namespace Mitox.Rules.Fhir;

/// <summary>Codes of SNOMED CT for results and what they say.</summary>
internal static class SnomedResult
{
    /// <summary>What is measured under a code (CODE-12, CODE-14); null where it is none of these.</summary>
    public static CodedQuantity? Find(string code) => code.Trim() switch
    {
        "29303009" or "268400002" => CodedQuantity.Electrocardiogram,
        "273554001" => CodedQuantity.DisabilityStatus,
        _ => null,
    };

    /// <summary>What the result of a pregnancy test says (CODE-13).</summary>
    public static PregnancyTestResult? TestResultOf(string code) => code.Trim() switch
    {
        "10828004" => PregnancyTestResult.Positive,
        "260385009" => PregnancyTestResult.Negative,
        _ => null,
    };
}
