// The core has no System.Text.Json on .NET Standard 2.0: what names its attributes and converters says nothing there.
namespace System.Text.Json.Serialization
{
    /// <summary>Lets the core, which has no System.Text.Json here, import its namespace all the same.</summary>
    internal static class NoJson;
}

namespace Mitox.Rules
{
    /// <inheritdoc cref="Polyfills.Json.JsonConverterAttribute"/>
    internal static class TextJson<T>;

    /// <inheritdoc cref="Polyfills.Json.JsonConverterAttribute"/>
    internal static class WordJson<T>;

    /// <inheritdoc cref="Polyfills.Json.JsonConverterAttribute"/>
    internal static class NotJson;
}

namespace Mitox.Rules.Polyfills.Json
{
    /// <summary>Says nothing: the core has no System.Text.Json here.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class JsonConverterAttribute(Type converter) : Attribute
    {
        public Type Converter => converter;
    }

    /// <inheritdoc cref="JsonConverterAttribute"/>
    [AttributeUsage(AttributeTargets.Property)]
    internal sealed class JsonRequiredAttribute : Attribute;

    /// <inheritdoc cref="JsonConverterAttribute"/>
    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class JsonUnmappedMemberHandlingAttribute(JsonUnmappedMemberHandling handling) : Attribute
    {
        public JsonUnmappedMemberHandling Handling => handling;
    }

    /// <inheritdoc cref="JsonConverterAttribute"/>
    internal enum JsonUnmappedMemberHandling
    {
        Disallow,
    }
}
