using System.Buffers;
using System.Text;
using System.Text.Json;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Columns;

/// <summary>Own values as JSON text, for types that Parquet cannot nest.</summary>
internal static class OwnJson
{
    /// <summary>The JSON text of <paramref name="value"/>.</summary>
    public static string Of(OwnValue value)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(utf8))
            Write(json, value);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, OwnValue? value)
    {
        switch (value)
        {
            case OwnScalar { Kind: >= ScalarKind.SByte and <= ScalarKind.UInt64, Text: var number }:
                json.WriteRawValue(number);
                break;
            case OwnScalar { Kind: ScalarKind.Boolean, Text: var text }:
                json.WriteBooleanValue(text == "true");
                break;
            case OwnScalar { Text: var text }:
                json.WriteStringValue(text);
                break;
            case OwnMember { Member: var member }:
                json.WriteStringValue(member.Texts[0]);
                break;
            case OwnId id:
                json.WriteStringValue(id.Id);
                break;
            case OwnList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case OwnDictionary dictionary:
                json.WriteStartObject();
                foreach (var entry in dictionary.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case OwnObject mapping:
                json.WriteStartObject();
                foreach (var field in mapping.Fields)
                {
                    json.WritePropertyName(field.Property);
                    Write(json, field.Value);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
