using CorpusGen.Generator.Tests.Infrastructure;

namespace CorpusGen.Generator.Tests;

/// <summary>Quotes and dates as a list and by name, and the corpus as an object.</summary>
public sealed class NamedItemsTests
{
    private const string Talks = """
        ---
        title: Harbor talks
        date: 2031-06-19
        actors:
          - {id: hamaura, type: person, name: Mio Hamaura, alternateName: [Hamaura]}
        quotes:
          - {id: promise, speaker: hamaura, exact: The route opens}
          - {speaker: hamaura, exact: We have a plan}
        dates:
          - {id: speech, exact: on the 18th, value: 2031-06-18}
          - {exact: 1 August 2031}
        ---
        “The route opens,” Hamaura said on the 18th. “We have a plan.” The opening is on 1 August 2031.

        """;

    private const string Plain = """
        ---
        title: A day without news
        date: 2031-06-20
        ---
        Nothing happened.

        """;

    [Theory]
    [InlineData("var text = \"\"; foreach (Quote quote in Talks.Quotes) text += quote.Text + \"|\"; return text;", "The route opens|We have a plan|")]
    [InlineData("var text = \"\"; foreach (DateMention date in Talks.Dates) text += date.Text + \"|\"; return text;", "on the 18th|1 August 2031|")]
    [InlineData("return $\"{Talks.Quotes.Count} {Talks.Dates.Count} {Plain.Quotes.Count} {Plain.Dates.All.Count}\";", "2 2 0 0")]
    [InlineData("return Talks.Quotes[1].Text + Talks.Quotes[\"promise\"].Text + Talks.Dates[\"speech\"].Value;", "We have a planThe route opens2031-06-18")]
    [InlineData("return CountOf(Talks.Quotes) + CountOf(Plain.Quotes) + CountOf(Talks.Dates);", "202")]
    [InlineData("return string.Join(\"|\", Talks.Quotes.All.Select(quote => quote.Id));", "promise|")]
    [InlineData("Expression<Func<Quote>> named = () => Talks.Quotes.Promise; return named.Compile()().Text;", "The route opens")]
    [InlineData("Expression<Func<int>> counted = () => Talks.Quotes.Count + Talks.Dates.All.Count; return counted.Compile()().ToString();", "4")]
    [InlineData("return Talks.Dates.Speech.Text + ReferenceEquals(Talks.Dates.Speech, Talks.Dates[0]) + ReferenceEquals(Talks.Quotes, Talks.Quotes);", "on the 18thTrueTrue")]
    [InlineData("return Talks.Quotes.All.TryGet(\"promise\", out var quote) + quote!.Id + Talks.Quotes.All.TryGet(\"none\", out _);", "TruepromiseFalse")]
    [InlineData("try { return Talks.Quotes[\"none\"].Text; } catch (KeyNotFoundException e) { return e.Message; }", "No item of the list has the id 'none'.")]
    [InlineData("try { return Talks.Quotes[2].Text; } catch (ArgumentOutOfRangeException e) { return e.ParamName!; }", "index")]
    public void Quotes_and_dates_are_enumerated_counted_indexed_and_passed_on(string code, string result) =>
        Assert.Equal(result, Run(code));

    [Theory]
    [InlineData("return Corpus.Actors[\"hamaura\"].Name + Corpus.Actors.Count + ReferenceEquals(Corpus.Actors[\"hamaura\"], Corpus.Actors.Hamaura);", "Mio Hamaura1True")]
    [InlineData("var text = \"\"; foreach (Actor actor in Corpus.Actors) text += actor.Id; return text;", "hamaura")]
    [InlineData("return Corpus.Actors.TryGet(\"hamaura\", out var actor) + actor!.Id + Corpus.Actors.TryGet(\"nobody\", out _);", "TruehamauraFalse")]
    [InlineData("return Of(Corpus.Instance);", "2 articles, 1 actors, 2 quotes, 2 dates, talks, Mio Hamaura, 2 news")]
    [InlineData("return ReferenceEquals(Corpus.Instance.Quotes, Corpus.Quotes.All).ToString() + Corpus.Articles.All[\"plain\"].Title;", "TrueA day without news")]
    public void A_corpus_is_an_object_too(string code, string result) => Assert.Equal(result, Run(code));

    [Fact]
    public void An_article_that_is_found_by_its_id_first_is_the_article_with_the_name() =>
        Assert.Equal("True", Run("var found = Corpus.Articles.All[\"talks\"]; return ReferenceEquals(found, Talks.Quotes.All[0].Article).ToString();"));

