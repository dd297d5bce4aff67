using System.Globalization;
using System.Text.RegularExpressions;
using Newsroom;

namespace CorpusGen.Export.Tests;

/// <summary>The questions of <c>docs/engines.md</c>, put to DuckDB and to the typed API.</summary>
public sealed partial class QuestionsTests : IDisposable
{
    private static readonly IReadOnlyList<Quote> Quotes = [.. Corpus.Articles.All.SelectMany(article => article.Quotes)];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DuckDB_and_the_typed_API_give_the_same_answers()
    {
        var tables = _folder.At("tables");
        Assert.Equal(0, TestFolder.Run("export", TestFolder.Seeds, "--no-project", "--format", "parquet", "-o", tables).Code);
        using var duck = new Duck(tables);
        var questions = Questions();
        Assert.Equal(10, questions.Length);
        Assert.Equal(questions.Length, Answers.Length);
        foreach (var ((title, sql), answer) in questions.Zip(Answers))
        {
            var rows = duck.Rows(sql.Replace("'tables/", $"'{tables}/", StringComparison.Ordinal));
            Assert.True(rows.Length > 0, $"{title}: no row, so nothing is compared");
            // Sorted here: the engine orders by bytes, and LINQ by culture.
            Assert.Equal(answer().Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_question_over_divided_tables_runs()
    {
        var tables = _folder.At("tables");
        Assert.Equal(0, TestFolder.Run("export", TestFolder.Seeds, "--no-project", "--format", "parquet", "--partition", "year", "-o", tables).Code);
        using var duck = new Duck(tables);
        var sql = Block().Matches(Section("Divided tables")).Single().Groups["sql"].Value;
        var expected = Quotes.Where(quote => quote.Article.Date!.Value.Year >= 2030).GroupBy(quote => quote.Article.Date!.Value.Year).Select(year => $"{year.Key}|{year.Count()}");
        Assert.Equal(expected, duck.Rows(sql.Replace("'tables/", $"'{tables}/", StringComparison.Ordinal)));
    }

    /// <summary>The answers of the typed API, in the order of the page.</summary>
    private static Func<IEnumerable<string>>[] Answers { get; } =
    [
        () => from quote in Quotes
              from speaker in quote.Speakers
              group quote by (Month: quote.Article.Date!.Value.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture), Speaker: Key(quote.Article, speaker)) into found
              select $"{found.Key.Month}|{found.Key.Speaker}|{found.Count()}",
        () => from quote in Quotes
              where quote.Text.Contains("light", StringComparison.OrdinalIgnoreCase)
              from speaker in quote.Speakers
              group quote by (Speaker: Key(quote.Article, speaker), Kind: quote.Kind.ToString().ToLowerInvariant()) into found
              select $"{found.Key.Speaker}|{found.Key.Kind}|{found.Count()}",
        () => from article in Corpus.Articles.All
              from date in article.Dates
              where date.Value is { } value && Day(value.Earliest) > Day(article.Date!.Value.Latest)
              from quote in article.Quotes
              where quote.Positions.Any(part => date.Position.Start >= part.Start && date.Position.End <= part.End)
              from speaker in quote.Speakers
              select $"{date.Value!.Value.Earliest:yyyy-MM-dd}|{article.Id}|{Key(article, speaker)}|{quote.Text}",
        () => from quote in Quotes
              where quote.Kind == QuoteKind.Direct
              from speaker in quote.Speakers
              group Key(quote.Article, speaker) by quote.Text into same
              where same.Distinct().Count() > 1
              select $"{same.Key}|[{string.Join(", ", same.Distinct().Order(StringComparer.Ordinal))}]",
        () => from article in Corpus.Articles.All
              from date in article.Dates
              where date.Value is { } value && Day(value.Earliest) == Day(value.Latest)
              group article.Id by Day(date.Value!.Value.Earliest) into day
              let articles = day.Distinct().Count()
              where articles > 1
              select $"{day.Key:yyyy-MM-dd}|{articles}",
        () => from article in Corpus.Articles.All
              from mention in article.Mentions
              group article.Id by Key(article, mention.Actor) into actor
              where !Quotes.Any(quote => quote.Speakers.Any(speaker => Key(quote.Article, speaker) == actor.Key))
              select $"{actor.Key}|{actor.Count()}|{actor.Distinct().Count()}",
        () => from article in Corpus.Articles.All
              from mention in article.Mentions
              where mention.Actor.Id == "hamaura"
              group mention by (article.Lang, Words: article.Body[mention.Position.Start..mention.Position.End]) into name
              select $"{name.Key.Lang}|{name.Key.Words}|{name.Count()}",
        () => from quote in Quotes
              from source in quote.Speakers.OfType<UnnamedSource>()
              select $"{quote.Article.Id}|{source.Id}|{source.Count}|{quote.Text}",
        () => from quote in Quotes
              where quote.Via.Count > 0
              from speaker in quote.Speakers
              select $"{quote.Article.Id}|{Key(quote.Article, speaker)}|[{string.Join(", ", quote.Via.Select(actor => Key(quote.Article, actor)))}]|{quote.Text}",
        () => from article in Corpus.Articles.All
              let speakers = article.Quotes.SelectMany(quote => quote.Speakers).Select(speaker => Key(article, speaker)).Distinct().ToArray()
              from one in speakers
              from other in speakers
              where string.CompareOrdinal(one, other) < 0
              group article by (one, other) into pair
              where pair.Count() > 1
              select $"{pair.Key.one}|{pair.Key.other}|{pair.Count()}",
    ];

    private static (string Title, string Sql)[] Questions() =>
        [.. Heading().Matches(TestFolder.Page("engines.md")).Select(heading => (heading.Groups["title"].Value, Block().Match(Section(heading.Groups["title"].Value)).Groups["sql"].Value))];

    private static string Section(string title) => TestFolder.Page("engines.md").Split("\n## ").Single(section => section.StartsWith(title, StringComparison.Ordinal));

    private static string Key(Article article, Actor actor) => actor is UnnamedSource ? $"{article.Id}#{actor.Id}" : actor.Id;

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);

    [GeneratedRegex("^## (?<title>\\d+\\. .*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("```sql\n(?<sql>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
