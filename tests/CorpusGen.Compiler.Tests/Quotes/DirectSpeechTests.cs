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
    public void One_that_holds_an_annotated_range_is_not_reported()
    {
        const string Body = "“Long before that,” she said, “it was kept, and it will be.” “Never again,” he said.";
        var inside = Body.IndexOf("was kept", StringComparison.Ordinal);
        var found = DirectSpeech.FindUnannotated(Body, new Quotations(Body), [new(inside, inside + 8)], []);
        Assert.Equal(["Long before that,", "Never again,"], found.Select(range => Body[range.Start..range.End]));
        Assert.Empty(DirectSpeech.FindUnannotated(Body, new Quotations(Body), [new(0, Body.Length), new(1, 3)], []));
    }
}
