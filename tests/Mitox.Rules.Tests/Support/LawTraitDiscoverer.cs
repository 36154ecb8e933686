using Xunit.Abstractions;
using Xunit.Sdk;

namespace Mitox.Rules.Tests.Support;

/// <summary>Gives every law the trait Category=Law.</summary>
public sealed class LawTraitDiscoverer : ITraitDiscoverer
{
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Category", "Law")];
}
