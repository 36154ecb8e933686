namespace Mitox.Rules.Authoring;

/// <summary>A unit in which a value can be stated.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="NameInFiles">The name of the number in files, such as "neutrophilsPerMicroliter".</param>
/// <param name="Text">The unit as it is printed, such as "/µL".</param>
/// <param name="From">Makes the quantity of a number of that unit; refuses what it cannot be.</param>
/// <param name="To">The number of that unit.</param>
internal sealed record ValueUnit<T>(string NameInFiles, string Text, Func<decimal, T> From, Func<T, decimal> To);
