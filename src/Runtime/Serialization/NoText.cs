using System.ComponentModel;
using System.Globalization;

namespace LossGen.Runtime;

/// <summary>Does for serializers that ask for a type converter what <see cref="NoJson"/> does.</summary>
/// <param name="type">The type of the state.</param>
sealed class NoText(Type type) : TypeConverter
{
    /// <summary>Says so.</summary>
    public static NotSupportedException Unsupported(Type type) => new(
        $"{type.Name} is the state of a running kernel and cannot be serialized; serialize the {nameof(LossSum)} it leads to.");

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        throw Unsupported(type);

    /// <inheritdoc/>
    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        throw Unsupported(type);
}
