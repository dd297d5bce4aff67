using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

/// <summary>Sources that an article does not name, at run time.</summary>
public sealed class UnnamedSourceTests
{
    private const string Register = """
        actors:
          - {id: port, type: organization, name: Port Office}

        """;

    private const string Officials = """
        ---
        title: Officials speak
        date: 2031-06-19
        actors:
          - {id: officials, type: unnamed, name: two officials, count: 2, affiliation: port}
          - port
        quotes:
          - {id: opens, speaker: officials, exact: It opens}
          - {id: passed-on, speaker: port, via: officials, addressee: officials, exact: in June}
        ---
        “It opens,” two officials of the Port Office said, “in June”.

        """;

    private const string Others = """
        ---
        title: 当局者が話す
        date: 2031-06-20
        actors: [{id: officials, type: unnamed, as: 当局者3人, count: 3}, {id: guard, type: unnamed}]
        quotes:
          - {speaker: [guard, officials], exact: 夏に開く}
        mentions: [{exact: 別の人, actor: guard}]
        ---
        「夏に開く」と当局者3人は話した。two officials と guard は別の人。

        """;

    [Theory]
    [InlineData("Corpus.Actors.All.Select(actor => actor.Id)", "port")]
    [InlineData("Corpus.Articles.All.SelectMany(article => article.Actors).Select(actor => $\"{actor.Id}={actor.Name}\")", "officials=two officials, port=Port Office, officials=当局者3人, guard=guard")]
    [InlineData("Corpus.Articles.All.SelectMany(article => article.Actors.OfType<UnnamedSource>()).Select(source => $\"{source.Article.Id}:{source.Count}:{source.Articles.Single().Id}:{source.Quotes.Count}:{source.Affiliation}\")", "officials:2:officials:1:Port Office, others:3:others:1:, others::others:1:")]
    [InlineData("Corpus.Quotes.All.Select(quote => $\"{quote.Text}: {string.Join('+', quote.Speakers)} < {string.Join('+', quote.Via)} > {quote.Addressee}\")", "It opens: two officials <  > , in June: Port Office < two officials > two officials, 夏に開く: guard+当局者3人 <  > ")]
    [InlineData("Corpus.Articles.All.SelectMany(article => article.Mentions.Select(mention => $\"{article.Id}:{mention.Actor}\"))", "officials:two officials, officials:Port Office, others:当局者3人, others:guard")]
    [InlineData("Corpus.Articles.All.SelectMany(article => article.Actors).Select(actor => actor.Location.ToString())", "officials.md(5,10), actors.yaml(2,10), others.md(4,15), others.md(4,68)")]
    [InlineData("Corpus.Articles.Others.Actors.Select(actor => string.Join('+', Corpus.Articles.Others.NamesOf(actor)))", "当局者3人, ")]
    [InlineData("new object[] { Corpus.Articles.Officials.Actors[0] == Corpus.Articles.Officials.Quotes.Opens.Speaker, Corpus.Articles.Officials.Actors[0] == Corpus.Articles.Others.Actors[0] }", "True, False")]
    [InlineData("new[] { System.Text.Json.JsonSerializer.Serialize(Corpus.Articles.Officials.Actors[0]) }", "{\"type\":\"unnamed\",\"Count\":2,\"Id\":\"officials\",\"Name\":\"two officials\",\"AlternateNames\":[],\"SameAs\":[],\"Country\":null,\"Affiliation\":\"port\"}")]
    public void A_source_is_of_its_article_alone(string values, string expected)
    {
        var run = GeneratorRun.Create(
            $"using System.Linq; using CorpusGen; using Newsroom; public static class Program {{ public static string Run() => string.Join(\", \", {values}); }}",
            ("actors.yaml", Register), ("officials.md", Officials), ("others.md", Others));

        Assert.Equal(expected, run.CompileAndRun());
    }

    [Fact]
    public void Documentation_names_a_source_by_the_words_of_its_article() =>
        Assert.Contains("“It opens” — two officials, in “Officials speak”.", GeneratorRun.Of(("actors.yaml", Register), ("officials.md", Officials)).Source("Articles.00.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Actor", "officials", "two officials")]
    [InlineData("UnnamedSource", "officials", "two officials")]
    [InlineData("Actor", "port", "Port Office")]
    [InlineData("Organization", "officials", "CG5010: 'officials' (two officials) is of type unnamed, and the property takes Organization")]
    [InlineData("UnnamedSource", "port", "CG5010: 'port' (Port Office) is of type organization, and the property takes UnnamedSource")]
    public void A_property_may_have_a_source_of_its_article(string type, string id, string expected)
    {
        var run = GeneratorRun.Create(
            $$"""
            using CorpusGen; using Newsroom;
            [Articles("**")] public partial class Talk : NewsArticle { public {{type}} Witness { get; init; } = null!; }
            public static class Program { public static string Run() => Corpus.Articles.Officials.Witness.Name; }
            """,
            ("actors.yaml", Register), ("officials.md", Officials.Replace("date: 2031-06-19", $"date: 2031-06-19\nwitness: {id}", StringComparison.Ordinal)));

        if (expected.StartsWith("CG", StringComparison.Ordinal))
            Assert.Contains(run.Diagnostics, problem => $"{problem.Id}: {problem.GetMessage(null)}".StartsWith(expected, StringComparison.Ordinal));
        else
            Assert.Equal(expected, run.CompileAndRun());
    }
}
