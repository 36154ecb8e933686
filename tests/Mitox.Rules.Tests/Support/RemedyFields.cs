namespace Mitox.Rules.Tests.Support;

/// <summary>Finds the field that a remedy names.</summary>
internal static class RemedyFields
{
    /// <summary>Whether the remedy names a public property of a public type of the library.</summary>
    public static bool NamesAField(this Remedy remedy) =>
        FieldOf(remedy) is { } field
        && typeof(RecordField).Assembly
            .GetExportedTypes().Any(type => type.Name == field.Record && type.GetProperty(field.Name) is not null);

    private static RecordField? FieldOf(Remedy remedy) => remedy switch
    {
        Remedy.State state => state.Field,
        Remedy.Resolve resolve => resolve.Field,
        _ => null,
    };
}
