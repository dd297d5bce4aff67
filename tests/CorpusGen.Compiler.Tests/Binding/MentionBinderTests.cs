using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class MentionBinderTests
{
    private const string Actors = "actors:\n- {id: oda, type: person, name: Ren Oda}\n- {id: port, type: organization, name: Port of Shioji}\n";

    [Theory]
    [InlineData("{exact: The minister, actor: oda}", "oda The minister")]
    [InlineData("{exact: he, prefix: \"and \", actor: oda}", "oda he")]
    [InlineData("{exact: the harbour authority, actor: port}, {exact: The minister, actor: oda}", "oda The minister, port the harbour authority")]
    public void The_words_of_a_mention_have_a_place_and_an_actor(string entries, string mentions)
    {
        const string Body = "Ren Oda came to the Port of Shioji. The minister met the harbour authority, and he left.";
        var article = Bind($"{Actors}mentions: [{entries}]", Body);

        Assert.Empty(Serious(article));
        Assert.Equal(mentions, string.Join(", ", article.Content!.Mentions.Select(mention =>
            $"{mention.Actor} {Body.Substring(mention.Range.Range.Start, mention.Range.Range.Length)}")));
    }

    [Theory]
    [InlineData("{exact: The ministr, actor: oda}", "CG3001", "This mention is not in the body")]
    [InlineData("{exact: the, actor: oda}", "CG3002", "This mention is in the body 2 times")]
    [InlineData("{exact: he, prefix: but, actor: oda}", "CG3001", "not between this prefix and suffix")]
    [InlineData("{exact: The minister}", "CG1005", "A mention has no 'actor'; write the id of the actor who is meant")]
    [InlineData("{actor: oda}", "CG1005", "A mention has no 'exact'; write the words as they are in the body")]
    [InlineData("{exact: The minister, actr: oda}", "CG1007", "did you mean 'actor'?")]
    [InlineData("{exact: The minister, actor: oda}, {exact: minister met, actor: port}", "CG1006", "The mentions of 'oda' and 'port' overlap in the body")]
    public void What_is_wrong_with_a_mention_is_told_at_it(string entries, string id, string message)
    {
        var article = Bind($"{Actors}mentions: [{entries}]", "Ren Oda came to the Port of Shioji. The minister met the council, and he left.");

        Assert.Contains(Serious(article), problem => problem.Id == id && problem.Text.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_actor_who_is_meant_by_other_words_alone_is_in_the_body()
    {
        var article = Bind("actors: [{id: oda, type: person, name: Ren Oda}]\nmentions: [{exact: The minister, actor: oda}]", "The minister left.");

        Assert.Empty(article.Problems);
        Assert.Equal("oda", Assert.Single(article.Uses).Id);
    }
}
