using System.Diagnostics;

namespace CorpusGen.Export.Tests;

public sealed class FolderReplacementTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_killed_export_leaves_the_former_one_whole_and_the_next_one_goes_on()
    {
        for (var i = 0; i < 2000; i++)
            _folder.Write($"seeds/a{i}.md", $"---\ntitle: Number {i}\ndate: 2031-06-19\n---\n{string.Concat(Enumerable.Repeat("Many words of a long article. ", 200))}\n");
        _folder.Write("small/seeds/one.md", "---\ntitle: One\ndate: 2031-06-19\n---\nWords.\n");
        Assert.Equal(0, TestFolder.Run("export", _folder.At("small/seeds"), "--format", "parquet", "-o", _folder.At("out")).Code);
        var before = Files();

        var info = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CorpusGen.Tool.dll"), "export", _folder.At("seeds"), "--no-project", "--format", "parquet", "-o", _folder.At("out")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using (var process = Process.Start(info)!)
        {
            // In the middle of the second pass: the tables are begun.
            Assert.True(SpinWait.SpinUntil(() => File.Exists(_folder.At(".out.corpusgen-partial/articles.parquet")) || process.HasExited, TimeSpan.FromMinutes(1)));
            Assert.False(process.HasExited, "the export ended before it could be killed");
            process.Kill();
            process.WaitForExit();
        }

        Assert.Equal(before, Files());
        Assert.True(Directory.Exists(_folder.At(".out.corpusgen-partial")));
        Assert.Equal(0, TestFolder.Run("export", _folder.At("seeds"), "--format", "parquet", "-o", _folder.At("out")).Code);
        using var duck = new Duck(_folder.At("out"));
        Assert.Equal(["2000"], duck.Rows("SELECT count(*) FROM articles"));
        Assert.Equal(["out", "seeds", "small"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_between_its_two_renames_comes_back()
    {
        _folder.Write(".out.corpusgen-former/export.json", "{}");
        _folder.Write(".out.corpusgen-partial/export.json", "{}");
        using (new FolderReplacement(_folder.At("out")))
            Assert.Equal("{}", File.ReadAllText(_folder.At("out/export.json")));
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("letter.txt")]
    [InlineData("deep/letter.txt")]
    public void A_folder_with_other_files_is_left_alone(string path)
    {
        _folder.Write("out/" + path, "Dear reader");
        _folder.Write("seeds/one.md", "---\ntitle: One\ndate: 2031-06-19\n---\nWords.\n");
        var (code, text) = TestFolder.Run("export", _folder.At("seeds"), "--format", "parquet", "-o", _folder.At("out"));
        Assert.Equal(2, code);
        Assert.Contains("has files that are not of an export", text, StringComparison.Ordinal);
        Assert.Equal("Dear reader", File.ReadAllText(_folder.At("out/" + path)));
    }

    [Fact]
    public void Two_exports_do_not_write_the_same_folder()
    {
        using var first = new FolderReplacement(_folder.At("out"));
        Assert.Throws<IOException>(() => new FolderReplacement(_folder.At("out")));
        Assert.True(Directory.Exists(first.Folder));
    }

    [Fact]
    public void No_export_goes_into_its_corpus()
    {
        _folder.Write("seeds/one.md", "---\ntitle: One\ndate: 2031-06-19\n---\nWords.\n");
        var (code, text) = TestFolder.Run("export", _folder.At("seeds"), "--format", "parquet", "-o", _folder.At("seeds/out"));
        Assert.Equal(2, code);
        Assert.Contains("is in the corpus", text, StringComparison.Ordinal);
        Assert.Equal(["one.md"], Directory.GetFileSystemEntries(_folder.At("seeds")).Select(Path.GetFileName));
    }

    private string[] Files() => [.. Directory.GetFiles(_folder.At("out")).Order(StringComparer.Ordinal).Select(path => $"{path} {Convert.ToHexString(File.ReadAllBytes(path))}")];
}
