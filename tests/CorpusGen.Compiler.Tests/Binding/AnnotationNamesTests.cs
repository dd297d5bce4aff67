using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CsCheck;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

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
        var dates = Bind("dates:\n- {exact: 18 June}\n- {exact: 18 June, prefix: 'and '}\n- {exact: 17 June, id: before}", Body).Content!.Dates;
        Assert.Equal(["_18June", "_18June2", "Before"], dates.Select(date => date.Name));
    }

    [Theory]
    [InlineData("{id: kept, exact: a1}", "{id: kept, exact: b2}", "CG5002 6,8")]
    [InlineData("{id: kept-it, exact: a1}", "{id: keptIt, exact: b2}", "CG5003 6,8")]
    [InlineData("{id: kept, exact: a1}", "{id: KEPT, exact: b2}", "CG5003 6,8")]
    [InlineData("{id: paul, exact: a1}", "{id: раul, exact: b2}", "CG5004 6,8")]
    [InlineData("{id: cafe\u0301, exact: a1}", "{id: café, exact: b2}", "CG5002 6,8")]
    public void Ids_that_would_get_one_name_are_an_error_at_both_places(string first, string second, string at)
    {
        var problem = Only(Bind($"quotes:\n- {first}\n- {second}", Body));
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
            return () => Assert.Equal(size, Bind(frontMatter, body).Content!.Quotes.Select(quote => quote.Name).Distinct().Count());
        });

        string Variant(int number) => string.Concat(zeros.Select((zero, i) => (number >> i & 1) == 0 ? zero : ones[i]));
    }

    [Fact]
    public void A_name_gets_the_first_number_that_is_free()
    {
        var node = new ScalarNode("", false, default);
        Gen.String[Gen.Char["AaАаBb"], 1, 2].Array[1, 60].Sample(words =>
        {
            var names = new AnnotationNames("quote", File(""), new List<Problem>());
            var scope = new NameScope<string>("All");
            foreach (var derived in words.Select(CSharpName.From))
            {
                var expected = Enumerable.Range(1, 100).Select(number => CSharpName.Numbered(derived, number)).First(name => scope.TryAdd(name, name, out _, out _));
                Assert.Equal(expected, names.Next(null, derived, node));
            }
        });
    }

    private static IEnumerable<string> Names(IEnumerable<string> entries) =>
        Bind("quotes:\n" + string.Join("\n", entries.Select(entry => "- " + entry)), Body).Content!.Quotes.Select(quote => quote.Name);
}
