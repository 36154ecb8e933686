namespace Mitox.Rules.Authoring;

/// <summary>The numbers of a risk assessment of the heart.</summary>
/// <param name="HighAgeFrom">The age in years from which it is a high factor, inclusive.</param>
/// <param name="MediumAgeFrom">The age in years from which it is a medium factor of two points, inclusive.</param>
/// <param name="HighBelow">The ejection fraction below which it is a high factor.</param>
/// <param name="MediumBelow">The ejection fraction below which it is a medium factor of two points.</param>
/// <param name="HighFromPoints">The points from which the class is high, inclusive.</param>
/// <param name="MediumFromPoints">The points from which the class is medium, inclusive.</param>
internal sealed record HeartRiskNumbers(
    int HighAgeFrom, int MediumAgeFrom, Percentage HighBelow, Percentage MediumBelow, int HighFromPoints, int MediumFromPoints);
