using System.Diagnostics;
using System.Globalization;
using CorpusGen.Fuzz.Hosting;
using CorpusGen.Generator.Tests.Infrastructure;
using CsCheck;

namespace CorpusGen.Hostile.Tests;

public sealed class SameEverywhereTests
{
    private static readonly CorpusText[] Seeds = Folder.Read(RepositoryFile.PathOf("seeds"));

    /// <summary>The seeds, and articles in which everything is odd.</summary>
    private static readonly CorpusText[] Files =
        [.. Seeds, .. HostileArticle.Gen(HostileText.Any).Array[300].Generate(new PCG(1, 20310619), null, out _).Select((article, number) => article.Numbered(number).File with { Path = $"hostile/{number}.md" })];

    private static readonly string Expected = InMemoryProject.Of(Files).Run().Digest;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    public void In_every_culture(string culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(Expected, InMemoryProject.Of(Files).Run().Digest);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Theory]
    [InlineData("/home/someone/news/seeds/")]
    [InlineData(@"C:\Users\Somebody Else\news\seeds\")]
    public void Under_every_root_and_with_either_separator(string root)
    {
        var files = Files.Select(file => file with { Path = root.Contains('\\') ? file.Path.Replace('/', '\\') : file.Path });

        Assert.Equal(Expected, new InMemoryProject { Root = root }.With(files).Run().Digest);
    }

    [Fact]
    public void In_every_order_of_files() =>
        Gen.Shuffle(Files).Sample(files => Assert.Equal(Expected, InMemoryProject.Of(files).Run().Digest), iter: 3, print: _ => "");

    [Fact]
    public void With_every_line_end()
    {
        // Bytes before the body, and what is between lines of a message, are those of the file; the articles are the same.
        var lf = Read(Seeds);
        var crlf = Read([.. Seeds.Select(file => file with { Text = file.Text.Replace("\n", "\r\n") })]);

        Assert.Equal(lf, crlf);
        Assert.NotEmpty(lf);

        static string[] Read(CorpusText[] files)
        {
            using var corpus = new LoadedCorpus(InMemoryProject.Of(files).Run().Compile());
            return corpus.Articles.SelectMany(article => (string[])[article.Id, article.Title, article.Body, .. article.Quotes.Select(quote => quote.Text + quote.Position), .. article.Dates.Select(date => $"{date.Text}{date.Value}{date.Position}")]).ToArray();
        }
    }

    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/St_Johns")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void In_a_process_of_another_kind(string variable, string value) =>
        Assert.Equal(InMemoryProject.Of(Seeds).Run().Digest, DigestIn(variable, value));

    private static string DigestIn(string variable, string value)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(InMemoryProject).Assembly.Location, "digest", RepositoryFile.PathOf("seeds")])
        {
            RedirectStandardOutput = true,
            Environment = { [variable] = value },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }
}
