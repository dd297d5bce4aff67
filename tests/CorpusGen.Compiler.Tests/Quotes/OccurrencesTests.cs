using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class OccurrencesTests
{
    [Theory]
    [InlineData("ab", 40_000)]
    [InlineData("abcdefghij ", 50_000)]
    [InlineData("あいうえお。😀", 40_001)]
    [InlineData("abc", 300)]
    public void Every_search_finds_what_IndexOf_finds_before_and_after_the_index_is_made(string alphabet, int length)
    {
        var random = new Random(11);
        var body = new string(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());
        var occurrences = new Occurrences(body);
        for (var round = 0; round < 250; round++)
        {
            var start = round % 5 == 0 ? length - random.Next(1, 50) : random.Next(length);
            var text = body.Substring(start, Math.Min(length - start, random.Next(1, round % 3 == 0 ? 80 : 14)));
            if (round % 4 == 1)
                text = text[..^1] + alphabet[random.Next(alphabet.Length)];
            if (round % 7 == 1)
                text += '!';
            var max = random.Next(1, 50);
            Assert.Equal(Naive(body, text).Take(max), occurrences.Of(text, max));
            var from = random.Next(length + 1);
            Assert.Equal(body.IndexOf(text, from, StringComparison.Ordinal), occurrences.Next(text, from));
        }
    }

    [Fact]
    public void Text_that_repeats_is_found_as_any_other()
    {
        foreach (var unit in new[] { "a", "ab", "abcabd", "aaaaaaaaaaaaaaab" })
        {
            var body = string.Concat(Enumerable.Repeat(unit, 40_000 / unit.Length)) + "!";
            var occurrences = new Occurrences(body);
            for (var round = 0; round < 60; round++)
            {
                var text = string.Concat(Enumerable.Repeat(unit, round + 1));
                Assert.Equal(Naive(body, text).Take(20), occurrences.Of(text, 20));
                Assert.Equal(Naive(body, text + "!"), occurrences.Of(text + "!", 20));
                Assert.Empty(occurrences.Of(text + "?", 20));
                Assert.Equal(body.Length - text.Length - 1, occurrences.Next(text + "!", 0));
            }
        }
    }

    [Fact]
    public void Nothing_stands_in_an_empty_body_and_an_empty_text_nowhere()
    {
        Assert.Empty(new Occurrences("").Of("a", 5));
        Assert.Empty(new Occurrences("a").Of("", 5));
        Assert.Empty(new Occurrences("a").Of("ab", 5));
        Assert.Equal([0], new Occurrences("ab").Of("ab", 5));
    }

    private static IEnumerable<int> Naive(string body, string text)
    {
        for (var at = body.IndexOf(text, StringComparison.Ordinal); at >= 0; at = at + 1 < body.Length ? body.IndexOf(text, at + 1, StringComparison.Ordinal) : -1)
            yield return at;
    }
}
