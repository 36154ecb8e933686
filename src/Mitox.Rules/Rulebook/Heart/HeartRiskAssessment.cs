using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Adds up the factors of a risk assessment of the heart (CO-30, CO-31).</summary>
internal sealed class HeartRiskAssessment(HeartRiskNumbers numbers)
{
    private const int One = 1;
    private const int Two = 2;
    private static readonly RecordField Measured = new(nameof(EjectionFraction), nameof(EjectionFraction.Value));
    private static readonly RecordField Born = OfPatient(nameof(Patient.BirthDate));
    private readonly ImmutableArray<string>.Builder present = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Remedy.State>.Builder missing = ImmutableArray.CreateBuilder<Remedy.State>();
    private HeartRiskClass worst = HeartRiskClass.Low;
    private int points;

    /// <summary>Gets what nobody has said yet, once it is assessed.</summary>
    public ImmutableArray<Remedy.State> Missing => missing.ToImmutable();

    public HeartRisk Assess(in Case input)
    {
        var patient = input.History.Patient;
        var risk = patient.CardiovascularRisk;
        Raise("heart failure", OfPatient(nameof(Patient.HeartFailure)), patient.HeartFailure, HeartRiskClass.VeryHigh);
        Raise("severe valve disease", OfRisk(nameof(CardiovascularRiskFactors.SevereValveDisease)), risk.SevereValveDisease, HeartRiskClass.High);
        Raise("myocardial infarction or revascularization", OfRisk(nameof(CardiovascularRiskFactors.MyocardialInfarctionOrRevascularization)), risk.MyocardialInfarctionOrRevascularization, HeartRiskClass.High);
        Raise("stable angina", OfRisk(nameof(CardiovascularRiskFactors.StableAngina)), risk.StableAngina, HeartRiskClass.High);
        Raise("earlier anthracycline", OfPatient(nameof(Patient.PriorAnthracycline)), AnthracyclineOf(input), HeartRiskClass.High);
        Raise("radiotherapy to the mediastinum", OfPatient(nameof(Patient.MediastinalRadiotherapy)), patient.MediastinalRadiotherapy, HeartRiskClass.High);
        AddEjectionFraction(input);
        AddAge(input);
        Add("raised troponin", OfRisk(nameof(CardiovascularRiskFactors.RaisedTroponin)), risk.RaisedTroponin);
        Add("raised natriuretic peptide", OfRisk(nameof(CardiovascularRiskFactors.RaisedNatriureticPeptide)), risk.RaisedNatriureticPeptide);
        Add("hypertension", OfRisk(nameof(CardiovascularRiskFactors.Hypertension)), risk.Hypertension);
        Add("diabetes", OfRisk(nameof(CardiovascularRiskFactors.Diabetes)), risk.Diabetes);
        Add("chronic kidney disease", OfRisk(nameof(CardiovascularRiskFactors.ChronicKidneyDisease)), risk.ChronicKidneyDisease);
        Add("other chemotherapy", OfRisk(nameof(CardiovascularRiskFactors.OtherChemotherapy)), ChemotherapyOf(input));
        Add("smoking", OfRisk(nameof(CardiovascularRiskFactors.Smoking)), risk.Smoking);
        Add("body-mass index above 30", OfRisk(nameof(CardiovascularRiskFactors.Obesity)), risk.Obesity);
        var byPoints = points >= numbers.HighFromPoints ? HeartRiskClass.High : points >= numbers.MediumFromPoints ? HeartRiskClass.Medium : HeartRiskClass.Low;
        return new(worst < byPoints ? worst : byPoints, points, present.ToImmutable(), [.. missing.Select(factor => factor.What)]);
    }

    private static RecordField OfPatient(string name) => new(nameof(Patient), name);

    private static RecordField OfRisk(string name) => new(nameof(CardiovascularRiskFactors), name);

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

    /// <summary>Cyclophosphamide, and the high-dose chemotherapy of a transplantation (S-11), count whatever the answer says.</summary>
    private static Answer ChemotherapyOf(in Case input)
    {
        foreach (var therapy in input.History.Therapies)
        {
            if (therapy.Kind is TherapyKind.Cyclophosphamide or TherapyKind.AutologousStemCellTransplantation && therapy.MayHaveBegunBy(input.Proposal.At.Date))
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
