using Microsoft.AspNetCore.Http.Metadata;

namespace Mitox.Rules.Example.Hosting;

/// <summary>How large a request may be.</summary>
/// <param name="MaxRequestBodySize">The most bytes, inclusive.</param>
internal sealed record RequestSizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
