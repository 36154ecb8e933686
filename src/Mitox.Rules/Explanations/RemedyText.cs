namespace Mitox.Rules;

/// <summary>Says a remedy in words.</summary>
public static class RemedyText
{
    /// <summary>The remedy in a few words, without its full stop: "at most 8 mg/m² (14.4 mg) fits this limit".</summary>
    /// <param name="remedy">The remedy.</param>
    /// <returns>Unrounded numbers, ISO dates, invariant culture.</returns>
    public static string Describe(this Remedy remedy)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        return remedy switch
        {
            Remedy.WaitUntil wait => $"wait until {IsoText.Of(wait.Date)}",
            Remedy.ReduceTo reduce => $"at most {reduce.LargestPerArea} ({reduce.Largest}) fits this limit",
            Remedy.Obtain obtain when obtain.From == obtain.Until => $"obtain {ObservationText.Of(obtain.What)} on {IsoText.Of(obtain.Until)}",
            Remedy.Obtain obtain => $"obtain {ObservationText.Of(obtain.What)} between {IsoText.Of(obtain.From)} and {IsoText.Of(obtain.Until)}",
            Remedy.State state => $"state {state.What}",
            Remedy.Resolve resolve => $"resolve {resolve.What}, then assess again",
            Remedy.ClinicianDecides => "a clinician decides and documents why",
            _ => "none under this policy",
        };
    }
}
