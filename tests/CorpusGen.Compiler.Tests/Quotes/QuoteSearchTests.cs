using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class QuoteSearchTests
{
    [Theory]
    [InlineData("ab", 6)]
    [InlineData("abc\n", 10)]
    [InlineData("あい。", 12)]
    public void A_quote_is_placed_where_trying_every_place_finds_it(string alphabet, int longestBody)
    {
        var random = new Random(7);
        string Text(int min, int max) => new(Enumerable.Range(0, random.Next(min, max + 1)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());
        for (var round = 0; round < 6000; round++)
        {
            var body = Text(0, longestBody * 2);
            var exact = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Text(1, 3)).ToArray();
            var prefix = random.Next(3) == 0 ? Text(1, 2) : null;
            var suffix = random.Next(3) == 0 ? Text(1, 2) : null;
            var starts = Naive(body, exact, prefix, suffix);
            var placement = new QuoteSearch(body).Place(exact, prefix, suffix);
            var what = $"‘{body}’ [{string.Join("|", exact)}] prefix {prefix} suffix {suffix}: {placement}";
            switch (placement)
            {
                case QuotePlacement.Found found:
                    Assert.True(starts.Count == 1, what);
                    Assert.Equal(starts[0], found.Segments[0].Start);
                    Assert.Equal(exact, found.Segments.Select(range => body[range.Start..range.End]));
                    Assert.All(found.Segments.Zip(found.Segments.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, what));
                    Assert.True(suffix is null || body[found.Segments[^1].End..].StartsWith(suffix, StringComparison.Ordinal), what);
                    break;
                case QuotePlacement.Ambiguous ambiguous:
                    Assert.True(starts.Count > 1 && ambiguous.Count == starts.Count, what);
                    Assert.Equal(starts.Take(5), ambiguous.Places.Select(range => range.Start));
                    if (ambiguous.Prefix is { } deciding)
                        Assert.Equal(starts[0], Assert.IsType<QuotePlacement.Found>(new QuoteSearch(body).Place(exact, deciding, suffix)).Segments[0].Start);
                    break;
                case QuotePlacement.NotFound missing:
                    Assert.True(starts.Count == 0 && !body.Contains(exact[missing.Segment], StringComparison.Ordinal), what);
                    break;
                case QuotePlacement.OutOfOrder outOfOrder:
                    Assert.True(starts.Count == 0 && Naive(body, exact, null, null).Count == 0, what);
                    Assert.Equal(exact[outOfOrder.Segment], body[outOfOrder.Elsewhere.Start..outOfOrder.Elsewhere.End]);
                    break;
                case QuotePlacement.ContextMismatch mismatch:
                    Assert.True(starts.Count == 0 && Naive(body, exact, null, null).Count > 0, what);
                    Assert.True(prefix is not null || suffix is not null, what);
                    Assert.Equal(exact[0], body[mismatch.Place.Start..mismatch.Place.End]);
                    break;
            }
        }
    }

    [Fact]
    public void The_prefix_that_is_suggested_decides()
    {
        var random = new Random(3);
        var suggested = 0;
        for (var round = 0; round < 2000; round++)
        {
            var body = new string(Enumerable.Range(0, 60).Select(_ => "abé 。\n"[random.Next(6)]).ToArray());
            string[] exact = [body.Substring(random.Next(55), random.Next(1, 4))];
            if (new QuoteSearch(body).Place(exact, null, null) is not QuotePlacement.Ambiguous { Prefix: { } prefix } ambiguous)
                continue;
            suggested++;
            Assert.Equal(ambiguous.Places[0], Assert.IsType<QuotePlacement.Found>(new QuoteSearch(body).Place(exact, prefix, null)).Segments[0]);
            Assert.DoesNotContain('\n', prefix);
        }

        Assert.True(suggested > 500);
    }

    [Fact]
    public void A_suggested_prefix_begins_with_a_whole_word_and_never_inside_a_surrogate_pair()
    {
        Assert.Equal("firmly ", Ambiguous("She firmly agreed. He calmly agreed. It hardly agreed.", "agreed").Prefix);
        Assert.Equal("😀", Ambiguous("x😀と言う。x😁と言う。", "と言う").Prefix);
        Assert.Null(Ambiguous("と言う。\nと言う。", "と言う").Prefix);
    }

    [Fact]
    public void Context_decides_among_thousands_of_places_and_also_for_the_last()
    {
        var body = string.Concat(Enumerable.Repeat("he agreed. ", 3000)) + "she agreed! " + string.Concat(Enumerable.Repeat("he agreed. ", 3000));
        var place = body.IndexOf("she", StringComparison.Ordinal) + 4;
        Assert.Equal(place, Found(body, ["agreed"], "she ", null)[0].Start);
        Assert.Equal(place, Found(body, ["agreed"], null, "!")[0].Start);
        Assert.Equal(place, Found(body, ["agreed", "he"], "she ", null)[0].Start);
        var ambiguous = Ambiguous(body, "agreed");
        Assert.Equal(QuoteSearch.MaxPlaces, ambiguous.Count);
        Assert.Null(ambiguous.Prefix);
    }

    [Fact]
    public void A_suggested_prefix_decides_also_where_not_all_places_are_counted()
    {
        var body = "so he agreed. " + string.Concat(Enumerable.Repeat("and agreed. ", 1500)) + "so he agreed.";
        var prefix = Ambiguous(body, "agreed").Prefix;
        Assert.True(prefix is null || new QuoteSearch(body).Place(["agreed"], prefix, null) is QuotePlacement.Found, prefix);
    }

    [Fact]
    public void Segments_stand_one_after_another_without_sharing_a_unit()
    {
        Assert.Equal([new(0, 2), new(2, 4)], Found("abab ab", ["ab", "ab ab"[..2]], null, " "));
        Assert.IsType<QuotePlacement.OutOfOrder>(new QuoteSearch("aba").Place(["ab", "ba"], null, null));
        Assert.Equal([new(0, 3), new(6, 9)], Found("one, a two", ["one", " tw"], null, null));
    }

    [Fact]
    public void Comparisons_are_ordinal()
    {
        foreach (var (body, exact) in new[] { ("caf\u00E9", "cafe\u0301"), ("Straße", "Strasse"), ("a\u00ADb", "ab"), ("ＡＢ", "AB"), ("x", "X"), ("a\u200Db", "ab") })
            Assert.IsType<QuotePlacement.NotFound>(new QuoteSearch(body).Place([exact], null, null));
    }

    [Fact]
    public void Words_that_stand_outside_their_context_are_shown_with_what_is_around_them()
    {
        var mismatch = Assert.IsType<QuotePlacement.ContextMismatch>(new QuoteSearch("She said yes, twice.").Place(["yes"], "He said ", null));
        Assert.Equal((new TextRange(9, 12), "She said ", ", twice."), (mismatch.Place, mismatch.Before, mismatch.After));
    }

    private static QuotePlacement.Ambiguous Ambiguous(string body, string exact) =>
        Assert.IsType<QuotePlacement.Ambiguous>(new QuoteSearch(body).Place([exact], null, null));

    private static IReadOnlyList<TextRange> Found(string body, string[] exact, string? prefix, string? suffix) =>
        Assert.IsType<QuotePlacement.Found>(new QuoteSearch(body).Place(exact, prefix, suffix)).Segments;

    /// <summary>The starts of the first segment from which all others can follow, in some way.</summary>
    private static List<int> Naive(string body, string[] exact, string? prefix, string? suffix) =>
        Enumerable.Range(0, body.Length + 1)
            .Where(start => Stands(body, start, exact[0]) && body[..start].EndsWith(prefix ?? "", StringComparison.Ordinal) && Rest(body, start + exact[0].Length, exact, 1, suffix))
            .ToList();

    private static bool Rest(string body, int end, string[] exact, int segment, string? suffix) =>
        segment == exact.Length
            ? body[end..].StartsWith(suffix ?? "", StringComparison.Ordinal)
            : Enumerable.Range(end, body.Length + 1 - end).Any(at => Stands(body, at, exact[segment]) && Rest(body, at + exact[segment].Length, exact, segment + 1, suffix));

    private static bool Stands(string body, int at, string text) => string.CompareOrdinal(body, at, text, 0, text.Length) == 0;
}
