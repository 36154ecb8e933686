namespace Mitox.Rules.Authoring;

/// <summary>Which values of a measurement are worse.</summary>
internal enum Direction
{
    /// <summary>The lower ones, as of an ejection fraction. The default.</summary>
    Lower = 0,

    /// <summary>The higher ones, as of a liver test.</summary>
    Higher,
}
