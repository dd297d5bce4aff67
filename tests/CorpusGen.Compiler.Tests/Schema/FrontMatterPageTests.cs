using System.Runtime.CompilerServices;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Tests.Schema;

/// <summary>Holds the tables of <c>docs/front-matter.md</c> against the schema that the binders read by.</summary>
public sealed class FrontMatterPageTests
{
    public static TheoryData<string> Tables => new("The article", "Actors", "Quotes", "Dates", "Mentions");

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_page_has_the_table_of_the_keys(string heading)
    {
        var keys = heading switch { "The article" => ArticleKeys.All, "Actors" => ActorKeys.InArticles, "Quotes" => QuoteKeys.All, "Dates" => DateKeys.All, _ => MentionKeys.All };
        Assert.Contains($"\n## {heading}\n", Page, StringComparison.Ordinal);
        var section = Page[Page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal)..];
        Assert.Equal(Table(keys), string.Concat(section.Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Select(line => line + "\n")));
    }

    [Fact]
    public void A_key_is_described_once()
    {
        Assert.Distinct(ArticleKeys.Names);
        Assert.All(ArticleKeys.All.Concat(ActorKeys.InArticles).Concat(QuoteKeys.All).Concat(DateKeys.All), key => Assert.EndsWith(".", key.Meaning, StringComparison.Ordinal));
    }

    private static string Table(EquatableArray<FrontMatterKey> keys) =>
        "| key | value | meaning |\n| --- | --- | --- |\n"
        + string.Concat(keys.Select(key => $"| `{key.Name}` | {key.Value}{(key.IsRequired ? "; required" : "")} | {key.Meaning}{(key.Term is null ? "" : $" (`{key.Term}`)")} |\n"));

    private static string Page => File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../docs/front-matter.md"));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
