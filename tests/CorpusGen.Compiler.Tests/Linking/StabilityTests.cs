using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using static CorpusGen.Compiler.Tests.Linking.LinkerTests;

namespace CorpusGen.Compiler.Tests.Linking;

public sealed class StabilityTests
{
    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var articles = Enumerable.Range(0, 120).Select(i => One(
            FormattableString.Invariant($"n{i}"),
            FormattableString.Invariant($"""
                id: {(i % 17 == 0 ? "same" : "a" + i)}
                lang: {(i % 5 == 0 ? "?" : "ja")}
                actors: [{"{"}id: p{i % 9}, type: person, name: N{i % 11}, alternateName: [x{i}]{"}"}]
                quotes: [{"{"}speaker: p{i % 13}, exact: kept{"}"}]
                """),
            "“kept” N1")).Append(Binding("x.md")).Append(Binding("y.md")).ToArray();
        var register = Written.Register("{id: p1, type: person, name: N1}");
        var expected = CorpusCompiler.LinkAll(articles, register, new LinkOptions());
        Assert.NotEmpty(LinkerTests.Problems(expected));
        var random = new Random(6);
        for (var round = 0; round < 10; round++)
        {
            random.Shuffle(articles);
            Assert.Equal(expected, CorpusCompiler.LinkAll(articles, register, new LinkOptions()));
        }
    }

    [Fact]
    public void The_order_is_by_date_then_by_id_and_undated_articles_come_last()
    {
        BoundArticle[] articles = [One("c", ""), One("b", ""), Dated("a", "2031-06-20"), Dated("d", "2031-06-18T23:00:00+00:00"), Dated("e", null)];
        var corpus = CorpusCompiler.LinkAll(articles, ActorRegister.Empty, new LinkOptions());
        Assert.Equal(["d", "b", "c", "a", "e"], corpus.Articles.Select(article => article.Content.Id));
    }

    private static BoundArticle Dated(string name, string? date) =>
        Written.Bind(Written.File($"---\ntitle: t\n{(date is null ? "" : $"date: {date}\n")}---\n", name + ".md"));

    private static BoundArticle Binding(string path) => Written.Bind(Written.File("no front matter", path));
}
