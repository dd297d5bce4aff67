using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CorpusGen.Export.Standoff;

/// <summary>
/// The keys that brat has no form for, in a note on an annotation: a JSON object, because a note is one line of free text.
/// </summary>
internal static class BratNotes
{
    /// <summary>The key of the numbers of fragments that parts of a quote have.</summary>
    public const string Fragments = "fragments";

    /// <summary>The key of the actor that words mean, which are not a name.</summary>
    public const string Mention = "mention";

    /// <summary>The text of a note.</summary>
    public static string Write(IEnumerable<(string Key, string[] Texts)> entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonEntries.Write(json, entry);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The entry in a note; <see langword="null"/> for a note that somebody else wrote.</summary>
    public static Dictionary<string, string[]>? Read(string note)
    {
        try
        {
            using var json = JsonDocument.Parse(note);
            return JsonEntries.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
