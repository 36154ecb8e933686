using System.Globalization;
using System.Text.Json;
using NodaTime;
using Xunit.Abstractions;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Bundles of the world outside: MITOX_FHIR_FOLDERS names their folders, separated by ":"; .ci/fhir sets it.</summary>
public sealed class BundleFolderTests(ITestOutputHelper output)
{
    private static readonly string[] Files =
    [
        .. (Environment.GetEnvironmentVariable("MITOX_FHIR_FOLDERS") ?? string.Empty)
            .Split(':', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void TryRead_EachBundleOfTheFolders_EveryEntryAccountedFor()
    {
        var (bundles, total) = (0, 0);
        var fates = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            var text = File.ReadAllText(file);
            using var document = JsonDocument.Parse(text);
            if (!document.RootElement.TryGetProperty("entry", out var entries))
            {
                continue;
            }

            var options = new FhirOptions(DateTimeZone.Utc, PatientOf(entries) ?? "nobody")
            {
                Formula = BodySurfaceFormula.Mosteller,
            };
            var isRead = FhirRecord.TryRead(text, options, out var reading, out var problems);
            Assert.True(isRead, $"{file}: {string.Join("; ", problems)}");
            Assert.Equal(entries.GetArrayLength(), reading!.Accounts.Length);
            (bundles, total) = (bundles + 1, total + reading.Accounts.Length);
            foreach (var account in reading.Accounts)
            {
                var kind = $"{account.Fate} {account.Field}".TrimEnd();
                fates[kind] = fates.GetValueOrDefault(kind) + 1;
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bundles} bundles, {total} entries, all accounted for"));
        foreach (var (kind, count) in fates)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,9} {kind}"));
        }
    }

    private static string? PatientOf(JsonElement entries) => entries.EnumerateArray()
        .Where(entry => entry.TryGetProperty("resource", out var resource)
            && resource.TryGetProperty("resourceType", out var type) && type.GetString() == "Patient"
            && resource.TryGetProperty("id", out _))
        .Select(entry => entry.GetProperty("resource").GetProperty("id").GetString())
        .FirstOrDefault();
}
