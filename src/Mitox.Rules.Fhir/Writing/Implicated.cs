using Mitox.Rules.Evidence;

namespace Mitox.Rules.Fhir;

/// <summary>Finds which resources an objection is about.</summary>
internal static class Implicated
{
    /// <summary>
    /// The references of the order and of the resources of the fields that the objection names; those without a reference of
    /// their own are left out.
    /// </summary>
    public static IEnumerable<string> By(Objection objection, FhirReading? reading, FhirOrder? order)
    {
        var fields = FieldsOf(objection).ToHashSet();
        return (order is null ? [] : (string[])[order.Reference])
            .Concat((reading?.Accounts ?? [])
                .Where(account => account.Fate is ResourceFate.Used or ResourceFate.Unread)
                .Where(account => account.Field is { } field && fields.Contains(field))
                .Select(account => account.Reference))
            .Where(IsReference)
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<RecordField> FieldsOf(Objection objection) =>
        objection.Remedies.SelectMany(FieldsOf).Concat(FieldsOf(objection.Finding.Evidence));

    private static IEnumerable<RecordField> FieldsOf(Remedy remedy) => remedy switch
    {
        Remedy.State { Field: { } field } => [field],
        Remedy.Resolve { Field: { } field } => [field],
        Remedy.Obtain obtain => FieldsOf(obtain.What),
        _ => [],
    };

    private static IEnumerable<RecordField> FieldsOf(IEvidence? evidence) => evidence switch
    {
        LifetimeDoseAgainstLimit or EquivalentLifetimeDose or EarlierExposure =>
            [RecordLists.Infusions.Field, RecordLists.PriorExposures.Field],
        IntervalSinceInfusion or ProposalOrder => [RecordLists.Infusions.Field],
        EjectionFractionChange or EjectionFractionAgainstLowerLimit => [HeartValues.EjectionFraction.Field],
        ObservationValidities { Items: var items } => items.SelectMany(item => FieldsOf(item.What)),
        _ => [],
    };

    private static IEnumerable<RecordField> FieldsOf(Observation what) => what switch
    {
        Observation.Electrocardiogram => [RecordLists.Electrocardiograms.Field],
        Observation.PregnancyTest => [UnreadFields.PregnancyTest, RecordLists.PregnancyTests.Field],
        Observation.ClinicalAssessment => [RecordLists.Assessments.Field],
        _ => Catalog.Values.Where(value => value.Observation == what).Select(value => value.Field),
    };

    /// <summary>"Bundle.entry[4]" is a place, and no reference.</summary>
    private static bool IsReference(string reference) =>
        reference.StartsWith("urn:", StringComparison.Ordinal)
            || (reference.Contains('/', StringComparison.Ordinal) && !reference.Contains(' ', StringComparison.Ordinal));
}
