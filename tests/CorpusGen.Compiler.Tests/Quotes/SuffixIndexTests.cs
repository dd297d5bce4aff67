using CorpusGen.Compiler.Quotes;
using CsCheck;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class SuffixIndexTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char['a', 'b'], 0, 300],
        Gen.String[Gen.Char['a', 'e'], 0, 300],
        Gen.String[Gen.Char, 0, 100],
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 1, 5], Gen.Int[1, 60], Gen.String[Gen.Char['a', 'c'], 0, 5], (unit, times, end) => string.Concat(Enumerable.Repeat(unit, times)) + end));

    [Fact]
    public void Suffixes_are_in_ordinal_order() =>
        Texts.Sample(text =>
        {
            var expected = Enumerable.Range(0, text.Length).ToArray();
            Array.Sort(expected, (a, b) => string.CompareOrdinal(text[a..], text[b..]));
            Assert.Equal(expected, SuffixArray.Of(text));
        });

    [Fact]
    public void The_next_value_of_a_part_is_the_smallest_one_that_is_large_enough() =>
        Gen.Select(Gen.Int[1, 300], Gen.Int[0, 1000]).Sample((length, seed) =>
        {
            var random = new Random(seed);
            var values = Enumerable.Range(0, length).OrderBy(_ => random.Next()).ToArray();
            var ranks = new ValueRanks(values);
            for (var round = 0; round < 50; round++)
            {
                var start = random.Next(length + 1);
                var end = random.Next(start, length + 1);
                var from = random.Next(-1, length + 70);
                Assert.Equal(values[start..end].Where(value => value >= from).Order().FirstOrDefault(-1), ranks.Next(start, end, from));
            }
        });

    [Fact]
    public void Every_place_of_every_text_is_found() =>
        Gen.Select(Texts, Gen.Int[0, 1000]).Sample((body, seed) =>
        {
            var random = new Random(seed);
            var index = new SuffixIndex(body);
            for (var round = 0; round < 20; round++)
            {
                var start = random.Next(body.Length + 1);
                var text = body.Substring(start, random.Next(body.Length - start + 1)) + (random.Next(3) == 0 ? "b" : "");
                if (text.Length == 0)
                    continue;
                var from = random.Next(body.Length + 1);
                var places = index.PlacesOf(text);
                Assert.Equal(body.IndexOf(text, from, StringComparison.Ordinal), places.Next(from));
                Assert.Equal(Enumerable.Range(0, body.Length).Count(at => string.CompareOrdinal(body, at, text, 0, text.Length) == 0), places.Count);
            }
        });

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("aab")]
    public void A_body_that_repeats_is_indexed_in_steps_that_grow_with_its_length(string unit) =>
        Steps.GrowWithSize(4000, size => () =>
        {
            var body = string.Concat(Enumerable.Repeat(unit, size));
            var places = new SuffixIndex(body).PlacesOf(unit);
            for (var at = places.Next(0); at >= 0; at = places.Next(at + 1))
                Assert.Equal(0, at % unit.Length);
        });

    [Fact]
    public void Making_an_index_stops_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new SuffixIndex("abc", new CancellationToken(canceled: true)));
}
