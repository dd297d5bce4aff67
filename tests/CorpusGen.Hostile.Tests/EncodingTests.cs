using System.Text;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Hostile.Tests;

/// <summary>The encoding of a project's C# is another thing than the encoding of articles.</summary>
public sealed class EncodingTests : IDisposable
{
    private const string Text = "---\ntitle: 航路\ndate: 2031-06-19\n---\n“航路は開く。”\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("encoding").FullName;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_article_in_UTF8_is_read_whatever_the_CodePage_of_the_project(bool hasMark)
    {
        var file = Read(new UTF8Encoding(hasMark), Encoding.Latin1, "28591")!;
        Assert.True(file.IsUtf8);
        Assert.Equal(Text, file.Source.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28591")]
    public void An_article_in_another_encoding_is_not(string codePage) => Assert.False(Read(Encoding.Unicode, Encoding.Unicode, codePage)!.IsUtf8);

    [Fact]
    public void An_edit_is_seen()
    {
        var before = Read(new UTF8Encoding(false), Encoding.Latin1, "28591");
        Assert.Equal(before, Read(new UTF8Encoding(false), Encoding.Latin1, "28591"));
        Assert.NotEqual(before, Read(new UTF8Encoding(false), Encoding.Latin1, "28591", Text + "Edited."));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A file as a compiler hands it over that reads files in the encoding <paramref name="decodedAs"/>, if they have no mark.</summary>
    private CorpusFile? Read(Encoding encoding, Encoding decodedAs, string codePage, string text = Text)
    {
        var path = Path.Combine(_folder, "a.md");
        File.WriteAllText(path, text, encoding);
        var options = new Options(new()
        {
            ["build_property.CorpusRootDirectory"] = Uri.EscapeDataString(_folder + Path.DirectorySeparatorChar),
            ["build_property.CodePage"] = codePage,
        });
        return CorpusFile.From(new Decoded(path, decodedAs), ProjectOptions.Read(options), default);
    }

    private sealed class Decoded(string path, Encoding encoding) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var file = File.OpenRead(path);
            return SourceText.From(file, encoding);
        }
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
