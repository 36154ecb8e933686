namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>What the rules ask about the proposed day, looked up once and shared by all of them.</summary>
internal readonly struct ProposedDay(Chart chart, ProposedInfusion proposal)
{
    public readonly Chart Chart = chart;
    public readonly ProposedInfusion Proposal = proposal;
    public readonly ClinicTime? Previous = LastBefore(chart.Given, proposal.At);
    public readonly ArraySegment<EjectionFraction> EjectionFractions = Newest.For(chart.EjectionFractions, proposal.At);
    public readonly EjectionFraction? Baseline = Newest.Baseline(chart, proposal.At);
    public readonly ArraySegment<Electrocardiogram> Electrocardiograms = Newest.For(chart.Electrocardiograms, proposal.At);
    public readonly ArraySegment<BloodCount> Neutrophils = Newest.For(chart.NeutrophilCounts, proposal.At);
    public readonly ArraySegment<BloodCount> Leukocytes = Newest.For(chart.LeukocyteCounts, proposal.At);
    public readonly ArraySegment<BloodCount> Platelets = Newest.For(chart.PlateletCounts, proposal.At);
    public readonly ArraySegment<LiverPanel> AlanineAminotransferase = Newest.For(chart.AlanineAminotransferases, proposal.At);
    public readonly ArraySegment<LiverPanel> AspartateAminotransferase = Newest.For(chart.AspartateAminotransferases, proposal.At);
    public readonly ArraySegment<LiverPanel> Bilirubin = Newest.For(chart.Bilirubins, proposal.At);
    public readonly ArraySegment<PregnancyTest> PregnancyTests = Newest.For(chart.PregnancyTests, proposal.At);
    public readonly ArraySegment<ClinicalAssessment> Visits = Newest.For(chart.Visits, proposal.At);

    private static ClinicTime? LastBefore(ClinicTime[] given, ClinicTime proposed)
    {
        for (var index = given.Length - 1; index >= 0; index--)
        {
            if (given[index].Date < proposed.Date)
            {
                return given[index];
            }
        }

        return null;
    }
}
