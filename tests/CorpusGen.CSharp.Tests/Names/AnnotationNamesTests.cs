using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Tests;
using CorpusGen.CSharp.Names;
using CsCheck;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.CSharp.Tests.Names;

public sealed class AnnotationNamesTests
{
    private const string Body = "“a1” “b2” “c3” “d4” “e5” on 18 June and 18 June and 17 June.";

    private static readonly string[] Entries =
    [
        "{speaker: ann, exact: a1}", "{exact: b2}", "{speaker: ann, exact: c3}", "{id: kept, exact: d4}", "{speaker: ann, exact: e5}",
    ];

    [Fact]
    public void Names_come_from_the_id_then_the_speaker_then_the_words() =>
        Assert.Equal(["Ann", "B2", "Ann2", "Kept", "Ann3"], Names(Entries));

    [Fact]
    public void Names_stay_when_entries_are_added_after_them()
    {
        var all = Names(Entries);
        for (var count = 0; count < Entries.Length; count++)
            Assert.Equal(all.Take(count), Names(Entries.Take(count)));
    }

    [Fact]
    public void Dates_are_named_by_what_they_say_and_the_second_by_a_number()
    {
        var names = Named("dates:\n- {exact: 18 June}\n- {exact: 18 June, prefix: 'and '}\n- {exact: 17 June, id: before}", Body).Names;
        Assert.Equal(["_18June", "_18June2", "Before"], names.Dates.Select(date => date.Name));
    }

