using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Tests.Dates;

public sealed class SurroundingsTests
{
    /// <summary>The expression is <c>#</c>; its sentence goes from one bar to the other.</summary>
    [Theory]
    [InlineData("|It rained on #|")]
    [InlineData("He left.| It rained on #|. She came.")]
    [InlineData("Who?| It rained on #|! She came.")]
    [InlineData("雨だった。|それは#のこと|。晴れた。")]
    [InlineData("He left.|” It rained on #|.” She came.")]
    [InlineData("He left.|»  “It rained on #|.\n\n„She came.")]
    [InlineData("|He left.5 It rained on #.5 She came|")]
    [InlineData("|He left. it rained on #. she came|")]
    [InlineData("|He left.” it rained on #.\" “she came|")]
    [InlineData("|He left. „it rained on #. «she came|")]
    [InlineData("|Mr. Holm left on #, Nov. Fifth by p.m. Rules|")]
    [InlineData("Harbour.| Holm left on # for Marsa|. Then")]
    [InlineData("|A. Holm left on # with B. Quist|")]
    [InlineData("He was a man.| Holm left on # with men|. Quist")]
    [InlineData("They are five.| Holm left on #|")]
    [InlineData("It was Mario.| Holm left on # with Maria|. Quist")]
    [InlineData("|It was Mark. Holm left on # with Mary. Quist|")]
    [InlineData("|M.A.X. Holm left on # in the U.S.A. Then|")]
    [InlineData("It was 5.| Holm left on # in 12|. Then", false)]
    [InlineData("|It was 5. Holm left on # in 12. Then|", true)]
    [InlineData("A heading\n\n|It rained on #|\n\nNext")]
    [InlineData("A heading\n| It rained on #|\n  Next")]
    [InlineData("|A line\nthat goes on with #\nand ends|\n")]
    [InlineData("It rained.| On #|.")]
    [InlineData("|.It rained on #|.\"")]
    [InlineData("|. It rained on #|.'")]
    public void A_sentence_ends_where_a_reader_ends_it(string marked, bool? fullStopMakesOrdinals = null)
    {
        var parts = marked.Split('|');
        var body = string.Concat(parts);
        var at = body.IndexOf('#', StringComparison.Ordinal);
        var surroundings = new Surroundings(new DateContext(PartialDate.Parse("2031-06-19")) { Body = body, Range = new TextRange(at, at + 1) });
        foreach (var ordinals in fullStopMakesOrdinals is { } one ? [one] : new[] { false, true })
            Assert.Equal(ExpressionCursor.Fold(parts[1]), surroundings.Before(ordinals) + "#" + surroundings.After(ordinals));
    }

    [Fact]
    public void Three_hundred_units_of_a_sentence_are_looked_at_on_each_side()
    {
        var words = string.Concat(Enumerable.Range(0, 200).Select(i => $"{i % 10} "));
        var body = words + "#" + words;
        var surroundings = new Surroundings(new DateContext(PartialDate.Parse("2031-06-19")) { Body = body, Range = new TextRange(400, 401) });
        Assert.Equal(words[^300..], surroundings.Before(false));
        Assert.Equal(words[..300], surroundings.After(false));
    }

    [Theory]
    [InlineData("It rained on # again", "on", "rained", "again")]
    [InlineData("It rained on\u00A0 #\u00A0 l’année passée", "on", "rained", "l'année")]
    [InlineData("Nov. c. # p.m. ended", "c", "nov", "p.m")]
    [InlineData("#", "", "", "")]
    [InlineData("on #-", "on", "", "")]
    [InlineData("(#) on", "", "", "")]
    public void Words_beside_an_expression_are_letters(string body, string before, string second, string after)
    {
        var at = body.IndexOf('#', StringComparison.Ordinal);
        var surroundings = new Surroundings(new DateContext(PartialDate.Parse("2031-06-19")) { Body = body, Range = new TextRange(at, at + 1) });
        Assert.Equal((before, second, after), (surroundings.WordBefore, surroundings.SecondWordBefore, surroundings.WordAfter));
    }

    [Fact]
    public void Thirty_two_units_of_a_word_are_looked_at()
    {
        var word = new string('x', 32);
        var surroundings = new Surroundings(new DateContext(PartialDate.Parse("2031-06-19")) { Body = $"y{word}#{word}y", Range = new TextRange(33, 34) });
        Assert.Equal((word, word), (surroundings.WordBefore, surroundings.WordAfter));
    }
}
