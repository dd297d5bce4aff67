namespace CorpusGen.Tool.Tests;

public sealed class DraftTests
{
    private const string Raw = "Harbor talks end\n\n“We keep the promise,” Mio Hamaura said on 18 June 2031.\n";

    [Fact]
    public void A_draft_is_printed_with_its_quote_and_date()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var run = ToolRun.Of(corpus, "draft", corpus.At("raw.txt"), "--date", "2031-06-19");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("---\ntitle: Harbor talks end\ndate: 2031-06-19\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("exact: We keep the promise\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("exact: 18 June 2031\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("---\n" + Raw, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_in_a_folder_pass_the_check_together()
    {
        using var corpus = new Corpus(("raw/a.txt", Raw), ("raw/b.txt", Raw), ("seeds/c.md", Corpus.Sound));
        var run = ToolRun.Of(corpus, "draft", corpus.At("raw/a.txt"), corpus.At("raw/b.txt"), "-o", corpus.At("seeds"), "--lang", "en");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        var check = ToolRun.Of(corpus, "check", corpus.At("seeds"), "--no-project");
        Assert.Contains("3 articles: 0 errors", check.Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of(corpus, "draft", corpus.At("raw/a.txt"), "-o", corpus.At("seeds")).Code);
    }

    [Fact]
    public void In_place_adds_nothing_the_second_time()
    {
        using var corpus = new Corpus(("seeds/a.md", Corpus.Sound.Replace("on the 18th", "“on the day that we chose”, she said", StringComparison.Ordinal)));
        Assert.Equal(0, ToolRun.Of(corpus, "draft", corpus.At("seeds/a.md"), "--in-place").Code);
        var once = corpus.Read("seeds/a.md");
        Assert.Contains("exact: on the day that we chose", once, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of(corpus, "draft", corpus.At("seeds/a.md"), "--in-place").Code);
        Assert.Equal(once, corpus.Read("seeds/a.md"));
    }

    [Fact]
    public void Json_has_each_proposal_with_its_evidence()
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        var run = ToolRun.Of(corpus, "draft", corpus.At("raw.txt"), "--json", "--date", "2031-06-19");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var quote = json.RootElement.GetProperty("proposals").EnumerateArray().First(one => one.GetProperty("kind").GetString() == "quote");
        Assert.Equal("We keep the promise", quote.GetProperty("words").GetString());
        Assert.True(quote.GetProperty("confidence").GetDouble() > 0);
        Assert.NotEqual("", quote.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("--date", "soon")]
    [InlineData("--lang", "xx")]
    [InlineData("--in-place", "--stdout")]
    [InlineData("--register", "none.yaml")]
    public void A_wrong_use_is_told(params string[] arguments)
    {
        using var corpus = new Corpus(("raw.txt", Raw));
        Assert.Equal(2, ToolRun.Of(corpus, ["draft", corpus.At("raw.txt"), .. arguments]).Code);
        Assert.Equal(Raw, corpus.Read("raw.txt"));
    }
}
