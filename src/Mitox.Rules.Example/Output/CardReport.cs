using Mitox.Rules.CdsHooks;
using Mitox.Rules.Fhir;

namespace Mitox.Rules.Example.Output;

/// <summary>The orders of a bundle as cards, as if a client had opened the patient's chart.</summary>
internal static class CardReport
{
    /// <summary>A client names each of its calls; this one is none.</summary>
    private const string NoCall = "00000000-0000-0000-0000-000000000000";

    public static void Write(TextWriter output, FhirReading reading, Policy policy)
    {
        var request = new CdsRequest
        {
            Hook = "patient-view",
            HookInstance = NoCall,
            Context = new() { PatientId = reading.PatientId },
        };

        // An order that names no day is a card that says so: no day is made up for it.
        var judgments = CdsJudgment.Of(request, reading, policy, at: default);
        output.Write($"{CdsJson.Write(CdsJudgment.Respond(judgments))}\n");
    }
}
