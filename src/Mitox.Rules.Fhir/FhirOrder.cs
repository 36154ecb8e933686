using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>An order of mitoxantrone: what is to be judged, never an infusion that was given.</summary>
/// <param name="Reference">The reference of the request, such as "MedicationRequest/12".</param>
[JsonConverter(typeof(NotJson))]
public sealed record FhirOrder(string Reference)
{
    /// <summary>Gets the day it is ordered for, or <see langword="null"/> where the order names none, or several.</summary>
    public ClinicTime? At { get; internal init; }

    /// <summary>Gets the dose, or <see langword="null"/> where it could not be read; <see cref="Problem"/> says why.</summary>
    public Dose? Dose { get; internal init; }

    /// <summary>Gets the route; unknown where it is not coded, which leaves a decision incomplete.</summary>
    public InfusionRoute Route { get; internal init; }

    /// <summary>Gets why no proposal can be made of it alone; empty where one can.</summary>
    public string Problem { get; internal init; } = string.Empty;

    /// <summary>Gets what finds the body surface of a day.</summary>
    internal Func<ClinicTime, BodySurfaceArea?> AreaOn { get; init; } = static _ => null;

    /// <summary>The infusion that is ordered, on the day the order names.</summary>
    /// <returns>The proposal; without a body surface where none that counts was measured.</returns>
    /// <exception cref="InvalidOperationException">The order names no day, or its dose could not be read.</exception>
    public ProposedInfusion ToProposal() => TryToProposal(out var proposal, out var problem)
        ? proposal
        : throw new InvalidOperationException(problem);

    /// <summary>The infusion that is ordered, on a day that the order does not name.</summary>
    /// <param name="at">The day, and the time where it is planned, in the clinic's zone.</param>
    /// <returns>The proposal; without a body surface where none that counts was measured.</returns>
    /// <exception cref="InvalidOperationException">
    /// The dose could not be read, or the order names another day, which is not overruled.
    /// </exception>
    public ProposedInfusion ToProposal(ClinicTime at) => (Dose, At) switch
    {
        (null, _) => throw new InvalidOperationException(Problem),
        (_, { } ordered) when ordered.Date != at.Date => throw new InvalidOperationException(
            $"{Reference} is ordered for {ordered}, and must not be judged for {at}."),
        ({ } dose, _) => ProposedInfusion.ByRoute(Route, at, dose, AreaOn(at)),
    };

    /// <inheritdoc cref="ToProposal()" path="/summary"/>
    /// <param name="proposal">The proposal, or <see langword="null"/> where there is a problem.</param>
    /// <param name="problem">What is missing, or <see langword="null"/>.</param>
    /// <returns>Whether the order could be read.</returns>
    public bool TryToProposal(
        [NotNullWhen(true)] out ProposedInfusion? proposal, [NotNullWhen(false)] out string? problem)
    {
        proposal = Dose is not null && At is { } at ? ToProposal(at) : null;
        problem = proposal is null ? Problem : null;
        return proposal is not null;
    }

    /// <summary>Writes the order in one line.</summary>
    /// <returns>The reference, the dose and the day.</returns>
    public override string ToString() =>
        VisibleText.OneLine($"{Reference}: {(Dose is { } dose ? dose : "no dose")} on {(At is { } at ? at : "no day")}");
}
