namespace Mitox.Rules.Planning;

/// <summary>What makes a phase begin.</summary>
public enum PhaseStart
{
    /// <summary>Only a worsening of the disease; a forecast does not plan it before it is said to have begun. The default.</summary>
    OnWorsening = 0,

    /// <summary>The phase before it is over, or the regimen begins with it.</summary>
    AtOnce,
}
