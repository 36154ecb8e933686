using System.ComponentModel;
using System.Globalization;

namespace Mitox.Rules;

/// <summary>Converts a quantity, a time or an id from and to its text, for configuration and others.</summary>
internal sealed class TextConverter<T> : TypeConverter
    where T : IReadAsText<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? ExactText.Read<T>(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is T quantity
            ? ExactText.Of(quantity)
            : base.ConvertTo(context, culture, value, destinationType);
}
