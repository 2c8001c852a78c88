using System.ComponentModel;
using System.Globalization;

namespace LossGen.Runtime;

/// <summary>
/// Converts a total to a string, base64 of its bytes, and back, in every culture. Used by serializers, configuration
/// and grain stores only.
/// </summary>
/// <typeparam name="T">The type of the total.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TotalTypeConverter<T> : TypeConverter
    where T : struct, ITotal<T>
{
    /// <summary>Whether a type can be converted to a total.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="sourceType">The type.</param>
    /// <returns>Whether it is <see cref="string"/>, or one that every converter takes.</returns>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Reads a total.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The text.</param>
    /// <returns>The total.</returns>
    /// <exception cref="FormatException"><paramref name="value"/> is a string, and not that of a total.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is something else, or <see langword="null"/>.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? TotalText.Read<T>(text) : base.ConvertFrom(context, culture, value);

    /// <summary>Writes a total.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The total.</param>
    /// <param name="destinationType">The type to convert to.</param>
    /// <returns>The text.</returns>
    /// <exception cref="NotSupportedException"><paramref name="destinationType"/> is not <see cref="string"/>.</exception>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T total && destinationType == typeof(string)
            ? TotalText.Write(total)
            : base.ConvertTo(context, culture, value, destinationType);
}
