using System.Text.Json;
using FsCheck;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Whatever is handed in: no exception, and every entry accounted for.</summary>
public sealed class FhirFuzzLaws
{
    [Law("read", "refused")]
    public void TryRead_AlmostBundles_EveryEntryAccountedFor(DoNotSize<int> seed, Branches branches)
    {
        var text = FhirFuzz.Bundle([.. TrapBundle.Traps.Select(trap => trap.Entry)], seed.Item);
        var isRead = FhirRecord.TryRead(text, TrapBundle.Options, out var reading, out var problems);
        branches.Hit(isRead ? "read" : "refused");

        Assert.Equal(isRead, problems.IsEmpty);
        if (reading is not null)
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            var entries = document.RootElement.TryGetProperty("entry", out var list) ? list.GetArrayLength() : 0;
            Assert.Equal(entries, reading.Accounts.Length);
            Assert.All(reading.Accounts, account => Assert.NotEmpty(account.Reason));
            Assert.DoesNotContain(reading.Accounts, account => account.ToString().Any(char.IsControl));
        }
    }
}
