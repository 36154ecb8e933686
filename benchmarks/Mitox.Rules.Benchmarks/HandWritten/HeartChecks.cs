namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Eight rules about the heart.</summary>
internal static class HeartChecks
{
    private const decimal FloorPercent = 50m;
    private const decimal ClearPercent = 55m;
    private const decimal FallInPoints = 10m;

    public static bool NoCardiovascularDisease(in ProposedDay day)
    {
        var patient = day.Chart.Patient;
        var risk = patient.CardiovascularRisk;
        return patient.CardiovascularDisease is Answer.No
            && patient.StructuralHeartDisease is not Answer.Yes
            && risk.MyocardialInfarctionOrRevascularization is not Answer.Yes
            && risk.SevereValveDisease is not Answer.Yes
            && risk.StableAngina is not Answer.Yes;
    }

    public static bool NoHeartFailure(in ProposedDay day) => day.Chart.Patient.HeartFailure is Answer.No;

    public static bool NoSignsOfHeartFailure(in ProposedDay day)
    {
        var noted = Newest.For(day.Chart.VisitsWithHeartFailureSigns, day.Proposal.At);
        foreach (var visit in noted)
        {
            if (!IsMeasuredSince(visit.At, day))
            {
                return false;
            }
        }

        foreach (var visit in day.Visits)
        {
            if (visit.HeartFailureSigns is not Answer.No)
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
    }

    public static bool EjectionFractionIsNotBelowFloor(in ProposedDay day)
    {
        foreach (var measured in day.EjectionFractions)
        {
            if (measured.Value.Percent < FloorPercent)
            {
                return false;
            }
        }

        return day.EjectionFractions.Count > 0;
    }

    public static bool EjectionFractionIsNormal(in ProposedDay day)
    {
        foreach (var measured in day.EjectionFractions)
        {
            if (measured.Value.Percent < (measured.LowerLimitOfNormal?.Percent ?? ClearPercent))
            {
                return false;
            }
        }

        return day.EjectionFractions.Count > 0;
    }

    public static bool EjectionFractionHasNotFallen(in ProposedDay day)
    {
        var highest = day.Baselines.Highest();
        foreach (var measured in day.EjectionFractions)
        {
            if (highest - measured.Value.Percent >= FallInPoints)
            {
                return false;
            }
        }

        return day.EjectionFractions.Count > 0;
    }

    public static bool EjectionFractionMethodIsTheSame(in ProposedDay day)
    {
        foreach (var measured in day.EjectionFractions)
        {
            if (!day.Baselines.AreOfTheMethodOf(measured, day.EjectionFractions[..1]))
            {
                return false;
            }
        }

        return day.EjectionFractions.Count > 0;
    }

    public static bool EjectionFractionIsNotRecovered(in ProposedDay day)
    {
        foreach (var measured in day.EjectionFractions)
        {
            if (IsLow(measured))
            {
                return true;
            }
        }

        var visible = day.Chart.EjectionFractions.AsSpan(0, Newest.VisibleCount(day.Chart.EjectionFractions, day.Proposal.At));
        foreach (var measured in visible)
        {
            if (IsLow(measured))
            {
                return false;
            }
        }

        return !visible.IsEmpty;
    }

    public static bool IsKnown(EjectionFractionMethod method) => method is EjectionFractionMethod.Echocardiography
        or EjectionFractionMethod.MultigatedAcquisition or EjectionFractionMethod.MagneticResonance;

    private static bool IsLow(EjectionFraction measured) =>
        measured.Value.Percent < Math.Max(measured.LowerLimitOfNormal?.Percent ?? FloorPercent, FloorPercent);

    private static bool IsMeasuredSince(ClinicTime noted, in ProposedDay day)
    {
        foreach (var measured in day.EjectionFractions)
        {
            if (!Newest.IsCertainlyAfter(noted, measured.At) && !Newest.IsOfUnknownOrder(noted, measured.At))
            {
                return true;
            }
        }

        return false;
    }
}
