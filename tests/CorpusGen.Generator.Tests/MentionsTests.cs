using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

/// <summary>Whom a body names, at run time.</summary>
public class MentionsTests
{
    private const string Register = """
        actors:
          - {id: hamaura, type: person, name: Mio Hamaura, alternateName: [Hamaura]}
          - {id: ida, type: person, name: Ida Brandt, alternateName: [Brandt]}
          - {id: otto, type: person, name: Otto Brandt, alternateName: [Brandt]}

        """;

    [Fact]
    public void A_name_of_one_body_is_found_there_and_in_no_other()
    {
        var run = GeneratorRun.Create(
            Print("""string.Join(" ", Corpus.Articles.All.SelectMany(article => article.Mentions.Select(mention => $"{article.Id}:{mention.Actor.Id}={article.Body[mention.Position.Start..mention.Position.End]}")))"""),
            ("actors.yaml", Register),
            Article("a", "[{id: hamaura, as: [The minister, she]}]", "The minister left, she said. Hamaura left."),
            Article("b", "[hamaura]", "Hamaura spoke. The minister fled, she did not."));

        Assert.Equal("a:hamaura=The minister a:hamaura=she a:hamaura=Hamaura b:hamaura=Hamaura", run.CompileAndRun());
    }

    [Fact]
    public void A_name_of_one_body_decides_between_actors_who_share_it()
    {
        var run = GeneratorRun.Create(
            Print("""string.Join(" ", Corpus.Articles.All.SelectMany(article => article.Mentions.Select(mention => $"{article.Id}:{mention.Actor.Id}")))"""),
            ("actors.yaml", Register),
            Article("a", "[ida, {id: otto, as: Brandt}]", "Brandt met Ida Brandt."),
            Article("b", "[ida, otto]", "Brandt met Otto Brandt."));

        Assert.Equal("a:otto a:ida b:ida b:otto", run.CompileAndRun());
    }

    [Fact]
    public void Words_that_mean_an_actor_are_a_mention_and_win_over_the_names_in_them()
    {
        var run = GeneratorRun.Create(
            Print("""string.Join(" ", Corpus.Articles.All.SelectMany(article => article.Mentions.Select(mention => $"{mention.Actor.Id}={article.Body[mention.Position.Start..mention.Position.End]}")))"""),
            ("actors.yaml", Register),
            Article("a", "[hamaura, otto]\nmentions: [{exact: Hamaura's guest, actor: otto}, {exact: she, actor: ida}]", "Hamaura left. Hamaura's guest stayed, she said. Brandt spoke."));

        Assert.Equal("hamaura=Hamaura otto=Hamaura's guest ida=she otto=Brandt", run.CompileAndRun());
    }

    [Fact]
    public void Written_mentions_and_names_are_in_the_order_of_the_body()
    {
        const string Body = "Hamaura's spokesman met Ida Brandt. The captain, Brandt, and Mio Hamaura left. She and Hamaura talked; she left.";
        var run = GeneratorRun.Create(
            Print("""string.Join(" ", Corpus.Articles.A.Mentions.Select(mention => $"{mention.Actor.Id}={Corpus.Articles.A.Body[mention.Position.Start..mention.Position.End]}"))"""),
            ("actors.yaml", Register),
            Article(
                "a",
                "[hamaura, ida]\nmentions: [{exact: she, actor: hamaura}, {exact: She, actor: ida}, {exact: Hamaura's spokesman, actor: otto}, {exact: \"captain, Brandt\", actor: ida}]",
                Body));

        Assert.Equal("otto=Hamaura's spokesman ida=Ida Brandt ida=captain, Brandt hamaura=Mio Hamaura ida=She hamaura=Hamaura hamaura=she", run.CompileAndRun());
    }

    [Fact]
    public void A_body_in_runs_has_its_quotes_mentions_and_dates()
    {
        var run = GeneratorRun.Create(
            Print("""string.Concat(Corpus.Articles.A.Runs.Select(run => run.IsPlain ? run.Text : $"<{run.Quotes.Count}{run.Mentions.Count}{run.Dates.Count}:{run.Text}>"))"""),
            ("actors.yaml", Register),
            Article(
                "a",
                "[hamaura]\nquotes: [{exact: [灯台 opens, on 3 July 2031], speaker: hamaura}]\ndates: [{exact: 3 July 2031}]",
                "“灯台 opens,” Hamaura said, “on 3 July 2031.”"));

        Assert.Equal("“<100:灯台 opens>,” <010:Hamaura> said, “<100:on ><101:3 July 2031>.”", run.CompileAndRun().TrimEnd());
    }

    [Fact]
    public void An_article_tells_the_names_of_its_actors()
    {
        var run = GeneratorRun.Create(
            Print("""string.Join("; ", Corpus.Actors.All.Select(actor => string.Join(", ", Corpus.Articles.A.NamesOf(actor))).Concat(Corpus.Actors.Hamaura.AlternateNames))"""),
            ("actors.yaml", Register),
            Article("a", "[ida, {id: hamaura, as: The | minister}, {id: hamaura, as: she}]", "The | minister, she said, met Brandt."));

        Assert.Equal("The | minister, she, Mio Hamaura, Hamaura; Ida Brandt, Brandt; ; Hamaura", run.CompileAndRun());
    }

    [Fact]
    public void No_article_gives_a_name_to_an_actor_of_the_register()
    {
        var run = GeneratorRun.Of(
            ("actors.yaml", Register),
            Article("a", "[{id: hamaura, type: person, name: Mio Hamaura, alternateName: [The crook]}]", "Mio Hamaura spoke."),
            Article("b", "[hamaura]", "Hamaura spoke. The crook fled."));

        Assert.Equal("a.md", Assert.Single(run.Diagnostics).Location.GetLineSpan().Path[GeneratorRun.Root.Length..]);
        Assert.DoesNotContain("crook", run.Source("Corpus.g.cs"));
    }

    private static string Print(string expression) =>
        $"using Newsroom; public static class Program {{ public static string Run() => {expression}; }}";

    private static (string, string) Article(string name, string actors, string body) =>
        (name + ".md", $"---\ntitle: t\ndate: 2031-06-19\nactors: {actors}\n---\n{body}\n");
}
