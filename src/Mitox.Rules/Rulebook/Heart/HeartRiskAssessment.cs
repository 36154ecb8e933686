using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Adds up the factors of a risk assessment of the heart (CO-30, CO-31).</summary>
internal sealed class HeartRiskAssessment(HeartRiskNumbers numbers)
{
    private const int One = 1;
    private const int Two = 2;
    private static readonly RecordField Measured = HeartValues.EjectionFraction.Field;
    private static readonly RecordField Born = new(nameof(Patient), nameof(Patient.BirthDate));

    /// <summary>The factors of one point that the answer alone tells.</summary>
    private static readonly ImmutableArray<Question<CardiovascularRiskFactors>> OfOnePoint =
    [
        CardiovascularRiskQuestions.RaisedTroponin,
        CardiovascularRiskQuestions.RaisedNatriureticPeptide,
        CardiovascularRiskQuestions.Hypertension,
        CardiovascularRiskQuestions.Diabetes,
        CardiovascularRiskQuestions.ChronicKidneyDisease,
        CardiovascularRiskQuestions.Smoking,
        CardiovascularRiskQuestions.Obesity,
    ];

    private readonly ImmutableArray<string>.Builder present = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Remedy.State>.Builder missing = ImmutableArray.CreateBuilder<Remedy.State>();
    private HeartRiskClass worst = HeartRiskClass.Low;
    private int points;

    /// <summary>Gets what it reads of the record.</summary>
    public static ImmutableArray<RecordField> FieldsRead { get; } =
    [
        .. CardiovascularRiskQuestions.All.Select(factor => factor.Field), PatientQuestions.HeartFailure.Field,
        PatientQuestions.PriorAnthracycline.Field, PatientQuestions.MediastinalRadiotherapy.Field, Measured, Born,
        RecordLists.PriorExposures.Field, RecordLists.Therapies.Field,
    ];

    /// <summary>Gets what is not recorded yet, once it is assessed.</summary>
    public ImmutableArray<Remedy.State> Missing => missing.ToImmutable();

    public HeartRisk Assess(in Case input)
    {
        var patient = input.History.Patient;
        var risk = patient.CardiovascularRisk;
        Raise(PatientQuestions.HeartFailure, patient.HeartFailure, HeartRiskClass.VeryHigh);
        Raise(CardiovascularRiskQuestions.SevereValveDisease, risk.SevereValveDisease, HeartRiskClass.High);
        Raise(
            CardiovascularRiskQuestions.MyocardialInfarctionOrRevascularization,
            risk.MyocardialInfarctionOrRevascularization,
            HeartRiskClass.High);
        Raise(CardiovascularRiskQuestions.StableAngina, risk.StableAngina, HeartRiskClass.High);
        Raise(PatientQuestions.PriorAnthracycline, AnthracyclineOf(input), HeartRiskClass.High);
        Raise(PatientQuestions.MediastinalRadiotherapy, patient.MediastinalRadiotherapy, HeartRiskClass.High);
        AddEjectionFraction(input);
        AddAge(input);
        Add(CardiovascularRiskQuestions.OtherChemotherapy, ChemotherapyOf(input));
        foreach (var factor in OfOnePoint)
        {
            Add(factor, factor.Read(risk));
        }

        var byPoints = points >= numbers.HighFromPoints
            ? HeartRiskClass.High
            : points >= numbers.MediumFromPoints ? HeartRiskClass.Medium
            : HeartRiskClass.Low;
        return new(
            worst < byPoints ? worst : byPoints, points, present.ToImmutable(), [.. missing.Select(factor => factor.What)]);
    }

    /// <summary>An exposure on record counts, whatever the answer says.</summary>
    private static Answer AnthracyclineOf(in Case input)
    {
        foreach (var exposure in input.History.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                return Answer.Yes;
            }
        }

        return input.History.Patient.PriorAnthracycline;
    }

    /// <summary>
    /// Cyclophosphamide, and the high-dose chemotherapy of a transplantation (S-11), count whatever the answer says.
    /// </summary>
    private static Answer ChemotherapyOf(in Case input)
    {
        foreach (var therapy in input.History.Therapies)
        {
            if (therapy.Kind is TherapyKind.Cyclophosphamide or TherapyKind.AutologousStemCellTransplantation
                && therapy.MayHaveBegunBy(input.Proposal.At.Date))
            {
                return Answer.Yes;
            }
        }

        return input.History.Patient.CardiovascularRisk.OtherChemotherapy;
    }

    private void AddEjectionFraction(in Case input)
    {
        if (NewestEjectionFraction.Lowest(input) is not { Value: var value })
        {
            missing.Add(new("ejection fraction", Measured));
        }
        else if (value < numbers.HighBelow)
        {
            Raise($"ejection fraction of {value}", Measured, Answer.Yes, HeartRiskClass.High);
        }
        else if (value < numbers.MediumBelow)
        {
            Add($"ejection fraction of {value}", Measured, Answer.Yes, Two);
        }
    }

    private void AddAge(in Case input)
    {
        if (input.History.Patient.BirthDate is not { } birth)
        {
            missing.Add(new("age", Born));
            return;
        }

        var proposed = input.Proposal.At.Date;
        if (birth.PlusYears(numbers.HighAgeFrom) <= proposed)
        {
            Raise("age", Born, Answer.Yes, HeartRiskClass.High);
        }
        else if (birth.PlusYears(numbers.MediumAgeFrom) <= proposed)
        {
            Add("age", Born, Answer.Yes, Two);
        }
    }

    private void Raise(Question question, Answer answer, HeartRiskClass to) => Raise(question.Words, question.Field, answer, to);

    private void Add(Question question, Answer answer) => Add(question.Words, question.Field, answer);

    private void Raise(string factor, RecordField field, Answer answer, HeartRiskClass to)
    {
        if (Note(factor, field, answer))
        {
            worst = to < worst ? to : worst;
        }
    }

    private void Add(string factor, RecordField field, Answer answer, int number = One)
    {
        if (Note(factor, field, answer))
        {
            points += number;
        }
    }

    private bool Note(string factor, RecordField field, Answer answer)
    {
        if (answer is Answer.Yes)
        {
            present.Add(factor);
        }
        else if (answer is not Answer.No)
        {
            missing.Add(new(factor, field));
        }

        return answer is Answer.Yes;
    }
}
