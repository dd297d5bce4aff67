using System.Globalization;
using System.Reflection;
using System.Text;
using CorpusGen.Runtime.Wire;
using CsCheck;

namespace CorpusGen.Tests.Wire;

public sealed class LinesTests
{
    [Fact]
    public void Every_field_of_an_article_comes_back() => ComesBack(() => new ArticleLine());

    [Fact]
    public void Every_own_field_comes_back() => ComesBack(() => new OwnFieldsLine());

    [Fact]
    public void Every_field_of_a_definition_comes_back() => ComesBack(() => new DefinitionLine());

    [Fact]
    public void Every_field_of_a_quote_comes_back() => ComesBack(() => new QuoteLine());

    [Fact]
    public void Every_field_of_a_date_comes_back() => ComesBack(() => new DateLine());

    [Fact]
    public void Every_field_of_a_mention_comes_back() => ComesBack(() => new MentionLine());

    [Theory]
    [InlineData(LineKinds.Person)]
    [InlineData(LineKinds.Organization)]
    [InlineData(LineKinds.State)]
    [InlineData(LineKinds.UnnamedSource)]
    public void Every_field_of_an_actor_comes_back(char kind) => ComesBack(() => new ActorLine(kind));

    [Fact]
    public void A_table_has_the_letters_that_its_description_gives()
    {
        var table = new LineWriter();
        var article = new ArticleLine
        {
            Class = 12, Id = "a", FilePath = "b.md", Body = "c", BodyLine = 9, Title = "d", Date = new(2031), Updated = new(2032), Lang = "en", Source = "e:f", IsDraft = true,
            Tags = ["g", "h"], Actors = ["j"], ActorNames = ["j", "k"],
        };
        foreach (var key in TextKey.All)
            article[key.Letter] = key.Name;
        table.Write(article);
        table.Write(new OwnFieldsLine { Parts = [new(OwnFieldLetters.Value, "1"), new(OwnFieldLetters.Missing, "")] });
        table.Write(new DefinitionLine { Line = 8, Column = 3, Actor = "j" });
        table.Write(new QuoteLine
        {
            Ranges = [new(new(120, 131), 188, 221), new(new(140, 142), 140, 142)], Id = "l", Speakers = ["m", "n"], Addressee = "o", Via = ["z"], Kind = QuoteKind.Mixed, Cue = "said",
        });
        table.Write(new DateLine { Ranges = [new(new(1, 2), 1, 2)], Id = "p", Value = new(2033, 6), Type = TimexType.Set, Mod = TimexMod.Before, Duration = new(weeks: 1), Quant = "e", Freq = "2" });
        table.Write(new ActorLine(LineKinds.Person)
        {
            Id = "q", Name = "r", AlternateNames = ["s"], JobTitle = "t", Affiliation = "u", Country = "JP", SameAs = ["v:w"], Count = 3, Line = 7, Column = 5,
        });
        var texts = string.Concat(TextKey.All.Select(key => $"|{key.Letter}{key.Name}"));
        Assert.Equal(
            $"""
            A12|ia|rb.md|hc|b9|td|d2031|u2032|len|oe:f|x{texts}|gg|gh|aj|kj|kk
            F|v1|n
            N8|c3|ej
            Q120 11 68 22,140 2|il|sm|sn|ao|vz|k2|csaid
            D1 1|ip|v2033-06|k3|m0|pP1W|qe|f2
            P|iq|nr|as|jt|fu|cJP|wv:w|k3|l7|p5

            """,
            table.Table.ToString());
    }

    [Fact]
    public void No_two_fields_of_a_line_have_the_same_letter()
    {
        char[][] lines =
        [
            Letters(typeof(LineKinds)), [.. Letters(typeof(ArticleLetters)), .. TextKey.All.Select(key => key.Letter)], Letters(typeof(QuoteLetters)),
            Letters(typeof(DateLetters)), Letters(typeof(MentionLetters)), Letters(typeof(DefinitionLetters)), Letters(typeof(ActorLetters)), Letters(typeof(OwnFieldLetters)),
        ];
        foreach (var letters in lines)
            Assert.Equal(letters.Distinct(), letters);

        static char[] Letters(Type type) => [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (char)field.GetRawConstantValue()!)];
    }

    [Fact]
    public void A_table_shows_all_its_characters_and_has_a_line_for_each_line()
    {
        RandomLines.Values<ArticleLine>().Sample(change =>
        {
            var line = new ArticleLine();
            change(line);
            var table = Write(line);
            Assert.Equal(table.Length - 1, table.IndexOf('\n', StringComparison.Ordinal));
            Assert.DoesNotContain(table[..^1].EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator || rune == Rune.ReplacementChar);
        });
    }

    [Theory]
    [InlineData("Q1 2|cx|ix")]
    [InlineData("Q1 2|zx")]
    [InlineData("Q1 2|kx")]
    [InlineData("Q1 2|k1x")]
    [InlineData("Q")]
    [InlineData("Q|ix")]
    public void A_line_that_no_generator_writes_is_an_error(string line) =>
        Assert.Throws<FormatException>(() => LineReader.Read(Encoding.UTF8.GetBytes(line), new QuoteLine()));

    [Fact]
    public void A_line_ends_at_LF_or_with_the_table()
    {
        var table = "A|x\nB"u8;
        Assert.Equal(3, LineReader.EndOf(table, 0));
        Assert.Equal(5, LineReader.EndOf(table, 4));
        Assert.Equal(3, LineReader.EndOf(table, 3));
    }

    [Fact]
    public void The_bucket_of_every_article_comes_back()
    {
        var order = new StringBuilder();
        for (var bucket = 0; bucket < BucketOrder.MaxBuckets; bucket++)
            BucketOrder.Write(order, bucket);
        var bytes = Encoding.UTF8.GetBytes(order.ToString());
        Assert.Equal(Enumerable.Range(0, BucketOrder.MaxBuckets), Enumerable.Range(0, BucketOrder.CountOf(bytes)).Select(article => BucketOrder.BucketAt(bytes, article)));
    }

    private static void ComesBack<T>(Func<T> create)
        where T : class, ILine => RandomLines.Values<T>().Sample(change =>
        {
            var written = create();
            change(written);
            var read = LineReader.Read(Encoding.UTF8.GetBytes(Write(written).TrimEnd('\n')), create());
            Assert.Equal(RandomLines.Describe(written), RandomLines.Describe(read));
        });

    private static string Write(ILine line)
    {
        var table = new LineWriter();
        table.Write(line);
        return table.Table.ToString();
    }
}
