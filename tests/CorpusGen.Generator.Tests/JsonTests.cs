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
          - {id: promise, speaker: hamaura, addressee: minato, exact: The route opens}
        dates:
          - {exact: 1 August 2031}
        ---
        “The route opens,” Hamaura told Minato. The opening is on 1 August 2031.

        """;

    [Theory]
    [InlineData("Corpus.Quotes.All[0]", "{\"Article\":\"talks\",\"Id\":\"promise\",", ",\"Speakers\":[\"hamaura\"],\"Addressee\":\"minato\"}")]
    [InlineData("Corpus.Dates.All[0]", "{\"Article\":\"talks\",\"Id\":null,", ",\"Type\":\"Date\",\"Value\":\"2031-08-01\",\"Mod\":null}")]
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

    private static int CountOf(string part, string text) => text.Split(part).Length - 1;

    private static string Run(string expression) => GeneratorRun.Create(
        $"using Newsroom; public static class Program {{ public static string Run() => {expression}; }}", ("talks.md", Talks)).CompileAndRun();
}
