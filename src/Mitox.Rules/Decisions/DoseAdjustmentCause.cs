namespace Mitox.Rules.Authoring;

/// <summary>What a dose is adjusted for.</summary>
internal enum DoseAdjustmentCause
{
    /// <summary>A toxicity outside the blood.</summary>
    OtherToxicity = 0,

    /// <summary>A low blood count in the weeks after the previous infusion.</summary>
    CountAfterInfusion,

    /// <summary>A low blood count in the weeks after the previous infusion, together with signs of infection.</summary>
    CountAfterInfusionWithInfection,

    /// <summary>A low count of white cells in the days before the infusion, without signs of infection.</summary>
    CountBeforeInfusion,

    /// <summary>A low count of white cells in the days before the infusion, together with signs of infection.</summary>
    CountBeforeInfusionWithInfection,

    /// <summary>Low platelets in the days before the infusion.</summary>
    PlateletsBeforeInfusion,

    /// <summary>Low platelets in the weeks after the previous infusion.</summary>
    PlateletsAfterInfusion,

    /// <summary>A suppression of the bone marrow that was graded, while no count on record shows it.</summary>
    MarrowSuppression,
}
