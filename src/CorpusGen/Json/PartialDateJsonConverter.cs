#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Json;

/// <summary>
/// Writes a date as it is written in an article, in EDTF (<c>"2031-06-18"</c>), also where it is the key of a dictionary.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a text, or not an EDTF date; the message has the reason.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException("A date is text such as \"2031-06-18\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override PartialDate ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static PartialDate Parse(string? text) =>
        PartialDate.TryParse(text, out var value, out var error) ? value : throw new JsonException(error);
}
#endif
