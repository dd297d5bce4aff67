using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

/// <summary>Bodies that repeat take other ways through the search than prose does: what they find must be the same.</summary>
public sealed class RepeatingBodiesTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("aabaaab")]
    [InlineData("航路は😀")]
    public void All_places_of_a_long_text_are_found_also_where_they_overlap(string unit)
    {
        var body = Repeated(unit, 5000) + "!" + Repeated(unit, 4000);
        var occurrences = new Occurrences(body);
        for (var length = 33; length < 3000; length = (length * 3 / 2) + 1)
        {
            foreach (var text in new[] { Repeated(unit, length), "!" + Repeated(unit, length), Repeated(unit, unit.Length * (length / unit.Length)) + "?" })
            {
                var expected = Enumerable.Range(0, body.Length).Where(at => string.CompareOrdinal(body, at, text, 0, text.Length) == 0).ToArray();
                Assert.Equal(expected, occurrences.Of(text, body.Length));
                Assert.Equal(expected.FirstOrDefault(at => at >= 700, -1), occurrences.Next(text, 700));
            }
        }
    }

    [Fact]
    public void Segments_that_stand_everywhere_are_placed_from_every_start_up_to_the_limit()
    {
        var body = Repeated("a", 3000) + "b";
        string[] exact = ["a", "aa", "a", "b"];
        var ambiguous = Assert.IsType<QuotePlacement.Ambiguous>(new QuoteSearch(body).Place(exact, null, null));
        Assert.Equal(QuoteSearch.MaxPlaces, ambiguous.Count);
        var found = Assert.IsType<QuotePlacement.Found>(new QuoteSearch("x" + body).Place(exact, "x", null));
        Assert.Equal([new(1, 2), new(2, 4), new(4, 5), new(3001, 3002)], found.Segments);
    }

    [Fact]
    public void An_edit_in_what_repeats_is_a_near_miss()
    {
        var body = Repeated("abababab cdcd ", 40_000);
        var near = Assert.IsType<QuotePlacement.NotFound>(new QuoteSearch(body).Place(["abab#bab cdcd abababab"], null, null)).NearMiss;
        Assert.Equal((NearMissReason.FewCharacters, "abababab cdcd abababab"), (near!.Reason, near.Wording));
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
}
