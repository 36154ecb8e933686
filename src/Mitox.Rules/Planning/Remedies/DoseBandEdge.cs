namespace Mitox.Rules.Planning;

/// <summary>By which of the two columns of an NHS table a row ends (RND-04).</summary>
public enum DoseBandEdge
{
    /// <summary>Column B, inclusive, for systems that round down. Between two rows it leaves doses that belong to none. The default.</summary>
    UpToColumnB = 0,

    /// <summary>Column A, exclusive, for systems that round up on a step.</summary>
    BelowColumnA,
}
