using System.Text.Json;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// Refuses to write the state of a running kernel, which a serializer would otherwise drop without a word.
/// </summary>
sealed class NoJson : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        throw NoText.Unsupported(typeToConvert);
}
