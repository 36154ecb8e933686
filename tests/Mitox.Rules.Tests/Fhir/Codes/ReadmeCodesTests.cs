using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Codes;

public sealed class ReadmeCodesTests
{
    private static readonly string Readme = Repository.Read("src", "Mitox.Rules.Fhir", "README.md");

    public static TheoryData<string> Read => [.. LoincCode.All
        .Where(code => code.Grade >= EvidenceGrade.C && IsRead(code.Quantity))
        .Select(code => code.Code)];

    [Theory]
    [MemberData(nameof(Read))]
    public void Readme_EveryLoincCodeThatIsRead_StandsThere(string code) => Assert.Matches($@"\b{code}\b", Readme);

    private static bool IsRead(CodedQuantity quantity) => quantity is CodedQuantity.EjectionFraction or CodedQuantity.Neutrophils
        or CodedQuantity.Leukocytes or CodedQuantity.Lymphocytes or CodedQuantity.Platelets or CodedQuantity.Hemoglobin
        or CodedQuantity.AlanineAminotransferase or CodedQuantity.AspartateAminotransferase or CodedQuantity.TotalBilirubin
        or CodedQuantity.PregnancyTest or CodedQuantity.PregnancyStatus or CodedQuantity.Electrocardiogram
        or CodedQuantity.BodyHeight or CodedQuantity.BodyWeight or CodedQuantity.BodySurfaceArea;
}
