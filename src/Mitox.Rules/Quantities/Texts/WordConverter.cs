using System.ComponentModel;
using System.Globalization;

namespace Mitox.Rules;

/// <summary>Converts a member of an enumeration from and to its word, never from a number or two words.</summary>
internal sealed class WordConverter<T> : TypeConverter
    where T : struct, Enum
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text
            ? EnumWords<T>.Find(text) ?? throw new FormatException(EnumWords<T>.Refusal)
            : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T word
            ? EnumWords<T>.Of(word)
            : base.ConvertTo(context, culture, value, destinationType);
}
