using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CorpusGen.Benchmarks;

/// <summary>
/// What people do today with the same articles: read them with YamlDotNet when the program starts, keep them in one JSON file, or in a
/// database. Answers the questions of <see cref="RuntimeRunner"/> in a process of its own.
/// </summary>
internal static class Alternative
{
    public const string Command = "alternative";

    private const string JsonFile = "articles.json";
    private const string DatabaseFile = "articles.db";

    /// <summary>Answers, and prints what it took: milliseconds, bytes that are held, resident bytes, the answer.</summary>
    public static int Answer(string kind, string question, string ids, string folder)
    {
        var (article, actor) = ids.Split('/') is [var first, var second] ? (first, second) : throw new ArgumentException(ids);
        var clock = Stopwatch.StartNew();
        object? held = null;
        var answer = question == "nothing" ? null : kind switch
        {
            "yaml" => Ask((List<StoredArticle>)(held = ReadYaml(folder)), question, article, actor),
            "json" => Ask((List<StoredArticle>)(held = ReadJson(folder)), question, article, actor),
            _ => AskDatabase(folder, question, article, actor),
        };
        var elapsed = clock.Elapsed.TotalMilliseconds;
        Console.WriteLine($"{elapsed}|{GC.GetTotalMemory(forceFullCollection: true)}|{Environment.WorkingSet}|{answer}");
        GC.KeepAlive(held);
        return 0;
    }

    /// <summary>Writes the JSON file and the database, from the articles in <paramref name="folder"/>.</summary>
    public static void Prepare(string folder)
    {
        var articles = ReadYaml(folder);
        using (var file = File.Create(Path.Combine(folder, "..", JsonFile)))
            JsonSerializer.Serialize(file, articles, StoredArticles.Default.ListStoredArticle);

        File.Delete(Path.Combine(folder, "..", DatabaseFile));
        using var database = OpenDatabase(folder);
        using var transaction = database.BeginTransaction();
        Execute(database, "create table article (id text primary key, title text, body text); create table quote (article text, id text, speaker text, text text)");
        foreach (var article in articles)
        {
            Execute(database, "insert into article values ($0, $1, $2)", article.Id, article.Title, article.Body);
            foreach (var quote in article.Quotes)
                Execute(database, "insert into quote values ($0, $1, $2, $3)", article.Id, quote.Id, quote.Speaker, quote.Text);
        }

        Execute(database, "create index quotes_by_article on quote (article); create index quotes_by_speaker on quote (speaker)");
        transaction.Commit();
    }

    private static object Ask(List<StoredArticle> articles, string question, string id, string actor) => question switch
    {
        "quote" => articles.First(article => article.Id == id).Quotes.First(quote => quote.Id == "q0").Text,
        "actor" => articles.SelectMany(article => article.Quotes).Where(quote => quote.Speaker == actor).Sum(quote => quote.Text.Length),
        "titles" => articles.Sum(article => article.Title.Length),
        _ => articles.Sum(article => article.Body.Length),
    };

    private static object? AskDatabase(string folder, string question, string id, string actor)
    {
        using var database = OpenDatabase(folder);
        return question switch
        {
            "quote" => Query(database, "select text from quote where article = $0 and id = 'q0'", id).Single(),
            "actor" => Query(database, "select text from quote where speaker = $0", actor).Sum(text => text.Length),
            "titles" => Query(database, "select title from article").Sum(text => text.Length),
            _ => Query(database, "select body from article").Sum(text => text.Length),
        };
    }

    private static List<StoredArticle> ReadYaml(string folder)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
        return [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path =>
        {
            var text = File.ReadAllText(path);
            var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
            var article = yaml.Deserialize<StoredArticle>(text[4..end]);
            article.Body = text[(end + 5)..];
            foreach (var quote in article.Quotes)
                quote.Text = quote.Exact is List<object> segments ? string.Join(" … ", segments) : (string)quote.Exact!;
            return article;
        })];
    }

    private static List<StoredArticle> ReadJson(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "..", JsonFile));
        return JsonSerializer.Deserialize(file, StoredArticles.Default.ListStoredArticle)!;
    }

    private static SqliteConnection OpenDatabase(string folder)
    {
        var database = new SqliteConnection($"Data Source={Path.Combine(folder, "..", DatabaseFile)};Pooling=False");
        database.Open();
        return database;
    }

    private static void Execute(SqliteConnection database, string sql, params string?[] values)
    {
        using var command = Prepare(database, sql, values);
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Query(SqliteConnection database, string sql, params string?[] values)
    {
        using var command = Prepare(database, sql, values);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return rows.GetString(0);
    }

    private static SqliteCommand Prepare(SqliteConnection database, string sql, string?[] values)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"${i}", (object?)values[i] ?? DBNull.Value);
        return command;
    }
}

/// <summary>An article as a program without CorpusGen would hold it.</summary>
internal sealed class StoredArticle
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Lang { get; set; } = "";

    public string Body { get; set; } = "";

    public List<StoredQuote> Quotes { get; set; } = [];
}

/// <summary>A quote of such an article.</summary>
internal sealed class StoredQuote
{
    public string? Id { get; set; }

    public string Speaker { get; set; } = "";

    [JsonIgnore]
    public object? Exact { get; set; }

    [YamlIgnore]
    public string Text { get; set; } = "";
}

/// <summary>How System.Text.Json reads and writes them, without reflection.</summary>
[JsonSerializable(typeof(List<StoredArticle>))]
internal sealed partial class StoredArticles : JsonSerializerContext;
