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
    [InlineData("{exact: he, prefix: but, actor: oda}", "CG3005", "not between this prefix and suffix")]
    [InlineData("{exact: The minister}", "CG1005", "A mention has no 'actor'; write the id of the actor who is meant")]
    [InlineData("{actor: oda}", "CG1005", "A mention has no 'exact'; write the words as they are in the body")]
    [InlineData("{exact: The minister, actr: oda}", "CG1007", "did you mean 'actor'?")]
    public void What_is_wrong_with_a_mention_is_told_at_it(string entries, string id, string message)
    {
        var article = Bind($"{Actors}mentions: [{entries}]", "Ren Oda came to the Port of Shioji. The minister met the council, and he left.");

        Assert.Contains(Serious(article), problem => problem.Id == id && problem.Text.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{exact: he, actor: oda}", "Then he left the house.", 5)]
    [InlineData("{exact: it, actor: port}", "With it, it-girls sit.", 5, 9)]
    [InlineData("{exact: it, prefix: \", \", actor: port}", "With it, it-girls sit.", 9)]
    [InlineData("{exact: الوزير, prefix: و, actor: oda}", "قال والوزير هنا", 5)]
    [InlineData("{exact: minist, suffix: er, actor: oda}", "The minister left.", 4)]
    [InlineData("{exact: 同氏, actor: oda}", "と同氏は語った。", 1)]
    [InlineData("{exact: 장관, actor: oda}", "그 장관은 떠났다.", 2)]
    [InlineData("{exact: รัฐมนตรี, actor: oda}", "แต่รัฐมนตรีไม่มา", 3)]
    [InlineData("{exact: o ministro, actor: oda}", "Então o ministro saiu.", 6)]
    public void A_mention_is_whole_words_unless_its_context_has_the_rest(string entry, string body, params int[] starts)
    {
        var article = Bind($"{Actors}mentions: [{entry}]", body);

        if (starts.Length == 1)
            Assert.Equal(starts[0], Assert.Single(article.Content!.Mentions).Range.Range.Start);
        else
            Assert.Contains($"This mention is in the body {starts.Length} times (line:column {string.Join(", ", starts.Select(start => $"9:{start + 1}"))})", Only(article).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he", "Then there.", "Then", "Take the word whole")]
    [InlineData("he", "The other.", "The", "Take the word whole")]
    [InlineData("министр", "Он встретил министра.", "министра", "Take the word whole")]
    [InlineData("الوزير", "قال والوزير هنا", "والوزير", "Take the word whole")]
    [InlineData("minister", "The minister\u0301s left.", "minister\u0301s", "Take the word whole")]
    public void A_part_of_a_word_means_nobody(string exact, string body, string word, string edit)
    {
        var problem = Only(Bind($"{Actors}mentions: [{{exact: {exact}, actor: oda}}]", body));

        Assert.Equal("CG3001 7,20", At(problem));
        Assert.Contains($"in the body only within a longer word, '{word}'; take the word whole into 'exact'", problem.Text, StringComparison.Ordinal);
        Assert.Equal(edit, Assert.Single(problem.Edits).Title);
    }

    [Theory]
    [InlineData("{exact: The minister, actor: oda}, {exact: minister met, actor: port}", "CG1006 7,55", "These words overlap the words that mean 'oda', 'The minister'; take words that mean one actor")]
    [InlineData("{exact: minister met, actor: oda}, {exact: The minister, actor: port}", "CG1006 7,55", "overlap the words that mean 'oda', 'minister met'")]
    [InlineData("{exact: The minister, actor: oda}, {exact: The minister, actor: port}", "CG1006 7,55", "overlap the words that mean 'oda'")]
    [InlineData("{exact: The minister, actor: oda}, {exact: The minister, actor: oda}", "CG1006 7,55", "These words mean 'oda' already; remove one of the two entries")]
    [InlineData("{exact: The minister met the council, actor: oda}, {exact: The, prefix: \". \", actor: port}, {exact: the council, actor: port}", "CG1006 7,71 CG1006 7,112", "overlap")]
    [InlineData("{exact: The minister, actor: oda}, {exact: met, actor: port}", "", "")]
    public void Two_mentions_do_not_overlap(string entries, string at, string part)
    {
        var article = Bind($"{Actors}mentions: [{entries}]", "Ren Oda came to the Port of Shioji. The minister met the council, and he left.");

        var problems = Serious(article);
        Assert.Equal(at, string.Join(" ", problems.Select(At)));
        Assert.All(problems, problem => Assert.Contains(part, problem.Text, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Equal(["the other mention", "the words in the body"], problem.Related.Select(place => place.Label)));
    }

    [Theory]
    [InlineData("mentions: [{exact: The ministr, actor: oda}]", "CG3001")]
    [InlineData("mentions: [{actor: oda}]", "CG1005")]
    [InlineData("mentions: [{exact: The minister, actor: oda}, {exact: The minister, actor: oda}]", "CG1006")]
    public void An_actor_whose_mention_has_an_error_has_no_second_error(string mentions, string id)
    {
        var ofArticle = Bind($"actors: [{{id: oda, type: person, name: Ren Oda}}]\n{mentions}", "The minister left.");
        var ofRegister = Written.Bind(File(Article($"actors: [oda]\n{mentions}", "The minister left.")), Register("{id: oda, type: person, name: Ren Oda}"));

        Assert.Equal(id, Assert.Single(ofArticle.Problems).Id);
        Assert.Equal(id, Assert.Single(ofRegister.Problems).Id);
    }

    [Theory]
    [InlineData("mention")]
    [InlineData("mentons")]
    public void A_misspelt_list_of_mentions_is_an_error(string key)
    {
        var problem = Only(Bind($"{key}: [{{exact: The minister, actor: oda}}]", "The minister left."));

        Assert.Equal("CG1007 4,1", At(problem));
        Assert.True(problem.IsError);
        Assert.Equal("Write the key 'mentions'", Assert.Single(problem.Edits).Title);
    }

    [Fact]
    public void An_actor_who_is_meant_by_other_words_alone_is_in_the_body()
    {
        var article = Bind("actors: [{id: oda, type: person, name: Ren Oda}]\nmentions: [{exact: The minister, actor: oda}]", "The minister left.");

        Assert.Empty(article.Problems);
        Assert.Equal("oda", Assert.Single(article.Uses).Id);
    }
}
