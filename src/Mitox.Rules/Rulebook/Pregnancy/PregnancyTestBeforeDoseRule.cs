namespace Mitox.Rules.Rulebook;

/// <summary>The result of a pregnancy test is known before this dose, from whoever is capable of pregnancy.</summary>
/// <remarks>Contraception is no exemption. A pending result is no result. Who is not capable needs the reason on record.</remarks>
public sealed class PregnancyTestBeforeDoseRule(int maximumAgeInDays, Citation source)
    : ObservationBeforeDoseRule(
        RuleIds.PregnancyTestBeforeDose,
        $"The result of a pregnancy test must be known before every dose: taken after the previous infusion and at most {maximumAgeInDays} days before the next.",
        "age of the pregnancy test",
        maximumAgeInDays,
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var patient = input.History.Patient;
        if (!Childbearing.MayConcern(patient))
        {
            return NotApplicable(input, WhyNot(patient));
        }

        var known = CurrencyOf(Observation.PregnancyTest, input.NewestPregnancyTests, input);
        if (known.State is Currency.Current)
        {
            return RequireAll(input, known);
        }

        var pending = CurrencyOf(Observation.PregnancyTest, input.History.PendingPregnancyTests.NewestFor(input.Proposal.At), input);
        return RequireAll(input, pending.State is Currency.Current ? pending with { State = Currency.ResultPending } : known);
    }

    private static StatedFact WhyNot(Patient patient) =>
        new("not capable of pregnancy", patient.ChildbearingPotential.Reason is { Length: > 0 } reason ? reason : "male");
}
