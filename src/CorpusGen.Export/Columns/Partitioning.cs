using System.Globalization;
using CorpusGen.Export.Articles;

namespace CorpusGen.Export.Columns;

/// <summary>The parts that tables are divided into. Each is a folder with a name as in Hive: <c>year=2031</c>.</summary>
public sealed record Partitioning
{
    private readonly Func<ExportedArticle, string?> _valueOf;

    private Partitioning(string key, Func<ExportedArticle, string?> valueOf) => (Key, _valueOf) = (key, valueOf);

    /// <summary>By the year of publication.</summary>
    public static Partitioning Year { get; } = new(
        "year", article => article.Content.Date?.Year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>By the language of the body, without its region.</summary>
    public static Partitioning Language { get; } = new("language", article => LanguageOf(article.Content.Lang));

    /// <summary>The key, which engines show as a column.</summary>
    public string Key { get; }

    /// <summary>The folder of an article; articles without a value share one.</summary>
    public string FolderOf(ExportedArticle? article) =>
        $"{Key}={(article is null ? null : _valueOf(article)) ?? "__HIVE_DEFAULT_PARTITION__"}";

    /// <summary>The first subtag. Anything else than letters could be a path.</summary>
    private static string? LanguageOf(string? tag) =>
        tag?.Split('-')[0].ToLowerInvariant() is { Length: >= 2 and <= 8 } language && language.All(char.IsAsciiLetter) ? language : null;
}
