using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Tests.Text;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("quots", "quotes")]
    [InlineData("qoutes", "quotes")]
    [InlineData("Quotes", "quotes")]
    [InlineData("titel", "title")]
    [InlineData("tag", "tags")]
    [InlineData("datse", "date")]
    [InlineData("tital", null)]
    [InlineData("publisher2", "publisher")]
    [InlineData("section", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void A_slip_of_the_pen_is_recognised_and_another_word_is_not(string written, string? meant) =>
        Assert.Equal(meant, DidYouMean.Nearest(written, ["title", "date", "dates", "quotes", "tags", "publisher"]));

    [Theory]
    [InlineData("film", 3, "did you mean 'film'? It is one of c0, c1, c2")]
    [InlineData(null, 12, "write one of c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11")]
    [InlineData(null, 13, "write one of c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 … (13 in all)")]
    public void The_nearest_and_the_choices_are_told_together(string? nearest, int choices, string advice) =>
        Assert.Equal(advice, DidYouMean.Ask(nearest, [.. Enumerable.Range(0, choices).Select(i => FormattableString.Invariant($"c{i}"))]));

    [Fact]
    public void Among_equals_the_first_in_ordinal_order_is_meant_whatever_their_order() =>
        Assert.Equal("bat", DidYouMean.Nearest("xat", ["cat", "bat", "hat"]));

    [Fact]
    public void The_nearest_is_the_one_that_trying_all_distances_gives()
    {
        var random = new Random(2);
        string Word() => new(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abc"[random.Next(3)]).ToArray());
        for (var round = 0; round < 3000; round++)
        {
            var wanted = Word();
            var candidates = Enumerable.Range(0, 6).Select(_ => Word()).ToArray();
            var best = candidates.Select(word => (Distance: Distance(wanted, word), word)).OrderBy(pair => pair.Distance).ThenBy(pair => pair.word, StringComparer.Ordinal).First();
            Assert.Equal(best.Distance <= Math.Max(1, wanted.Length / 3) ? best.word : null, DidYouMean.Nearest(wanted, candidates));
        }
    }

    [Fact]
    public void Long_texts_are_compared_as_short_ones_are()
    {
        var random = new Random(4);
        string Word() => new([.. Enumerable.Range(0, random.Next(50, 65)).Select(_ => "ab"[random.Next(2)])]);
        for (var round = 0; round < 300; round++)
        {
            var (wanted, candidate) = (Word(), Word());
            var isNear = Math.Abs(wanted.Length - candidate.Length) <= (wanted.Length / 3) + 1 && Distance(wanted, candidate) <= wanted.Length / 3;
            Assert.Equal(isNear ? candidate : null, DidYouMean.Nearest(wanted, [candidate]));
        }
    }

    [Fact]
    public void A_candidate_is_compared_in_steps_of_its_length() =>
        Assert.InRange(Steps.Of(() => DidYouMean.Nearest(new string('a', 60), [new string('a', 50), new string('b', 60)])), 50, 110);

    [Fact]
    public void Very_long_texts_are_not_compared()
    {
        Assert.Null(DidYouMean.Nearest(new string('a', 65), [new string('a', 64)]));
        Assert.Equal(new string('a', 64), DidYouMean.Nearest(new string('a', 63), [new string('a', 1_000_000), new string('a', 64)]));
    }

    /// <summary>Optimal string alignment, by its definition.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1),
                    Math.Min(rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? rows[i - 2, j - 2] + 1 : int.MaxValue));
            }
        }

        return rows[a.Length, b.Length];
    }
}
