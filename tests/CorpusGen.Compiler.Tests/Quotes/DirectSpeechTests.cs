using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Compiler.Tests.Quotes;

public sealed class DirectSpeechTests
{
    [Theory]
    [InlineData("“We will keep it,” she said.", "We will keep it,")]
    [InlineData("She said: \"We will keep it.\"", "We will keep it.")]
    [InlineData("「約束は必ず守る」と首相は述べた。", "約束は必ず守る")]
    [InlineData("Er sagte: „Wir halten Wort“ und ging.", "Wir halten Wort")]
    [InlineData("وأضاف «سنفي بوعدنا»", "سنفي بوعدنا")]
    [InlineData("Dana Ortiz: ‘We don’t wait’", "We don’t wait")]
    [InlineData("“Yes,” she said. “It will be kept,” he said.", "It will be kept,")]
    [InlineData("\"No,\" she said. \"It will be kept,\" he said.", "It will be kept,")]
    [InlineData("„Hallo zusammen” sagte er, „und Tschüss“.", "Hallo zusammen|und Tschüss")]
    [InlineData("“First things,” she said, “then the second.”", "First things,|then the second.")]
    [InlineData("'We can't do that,' he said.", "We can't do that,")]
    [InlineData("The dogs' bowl was called empty by all.", "")]
    [InlineData("“The route opens on the day we promised.” It was a long wait.", "The route opens on the day we promised.")]
    [InlineData("It was a wait. “We stood here since dawn.” Nobody left.", "We stood here since dawn.")]
    [InlineData("The mayor calls it “the end of a long wait” today.", "the end of a long wait")]
    [InlineData("« Nous ouvrons la route demain. » La foule attend.", "Nous ouvrons la route demain.")]
    [InlineData("The play “A Long Wait for the Harbor” opens.", "")]
    [InlineData("The word ‘lamp’ and the “keeper” are old.", "")]
    [InlineData("「港の灯台を守る会の記録」は古い。", "")]
    [InlineData("The “so-called reform” of taxes.", "")]
    [InlineData("He said the word “yes”.", "")]
    [InlineData("“We will keep it” (Dana Ortizberg)", "")]
    [InlineData("“Ask Ortiz about it, please” read the sign.", "")]
    [InlineData("Ortiz\n\n“We will keep it”", "")]
    [InlineData("“We will keep it”\n\nshe said.", "")]
    [InlineData("Ortiz:\n“We will keep it”", "We will keep it")]
    [InlineData("“We will keep it\nand more,” she said.", "We will keep it\nand more,")]
    [InlineData("“We will keep it”\nshe said.", "We will keep it")]
    public void Quotations_next_to_a_speech_verb_or_a_name_are_found(string body, string expected)
    {
        var found = DirectSpeech.FindUnannotated(body, new Quotations(body), [], ["Ortiz"]).Select(range => body[range.Start..range.End]);
        Assert.Equal(expected, string.Join("|", found));
    }

    [Fact]
    public void Only_texts_of_a_length_of_speech_are_found()
    {
        Assert.Equal(["sixsix"], Found("She said “sixsix” and “five5” too."));
        var longest = string.Concat(Enumerable.Repeat("ab ", 666)) + "ab";
        Assert.Equal([longest], Found($"She said “{longest}”."));
        Assert.Empty(Found($"She said “{longest}c”."));
    }

    [Theory]
    [InlineData("She said {0}“Words here”.", 27, true)]
    [InlineData("She said {0}“Words here”.", 28, false)]
    [InlineData("“Words here” {0} said Oda.", 26, true)]
    [InlineData("“Words here” {0} said Oda.", 27, false)]
    [InlineData("Ortiz {0}“Words here”.", 26, true)]
    [InlineData("Ortiz {0}“Words here”.", 27, false)]
    public void A_verb_or_a_name_is_near_the_words(string body, int gap, bool isFound) =>
        Assert.Equal(isFound, Found(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, new string('x', gap))).Length > 0);

    [Theory]
    [InlineData("He was “quite sure” of it.", false)]
    [InlineData("He was “quite sure,” of it.", true)]
    [InlineData("He was “quite sure”, of it.", true)]
    [InlineData("He was “quite very sure” of it.", true)]
    [InlineData("He was “sure.”", false)]
    [InlineData("“Open now.” It is.", false)]
    [InlineData("“Open it now.” It is.", true)]
    [InlineData("It is (“Open it now.”)", false)]
    [InlineData("It is “Open it now.” Yes.", false)]
    [InlineData("It is. “Open it now.” Yes.", true)]
    [InlineData("It is “Open it now for the men” Yes.", true)]
    [InlineData("It is “Open it now for men” Yes.", false)]
    [InlineData("It is “The Long Wait For The Harbor” Yes.", false)]
    [InlineData("It is “The Long wait for The harbor” Yes.", false)]
    [InlineData("It is “The long wait for The harbor” Yes.", true)]
    [InlineData("It is “123 456 789.” Yes.", false)]
    public void A_sentence_and_the_rest_of_a_sentence_are_found(string body, bool isFound) => Assert.Equal(isFound, Found(body).Length > 0);

    private static string[] Found(string body) =>
        [.. DirectSpeech.FindUnannotated(body, new Quotations(body), [], ["Ortiz"]).Select(range => body[range.Start..range.End])];

    [Fact]
    public void One_that_holds_an_annotated_range_is_not_reported()
    {
        const string Body = "“Long before that,” she said, “it was kept, and it will be.” “Never again,” he said.";
        var inside = Body.IndexOf("was kept", StringComparison.Ordinal);
        var found = DirectSpeech.FindUnannotated(Body, new Quotations(Body), [new(inside, inside + 8)], []);
        Assert.Equal(["Long before that,", "Never again,"], found.Select(range => Body[range.Start..range.End]));
        Assert.Empty(DirectSpeech.FindUnannotated(Body, new Quotations(Body), [new(0, Body.Length), new(1, 3)], []));
    }
}
