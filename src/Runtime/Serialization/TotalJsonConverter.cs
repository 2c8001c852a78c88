using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// Writes a total to JSON as a string, base64 of its bytes, and reads it back, as a value and as the name of a property.
/// Used by serializers only.
/// </summary>
/// <typeparam name="T">The type of the total.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TotalJsonConverter<T> : JsonConverter<T>
    where T : struct, ITotal<T>
{
    /// <summary>Reads a total.</summary>
    /// <param name="reader">Stands on the string.</param>
    /// <param name="typeToConvert">The type of the total.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The total.</returns>
    /// <exception cref="JsonException">The value is not a string, or the string is not that of a total.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException(
                $"A {typeof(T).Name} is a string, base64 of {T.ByteCount} bytes, but the value is of kind {reader.TokenType}.");

    /// <summary>Writes a total.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The total.</param>
    /// <param name="options">Not used.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<byte> bytes = stackalloc byte[T.ByteCount];
        value.WriteTo(bytes);
        writer.WriteBase64StringValue(bytes);
    }

    /// <summary>Reads a total that is the key of a dictionary.</summary>
    /// <param name="reader">Stands on the name.</param>
    /// <param name="typeToConvert">The type of the total.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The total.</returns>
    /// <exception cref="JsonException">The name is not that of a total.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <summary>Writes a total that is the key of a dictionary.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The total.</param>
    /// <param name="options">Not used.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TotalText.Write(value));

    static T Parse(string? text)
    {
        try
        {
            return TotalText.Read<T>(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
