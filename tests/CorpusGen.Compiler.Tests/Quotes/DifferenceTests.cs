using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("the promise was kept", "the promise is kept", "the promise {was|is} kept")]
    [InlineData("they promised it", "they agreed it", "they {promised|agreed} it")]
    [InlineData("a b", "a  b", "a {| }b")]
    [InlineData("a\nb", "a b", "a{⏎| }b")]
    [InlineData("un\u00A0peu", "un peu", "un{U+00A0| }peu")]
    [InlineData("ze\u200Bro", "zero", "ze{U+200B|}ro")]
    [InlineData("航路は開く", "航路が開く", "航路{は|が}開く")]
    [InlineData("kept", "kept today", "kept{| today}")]
    [InlineData("now kept", "kept", "{now |}kept")]
    [InlineData("か\u3099んばる", "がんばる", "{か\u3099|が}んばる")]
    public void The_articles_words_stand_first_and_what_cannot_be_seen_is_named(string article, string quote, string shown) =>
        Assert.Equal(shown, Difference.Show(article, quote));

    [Theory]
    [InlineData("x 😀 y", "x 😁 y", "{😀|😁}")]
    [InlineData("x \U0001F600 y", "x \U00010600 y", "{\U0001F600|\U00010600}")]
    public void Characters_of_two_units_differ_as_a_whole(string article, string quote, string shown) =>
        Assert.Contains(shown, Difference.Show(article, quote), StringComparison.Ordinal);

    [Fact]
    public void Long_texts_are_cut_between_characters()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(3) == 0 ? "x" : "😀"));
            var (before, after) = (Text(random.Next(40)), Text(random.Next(40)));
            var shown = Difference.Show(before + Text(random.Next(60)) + after, before + Text(random.Next(60)) + after);
            Assert.True(shown.Length < 200);
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(shown)));
        }
    }
}
