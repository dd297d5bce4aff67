using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Columns;

namespace CorpusGen.Export.Tests;

/// <summary>Holds <c>docs/export.md</c> against the tables.</summary>
public sealed class ExportPageTests
{
    /// <summary>Keys whose entries are rows of a table, or that only say which place is meant.</summary>
    private static readonly string[] WithoutColumn = ["tags", "quotes", "dates", "mentions", "exact", "prefix", "suffix", "alternateName", "as"];

    [Fact]
    public void The_page_has_each_table_as_it_is_written()
    {
        var page = TestFolder.Page("export.md");
        foreach (var table in CorpusTables.All)
            Assert.Contains(SectionOf(table), page, StringComparison.Ordinal);
        Assert.Equal(CorpusTables.All.Length, page.Split("\n### `").Length - 1);
    }

    [Fact]
    public void Every_key_of_the_schema_is_a_column_or_is_named_here()
    {
        foreach (var (keys, table) in new (EquatableArray<FrontMatterKey>, Table)[]
        {
            (ArticleKeys.All, CorpusTables.Articles), (QuoteKeys.All, CorpusTables.Quotes), (DateKeys.All, CorpusTables.Dates),
            (MentionKeys.All, CorpusTables.Mentions), (ActorKeys.InArticles, CorpusTables.Actors),
        })
        {
            foreach (var key in keys.Where(key => !WithoutColumn.Contains(key.Name)))
                Assert.Contains(key.Meaning, table.Columns.Where(column => column.Name == key.Name).Select(column => column.Meaning));
        }
    }

    private static string SectionOf(Table table) =>
        $"### `{table.Name}`\n\n{table.Meaning}\n\n| column | type | meaning |\n| --- | --- | --- |\n"
        + string.Concat(table.Columns.Select(column => $"| `{column.Name}` | {column.Type.Sql} | {column.Meaning} |\n"));
}
