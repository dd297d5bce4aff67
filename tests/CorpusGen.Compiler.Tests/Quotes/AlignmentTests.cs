using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("ab")]
    [InlineData("abc ")]
    [InlineData("航路は😀")]
    public void The_stretch_is_as_near_as_the_nearest_of_all_stretches(string alphabet)
    {
        var random = new Random(4);
        string Text(int min, int max) => new(Enumerable.Range(0, random.Next(min, max + 1)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());
        for (var round = 0; round < 1500; round++)
        {
            var (text, pattern) = (Text(0, 14), Text(1, 8));
            var from = random.Next(text.Length + 1);
            var to = random.Next(from, text.Length + 1);
            var max = random.Next(pattern.Length);
            int? fewest = Stretches(text, from, to).Min(stretch => Distance(stretch, pattern));
            int? whole = Distance(text[from..to], pattern);
            Assert.Equal(whole <= max ? whole : null, Alignment.Distance(text, from, to, pattern, max));
            var best = Alignment.Best(text, from, to, pattern, max);
            Assert.Equal(fewest <= max ? fewest : null, best?.Distance);
            if (best is not { } found)
                continue;
            Assert.InRange(found.Start, from, found.End);
            Assert.InRange(found.End, found.Start, to);
            Assert.Equal(found.Distance, Distance(text[found.Start..found.End], pattern));
        }
    }

    [Fact]
    public void A_long_pattern_is_aligned_where_it_stands_with_its_edits()
    {
        var random = new Random(6);
        var text = new string(Enumerable.Range(0, 3000).Select(_ => (char)('a' + random.Next(26))).ToArray());
        var pattern = text[500..900] + "#" + text[901..1500] + "##" + text[1500..2500];
        Assert.Equal((3, 500, 2500), Alignment.Best(text, 490, 2510, pattern, 12));
        Assert.Equal((3, 500, 2500), Alignment.Best(text, 0, 3000, pattern, 3));
        Assert.Null(Alignment.Best(text, 490, 2510, pattern, 2));
    }

    private static IEnumerable<string> Stretches(string text, int first, int last) =>
        Enumerable.Range(first, last - first + 1).SelectMany(start => Enumerable.Range(start, last - start + 1).Select(end => text[start..end]));

    /// <summary>Levenshtein's distance, by its definition.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }
        }

        return rows[a.Length, b.Length];
    }
}
