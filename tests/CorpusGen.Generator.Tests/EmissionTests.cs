using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

public class EmissionTests
{
    private static readonly (string, string)[] Files = [("harbor-talks.md", Articles.HarborTalks), ("2031-06-21-reply.md", Articles.Reply)];

    [Fact]
    public void The_index_names_articles_and_actors() => Snapshot.Verify(GeneratorRun.Of(Files).Source("Corpus.g.cs"), "Index");

    [Fact]
    public void A_bucket_names_quotes_and_dates() => Snapshot.Verify(GeneratorRun.Of(Files).Source("Articles.00.g.cs"), "Bucket");

    /// <summary>Hot reload cannot take a type away: under dotnet watch a change of anything that is decoded makes the application start again.</summary>
    [Theory]
    [InlineData("harbor-talks.md", "end", "ended", "Articles.00.g.cs")] // a title
    [InlineData("harbor-talks.md", "as promised", "as was promised", "Articles.00.g.cs")] // a quote and the body
    [InlineData("actors.yaml", "Mina", "Mona", "Corpus.g.cs")]
    public void While_watched_every_edit_takes_a_type_away(string path, string old, string edited, string emitted)
    {
        const string Register = "actors: [{id: mina, type: person, name: Mina}]";
        var run = GeneratorRun.Of([.. Files, ("actors.yaml", Register)]);
        var text = path == "actors.yaml" ? Register : Articles.HarborTalks;
        Assert.Contains(old, text, StringComparison.Ordinal);
        static string[] Editions(string source) => [.. System.Text.RegularExpressions.Regex.Matches(source, "enum Edition_[0-9a-f]{16} ").Select(match => match.Value)];

        var watched = run.WithProperty("CorpusRestartOnEdit", "true");
        var before = Assert.Single(Editions(watched.Source(emitted)));
        var after = Assert.Single(Editions(watched.With(path, text.Replace(old, edited, StringComparison.Ordinal)).Source(emitted)));

        Assert.NotEqual(before, after);
        Assert.Equal(before, Assert.Single(Editions(watched.With(path, text).Source(emitted))));
        Assert.Empty(Editions(run.Source(emitted)));
    }

    [Fact]
    public void An_empty_corpus_still_has_its_lists()
    {
        var run = GeneratorRun.Create("public static class Program { public static string Run() => $\"{Newsroom.Corpus.Articles.All.Count} {Newsroom.Corpus.Quotes.All.Count} {Newsroom.Corpus.Actors.All.Count}\"; }");

        Assert.Equal("0 0 0", run.CompileAndRun());
    }

    [Fact]
    public void What_was_emitted_says_what_the_articles_say()
    {
        const string Code = """
            using Newsroom;

            public static class Program
            {
                public static string Run()
                {
                    NewsArticle talks = Corpus.Articles.HarborTalks;
                    Quote promise = Corpus.Articles.HarborTalks.Quotes.KeptPromise;
                    var lines = new System.Collections.Generic.List<object?>
                    {
                        talks.Id, talks.Title, talks.Date, talks.Lang, string.Join("+", talks.Tags), talks.FilePath,
                        promise.Text, promise.Speaker!.Name, promise.Cue, promise.Kind, promise.Id,
                        talks.Body.Substring(promise.Position.Start, promise.Position.Length),
                        ReferenceEquals(promise.Article, talks), ReferenceEquals(talks.Quotes[0], promise),
                        Corpus.Articles.HarborTalks.Quotes.PortUnion.Text,
                        string.Join("|", Corpus.Articles.HarborTalks.Quotes.PortUnion.Segments),
                        Corpus.Articles.HarborTalks.Quotes.All.Count, Corpus.Articles.HarborTalks.Dates.All.Count,
                        string.Join(" ", Corpus.Dates.All.Select(date => $"{date.Text}={date.Value}{date.Mod}")),
                        Corpus.Articles.Reply.Quotes.Wait.Text, Corpus.Articles.Reply.Quotes.Wait.Position,
                        string.Join(" ", Corpus.Articles.All.Select(article => article.Id)),
                        string.Join(" ", Corpus.Actors.All.Select(actor => actor.Id)),
                        Corpus.Actors.Hamaura.JobTitle, Corpus.Actors.Hamaura.Affiliation, Corpus.Actors.PortUnion.AlternateNames.Single(),
                        Corpus.Actors.PortUnion.Quotes.Count, Corpus.Actors.PortUnion.Articles.Count,
                        Corpus.Articles.TryGet("reply", out var reply) && ReferenceEquals(reply, Corpus.Articles.Reply),
                        Corpus.Articles.TryGet("nothing", out _), Corpus.Actors.TryGet("minato", out var minato) && minato is State,
                        System.Text.Encoding.UTF8.GetString(Corpus.Articles.Reply.Utf8Body) == Corpus.Articles.Reply.Body,
                        Corpus.Quotes.All.Count,
                        string.Join(" ", talks.Mentions.Select(mention => $"{mention.Actor.Id}{mention.Position}")),
                    };
                    return string.Join("\n", lines);
                }
            }
            """;

        Assert.Equal(
            """
            harbor-talks
            Harbor talks end
            2031-06-19T09:40:00+09:00
            en
            harbor+treaty
            harbor-talks.md
            The route opens as promised
            Mio Hamaura
            said
            Direct
            kept-promise
            The route opens as promised
            True
            True
            We want to believe it … promises were broken before
            We want to believe it|promises were broken before
            2
            2
            the 18th=2031-06-18 2035=2035OnOrBefore
            船を待つ
            [6,10)
            harbor-talks reply
            hamaura minato port-union
            Prime Minister
            Minato
            港湾労連
            2
            2
            True
            False
            True
            True
            3
            hamaura[31,38) minato[59,65) port-union[97,107)
            """,
            GeneratorRun.Create(Code, Files).CompileAndRun());
    }

    [Fact]
    public void Only_what_has_an_id_has_a_name_when_names_are_explicit()
    {
        const string Code = """
            using Newsroom;

            public static class Program
            {
                public static string Run() =>
                    $"{Corpus.Articles.Signed.Quotes.KeptPromise.Text}|{Corpus.Articles.Signed.Quotes.All.Count}|{Corpus.Articles.All.Count}"
                    + $"|{Corpus.Articles.TryGet("reply", out var reply) && reply.Quotes[0].Text == "船を待つ"}|{ReferenceEquals(Corpus.Articles.All[1], reply)}|{Corpus.Actors.PortUnion.Quotes.Count}";
            }
            """;
        var run = GeneratorRun.Create(Code, ("harbor-talks.md", Articles.HarborTalks.Replace("title:", "id: signed\ntitle:")), ("reply.md", Articles.Reply))
            .WithProperty("CorpusNamedRules", "explicit");

        Assert.Equal("The route opens as promised|2|2|True|True|2", run.CompileAndRun());
        Assert.DoesNotContain("Reply", run.Source("Articles.00.g.cs"));
        Assert.DoesNotContain("PortUnion;", run.Source("Articles.00.g.cs"));
    }

    [Fact]
    public void A_folder_can_do_without_names()
    {
        var run = GeneratorRun.Of(("harbor-talks.md", Articles.HarborTalks), ("archive/reply.md", Articles.Reply)).WithProperty("CorpusNamedRules", Uri.EscapeDataString("all;archive/**=none"));

        Assert.Contains(" HarborTalks = ", run.Source("Articles.00.g.cs"));
        Assert.DoesNotContain("ArchiveReply", run.Source("Articles.00.g.cs"));
    }
}
