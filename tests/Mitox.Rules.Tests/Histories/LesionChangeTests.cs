using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Histories;

public sealed class LesionChangeTests
{
    private static readonly LocalDate First = new(2025, 1, 1);

    [Theory]
    [InlineData("", null)]
    [InlineData("2024-12-01=2", null)]
    [InlineData("2025-06-01=2", null)]
    [InlineData("2024-12-01=2, 2025-06-01=-", null)]
    [InlineData("2024-12-01=2, 2025-06-01=0", -2)]
    [InlineData("2025-01-01=2, 2025-06-01=3", 1)] // on the day of the infusion
    [InlineData("2024-06-01=0, 2024-12-01=2, 2025-06-01=3, 2025-09-01=1", -1)]
    [InlineData("2024-12-01=1, 2024-12-01=2, 2025-06-01=2, 2025-06-01=0", 1)] // fewest before, most after
    [InlineData("2024-12-01=1, 2025-06-01=1, 2026-03-03=5", 0)] // after the day
    public void Of_Images_NewestAgainstBaseline(string scans, int? expected) => Assert.Equal(
        expected,
        LesionChange.Of(
            (Scenario.AllClear with { BrainScans = ResponseCase.Scans(scans) }).History, First, Scenario.ProposedDay).More);
}
