using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The yes/no questions about how an infusion is given: each stands here once.</summary>
public static class SessionQuestions
{
    /// <summary>Gets whether the drug goes into a free-flowing intravenous line (US-82).</summary>
    public static Question<InfusionSession> FreeFlowingLine { get; } = new(
        nameof(InfusionSession.FreeFlowingLine), "free-flowing line",
        session => session.FreeFlowingLine,
        (session, answer) => session with { FreeFlowingLine = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether the vein is large, not over a joint, in a limb that drains well (US-86).</summary>
    public static Question<InfusionSession> SuitableVein { get; } = new(
        nameof(InfusionSession.SuitableVein), "suitable vein",
        session => session.SuitableVein, (session, answer) => session with { SuitableVein = answer }, reassuring: Answer.Yes);

    /// <summary>Gets whether the drug is mixed with heparin (US-88).</summary>
    public static Question<InfusionSession> MixedWithHeparin { get; } = new(
        nameof(InfusionSession.MixedWithHeparin), "mixture with heparin",
        session => session.MixedWithHeparin,
        (session, answer) => session with { MixedWithHeparin = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether the product contains sulfite (US-63).</summary>
    public static Question<InfusionSession> ProductContainsSulfite { get; } = new(
        nameof(InfusionSession.ProductContainsSulfite), "sulfite in the product",
        session => session.ProductContainsSulfite,
        (session, answer) => session with { ProductContainsSulfite = answer },
        reassuring: Answer.No);

    /// <summary>Gets whether an experienced physician supervises (US-89).</summary>
    public static Question<InfusionSession> ExperiencedSupervision { get; } = new(
        nameof(InfusionSession.ExperiencedSupervision), "supervision by a physician experienced with cytotoxic chemotherapy",
        session => session.ExperiencedSupervision,
        (session, answer) => session with { ExperiencedSupervision = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether the patient has read the medication guide this time (US-92).</summary>
    public static Question<InfusionSession> MedicationGuideRead { get; } = new(
        nameof(InfusionSession.MedicationGuideRead), "medication guide read this time",
        session => session.MedicationGuideRead,
        (session, answer) => session with { MedicationGuideRead = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether the prescriber has read the prescriber guide (NEW-05).</summary>
    public static Question<InfusionSession> PrescriberGuideRead { get; } = new(
        nameof(InfusionSession.PrescriberGuideRead), "prescriber guide read",
        session => session.PrescriberGuideRead,
        (session, answer) => session with { PrescriberGuideRead = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether the patient has the patient card (NEW-05).</summary>
    public static Question<InfusionSession> PatientCardGiven { get; } = new(
        nameof(InfusionSession.PatientCardGiven), "patient card given",
        session => session.PatientCardGiven,
        (session, answer) => session with { PatientCardGiven = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether the INR was checked (NEW-02).</summary>
    public static Question<InfusionSession> InternationalNormalizedRatioChecked { get; } = new(
        nameof(InfusionSession.InternationalNormalizedRatioChecked), "INR checked",
        session => session.InternationalNormalizedRatioChecked,
        (session, answer) => session with { InternationalNormalizedRatioChecked = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether vital signs were recorded before the infusion (S-03).</summary>
    public static Question<InfusionSession> VitalSignsBefore { get; } = new(
        nameof(InfusionSession.VitalSignsBefore), "vital signs recorded before the infusion",
        session => session.VitalSignsBefore,
        (session, answer) => session with { VitalSignsBefore = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether vital signs were recorded during the infusion (S-03).</summary>
    public static Question<InfusionSession> VitalSignsDuring { get; } = new(
        nameof(InfusionSession.VitalSignsDuring), "vital signs recorded during the infusion",
        session => session.VitalSignsDuring,
        (session, answer) => session with { VitalSignsDuring = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether vital signs were recorded after the infusion (S-03).</summary>
    public static Question<InfusionSession> VitalSignsAfter { get; } = new(
        nameof(InfusionSession.VitalSignsAfter), "vital signs recorded after the infusion",
        session => session.VitalSignsAfter,
        (session, answer) => session with { VitalSignsAfter = answer },
        reassuring: Answer.Yes);

    /// <summary>Gets whether there was a reaction (S-03).</summary>
    public static Question<InfusionSession> Reaction { get; } = new(
        nameof(InfusionSession.Reaction), "reaction",
        session => session.Reaction, (session, answer) => session with { Reaction = answer }, reassuring: Answer.No);

    /// <summary>Gets whether the reaction was hypersensitivity (US-62).</summary>
    public static Question<InfusionSession> ReactionWasHypersensitivity { get; } = new(
        nameof(InfusionSession.ReactionWasHypersensitivity), "hypersensitivity as the cause of the reaction",
        session => session.ReactionWasHypersensitivity,
        (session, answer) => session with { ReactionWasHypersensitivity = answer },
        reassuring: Answer.No);

    /// <summary>Gets all of them, in the order they stand in files.</summary>
    public static ImmutableArray<Question<InfusionSession>> All { get; } =
    [
        FreeFlowingLine, SuitableVein, MixedWithHeparin, ProductContainsSulfite, ExperiencedSupervision,
        MedicationGuideRead, VitalSignsBefore, VitalSignsDuring, VitalSignsAfter, Reaction, ReactionWasHypersensitivity,
        PrescriberGuideRead, PatientCardGiven, InternationalNormalizedRatioChecked,
    ];
}
