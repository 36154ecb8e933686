using NodaTime;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What a reader of one resource may ask beside it.</summary>
internal sealed record ReadingContext(FhirOptions Options, References References, Subject Subject, BodyMeasurements Body)
{
    public DateTimeZone Zone => Options.Zone;
}
