using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>What the editions say of the heart: here they differ.</summary>
internal sealed partial class UnitedStatesLabel
{
    private const string HeartWarnings = "Warnings, cardiac effects";

    private ImmutableArray<ClinicalRule> HeartRulesOf2000() =>
    [
        .. HeartHistory(),
        new EjectionFractionBeforeDoseRule(
            LibraryConvention.HeartTestMaximumAgeInDays,
            MonitoredFrom,
            Tested(HeartWarnings, EvidenceGrade.A, "US-33", "D-06") with
            {
                Remark = "Before March 2005 monitoring was tied to a lifetime dose of 100 mg/m² or more; that the proposed dose counts into it, and "
                    + "that one is asked for before the first dose, is the cautious reading. No maximum age is named: the days are a library convention (P8).",
            }),
        new EjectionFractionFloorRule(EjectionFractionFloor, LibraryConvention.Citation(
            "Ejection fraction", "Below 50 % every profile objects (P13); the number is that of 2005.", "US-34", "D-03")),
        .. HeartChanges(null, isLowerLimitJudged: false),
    ];

    private ImmutableArray<ClinicalRule> HeartRulesOf2005() =>
    [
        .. HeartHistory(),
        new EjectionFractionBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, Tested(HeartWarnings, EvidenceGrade.A, "US-33")),
        Floor(),
        .. HeartChanges(MethodsOf2005, isLowerLimitJudged: false),
    ];

    private ImmutableArray<ClinicalRule> HeartRulesOf2009() =>
    [
        .. HeartHistory(),
        new EjectionFractionBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, Tested(HeartWarnings, EvidenceGrade.A, "US-32")),
        Floor(),
        new EjectionFractionLowerLimitRule(
            EjectionFractionFloor,
            Percentage.FromPercent(LibraryConvention.ClearEjectionFractionPercent),
            Label(HeartWarnings, EvidenceGrade.A, "US-35") with
            {
                Remark = "Where no limit was reported, 50 % stands in for it and review up to 55 % is a library convention (P13).",
            }),
        .. HeartChanges(null, isLowerLimitJudged: true),
        new ElectrocardiogramBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, Tested(HeartWarnings, EvidenceGrade.A, "US-32")),
    ];

    private ImmutableArray<ClinicalRule> HeartHistory() =>
    [
        new CardiovascularDiseaseRule(Label("Boxed warning, cardiotoxicity", EvidenceGrade.A, "US-44")),
        new HeartFailureRule(Label(HeartWarnings, EvidenceGrade.A, "US-43", "US-44") with
        {
            Remark = "The label warns of fatal heart failure; that a diagnosed one withholds is a library convention (P21).",
        }),
        new HeartFailureSignsRule(Label(HeartWarnings, EvidenceGrade.A, "US-32") with
        {
            Remark = "Review while signs last is a library convention.",
        }),
    ];

    private EjectionFractionFloorRule Floor() => new(
        EjectionFractionFloor,
        Label("Letter to prescribers 2005, and dosage and administration since", EvidenceGrade.B, "US-34", "US-36", "US-38", "D-03") with
        {
            Remark = "The 2005 wording names 50 % (A); that the dosage section kept the number is unconfirmed. A clinical "
                + "series read it as 50 % or below (US-38).",
        });

    private ImmutableArray<ClinicalRule> HeartChanges(ImmutableArray<EjectionFractionMethod>? methods, bool isLowerLimitJudged) =>
    [
        new EjectionFractionFallRule(
            LibraryConvention.EjectionFractionFallInPoints,
            pointsToWithholdAbove: null,
            Label(HeartWarnings, EvidenceGrade.A, "US-35", "US-37", "D-04") with
            {
                Remark = "The label asks for \"a clinically significant reduction\" and gives no number; 10 points is a "
                    + "library convention (P13).",
            }),
        new EjectionFractionMethodRule(
            methods ?? [],
            Label(HeartWarnings, EvidenceGrade.Unconfirmed, "US-31", "US-42") with
            {
                Remark = "That the method should stay the same is unconfirmed: no text that says so was read."
                    + (methods is null ? string.Empty : " The text of 2005 names echocardiography and MUGA only (US-31, A)."),
            }),
        new EjectionFractionRecoveredRule(EjectionFractionFloor, isLowerLimitJudged, LibraryConvention.Citation(
            "Recovered ejection fraction", "The label has no rule for a second, normal measurement.", "US-35", "D-05")),
    ];
}
