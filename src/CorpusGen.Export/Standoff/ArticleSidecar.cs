using System.Text.Json;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Standoff;

/// <summary>A JSON file beside a text: the keys of the article that are not annotations of the text, and its actors.</summary>
internal static class ArticleSidecar
{
    /// <summary>The member with the keys of the article.</summary>
    public const string Article = "article";

    /// <summary>The member with the actors.</summary>
    public const string Actors = "actors";

    /// <summary>The member with the actors that the article lists, each with the names that its body alone uses.</summary>
    public const string Cast = "cast";

    /// <summary>The content of the file.</summary>
    public static byte[] Of(ExportedArticle article)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WritePropertyName(Article);
            JsonEntries.Write(json, Entries.Of(article.Content).Select(entry => (entry.Key.Name, entry.Texts)));
            json.WriteStartArray(Actors);
            foreach (var actor in Entries.ActorsOf(article))
                JsonEntries.Write(json, Entries.Of(actor).Select(entry => (entry.Key.Name, entry.Texts)));
            json.WriteEndArray();
            json.WriteStartArray(Cast);
            foreach (var id in article.Content.Actors.AsEnumerable())
                JsonEntries.Write(json, Entries.OfListed(id, article.Content).Select(entry => (entry.Key.Name, entry.Texts)));

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>Reads the content of such a file into an article.</summary>
    public static void ReadInto(ImportedArticle article, string sidecar)
    {
        try
        {
            using var json = JsonDocument.Parse(sidecar);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return;
            if (json.RootElement.TryGetProperty(Article, out var keys) && JsonEntries.Read(keys) is { } read)
                article.Keys = read;
            article.Actors.AddRange(ReadList(json.RootElement, Actors));
            article.Cast.AddRange(ReadList(json.RootElement, Cast));
        }
        catch (JsonException e)
        {
            article.Losses.Add($"the file beside the text cannot be read: {e.Message}");
        }
    }

    /// <summary>The entries of a list that have an id.</summary>
    private static IEnumerable<Dictionary<string, string[]>> ReadList(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(JsonEntries.Read).OfType<Dictionary<string, string[]>>()
                .Where(entry => entry.GetValueOrDefault("id") is [_])
            : [];
}
