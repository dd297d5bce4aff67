using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Export.Standoff;

namespace CorpusGen.Export.Tests;

/// <summary>Formats whose annotations are beside the text: exports, imports, and the way there and back.</summary>
public sealed class StandoffTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("brat")]
    [InlineData("webannotation")]
    public void An_import_of_an_export_has_the_same_articles(string format)
    {
        var output = _folder.At("out");
        var export = TestFolder.Run("export", TestFolder.Seeds, "--no-project", "--format", format, "-o", output);
        Assert.True(export.Code == 0, export.Text);
        var import = TestFolder.Run("import", output, "--format", format, "-o", _folder.At("back"));
        Assert.True(import.Code == 0, import.Text);
        var before = Compile(TestFolder.Seeds);
        Assert.Equal(16, before.Length);
        Assert.Equal(before, Compile(_folder.At("back")));
    }

    [Theory]
    [InlineData("brat")]
    [InlineData("webannotation")]
    public void Words_over_line_ends_and_beyond_the_first_plane_keep_their_places(string format)
    {
        _folder.Write("seeds/a.md", "---\ntitle: A\ndate: 2031-06-19\nquotes:\n  - exact: [\"one 🎉\\n\\ntwo\", three]\n    kind: indirect\n  - {exact: same, kind: indirect, prefix: 'b '}\ndates:\n  - exact: 18 June\n    value: 2031-06-18\n---\n𠮷 one 🎉\n\ntwo and three, a same b same on 18 June.\n");
        Assert.Equal(0, TestFolder.Run("export", _folder.At("seeds"), "--format", format, "-o", _folder.At("out")).Code);
        Assert.Equal(0, TestFolder.Run("import", _folder.At("out"), "--format", format, "-o", _folder.At("back")).Code);
        Assert.Equal(Compile(_folder.At("seeds")), Compile(_folder.At("back")));
        Assert.Equal(2, Compile(_folder.At("back")).Single().Quotes.Count);
    }

    [NpmFact]
    public void Apache_Annotator_selects_the_words_of_every_annotation()
    {
        Assert.Equal(0, TestFolder.Run("export", TestFolder.Seeds, "--no-project", "--format", "webannotation", "-o", _folder.At("out")).Code);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder.At("out/annotations.jsonld")));
        var annotations = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(json.RootElement.GetProperty("total").GetInt32(), annotations.Length);
        var targets = annotations.Sum(one => one.GetProperty("target") is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0);
        Assert.Equal(FormattableString.Invariant($"{targets} selected\n"), Selected(_folder.At("out")));
    }

    [Fact]
    public void Offsets_of_brat_count_code_points_and_its_lines_have_the_words()
    {
        Assert.Equal(0, TestFolder.Run("export", TestFolder.Seeds, "--no-project", "--format", "brat", "-o", _folder.At("out")).Code);
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(_folder.At("out"), "*.ann", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(Path.ChangeExtension(path, ".txt")).EnumerateRunes().ToArray();
            foreach (var cells in File.ReadLines(path).Where(line => line.StartsWith('T')).Select(line => line.Split('\t')))
            {
                var words = cells[1][(cells[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(range => range.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())
                    .Select(range => string.Concat(text[range[0]..range[1]]));
                Assert.Equal(string.Join(' ', words), cells[2]);
                count++;
            }
        }

        Assert.True(count > 300);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    public void Attributions_of_brat_become_quotes(string lineEnd, string mark)
    {
        var text = mark + $"🎉 The pilots warned{lineEnd}that “nobody waits” twice. She told us the pilots would strike.{lineEnd}";
        _folder.Write("in/a.txt", text);
        _folder.Write("in/a.ann", string.Join('\n', Text("T1", "Source", text, "The pilots"), Text("T2", "Cue", text, "warned"), Text("T3", "Content", text, "that “nobody waits” twice"), Text("T4", "Attribution", text, "warned"), "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1", Text("T5", "Source", text, "She"), Text("T6", "Content", text, "the pilots would strike"), Text("T7", "Attribution", text, "told"), "E2\tAttribution:T7 Content:T6 Source:T5", Text("T8", "Topic", text, "strike"), "R1\tAbout Arg1:T3 Arg2:T8", "#1\tAnnotatorNotes T6\tunsure", "") );
        var (code, output) = TestFolder.Run("import", _folder.At("in"), "--format", "brat", "-o", _folder.At("back"));
        Assert.Equal(1, code);
        Assert.Equal(
            ["not carried: a: R1: About Arg1:T3 Arg2:T8", "not carried: a: #1: AnnotatorNotes T6", "not carried: a: the places of cues: 1; their words are kept", "not carried: a: T8: Topic 'strike', which is in no event"],
            output.Split('\n')[..^2]);
        var article = CompileWithDrafts(_folder.At("back")).Single();
        Assert.Equal(["mixed that “nobody waits” twice — The pilots (warned)", "indirect the pilots would strike — She ()"], article.Content.Quotes.Select(quote => Shown(article, quote)));
        Assert.Equal(["The pilots", "She"], article.Content.Mentions.Select(mention => Words(article, mention.Range.Range)));
        Assert.DoesNotContain(article.Problems, problem => problem.Kind.Severity >= ProblemSeverity.Warning);
    }

    [Fact]
    public void Annotations_of_other_programs_become_quotes_and_their_bodies_are_listed()
    {
        _folder.Write("in/talks.txt", "The talks ended. The talks begin again, they told us.\n");
        _folder.Write("in/one.json", """{"id": "a1", "type": "Annotation", "body": {"type": "TextualBody", "value": "check this"}, "target": {"source": "talks.txt", "selector": {"type": "TextQuoteSelector", "exact": "The talks", "prefix": "ended. "}}}""");
        _folder.Write("in/two.json", """[{"id": "a2", "target": {"source": "talks.txt", "selector": [{"type": "TextPositionSelector", "start": 4, "end": 9}]}}, {"id": "a3", "target": {"source": "talks.txt", "selector": {"type": "CssSelector", "value": "p"}}}, {"id": "a4", "target": {"source": "../secret.txt"}}, {"id": "a5", "target": "gone.txt"}]""");
        _folder.Write("secret.txt", "Secret");
        var (code, output) = TestFolder.Run("import", _folder.At("in"), "--format", "webannotation", "-o", _folder.At("back"));
        Assert.Equal(1, code);
        Assert.Equal(
            [
                "not carried: talks: a1: the body 'check this'", "not carried: talks: a3: no selector of it selects words of the text",
                "not carried: talks: a4: its target is not one text of the folder (../secret.txt)", "not carried: talks: a5: its target is not one text of the folder (gone.txt)",
            ],
            output.Split('\n')[..^2]);
        Assert.Equal(["talks.md"], Directory.GetFiles(_folder.At("back")).Select(Path.GetFileName));
        Assert.Equal([(17, 26), (4, 9)], CompileWithDrafts(_folder.At("back")).Single().Content.Quotes.Select(quote => (quote.Ranges[0].Range.Start, quote.Ranges[0].Range.End)));
    }

    [Fact]
    public void Keys_of_a_source_are_only_those_of_front_matter()
    {
        _folder.Write("in/a.txt", "Words.\n");
        _folder.Write("in/a.ann", "T1\tQuote 0 5\tWords\nE1\tQuote:T1\n#1\tAnnotatorNotes E1\t{\"kind\": [\"indirect\"], \"cue\": [\"x\\n---\\n\"], \"exact\": [\"other\"], \"evil: 1\\nid\": [\"x\"]}\n");
        _folder.Write("in/a.json", "{\"article\": {\"title\": [\"T: 'x' # \\n---\"], \"date\": [\"2031-06-19\"], \"draft: true\\nx\": [\"y\"]}, \"actors\": [{\"id\": [\"../../x\"], \"type\": [\"person\"]}]}");
        TestFolder.Run("import", _folder.At("in"), "--format", "brat", "-o", _folder.At("back"));
        var article = CompileWithDrafts(_folder.At("back")).Single();
        Assert.Equal(("T: 'x' # \n---", false), (article.Content.Title, article.Content.IsDraft));
        Assert.Equal("Words", Words(article, article.Content.Quotes.Single().Ranges[0].Range));
        Assert.DoesNotContain("evil", File.ReadAllText(_folder.At("back/a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_never_replaces_articles()
    {
        _folder.Write("in/a.txt", "Words.\n");
        _folder.Write("in/a.ann", "");
        Assert.Equal(0, TestFolder.Run("import", _folder.At("in"), "--format", "brat", "-o", _folder.At("back")).Code);
        Assert.Equal(2, TestFolder.Run("import", _folder.At("in"), "--format", "brat", "-o", _folder.At("back")).Code);
        Assert.Equal("---\ntitle: a\ndraft: true\n---\nWords.\n", File.ReadAllText(_folder.At("back/a.md")));
    }

    [Fact]
    public void An_entry_that_the_compiler_refuses_is_listed()
    {
        var article = new ImportedArticle("a", "Words and words.\n");
        article.Quotes.Add(new ImportedEntry("E1", [new TextRange(0, 5)], new Dictionary<string, string[]> { ["kind"] = ["shouted"] }));
        article.Quotes.Add(new ImportedEntry("E2", [new TextRange(10, 15)], new Dictionary<string, string[]> { ["kind"] = ["indirect"] }));
        var (articles, quotes, losses) = ImportedCorpus.Write([article], _folder.Path);
        Assert.Equal((1, 1), (articles, quotes));
        Assert.StartsWith("a: E1: ", Assert.Single(losses), StringComparison.Ordinal);
    }

    /// <summary>The articles of a folder, without what an import cannot know: the extension of the file.</summary>
    internal static ArticleContent[] Compile(string folder)
    {
        var corpus = CorpusCompiler.Compile(Files(folder), new LinkOptions());
        Assert.DoesNotContain(corpus.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
        return [.. corpus.Articles.Select(article => article.Content with { FilePath = Path.ChangeExtension(article.Content.FilePath, null), HasOwnId = false })];
    }

    /// <summary>The output of the program that selects the words of annotations.</summary>
    internal static string Selected(string folder)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(TestFolder.Readers, "web-annotation.mjs"), folder]) { RedirectStandardOutput = true })!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return output;
    }

    private static BoundArticle[] CompileWithDrafts(string folder) =>
        [.. Files(folder).Where(file => file.Kind == FileKind.Article).Select(file => CorpusCompiler.Bind(file, ActorRegister.Empty, ArticleClasses.Empty))];

    private static InputFile[] Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => InputFile.Of(new SourceFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))))];

    private string Shown(BoundArticle article, BoundQuote quote) =>
        $"{quote.Kind.ToString().ToLowerInvariant()} {string.Join(" … ", quote.Ranges.Select(part => Words(article, part.Range)))} — {string.Join(", ", quote.Speakers.Select(id => article.Actors.Single(actor => actor.Facts.Id == id).Facts.Name))} ({quote.Cue})";

    private string Words(BoundArticle article, TextRange range) => File.ReadAllText(article.Path)[article.BodyStart..].Substring(range.Start, range.Length);

    private static string Text(string id, string type, string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var before = text[..start].EnumerateRunes().Count();
        return FormattableString.Invariant($"{id}\t{type} {before} {before + words.EnumerateRunes().Count()}\t{words}");
    }
}
