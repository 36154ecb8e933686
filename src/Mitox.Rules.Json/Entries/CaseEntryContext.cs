using System.Text.Json;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Reading;

namespace Mitox.Rules.Json.Entries;

/// <summary>The generated reader of the format, as strict as it can be made.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(ExactDecimalConverter)])]
[JsonSerializable(typeof(CaseEntry))]
internal sealed partial class CaseEntryContext : JsonSerializerContext;