    [Theory]
    [InlineData("cafe\u0301")]
    [InlineData("caf\u00E9")]
    public void An_id_is_found_in_any_normal_form(string id)
    {
        const string Article = """
            ---
            title: A café opens
            date: 2031-06-20
            actors: [{id: café, type: organization, name: The Café}]
            quotes: [{id: café, speaker: café, exact: We open}]
            ---
            “We open,” the Café said.

            """;
        var code = $"var id = \"{id}\"; return Corpus.Articles.TryGet(id, out _).ToString() + Corpus.Actors.TryGet(id, out _) "
            + "+ Corpus.Quotes.All.TryGet(id, out _) + Corpus.Actors.TryGet(\"\\uD800\", out _);";

        Assert.Equal("TrueTrueTrueFalse", Run(code, ("café.md", Article)));
    }

    [Fact]
    public void An_id_that_several_articles_have_is_not_looked_up_in_the_list_of_all()
    {
        const string Code = "try { return Corpus.Quotes.All[\"promise\"].Text; } catch (InvalidOperationException) { return Talks.Quotes.All[\"promise\"].Text; }";

        Assert.Equal("The route opens", Run(Code, ("again.md", Talks)));
    }

    [Theory]
    [InlineData("", "", "Speech")]
    [InlineData("", "all", "Speech _1August2031")]
    [InlineData("", "none", "")]
    [InlineData("", "explicit;*=all", "Speech _1August2031")]
    [InlineData("explicit", "all", "Speech")]
    [InlineData("none", "all", "")]
    public void Dates_have_a_name_when_they_have_an_id_or_the_project_names_them_all(string named, string namedDates, string names)
    {
        var talks = named == "explicit" ? Talks.Replace("title:", "id: talks\ntitle:", StringComparison.Ordinal) : Talks;
        var run = GeneratorRun.Create("public static class Program { public static string Run() => Newsroom.Corpus.Instance.Dates.Count.ToString(); }", ("talks.md", talks))
            .WithProperty("CorpusNamedRules", Uri.EscapeDataString(named)).WithProperty("CorpusNamedDatesRules", Uri.EscapeDataString(namedDates));

        var fields = run.Output.GetTypeByMetadataName("Newsroom.CorpusNames.Talks_Dates")?.GetMembers().OfType<Microsoft.CodeAnalysis.IFieldSymbol>();
        Assert.Equal(names, string.Join(" ", (fields ?? []).Select(field => field.Name)));
        Assert.Equal("2", run.CompileAndRun());
    }

    [Fact]
    public void Every_named_date_is_the_date_of_its_name()
    {
        var run = Project("return Talks.Dates._1August2031.Text + \"|\" + Talks.Dates.Speech.Text;", []).WithProperty("CorpusNamedDatesRules", "all");

        Assert.Equal("1 August 2031|on the 18th", run.CompileAndRun());
    }

    [Fact]
    public void A_name_that_the_list_needs_is_not_given_to_a_quote()
    {
        var talks = Talks.Replace("id: promise", "id: count", StringComparison.Ordinal);

        Assert.Equal("2The route opens", GeneratorRun.Create(
            "public static class Program { public static string Run() => Newsroom.Corpus.Articles.Talks.Quotes.Count + Newsroom.Corpus.Articles.Talks.Quotes.Count_.Text; }",
            ("talks.md", talks)).CompileAndRun());
    }

    private static string Run(string code, params (string, string)[] others) => Project(code, others).CompileAndRun();

    private static GeneratorRun Project(string code, (string, string)[] others) => GeneratorRun.Create(
        $$"""
        using System.Collections.Generic;
        using System.Linq.Expressions;
        using Newsroom;

        public static class Program
        {
            public static string Run() { {{code.Replace("Talks.", "Corpus.Articles.Talks.", StringComparison.Ordinal).Replace("Plain.", "Corpus.Articles.Plain.", StringComparison.Ordinal)}} }

            private static string CountOf(QuoteList quotes) => quotes.Count.ToString();

            private static string CountOf(DateList dates) => dates.Count.ToString();

            private static string Of(ICorpus corpus) =>
                $"{corpus.Articles.Count} articles, {corpus.Actors.Count} actors, {corpus.Quotes.Count} quotes, {corpus.Dates.Count} dates, "
                + $"{corpus.Articles["talks"].Id}, {corpus.Actors["hamaura"].Name}, {corpus.ArticlesOf<NewsArticle>().Count} news";
        }
        """,
        [("talks.md", Talks), ("plain.md", Plain), .. others]);
}
