using System.Text.Json;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Export.Standoff;

/// <summary>Reads a folder of Web Annotations (<c>.jsonld</c>, <c>.json</c>) and of the texts that they target.</summary>
public static class WebAnnotationFolder
{
    /// <summary>The articles: one for each text that an annotation targets, by path.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<ImportedArticle> Read(string folder)
    {
        var readers = new SortedDictionary<string, WebAnnotationReader>(StringComparer.Ordinal);
        var unplaced = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder).Where(IsJson).Order(StringComparer.Ordinal))
        {
            try
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(path));
                foreach (var annotation in AnnotationsIn(json.RootElement))
                    Add(annotation);
            }
            catch (JsonException e)
            {
                throw new IOException($"'{path}' is not JSON: {e.Message}");
            }
        }

        var articles = readers.Values.Select(reader => reader.Finish()).ToArray();
        if (articles.Length > 0)
            articles[0].Losses.AddRange(unplaced);
        return articles;

        void Add(JsonElement annotation)
        {
            var sources = WebAnnotationReader.TargetsOf(annotation).Select(WebAnnotationReader.SourceOf).Distinct().ToArray();
            var name = WebAnnotationReader.NameOf(annotation);
            if (sources is not [{ } source] || PathOf(source) is not { } path || !File.Exists(Path.Combine(folder, path)))
            {
                unplaced.Add($"{name}: its target is not one text of the folder ({string.Join(", ", sources)})");
                return;
            }

            if (!readers.TryGetValue(path, out var reader))
                readers.Add(path, reader = new WebAnnotationReader(ArticleNameOf(path), TextFiles.Read(Path.Combine(folder, path))));
            reader.Add(annotation);
        }
    }

    /// <summary>The annotations of a collection, a page, a list, or a single one.</summary>
    private static IEnumerable<JsonElement> AnnotationsIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(AnnotationsIn),
        JsonValueKind.Object when json.TryGetProperty("first", out var page) => AnnotationsIn(page),
        JsonValueKind.Object when json.TryGetProperty("items", out var items) => AnnotationsIn(items),
        JsonValueKind.Object when json.TryGetProperty("target", out _) => [json],
        _ => [],
    };

    /// <summary>The path of a text; <see langword="null"/> where the IRI does not lead to a file of the folder.</summary>
    private static string? PathOf(string source)
    {
        var path = Uri.UnescapeDataString(source.Split('#')[0]);
        var isElsewhere = Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal);
        return isElsewhere || ArticlePath.Refusal(path, '/') is not null ? null : path;
    }

    private static string ArticleNameOf(string path)
    {
        var name = path.StartsWith("texts/", StringComparison.Ordinal) ? path["texts/".Length..] : path;
        return name[..^Path.GetExtension(name).Length];
    }

    private static bool IsJson(string path) =>
        Path.GetExtension(path) is ".json" or ".jsonld" && Path.GetFileName(path) != FolderReplacement.ManifestName;
}
