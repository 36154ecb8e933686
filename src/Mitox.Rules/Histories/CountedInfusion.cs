using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>An infusion with what it adds to the lifetime dose.</summary>
/// <param name="Infusion">The infusion.</param>
/// <param name="PerArea">Its dose over the body surface of its day, exactly.</param>
/// <param name="LifetimeDose">The lifetime dose after it, exactly, earlier exposure included.</param>
[JsonConverter(typeof(NotJson))]
public sealed record CountedInfusion(Infusion Infusion, DosePerArea PerArea, DosePerArea LifetimeDose);
