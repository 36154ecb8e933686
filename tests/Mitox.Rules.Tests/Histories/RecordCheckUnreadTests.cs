using NodaTime;

namespace Mitox.Rules.Tests.Histories;

/// <summary>What a result that could not be read must say.</summary>
public sealed class RecordCheckUnreadTests
{
    private static readonly UnreadResult Unread = UnreadResult.Of(Observation.Neutrophils, null, "no unit");

    public static TheoryData<string, string> Wrong => new()
    {
        { "field", "unreadResults[0].what: 'BloodCount.Neutrophil' is no field of a record; it must be one such as "
            + "\"BloodCount.Neutrophils\", \"PregnancyTest.Result\" or \"Patient.HeartFailure\"." },
        { "reason", "unreadResults[0].reason: why it could not be read must be given, with what was seen." },
        { "none", "unreadResults[0].what: it must be given, such as \"BloodCount.Neutrophils\"." },
        { "null", "unreadResults[0]: null is no record; leave it out." },
        { "day", "unreadResults[0].at: 1899-12-31 must be from 1900-01-01 to 2200-01-01." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void TryCreate_UnreadResultThatCannotBeRight_Refused(string what, string problem)
    {
        var unread = Wronged(what);
        Assert.False(TreatmentHistory.TryCreate(new() { UnreadResults = [unread!] }, out _, out var problems));
        Assert.Equal([problem], problems.Select(one => $"{one}"));
        if (unread is not null)
        {
            Assert.True(
                TreatmentHistory.TryCreate(new() { UnreadResults = [unread with { EnteredInError = true }] }, out _, out _));
        }
    }

    [Fact]
    public void Of_EveryObservation_IsAFieldOfTheList() => Assert.All(
        Enum.GetValues<Observation>(),
        what => Assert.Contains(UnreadResult.Of(what, null, "no unit").What, UnreadFields.All));

    [Fact]
    public void Of_NoObservation_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        () => UnreadResult.Of((Observation)99, null, "no unit"));

    private static UnreadResult? Wronged(string what) => what switch
    {
        "field" => Unread with { What = new("BloodCount", "Neutrophil") },
        "reason" => Unread with { Reason = " " },
        "none" => Unread with { What = null! },
        "day" => Unread with { At = new LocalDate(1899, 12, 31) },
        _ => null,
    };
}
