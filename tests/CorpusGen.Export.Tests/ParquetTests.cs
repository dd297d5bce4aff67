using CorpusGen.Export.Columns;

namespace CorpusGen.Export.Tests;

public sealed class ParquetTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DuckDB_reads_every_table_with_the_types_of_the_documentation()
    {
        using var duck = ExportSeeds();
        foreach (var table in CorpusTables.All)
        {
            Assert.Equal(
                table.Columns.Select(column => $"{column.Name}|{column.Type.Sql}"),
                duck.Rows($"SELECT column_name, column_type FROM (DESCRIBE {table.Name})"));
        }
    }

    [Fact]
    public void Offsets_select_the_words_in_the_body()
    {
        using var duck = ExportSeeds();
        foreach (var table in new[] { "segments", "mentions", "dates" })
        {
            Assert.NotEqual(["0"], duck.Rows($"SELECT count(*) FROM {table}"));
            Assert.Empty(duck.Rows(
                $"SELECT t.article, t.exact FROM {table} t LEFT JOIN articles a ON a.id = t.article WHERE substr(a.body, t.start + 1, t.length) IS DISTINCT FROM t.exact"));
        }
    }

    [Fact]
    public void Keys_lead_to_rows()
    {
        using var duck = ExportSeeds();
        foreach (var (table, column, other, key) in new[]
        {
            ("quotes", "article", "articles", "id"), ("quotes", "unnest(speaker)", "actors", "key"), ("quotes", "addressee", "actors", "key"),
            ("quotes", "unnest(via)", "actors", "key"), ("articles", "unnest(actors)", "actors", "key"), ("actors", "article", "articles", "id"),
            ("actors", "affiliation", "actors", "key"), ("surface_forms", "actor", "actors", "key"), ("surface_forms", "article", "articles", "id"),
            ("mentions", "actor", "actors", "key"), ("mentions", "article", "articles", "id"), ("dates", "article", "articles", "id"), ("tags", "article", "articles", "id"),
        })
        {
            Assert.NotEqual(["0"], duck.Rows($"SELECT count(k) FROM (SELECT {column} AS k FROM {table})"));
            Assert.Empty(duck.Rows($"SELECT k FROM (SELECT {column} AS k FROM {table}) WHERE k IS NOT NULL AND k NOT IN (SELECT {key} FROM {other})"));
        }

        Assert.Empty(duck.Rows("SELECT key FROM actors GROUP BY key HAVING count(*) > 1"));
        Assert.Empty(duck.Rows("SELECT id FROM articles GROUP BY id HAVING count(*) > 1"));
        Assert.Empty(duck.Rows("SELECT s.article FROM segments s ANTI JOIN quotes q ON q.article = s.article AND q.number = s.quote"));
        Assert.Empty(duck.Rows("SELECT article FROM (SELECT article, quote, string_agg(exact, ' … ' ORDER BY number) AS words FROM segments GROUP BY ALL) s JOIN quotes q USING (article) WHERE q.number = s.quote AND q.text <> s.words"));
    }

    [Theory]
    [InlineData("year")]
    [InlineData("language")]
    public void Parts_have_the_same_rows_as_one_file(string partition)
    {
        using var whole = ExportSeeds();
        using var parts = ExportSeeds("--partition", partition);
        foreach (var table in CorpusTables.All)
        {
            var columns = string.Join(", ", table.Columns.Select(column => column.Name));
            Assert.Equal(whole.Rows($"SELECT {columns} FROM {table.Name} ORDER BY ALL"), parts.Rows($"SELECT {columns} FROM {table.Name} ORDER BY ALL"));
        }

        var value = partition == "year" ? "CAST(substr(date, 1, 4) AS BIGINT)" : "split_part(lang, '-', 1)";
        Assert.Empty(parts.Rows($"SELECT id FROM articles WHERE {partition} IS DISTINCT FROM {value}"));
    }

    [Fact]
    public void More_parts_than_are_open_at_a_time_are_complete()
    {
        using var corpus = new TestFolder();
        var languages = Enumerable.Range(0, 60).Select(i => $"{(char)('a' + (i % 20))}{(char)('a' + (i / 20))}").ToArray();
        for (var i = 0; i < 300; i++)
            corpus.Write($"seeds/a{i:000}.md", $"---\ntitle: Number {i}\ndate: 2031-06-19\nlang: {languages[i % 60]}\ntags: [t{i}]\n---\nWords.\n");
        Assert.Equal(0, TestFolder.Run("export", corpus.At("seeds"), "--format", "parquet", "--partition", "language", "-o", corpus.At("out")).Code);
        using var duck = new Duck(corpus.At("out"));
        Assert.Equal(["300|60"], duck.Rows("SELECT count(*), count(DISTINCT language) FROM articles"));
        Assert.Equal(["5"], duck.Rows("SELECT DISTINCT count(*) FROM tags GROUP BY language"));
    }

    [Fact]
    public void An_article_with_an_error_is_not_in_the_tables_and_is_reported()
    {
        using var corpus = new TestFolder(
            ("seeds/sound.md", "---\ntitle: Sound\ndate: 2031-06-19\n---\nThe talks ended.\n"),
            ("seeds/wrong.md", "---\ntitle: Wrong\ndate: 2031-06-19\nquotes:\n  - exact: We promise a vote\n---\n“We promised a vote,” she told us.\n"),
            ("seeds/unknown.md", "---\ntitle: Unknown\ndate: 2031-06-19\nactors: [nobody]\n---\nThe talks ended.\n"));
        var (code, text) = TestFolder.Run("export", corpus.At("seeds"), "--format", "parquet", "-o", corpus.At("out"));
        var check = TestFolder.Run("check", corpus.At("seeds"));
        Assert.Equal((1, 1), (code, check.Code));
        foreach (var line in check.Text.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).SkipLast(1))
            Assert.Contains(line, text, StringComparison.Ordinal);
        using var duck = new Duck(corpus.At("out"));
        Assert.Equal(["sound"], duck.Rows("SELECT id FROM articles"));
    }

    [Fact]
    public void The_paths_decide_which_articles_are_written()
    {
        using var corpus = new TestFolder(
            ("seeds/a/one.md", "---\ntitle: One\ndate: 2031-06-19\n---\nThe talks ended.\n"),
            ("seeds/b/two.md", "---\ntitle: Two\ndate: 2031-06-19\n---\nThe talks ended.\n"),
            ("seeds/actors.yaml", "actors: []\n"));
        Assert.Equal(0, TestFolder.Run("export", corpus.At("seeds/b"), "--format", "parquet", "-o", corpus.At("out")).Code);
        using var duck = new Duck(corpus.At("out"));
        Assert.Equal(["b/two"], duck.Rows("SELECT id FROM articles"));
    }

    private Duck ExportSeeds(params string[] options)
    {
        var output = _folder.At("out" + string.Concat(options));
        var (code, text) = TestFolder.Run(["export", TestFolder.Seeds, "--no-project", "--format", "parquet", "-o", output, .. options]);
        Assert.True(code == 0, text);
        return new Duck(output);
    }
}
