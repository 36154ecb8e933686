// The namespaces a type may be found in; where a tree lacks one of them it is declared here, empty.
namespace Mitox.Rules.Planning
{
    internal static class Nothing;
}

namespace Mitox.Rules.Authoring
{
    internal static class Nothing;
}

namespace Mitox.Rules.Evidence
{
    internal static class Nothing;
}
