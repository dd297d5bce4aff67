using System.Globalization;
using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

/// <summary>The way from data back to the file: paths, lines and columns at run time.</summary>
public sealed class LocationTests
{
    /// <summary>A line for each quote, date, mention and actor: the kind, the place and the words there.</summary>
    private const string All = """
        using System.Linq;
        using CorpusGen;
        using Newsroom;

        public static class Program
        {
            public static string Run() => string.Join("\n",
                Corpus.Quotes.All.Select(quote => $"{quote.Location}\t{quote.Segments[0]}")
                    .Concat(Corpus.Dates.All.Select(date => $"{date.Location}\t{date.Text}"))
                    .Concat(Corpus.Articles.All.SelectMany(article => article.Mentions.Select(mention =>
                        $"{article.LocationOf(mention.Position)}\t{article.Body.Substring(mention.Position.Start, mention.Position.Length)}")))
                    .Concat(Corpus.Actors.All.Select(actor => $"{actor.Location}\t{actor.Id}"))
                    .Select(line => line.Replace("\n", "⏎")));
        }
        """;

    private const string Register = """
        # The actors of all articles.
        actors:
          - id: hamaura
            type: person
            name: Mio Hamaura

        """;

    private const string Talks = """
        ---
        title: 灯台航路の再開
        date: 2031-06-19
        # A comment moves the body.
        actors:
          - hamaura
          - {id: union, type: organization, name: 港湾労連}
        quotes:
          - {speaker: hamaura, exact: [航路は, "約束どおり\n開く"]}
          - {speaker: union, exact: été}
        dates:
          - exact: 18日
        ---
        🎉 か゛	Mio Hamauraは18日、

        「航路は」と述べ、「約束どおり
        開く」とした。港湾労連は“été”と言った。

        """;

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Data_leads_to_the_words_whatever_the_line_ends_are(string lineEnd, string start)
    {
        var text = start + Talks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);
        var run = GeneratorRun.Create(All, ("actors.yaml", Register), ("news/talks.md", text));
        Assert.Equal(
            """
            news/talks.md(16,2)	航路は
            news/talks.md(17,14)	été
            news/talks.md(14,19)	18日
            news/talks.md(14,7)	Mio Hamaura
            news/talks.md(17,8)	港湾労連
            actors.yaml(3,9)	hamaura
            news/talks.md(7,10)	union
            """,
            run.CompileAndRun());
    }

    [Fact]
    public void Every_place_of_the_seeds_has_the_words()
    {
        var files = RepositoryFile.Seeds();
        var places = GeneratorRun.Create(All, files).CompileAndRun().Split('\n');
        Assert.True(places.Length > 150);
        foreach (var place in places)
        {
            var (location, words) = (place.Split('\t')[0], place.Split('\t')[1]);
            var (path, numbers) = (location[..location.LastIndexOf('(')], location[(location.LastIndexOf('(') + 1)..^1].Split(','));
            var lines = files.Single(file => file.Path == path).Text.ReplaceLineEndings("\n").Split('\n')[(int.Parse(numbers[0], CultureInfo.InvariantCulture) - 1)..];
            Assert.StartsWith(words, string.Join('⏎', lines)[(int.Parse(numbers[1], CultureInfo.InvariantCulture) - 1)..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_edit_that_moves_a_definition_emits_the_articles_around_it_and_not_the_index()
    {
        var run = GeneratorRun.Create("", ("actors.yaml", Register), ("talks.md", Talks));
        var moved = run.With("talks.md", Talks.Replace("# A comment", "# Two\n# lines", StringComparison.Ordinal));
        Assert.Equal(run.Source("Corpus.g.cs"), moved.Source("Corpus.g.cs"));
        Assert.NotEqual(run.Source("Articles.00.g.cs"), moved.Source("Articles.00.g.cs"));
        Assert.Equal(
            "talks.md(15,19)|talks.md(8,10)",
            moved.WithCode("public static class Program { public static string Run() => Newsroom.Corpus.Dates.All[0].Location + \"|\" + Newsroom.Corpus.Actors.Union.Location; }").CompileAndRun());
    }

    [Fact]
    public void An_actor_that_only_an_excluded_draft_defines_has_no_place()
    {
        var draft = """
            ---
            title: A draft
            date: 2031-06-19
            draft: true
            actors: [{id: union, type: organization, name: Pilots}]
            ---
            Pilots.

            """;
        var talks = "---\ntitle: T\ndate: 2031-06-19\nactors: [union]\n---\nPilots.\n";
        var run = GeneratorRun.Create(All, ("draft.md", draft), ("talks.md", talks));
        Assert.Equal("talks.md(6,1)\tPilots\n\tunion", run.CompileAndRun());
    }

    [Fact]
    public void A_range_outside_the_body_has_no_place() => Assert.Equal(
        "position position talks.md(18,1)",
        GeneratorRun.Create(
            """
            using System;
            using CorpusGen;

            public static class Program
            {
                private static readonly Article Talks = Newsroom.Corpus.Articles.Talks;

                public static string Run() => $"{At(-1)} {At(Talks.Body.Length + 1)} {At(Talks.Body.Length)}";

                private static string At(int start)
                {
                    try
                    {
                        return Talks.LocationOf(new TextPosition(start, start)).ToString();
                    }
                    catch (ArgumentOutOfRangeException e)
                    {
                        return e.ParamName!;
                    }
                }
            }
            """,
            ("actors.yaml", Register),
            ("talks.md", Talks)).CompileAndRun());
}
