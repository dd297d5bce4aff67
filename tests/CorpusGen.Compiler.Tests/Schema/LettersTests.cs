using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Tests.Schema;

public sealed class LettersTests
{
    [Fact]
    public void A_value_is_a_field_of_a_table_but_for_places_lists_of_lines_and_the_kind_of_an_actor()
    {
        string[] none = [.. new[] { ArticleKeys.All, ActorKeys.InArticles, QuoteKeys.All, DateKeys.All, MentionKeys.All }
            .SelectMany(keys => keys).Where(key => key.Letter is null).Select(key => key.Name)];
        Assert.Equal(["quotes", "dates", "mentions", "type", "exact", "prefix", "suffix", "exact", "prefix", "suffix", "exact", "prefix", "suffix"], none);
    }

    [Fact]
    public void No_two_keys_of_a_line_have_the_same_letter()
    {
        foreach (var keys in new EquatableArray<FrontMatterKey>[] { new([.. ArticleKeys.All, ActorKeys.As]), new([.. ActorKeys.All, ActorKeys.Count]), QuoteKeys.All, DateKeys.All })
        {
            var letters = keys.Select(key => key.Letter).OfType<char>().ToArray();
            Assert.Equal(letters.Distinct(), letters);
        }
    }
}
