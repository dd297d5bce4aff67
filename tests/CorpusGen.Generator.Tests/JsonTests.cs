using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

/// <summary>A corpus as JSON: a quote or a date has the id of its article, and actors are ids there.</summary>
public sealed class JsonTests
{
    private const string Talks = """
        ---
        title: Harbor talks
        date: 2031-06-19
        actors:
          - {id: minato, type: state, name: Minato}
          - {id: hamaura, type: person, name: Mio Hamaura, alternateName: [Hamaura], affiliation: minato}
        quotes:
          - {id: promise, speaker: hamaura, addressee: minato, via: minato, exact: The route opens}
        dates:
          - {exact: 1 August 2031}
        ---
        “The route opens,” Hamaura told Minato. The opening is on 1 August 2031.

        """;

    [Theory]
    [InlineData("Corpus.Quotes.All[0]", "{\"Article\":\"talks\",\"Id\":\"promise\",", ",\"Speakers\":[\"hamaura\"],\"Addressee\":\"minato\",\"Via\":[\"minato\"]}")]
    [InlineData("Corpus.Dates.All[0]", "{\"Article\":\"talks\",\"Id\":null,", ",\"Type\":\"Date\",\"Value\":\"2031-08-01\",\"Duration\":null,\"Quant\":null,\"Freq\":null,\"Mod\":null}")]
    [InlineData("Corpus.Actors[\"hamaura\"]", "{\"type\":\"person\",", ",\"Affiliation\":\"minato\"}")]
    [InlineData("Corpus.Articles.All[0]", "{\"Id\":\"talks\",", "}")]
    public void Json_names_articles_and_actors_by_their_ids(string value, string start, string end)
    {
        var json = Run($"System.Text.Json.JsonSerializer.Serialize({value})");

        Assert.StartsWith(start, json, StringComparison.Ordinal);
        Assert.EndsWith(end, json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_has_each_actor_once()
    {
        var json = Run("System.Text.Json.JsonSerializer.Serialize(Corpus.Articles.All[0])");

        Assert.Equal(1, CountOf("\"Mio Hamaura\"", json));
        Assert.Equal(1, CountOf("\"Name\":\"Minato\"", json));
        Assert.Equal(1, CountOf("\"Speakers\":[\"hamaura\"]", json));
    }

    [Theory]
    [InlineData("reviews", true)]
    [InlineData("reviews.Cast<Article>().ToList()", false)]
    [InlineData("reviews.Cast<Article>().Cast<object>()", true)]
    public void Own_fields_are_written_where_the_declared_type_has_them_or_is_object(string list, bool areWritten)
    {
        const string Classes = """
            [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Mood>))]
            public enum Mood { Calm }
            [CorpusGen.Articles("**")] public partial class Review : CorpusGen.NewsArticle { public int? Stars { get; init; } public Mood? Mood { get; init; } }
            """;
        var json = GeneratorRun.Create(
            $$"""
            using CorpusGen; using Newsroom; using System.Collections.Generic; using System.Linq;
            public static class Program
            {
                public static string Run()
                {
                    List<Review> reviews = Corpus.Articles.All.OfType<Review>().ToList();
                    return System.Text.Json.JsonSerializer.Serialize({{list}});
                }
            }
            {{Classes}}
            """,
            ("talks.md", Talks.Replace("date: 2031-06-19", "date: 2031-06-19\nstars: 5\nmood: calm", StringComparison.Ordinal))).CompileAndRun();

        Assert.Contains("\"Id\":\"talks\"", json, StringComparison.Ordinal);
        Assert.Equal(areWritten ? 1 : 0, CountOf("\"Stars\":5,\"Mood\":\"Calm\"", json));
    }

    private static int CountOf(string part, string text) => text.Split(part).Length - 1;

    private static string Run(string expression) => GeneratorRun.Create(
        $"using Newsroom; public static class Program {{ public static string Run() => {expression}; }}", ("talks.md", Talks)).CompileAndRun();
}
