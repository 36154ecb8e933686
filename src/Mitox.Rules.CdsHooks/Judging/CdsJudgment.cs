using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules.CdsHooks;

/// <summary>What was said of one order.</summary>
/// <param name="Order">The reference of the order.</param>
/// <param name="Decision">The decision, or <see langword="null"/> where the order could not be judged.</param>
/// <param name="Card">The card, or <see langword="null"/> where no rule objected.</param>
/// <remarks>Keep the decision with the id of the card: feedback names the card alone.</remarks>
[JsonConverter(typeof(NotJson))]
public sealed record CdsJudgment(string Order, Decision? Decision, CdsCard? Card)
{
    /// <summary>Judges the orders that a request is about.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reading">What was read of it by <see cref="CdsRecord"/>.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="at">
    /// The day for which a draft is judged that says nothing of its time, mostly the clinic's today; no clock is read. An order
    /// of several days, or of a schedule, is not judged by it: one day's answer is not that of the others.
    /// </param>
    /// <returns>
    /// One judgment for each order of mitoxantrone, and for each that may be one: order-sign judges all drafts, order-select
    /// those selected, patient-view those on record. What cannot be judged is a card, and never nothing.
    /// </returns>
    public static ImmutableArray<CdsJudgment> Of(CdsRequest request, FhirReading reading, Policy policy, ClinicTime at)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(policy);
        var drafts = DraftOrders.Of(request);
        var references = drafts?.Select(draft => draft.Reference).ToHashSet(StringComparer.Ordinal);
        bool IsAsked(string reference) => references is null || references.Contains(reference) || !HasName(reference);
        var judged = reading.Orders.Where(order => IsAsked(order.Reference))
            .Select(order => Judged(order, request, reading, policy, at, drafts))
            .ToList();
        var names = judged.Select(one => one.Order).ToHashSet(StringComparer.Ordinal);
        var unjudged = reading.Accounts
            .Where(account => drafts is not null && IsAsked(account.Reference) && !names.Contains(account.Reference))
            .Where(MayBeAnOrder)
            .Select(account => NotJudged(account.Reference, account.Reason, request, policy));
        return [.. judged.Concat(unjudged).DistinctBy(one => one.Order)];
    }

    /// <summary>The response with the cards of these judgments.</summary>
    /// <param name="judgments">The judgments.</param>
    /// <returns>The response; the most urgent card first.</returns>
    public static CdsResponse Respond(ImmutableArray<CdsJudgment> judgments) =>
        new([.. judgments.Select(one => one.Card).OfType<CdsCard>().OrderBy(card => card.Indicator)]);

    private static CdsJudgment Judged(
        FhirOrder order,
        CdsRequest request,
        FhirReading reading,
        Policy policy,
        ClinicTime at,
        ImmutableArray<(string Reference, JsonElement Resource)>? drafts)
    {
        var draft = drafts?.FirstOrDefault(one => one.Reference == order.Reference).Resource;
        if (order.Dose is null || (order.At is null && !(draft is { } said && DraftOrders.NamesNoTime(said))))
        {
            return NotJudged(order.Reference, order.Problem, request, policy);
        }

        var decision = TreatmentEvaluator.Evaluate(reading.History, order.ToProposal(order.At ?? at), policy);
        var card = CdsCards.From(decision, reading, request.HookInstance, order);
        return new(
            order.Reference,
            decision,
            card is not null && draft is { ValueKind: JsonValueKind.Object } resource
                ? SuggestedOrder.On(card, decision, resource)
                : card);
    }

    private static CdsJudgment NotJudged(string reference, string reason, CdsRequest request, Policy policy) =>
        new(reference, null, CdsCards.NotJudged(reference, reason, request.HookInstance, policy.Description));

    /// <summary>A request of medication that could not be read, or is not the patient's, or calls itself no order.</summary>
    private static bool MayBeAnOrder(ResourceAccount account) =>
        account.FhirPath.StartsWith("MedicationRequest", StringComparison.Ordinal)
            ? account.Fate is ResourceFate.Unread or ResourceFate.OtherPatient || account.FhirPath == "MedicationRequest.intent"
            : account.Fate is ResourceFate.Unread && account.FhirPath.StartsWith("Bundle", StringComparison.Ordinal);

    private static bool HasName(string reference) => !reference.Contains("Bundle.entry[", StringComparison.Ordinal);
}
