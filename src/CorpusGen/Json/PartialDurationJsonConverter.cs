#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Json;

/// <summary>Writes a length of time in ISO 8601 (<c>"P30D"</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDurationJsonConverter : JsonConverter<PartialDuration>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a text, or not a duration of ISO 8601.</exception>
    public override PartialDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDuration.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException("A duration is text such as \"P30D\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDuration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
#endif
