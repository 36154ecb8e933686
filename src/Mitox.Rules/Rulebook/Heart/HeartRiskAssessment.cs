using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Adds up the factors of a risk assessment of the heart (CO-30, CO-31).</summary>
internal sealed class HeartRiskAssessment(HeartRiskNumbers numbers)
{
    private const int One = 1;
    private const int Two = 2;
    private readonly ImmutableArray<string>.Builder present = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder unknown = ImmutableArray.CreateBuilder<string>();
    private HeartRiskClass worst = HeartRiskClass.Low;
    private int points;

    public HeartRisk Assess(in Case input)
    {
        var patient = input.History.Patient;
        var risk = patient.CardiovascularRisk;
        Raise("heart failure", patient.HeartFailure, HeartRiskClass.VeryHigh);
        Raise("severe valve disease", risk.SevereValveDisease, HeartRiskClass.High);
        Raise("myocardial infarction or revascularization", risk.MyocardialInfarctionOrRevascularization, HeartRiskClass.High);
        Raise("stable angina", risk.StableAngina, HeartRiskClass.High);
        Raise("earlier anthracycline", PriorAnthracycline(input), HeartRiskClass.High);
        Raise("radiotherapy to the mediastinum", patient.MediastinalRadiotherapy, HeartRiskClass.High);
        AddEjectionFraction(input);
        AddAge(input);
        Add("raised troponin", risk.RaisedTroponin);
        Add("raised natriuretic peptide", risk.RaisedNatriureticPeptide);
        Add("hypertension", risk.Hypertension);
        Add("diabetes", risk.Diabetes);
        Add("chronic kidney disease", risk.ChronicKidneyDisease);
        Add("other chemotherapy", risk.OtherChemotherapy);
        Add("smoking", risk.Smoking);
        Add("body-mass index above 30", risk.Obesity);
        var byPoints = points >= numbers.HighFromPoints ? HeartRiskClass.High : points >= numbers.MediumFromPoints ? HeartRiskClass.Medium : HeartRiskClass.Low;
        return new(worst < byPoints ? worst : byPoints, points, present.ToImmutable(), unknown.ToImmutable());
    }

    /// <summary>One on record counts, whatever the answer says.</summary>
    private static Answer PriorAnthracycline(in Case input) =>
        input.History.PriorExposures.Any(exposure => !exposure.MayBeMitoxantrone) ? Answer.Yes : input.History.Patient.PriorAnthracycline;

    private void AddEjectionFraction(in Case input)
    {
        if (NewestEjectionFraction.Lowest(input) is not { Value: var value })
        {
            unknown.Add("ejection fraction");
        }
        else if (value < numbers.HighBelow)
        {
            Raise($"ejection fraction of {value}", Answer.Yes, HeartRiskClass.High);
        }
        else if (value < numbers.MediumBelow)
        {
            Add($"ejection fraction of {value}", Answer.Yes, Two);
        }
    }

    private void AddAge(in Case input)
    {
        if (input.History.Patient.BirthDate is not { } birth)
        {
            unknown.Add("age");
            return;
        }

        var proposed = input.Proposal.At.Date;
        if (birth.PlusYears(numbers.HighAgeFrom) <= proposed)
        {
            Raise("age", Answer.Yes, HeartRiskClass.High);
        }
        else if (birth.PlusYears(numbers.MediumAgeFrom) <= proposed)
        {
            Add("age", Answer.Yes, Two);
        }
    }

    private void Raise(string factor, Answer answer, HeartRiskClass to)
    {
        if (Note(factor, answer))
        {
            worst = to < worst ? to : worst;
        }
    }

    private void Add(string factor, Answer answer, int number = One)
    {
        if (Note(factor, answer))
        {
            points += number;
        }
    }

    private bool Note(string factor, Answer answer)
    {
        if (answer is Answer.Yes)
        {
            present.Add(factor);
        }
        else if (answer is not Answer.No)
        {
            unknown.Add(factor);
        }

        return answer is Answer.Yes;
    }
}
