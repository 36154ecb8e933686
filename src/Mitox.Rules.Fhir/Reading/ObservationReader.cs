using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads an observation: a value of the record, an unread result, or what no rule reads.</summary>
internal static class ObservationReader
{
    public static Outcome Read(
        string reference, R4.Observation observation, Measure measure, Moment when, ReadingContext context) =>
        observation.Status is R4.ObservationStatus.EnteredInError ? Outcome.EnteredInError("Observation")
        : MeasuredField.IsOfBody(measure.Quantity) ? BodyReader.Read(reference, observation, measure, when, context)
        : MeasuredField.Of(measure.Quantity) is { } field ? OfField(observation, measure, field, when)
        : ShareProblem(observation) is { } share ? Unread(share.Field, when, "Observation.value", share.Problem)
        : DoseOf(observation) is { } drug
            ? Outcome.UnreadDose(
                drug, Moment.Unknown, "Observation.code", $"{Concept.Of(observation.Code).Said} tells of doses, and is not read.")
        : OfComponents(observation, when, context)
            ?? Outcome.NotNeeded("Observation.code", measure.Remark.Length > 0 ? measure.Remark : "No rule reads it.");

    /// <summary>The drug whose doses, such as their sum, it tells of by its name; null where it tells of none.</summary>
    private static CardiotoxicDrug? DoseOf(R4.Observation observation) => Concept.Of(observation.Code).Names
        .Where(name => name.Contains("dos", StringComparison.OrdinalIgnoreCase))
        .Select(DrugName.Find)
        .FirstOrDefault(drug => drug is not null);

    /// <summary>What keeps any observation from being read, whatever it measures: the element, and why.</summary>
    public static (string Path, string Problem)? ProblemOf(R4.Observation observation, Measure measure) =>
        measure.Problem.Length > 0 ? ("Observation.code", measure.Problem)
        : observation.Status is not (R4.ObservationStatus.Final or R4.ObservationStatus.Amended
            or R4.ObservationStatus.Corrected)
            ? ("Observation.status", $"It is {Word(observation.Status)}, and not final.")
        : observation.DataAbsentReason is { } absent
            ? ("Observation.dataAbsentReason", $"It has no value: {Concept.Of(absent).Said}.")
        : observation.Focus.Count > 0
            ? ("Observation.focus", "It has a focus, and may be about somebody else than the patient.")
        : null;

    private static Outcome OfField(R4.Observation observation, Measure measure, RecordField field, Moment when)
    {
        if (ProblemOf(observation, measure) is var (path, problem))
        {
            return Unread(field, when, path, problem);
        }

        if (when.At is not { } at)
        {
            return Unread(field, when, "Observation.effective", "The day is not certain.");
        }

        var (fact, where, wrong) = FactReader.Read(observation, measure, at);
        return fact is null
            ? Unread(field, when, where, wrong)
            : Outcome.Used(fact, field, where, "It stands in the record as it was reported.");
    }

    /// <summary>
    /// A share of the leukocytes is not needed; in another unit than a share it may be the count, under the wrong code.
    /// </summary>
    private static (RecordField Field, string Problem)? ShareProblem(R4.Observation observation)
    {
        foreach (var coding in Concept.Of(observation.Code).Codings)
        {
            if (coding.System is CodeSystem.Loinc
                && LoincCode.Find(coding.Code) is { ShareOf: not CodedQuantity.None and var of } code
                && observation.Value is R4.Quantity quantity
                && QuantityReading.UnitOf(quantity) is var unit
                && unit is not ("%" or "1" or "{%}" or ""))
            {
                return (MeasuredField.Of(of)!, $"LOINC {code.Code} is {code.Means}, and its unit is {VisibleText.Quoted(unit)}.");
            }
        }

        return null;
    }

    /// <summary>Results that stand as parts of another observation are not read there, and not lost.</summary>
    private static Outcome? OfComponents(R4.Observation observation, Moment when, ReadingContext context)
    {
        ImmutableArray<RecordField> fields =
        [
            .. observation.Component
                .Select(component => Measure.Of(Concept.Of(component.Code), context.Options).Quantity)
                .Select(MeasuredField.Of)
                .OfType<RecordField>()
                .Distinct(),
        ];
        return fields.IsEmpty
            ? null
            : Outcome.UnreadOf(
                fields,
                when.At,
                "Observation.component",
                "It stands as a part of another observation: send each as an observation of its own.");
    }

    private static Outcome Unread(RecordField field, Moment when, string path, string problem) =>
        Outcome.UnreadOf([field], when.At, path, problem);

    private static string Word(R4.ObservationStatus? status) => status is { } known
        ? Hl7.Fhir.Utility.EnumUtility.GetLiteral(known) ?? "of no status"
        : "of no status";
}
