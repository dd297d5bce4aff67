using CorpusGen.Compiler.Quotes;
using CsCheck;

namespace CorpusGen.Compiler.Tests.Quotes;

/// <summary>Searches whose cost grew with the square of what an author wrote.</summary>
public sealed class HostileQuotesTests
{
    private static readonly string[] Units = ["a", "b", "\n", " ", "あ", "😀"];

    [Fact]
    public void Quotes_of_hundreds_of_segments_take_steps_that_grow_with_their_number() =>
        Steps.GrowWithSize(12, size => () =>
        {
            var search = new QuoteSearch(Repeated("a ", 2000 * size));
            for (var quote = 0; quote < size; quote++)
                Assert.IsType<QuotePlacement.Ambiguous>(search.Place([.. Enumerable.Repeat("a", 400 + quote)], null, null));
        });

    [Fact]
    public void Runs_that_share_a_hash_of_their_halves_are_searched_as_others_are() =>
        Steps.GrowWithSize(2000, size => () =>
        {
            var body = string.Concat(Enumerable.Range(0, size).Select(Colliding));
            var occurrences = new Occurrences(body);
            for (var i = 0; i < size; i++)
                Assert.Equal([4 * i], occurrences.Of(Colliding(i), 5));
        });

    [Fact]
    public void One_quote_that_is_wrong_again_and_again_is_looked_for_once()
    {
        var body = string.Concat(Enumerable.Range(0, 2000).Select(i => $"the promise number {i} was kept. "));
        var search = new QuoteSearch(body);
        var once = Steps.Of(() => search.Place(["the promyse nomber 77 is kept"], null, null));
        Assert.True(once > 0);
        Assert.Equal(0, Steps.Of(() => search.Place(["the promyse nomber 77 is kept"], null, null)));
    }

    [Fact]
    public void Near_misses_in_two_letters_take_steps_that_grow_with_the_text() =>
        Steps.GrowWithSize(100, size => () =>
        {
            var random = new Random(3);
            string Text(int length) => new([.. Enumerable.Range(0, length).Select(_ => "ab"[random.Next(2)])]);
            var search = new QuoteSearch(Text(100 * size));
            for (var quote = 0; quote < size; quote++)
                search.Place([Text(100)], null, null);
        });

    [Theory]
    [InlineData('a', 'b', 40)]
    [InlineData('a', 'd', 60)]
    [InlineData('\n', 'あ', 60)]
    public void A_quote_is_placed_as_following_each_start_places_it(char first, char last, int length)
    {
        var unit = first == '\n' ? Gen.Int[0, 5].Select(i => Units[i]) : Gen.Char[first, last].Select(c => c.ToString());
        var text = (int min, int max) => unit.Array[min, max].Select(units => string.Concat(units));
        Gen.Select(text(0, length), text(1, 3).Array[1, 4], text(0, 2), text(0, 2)).Sample((body, exact, prefix, suffix) =>
        {
            var (before, after) = (prefix.Length == 0 ? null : prefix, suffix.Length == 0 ? null : suffix);
            var expected = PlacementByTrial.Place(body, exact, before, after);
            Assert.Equal(PlacementByTrial.Describe(expected), PlacementByTrial.Describe(new QuoteSearch(body).Place(exact, before, after)));
        });
    }

    private static string Colliding(int i)
    {
        var (a, b) = ((char)(0x4E00 + (i % 8000)), (char)(0x4E00 + (i / 8000)));
        return $"{a}{b}{(char)(a ^ 1)}{(char)(b ^ 1)}";
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
