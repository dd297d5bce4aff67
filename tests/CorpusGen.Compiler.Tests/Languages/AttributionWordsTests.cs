using CorpusGen.Compiler.Languages;

namespace CorpusGen.Compiler.Tests.Languages;

public sealed class AttributionWordsTests
{
    [Theory]
    [InlineData("she said so", "said", 4)]
    [InlineData("said", "said", 0)]
    [InlineData("so she SAID", "said", 7)]
    [InlineData("unsaid things he said", "said", 17)]
    [InlineData("he saids", "said", -1)]
    [InlineData("he said2", "said", -1)]
    [InlineData("2said", "said", -1)]
    [InlineData("he “said”", "said", 4)]
    [InlineData("it is said again, told once", "told said", 6)]
    [InlineData("he told that he said", "said|told that|told", 3, 9)]
    [InlineData("he told that he said", "told|told that", 3, 9)]
    [InlineData("市長は述べた", "述べ", 3)]
    [InlineData("", "said", -1)]
    public void The_first_whole_word_is_found_and_the_longest_of_two(string text, string words, int start, int? length = null)
    {
        var list = words.Contains('|', StringComparison.Ordinal) ? words.Split('|') : words.Split(' ');
        var found = AttributionWords.Find(text, list, 0, text.Length);
        Assert.Equal((start, length ?? (start < 0 ? 0 : list[^1].Length)), found);
    }

    [Theory]
    [InlineData(0, 7, -1)]
    [InlineData(0, 8, 4)]
    [InlineData(4, 8, 4)]
    [InlineData(5, 21, 17)]
    [InlineData(5, 20, -1)]
    [InlineData(18, 21, -1)]
    [InlineData(8, 8, -1)]
    public void A_part_of_a_text_is_searched_alone(int from, int to, int start) =>
        Assert.Equal(start, AttributionWords.Find("she said, and he said", ["said"], from, to).Start);

    [Fact]
    public void A_verb_of_speech_is_in_a_text_or_not()
    {
        var words = new AttributionWords { Verbs = "said told said", Sources = "according to, in the words of" };
        Assert.True(words.HasVerb("said"));
        Assert.True(words.HasVerb("it was told"));
        Assert.False(words.HasVerb("it was toldest"));
        Assert.Equal(["according to", "in the words of"], words.AllSources);
        Assert.Empty(new AttributionWords().AllSources);
        Assert.False(new AttributionWords().HasVerb("said"));
    }

    [Theory]
    [InlineData("will", "", "", "he will go", true)]
    [InlineData("will", "", "", "he willed it", false)]
    [InlineData("", "ing", "", "he is going", true)]
    [InlineData("", "ing", "", "ring", true)]
    [InlineData("", "ing", "", "ing", false)]
    [InlineData("", "", "will", "willing", true)]
    [InlineData("", "", "wil", "wil", false)]
    [InlineData("won't", "", "", "he won't.", true)]
    [InlineData("will", "", "", "", false)]
    public void A_sentence_has_a_word_or_an_inflected_one(string words, string endings, string beginnings, string text, bool expected) =>
        Assert.Equal(expected, new SentenceWords(false, words, endings, beginnings).AreIn(text));

    [Fact]
    public void Without_blanks_a_word_is_anywhere_in_the_text()
    {
        Assert.True(new SentenceWords(true, "予定", "", "").AreIn("予定だ"));
        Assert.True(new SentenceWords(true, "予定", "", "").AreIn("行く予定"));
        Assert.False(new SentenceWords(true, "予定", "", "").AreIn("行った"));
        Assert.False(new SentenceWords(false, "予定", "", "").AreIn("行く予定"));
        Assert.True(new SentenceWords(false, "", "", "").IsEmpty);
        Assert.False(new SentenceWords(false, "a", "", "").IsEmpty);
    }
}
