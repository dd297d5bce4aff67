using System.Text;

namespace CorpusGen.Export.Tests;

/// <summary>Text that a program could take for its own: it comes out as the text that it is.</summary>
public sealed class HostileTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "=HYPERLINK(\"http://example.org\")", "+1-2", "@SUM(A1)", "../../etc/passwd", "C:\\Windows\\system32", "<script>alert(1)</script>", "]]><x>&amp;&#0;", "'; DROP TABLE articles; --",
        "\"quoted\", 'quoted' \\n \\u0041", "{\"@id\": \"x\"}", "NULL", "\\N", "NaN", "true", "2031-06-19", "T1\tLabel 0 1\tx", "年🎉\u202Eright to left", "e\u0301 𠮷 \uFFFE", "a=b/c%2F..", "__HIVE_DEFAULT_PARTITION__",
    ];

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DuckDB_reads_hostile_texts_as_they_are()
    {
        Export("parquet", "--partition", "year");
        using var duck = new Duck(_folder.At("out"));
        Assert.Equal(Texts.Order(StringComparer.Ordinal), duck.Rows("SELECT title FROM articles").Order(StringComparer.Ordinal));
        Assert.Equal(Texts.Order(StringComparer.Ordinal), duck.Rows("SELECT tag FROM tags").Order(StringComparer.Ordinal));
        Assert.Equal(Texts.Order(StringComparer.Ordinal), duck.Rows("SELECT exact FROM segments").Order(StringComparer.Ordinal));
        Assert.Empty(duck.Rows("SELECT s.exact FROM segments s JOIN articles a ON a.id = s.article WHERE substr(a.body, s.start + 1, s.length) <> s.exact"));
        Assert.Equal([Texts.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)], duck.Rows("SELECT count(*) FROM articles WHERE contains(body, title)"));
    }

    [Theory]
    [InlineData("brat")]
    [InlineData("webannotation")]
    public void An_import_has_hostile_texts_as_they_were(string format)
    {
        Export(format);
        var before = StandoffTests.Compile(_folder.At("seeds"));
        var (code, text) = TestFolder.Run("import", _folder.At("out"), "--format", format, "-o", _folder.At("back"));
        Assert.True(code == 0, text);
        Assert.Equal(before, StandoffTests.Compile(_folder.At("back")));
        Assert.Equal(Texts.Order(StringComparer.Ordinal), before.Select(article => article.Title).Order(StringComparer.Ordinal));
    }

    [NpmFact]
    public void Apache_Annotator_selects_hostile_texts()
    {
        Export("webannotation");
        Assert.Equal(FormattableString.Invariant($"{Texts.Length} selected\n"), StandoffTests.Selected(_folder.At("out")));
    }

    private void Export(string format, params string[] options)
    {
        Write();
        var (code, text) = TestFolder.Run(["export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out"), .. options]);
        Assert.True(code == 0, text);
    }

    /// <summary>An article for each text: in its title, a tag, and a quote.</summary>
    private void Write()
    {
        for (var i = 0; i < Texts.Length; i++)
        {
            var yaml = Yaml(Texts[i]);
            _folder.Write(
                FormattableString.Invariant($"seeds/a{i:00}.md"),
                $"---\ntitle: {yaml}\ndate: 2031-06-19\ntags: [{yaml}]\nquotes:\n  - {{exact: {yaml}, kind: indirect}}\n---\nBefore 🎉 {Texts[i]} after.\n");
        }
    }

    private static string Yaml(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
            quoted.Append(unit is '"' or '\\' ? $"\\{unit}" : unit < ' ' || unit > '\uFFF0' || char.IsControl(unit) || unit == '\u202E' ? $"\\u{(int)unit:x4}" : unit.ToString());
        return quoted.Append('"').ToString();
    }
}
