using Mitox.Rules.Json.Format.Objects;

namespace Mitox.Rules.Json.Format.Parts;

/// <summary>The objects that several tables have.</summary>
internal static class ObjectParts
{
    private static readonly BodySurfaceFormat Format = new();

    public static Part<T> BodySurface<T>(Func<T, BodySurfaceArea?> get, Func<T, BodySurfaceArea, T> set, string missing = "") =>
        new ObjectPart<T, BodySurfaceArea>("bodySurface", Format, get, set) { Called = "area", Missing = missing };
}
