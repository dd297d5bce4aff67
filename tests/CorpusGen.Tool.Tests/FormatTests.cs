using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Tests;

public sealed class FormatTests
{
    private static readonly string[] Starts = ["", "\uFEFF"];

    [Fact]
    public void An_edit_in_JSON_gives_the_same_file_by_each_kind_of_offset()
    {
        foreach (var start in Starts)
        {
            using var corpus = new Corpus(("a.md", start + Corpus.NearMiss.Replace("by hand", "von Hand 手で 😀", StringComparison.Ordinal)));
            var line = JsonDocument.Parse(corpus.Run("check", "--format", "json").Lines[0]).RootElement;
            Assert.Equal((1, "problem", "CG3001", "a.md"), (line.GetProperty("version").GetInt32(), line.GetProperty("type").GetString(), line.GetProperty("id").GetString(), line.GetProperty("path").GetString()));
            var change = line.GetProperty("edits")[0].GetProperty("changes")[0];
            var (range, text) = (change.GetProperty("range"), change.GetProperty("text").GetString()!);
            var bytes = File.ReadAllBytes(corpus.At("a.md"));
            var utf8 = Encoding.UTF8.GetString([.. bytes[..range.GetProperty("utf8")[0].GetInt32()], .. Encoding.UTF8.GetBytes(text), .. bytes[range.GetProperty("utf8")[1].GetInt32()..]]);
            var whole = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
            var utf16 = whole[..range.GetProperty("utf16")[0].GetInt32()] + text + whole[range.GetProperty("utf16")[1].GetInt32()..];
            Assert.Equal(utf16, utf8.TrimStart('\uFEFF'));
            var row = whole.Split('\n')[range.GetProperty("start").GetProperty("line").GetInt32() - 1];
            Assert.Equal("promise", row[(range.GetProperty("start").GetProperty("column").GetInt32() - 1)..(range.GetProperty("end").GetProperty("column").GetInt32() - 1)]);
            corpus.Write("a.md", utf8);
            Assert.Equal(0, corpus.Run("check").Code);
        }
    }

    [Fact]
    public void Byte_offsets_are_those_of_the_encoder_at_every_character()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(i => (i % 4) switch { 0 => "a", 1 => "é", 2 => "字", _ => "😀" })) + "x";
        foreach (var shift in Enumerable.Range(0, 4))
        {
            var file = new Compiler.Model.SourceFile("a", "a", new string('a', shift) + text);
            var offsets = new Utf8Offsets(file);
            for (var at = 0; at <= file.Text.Length; at++)
            {
                if (at == file.Text.Length || !char.IsLowSurrogate(file.Text[at]))
                    Assert.Equal(Encoding.UTF8.GetByteCount(file.Text.AsSpan(0, at)), offsets.Of(at));
            }
        }
    }

    [Fact]
    public void Every_line_of_JSON_is_an_object_and_the_last_has_the_numbers()
    {
        using var corpus = new Corpus(("a.md", Corpus.NearMiss), ("b.md", "no front matter\n"));
        var lines = corpus.Run("check", "--format", "json").Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["problem", "problem", "summary"], lines.Select(line => line.GetProperty("type").GetString()));
        Assert.Equal((2, 2), (lines[2].GetProperty("articles").GetInt32(), lines[2].GetProperty("errors").GetInt32()));
    }

    [Theory]
    [InlineData("title: \"a\\n::error::stolen\"\nkey\u2028::set-output name=x::y: 1\n")]
    [InlineData("date: '::error::stolen'\nlang: \"::add-mask::x\"\n'##[error]stolen': 1\n")]
    [InlineData("lang: \"x\\r::error::y\"\n")]
    public void No_text_of_an_article_is_a_command_of_GitHub(string frontMatter)
    {
        using var corpus = new Corpus(("::error::a,line=1.md", $"---\n{frontMatter}---\nBody\n"));
        var run = corpus.Run("check", "--format", "github");
        Assert.Equal(1, run.Code);
        Assert.All(run.Lines[..^1], line => Assert.Matches(@"^::(error|warning) file=[^,:]*%3A[^,:]*,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?title=CG[^:]*::", line));
        Assert.All(run.Lines, line => Assert.DoesNotContain("::error::", line[2..].Replace("::error file", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void No_text_of_an_article_reaches_a_terminal_as_a_control_character()
    {
        using var corpus = new Corpus(("a.md", "---\nti\u001B]0;x\u0007tle: \u009B31mx\nlang: \"\\e[2J\"\n---\n\u202Eabc\n"));
        var output = corpus.Run("check", "--hints").Output;
        Assert.DoesNotContain(output, unit => (char.IsControl(unit) && unit != '\n') || unit == '\u202E');
    }
}
