using System.Text.Json.Nodes;
using FsCheck;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Every entry has one account; the order of entries, pages and copies change nothing.</summary>
public sealed class BundleLaws
{
    /// <summary>Those that have a name of their own: what stands in no order has no other.</summary>
    private static readonly JsonObject[] Named =
        [.. TrapBundle.Traps.Where(trap => trap.Reference is not null).Select(trap => trap.Entry)];

    private static readonly string Plain = Told(TrapBundle.Read(TrapBundle.Of(Named)));

    private static readonly string[] PlainRecord =
        CaseJson.WriteRecord(TrapBundle.Read(TrapBundle.Of(Named)).Record).Split('\n');

    [Fact]
    public void TryRead_AllTrapsAlone_EachHasItsOneAccount() => Assert.All(
        TrapBundle.Traps, trap => Assert.Single(TrapBundle.Read(TrapBundle.Of([trap])).Accounts));

    [Law]
    public void TryRead_AnyOrder_ChangesNothing(DoNotSize<int> seed)
    {
        var shuffled = new Dice(seed.Item).Shuffled(Named);

        Assert.Equal(Plain, Told(TrapBundle.Read(TrapBundle.Of(shuffled))));
    }

    [Law]
    public void TryRead_AnyPages_ChangeNothing(DoNotSize<int> seed)
    {
        var dice = new Dice(seed.Item);
        var pages = Named.GroupBy(_ => dice.Below(4)).Select(page => TrapBundle.Of(page)).ToList();

        Assert.True(FhirRecord.TryRead(pages, TrapBundle.Options, out var reading, out _));
        Assert.Equal(Plain, Told(reading));
    }

    [Law]
    public void TryRead_AnyCopies_AreNamedAndChangeNothingElse(DoNotSize<int> seed)
    {
        var dice = new Dice(seed.Item);
        JsonObject[] copies = [.. Named.Where(_ => dice.Below(5) == 0)];
        var reading = TrapBundle.Read(TrapBundle.Of(Named.Concat(copies)));

        Assert.Equal(Named.Length + copies.Length, reading.Accounts.Length);
        Assert.Equal(PlainRecord, CaseJson.WriteRecord(reading.Record).Split('\n'));
    }

    [Law]
    public void TryRead_AnyCultureAndZoneOfTheMachine_ChangesNothing(DoNotSize<int> seed)
    {
        var culture = seed.Item % 2 == 0 ? "ar-SA" : "de-DE";
        var zone = seed.Item % 3 == 0 ? "Pacific/Kiritimati" : "America/Los_Angeles";
        var told = Surroundings.InCulture(
            culture, () => Surroundings.InTimeZone(zone, () => Told(TrapBundle.Read(TrapBundle.Of(Named)))));

        Assert.Equal(Plain, told);
    }

    private static string Told(FhirReading reading) =>
        $"{CaseJson.WriteRecord(reading.Record)}\n{string.Join('\n', reading.Accounts)}\n{string.Join('\n', reading.Orders)}";
}
