using System.Text.Json;

namespace CorpusGen.Export.Standoff;

/// <summary>Keys and their texts as JSON: a list for each key.</summary>
internal static class JsonEntries
{
    public static void Write(Utf8JsonWriter json, IEnumerable<(string Key, string[] Texts)> entry)
    {
        json.WriteStartObject();
        foreach (var (key, texts) in entry)
        {
            json.WriteStartArray(key);
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The keys of an object whose values are texts; <see langword="null"/> for anything else.</summary>
    public static Dictionary<string, string[]>? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        var entry = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Array)
                entry[member.Name] = [.. member.Value.EnumerateArray().Where(IsText).Select(text => text.GetString()!)];
        }

        return entry;
    }

    private static bool IsText(JsonElement json) => json.ValueKind == JsonValueKind.String;
}
