namespace Mitox.Rules.Rulebook;

/// <summary>The newest ALT, AST and total bilirubin are not above their limit.</summary>
/// <remarks>A result at the limit is not above it. Each is judged by its newest result, stale or not; one without is incomplete.</remarks>
public sealed class LiverTestLimitRule(UpperLimitMultiple limit, Citation source)
    : Rule(RuleIds.LiverTestLimit, $"ALT, AST and total bilirubin must not be above {limit}.", source)
{
    private readonly UpperLimitMultiple limit = limit ?? throw new ArgumentNullException(nameof(limit));

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var alanine = Highest(Observation.AlanineAminotransferase, input);
        var aspartate = Highest(Observation.AspartateAminotransferase, input);
        var bilirubin = Highest(Observation.TotalBilirubin, input);
        var highest = Higher(Higher(alanine, aspartate), bilirubin);
        if (highest is { Value: { } value } && value > limit)
        {
            return Objects(Verdict.Withhold, Compare(highest, value, LimitRelation.Above), new Remedy.Resolve($"{ObservationText.Of(highest.What)} above {limit}"));
        }

        var unknown = alanine.Value is null ? alanine : aspartate.Value is null ? aspartate : bilirubin;
        return unknown.Value is null || highest.Value is null
            ? Undetermined(new StatedFact(ObservationText.Of(unknown.What), StatedFact.Unknown), new Remedy.State(ObservationText.Of(unknown.What)))
            : Satisfied(input, Compare(highest, highest.Value, LimitRelation.AtOrBelow));
    }

    private LimitComparison<UpperLimitMultiple> Compare(Result result, UpperLimitMultiple value, LimitRelation relation) =>
        new(ObservationText.Of(result.What), value, result.Panel?.At ?? default, relation, limit, "the limit");

    private static Result Highest(Observation what, in Case input)
    {
        var highest = new Result(what, null);
        foreach (var panel in Newest(what, input))
        {
            highest = Higher(highest, new(what, panel));
        }

        return highest;
    }

    private static Result Higher(Result left, Result right) => right.Value > left.Value ? right : left;

    private static ReadOnlySpan<LiverPanel> Newest(Observation what, in Case input) => what switch
    {
        Observation.AlanineAminotransferase => input.NewestAlanineAminotransferase,
        Observation.AspartateAminotransferase => input.NewestAspartateAminotransferase,
        _ => input.NewestTotalBilirubin,
    };

    private readonly record struct Result(Observation What, LiverPanel? Panel)
    {
        public UpperLimitMultiple? Value => What switch
        {
            Observation.AlanineAminotransferase => Panel?.AlanineAminotransferase,
            Observation.AspartateAminotransferase => Panel?.AspartateAminotransferase,
            _ => Panel?.TotalBilirubin,
        };
    }
}