    [Theory]
    [InlineData("{id: kept, exact: a1}", "{id: kept, exact: b2}", "CG5002 6,8")]
    [InlineData("{id: kept-it, exact: a1}", "{id: keptIt, exact: b2}", "CG5003 6,8")]
    [InlineData("{id: kept, exact: a1}", "{id: KEPT, exact: b2}", "CG5003 6,8")]
    [InlineData("{id: paul, exact: a1}", "{id: раul, exact: b2}", "CG5004 6,8")]
    [InlineData("{id: cafe\u0301, exact: a1}", "{id: café, exact: b2}", "CG5002 6,8")]
    public void Ids_that_would_get_one_name_are_an_error_at_both_places(string first, string second, string at)
    {
        var problem = Only(Named($"quotes:\n- {first}\n- {second}", Body).Article);
        Assert.Equal(at, At(problem));
        Assert.Equal("a.md(5,8)", Assert.Single(problem.Related).Place.ToString());
        Assert.Contains("a.md(5,8)", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_id_and_a_name_made_from_a_speaker_do_not_meet()
    {
        Assert.Equal(["Ann", "Ann2"], Names(["{id: ann, exact: a1}", "{speaker: ann, exact: b2}"]));
        Assert.Equal(["Ann2", "Ann", "Ann3"], Names(["{id: ann2, exact: a1}", "{speaker: ann, exact: b2}", "{speaker: ann, exact: c3}"]));
    }

    [Theory]
    [InlineData("abcdefghijkl", "ABCDEFGHIJKL")]
    [InlineData("aceopxysijha", "асеорхуѕіјһа")]
    public void Names_that_differ_in_case_or_look_alike_are_numbered_in_steps_that_grow_with_their_number(string zeros, string ones)
    {
        Steps.GrowWithSize(300, size =>
        {
            var words = Enumerable.Range(0, size).Select(i => "x" + Variant(i)).ToArray();
            var (frontMatter, body) = ("quotes:\n" + string.Concat(words.Select(word => $"- exact: {word}\n")), string.Concat(words.Select(word => $"“{word}” ")));
            return () => Assert.Equal(size, Named(frontMatter, body).Names.Quotes.Select(quote => quote.Name).Distinct().Count());
        });

        string Variant(int number) => string.Concat(zeros.Select((zero, i) => (number >> i & 1) == 0 ? zero : ones[i]));
    }

    [Fact]
    public void A_name_gets_the_first_number_that_is_free()
    {
        Gen.String[Gen.Char["AaАаBb"], 1, 2].Array[1, 60].Sample(words =>
        {
            var names = new AnnotationNames("quote", "", new List<Problem>());
            var scope = new NameScope<string>("All");
            foreach (var word in words)
            {
                var derived = CSharpName.From(word);
                var expected = Enumerable.Range(1, 100).Select(number => CSharpName.Numbered(derived, number)).First(name => scope.TryAdd(name, name, out _, out _));
                Assert.Equal(expected, names.Next(null, word, "", default));
            }
        });
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Words_of_names_and_excerpts_are_those_of_the_body_whatever_ends_its_lines(string end)
    {
        var text = Article("quotes:\n- {id: kept, exact: [a1 b2, d4]}\n- {exact: \"b2\\nc3\"}\ndates: [{exact: 18 June}]", "One.\nTwo. “a1 b2\nc3 d4” on 18 June.");
        var names = Name(File(text.Replace("\n", end, StringComparison.Ordinal))).Names;

        Assert.Equal([new("Kept", "a1 b2 … d4"), new("B2C3", "b2 c3")], names.Quotes);
        Assert.Equal([new("_18June", "18 June")], names.Dates);
    }

    [Fact]
    public void A_long_quote_has_a_short_excerpt_that_halves_no_character()
    {
        var words = string.Concat(Enumerable.Repeat("𠮷", 600));
        var names = Named($"quotes: [{{id: kept, exact: x{words}}}]", $"“x{words}”").Names;

        Assert.Equal("x" + string.Concat(Enumerable.Repeat("𠮷", 79)) + "…", Assert.Single(names.Quotes).Excerpt);
    }

    [Fact]
    public void A_quote_whose_name_clashes_is_left_out_and_its_name_compiles()
    {
        var named = Named("quotes:\n- {id: kept, exact: a1}\n- {id: KEPT, exact: b2}\n- {exact: c3}", Body);

        Assert.Equal(["kept", null], named.Article.Content.Quotes.Select(quote => quote.Id));
        Assert.Equal(["Kept", "C3"], named.Names.Quotes.Select(quote => quote.Name));
        Assert.Equal([new("KEPT", "KEPT")], named.Names.WithheldQuotes);
    }

    [Theory]
    [InlineData("- {exact: lost}\n- {exact: a1}", "A1", "Lost")]
    [InlineData("- {exact: lost, speaker: ann}\n- {exact: a1, speaker: ann}", "Ann2", "Ann")]
    [InlineData("- {exact: a1, speaker: ann}\n- {exact: lost, speaker: ann}\n- {exact: b2, speaker: ann}", "Ann,Ann3", "Ann2")]
    [InlineData("- {id: kept, exact: lost}\n- {id: kept, exact: a1}", "", "Kept")]
    [InlineData("- {id: kept}\n- {exact: a1}", "A1", "Kept")]
    [InlineData("- {cue: said}\n- {exact: a1}", "A1", "")]
    public void A_quote_with_an_error_keeps_its_name(string quotes, string names, string withheld)
    {
        var named = Named("quotes:\n" + quotes, Body).Names;

        Assert.Equal(names, string.Join(',', named.Quotes.Select(quote => quote.Name)));
        Assert.Equal(withheld, string.Join(',', named.WithheldQuotes.Select(quote => quote.Name)));
    }

    private static IEnumerable<string> Names(IEnumerable<string> entries) =>
        Named("quotes:\n" + string.Join("\n", entries.Select(entry => "- " + entry)), Body).Names.Quotes.Select(quote => quote.Name);

    private static NamedArticle Named(string frontMatter, string body) => Name(File(Article(frontMatter, body)));

    private static NamedArticle Name(SourceFile file) => CSharpCompiler.Bind(InputFile.Of(file), ActorRegister.Empty, ArticleClasses.Empty);
}
