namespace Mitox.Rules.Json.Entries;

/// <summary>A blood count, each analyte in one of two units.</summary>
internal sealed class BloodCountEntry : RecordEntry
{
    public decimal? NeutrophilsBillionsPerLiter { get; init; }

    public decimal? NeutrophilsPerMicroliter { get; init; }

    public decimal? PlateletsBillionsPerLiter { get; init; }

    public decimal? PlateletsPerMicroliter { get; init; }

    public decimal? LeukocytesBillionsPerLiter { get; init; }

    public decimal? LeukocytesPerMicroliter { get; init; }

    public decimal? LymphocytesBillionsPerLiter { get; init; }

    public decimal? LymphocytesPerMicroliter { get; init; }
}

/// <summary>Liver tests.</summary>
internal sealed class LiverPanelEntry : RecordEntry
{
    public LiverTestEntry? AlanineAminotransferase { get; init; }

    public LiverTestEntry? AspartateAminotransferase { get; init; }

    public LiverTestEntry? TotalBilirubin { get; init; }
}

/// <summary>One liver test: a multiple of its upper limit, or a result with the limit.</summary>
internal sealed class LiverTestEntry
{
    public decimal? TimesUpperLimitOfNormal { get; init; }

    public decimal? Result { get; init; }

    public decimal? UpperLimitOfNormal { get; init; }
}

/// <summary>A pregnancy test.</summary>
internal sealed class PregnancyTestEntry : RecordEntry
{
    public string? Result { get; init; }
}
