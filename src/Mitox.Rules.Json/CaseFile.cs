using System.Text.Json.Serialization;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json;

/// <summary>One patient, one question and the policy to ask, as read from a file or to be written as one.</summary>
/// <remarks>The question is a proposed infusion, a session, or a day after treatment: exactly one of them.</remarks>
[JsonConverter(typeof(ObjectsJson))]
public sealed record CaseFile
{
    internal const string UsualPolicy = "us-2009";

    internal CaseFile(CaseContent content, TreatmentHistory history)
    {
        Title = content.Title;
        Source = content.Source;
        Note = content.Note;
        PolicyId = content.PolicyId;
        History = history;
        Proposal = content.Proposal;
        Session = content.Session;
        FollowUpOn = content.FollowUpOn;
    }

    /// <summary>Gets what the case is called; empty where the file does not say.</summary>
    public string Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets the publication the case is built from; empty where the file does not say.</summary>
    public string Source { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Gets a remark, such as that the dates are invented; empty where the file does not say.</summary>
    public string Note { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>
    /// Gets the id of the policy to ask, or several joined by "+"; where the file names none, that of the US label since
    /// 2009, "us-2009".
    /// </summary>
    /// <remarks>Any text that is not blank: whether there is such a policy is for the caller to find out.</remarks>
    public string PolicyId
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>Gets everything on record, in the order of the file.</summary>
    public TreatmentRecord Record => History.Record;

    /// <summary>Gets the history built from the record.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the proposed infusion, or <see langword="null"/> where the file asks something else.</summary>
    public ProposedInfusion? Proposal { get; }

    /// <summary>Gets the session, or <see langword="null"/> where the file asks something else.</summary>
    public InfusionSession? Session { get; }

    /// <summary>Gets the evaluation date after treatment, or <see langword="null"/> where the file asks something else.</summary>
    public LocalDate? FollowUpOn { get; }

    /// <summary>A case that asks whether an infusion may be given.</summary>
    /// <param name="history">The history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <returns>The case, which asks the US label since 2009 unless another <see cref="PolicyId"/> is put in.</returns>
    public static CaseFile ForInfusion(TreatmentHistory history, ProposedInfusion proposal)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(proposal);
        return new(new CaseContent { Proposal = proposal }, history);
    }

    /// <summary>A case that asks about one session.</summary>
    /// <param name="history">The history.</param>
    /// <param name="session">The session, on a day that a record can have.</param>
    /// <returns>The case, which asks the US label since 2009 unless another <see cref="PolicyId"/> is put in.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No record can have the day of the session.</exception>
    public static CaseFile ForSession(TreatmentHistory history, InfusionSession session)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(session);
        CheckDay(history, session.At.Date, nameof(session));
        return new(new CaseContent { Session = session }, history);
    }

    /// <summary>A case that asks what is due after treatment.</summary>
    /// <param name="history">The history.</param>
    /// <param name="day">The evaluation date, a day that a record can have.</param>
    /// <returns>The case, which asks the US label since 2009 unless another <see cref="PolicyId"/> is put in.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No record can have that day.</exception>
    public static CaseFile ForFollowUp(TreatmentHistory history, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(history);
        var isoDay = day.WithCalendar(CalendarSystem.Iso);
        CheckDay(history, isoDay, nameof(day));
        return new(new CaseContent { FollowUpOn = isoDay }, history);
    }

    /// <summary>Asks a policy what the file asks. Of a proposed infusion the objections are kept, else all findings.</summary>
    /// <param name="policy">The policy; <see cref="PolicyId"/> says which one the file asks for.</param>
    /// <returns>The decision.</returns>
    public Decision Evaluate(Policy policy) =>
        Proposal is { } proposal ? TreatmentEvaluator.Evaluate(History, proposal, policy) : EvaluateInFull(policy);

    /// <summary>Asks a policy what the file asks, and keeps all findings.</summary>
    /// <param name="policy">The policy; <see cref="PolicyId"/> says which one the file asks for.</param>
    /// <returns>The decision.</returns>
    public Decision EvaluateInFull(Policy policy) =>
        Proposal is { } proposal ? TreatmentEvaluator.EvaluateInFull(History, proposal, policy)
        : Session is { } session ? TreatmentEvaluator.EvaluateSession(History, session, policy)
        : TreatmentEvaluator.EvaluateFollowUp(History, FollowUpOn!.Value, policy);

    private static void CheckDay(TreatmentHistory history, LocalDate day, string parameter)
    {
        if (RecordCheck.ProblemWith(day, history.Patient.BirthDate) is { } problem)
        {
            throw new ArgumentOutOfRangeException(parameter, day, problem);
        }
    }
}
