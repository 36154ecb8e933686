using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads the lasting facts; what could not be read is a problem, and no file comes of it.</summary>
internal static class PatientReading
{
    public static Patient Read(Place place, PatientEntry? entry)
    {
        if (entry is null)
        {
            return new();
        }

        return new()
        {
            BirthDate = DayReading.ReadDate(place["birthDate"], entry.BirthDate),
            Sex = Words<Sex>.Read(place["sex"], entry.Sex, Sex.Unknown) ?? Sex.Unknown,
            ChildbearingPotential = Read(place["childbearing"], entry.Childbearing),
            Course = Words<DiseaseCourse>.Read(place["course"], entry.Course, DiseaseCourse.Unknown) ?? DiseaseCourse.Unknown,
            WorseningRelapsingRemitting = AnswerReading.Read(place["worseningRelapsingRemitting"], entry.WorseningRelapsingRemitting),
            MitoxantroneHypersensitivity = AnswerReading.Read(place["mitoxantroneHypersensitivity"], entry.MitoxantroneHypersensitivity),
            AnthracyclineHypersensitivity = AnswerReading.Read(place["anthracyclineHypersensitivity"], entry.AnthracyclineHypersensitivity),
            HeartFailure = AnswerReading.Read(place["heartFailure"], entry.HeartFailure),
            CardiovascularDisease = AnswerReading.Read(place["cardiovascularDisease"], entry.CardiovascularDisease),
            MediastinalRadiotherapy = AnswerReading.Read(place["mediastinalRadiotherapy"], entry.MediastinalRadiotherapy),
            PriorAnthracycline = AnswerReading.Read(place["priorAnthracycline"], entry.PriorAnthracycline),
            HepaticImpairment = AnswerReading.Read(place["hepaticImpairment"], entry.HepaticImpairment),
            HighlyActiveRelapsing = AnswerReading.Read(place["highlyActiveRelapsing"], entry.HighlyActiveRelapsing),
            RapidlyEvolvingDisability = AnswerReading.Read(place["rapidlyEvolvingDisability"], entry.RapidlyEvolvingDisability),
            AlternativesExhausted = AnswerReading.Read(place["alternativesExhausted"], entry.AlternativesExhausted),
            StructuralHeartDisease = AnswerReading.Read(place["structuralHeartDisease"], entry.StructuralHeartDisease),
            ChronicInfection = AnswerReading.Read(place["chronicInfection"], entry.ChronicInfection),
            SevereRenalImpairment = AnswerReading.Read(place["severeRenalImpairment"], entry.SevereRenalImpairment),
            SulfiteHypersensitivity = AnswerReading.Read(place["sulfiteHypersensitivity"], entry.SulfiteHypersensitivity),
            ConsentRecorded = AnswerReading.Read(place["consentRecorded"], entry.ConsentRecorded),
            CardiovascularRisk = Read(place["cardiovascularRisk"], entry.CardiovascularRisk),
        };
    }

    private static CardiovascularRiskFactors Read(Place place, CardiovascularRiskEntry? entry) => new()
    {
        SevereValveDisease = AnswerReading.Read(place["severeValveDisease"], entry?.SevereValveDisease),
        MyocardialInfarctionOrRevascularization = AnswerReading.Read(place["myocardialInfarctionOrRevascularization"], entry?.MyocardialInfarctionOrRevascularization),
        StableAngina = AnswerReading.Read(place["stableAngina"], entry?.StableAngina),
        RaisedTroponin = AnswerReading.Read(place["raisedTroponin"], entry?.RaisedTroponin),
        RaisedNatriureticPeptide = AnswerReading.Read(place["raisedNatriureticPeptide"], entry?.RaisedNatriureticPeptide),
        Hypertension = AnswerReading.Read(place["hypertension"], entry?.Hypertension),
        Diabetes = AnswerReading.Read(place["diabetes"], entry?.Diabetes),
        ChronicKidneyDisease = AnswerReading.Read(place["chronicKidneyDisease"], entry?.ChronicKidneyDisease),
        OtherChemotherapy = AnswerReading.Read(place["otherChemotherapy"], entry?.OtherChemotherapy),
        Smoking = AnswerReading.Read(place["smoking"], entry?.Smoking),
        Obesity = AnswerReading.Read(place["obesity"], entry?.Obesity),
    };

    private static ChildbearingPotential Read(Place place, ChildbearingEntry? entry)
    {
        var capable = AnswerReading.Read(place["capable"], entry?.Capable);
        if (capable is Answer.No)
        {
            if (string.IsNullOrWhiteSpace(entry!.Reason))
            {
                place.Complain("\"capable\": \"no\" must have its \"reason\" beside it, not blank.");
            }
            else if (ValueReading.TryCreate(place["reason"], () => ChildbearingPotential.NotCapable(entry.Reason), out var notCapable))
            {
                return notCapable;
            }
        }
        else if (entry?.Reason is not null)
        {
            place["reason"].Complain("a reason must stand beside \"capable\": \"no\" and nowhere else.");
        }

        return capable is Answer.Yes ? ChildbearingPotential.Capable : ChildbearingPotential.Unknown;
    }
}
