using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class ArticlePathTests
{
    [Theory]
    [InlineData("x.md\nseeds/evil.txt\n#.md", "U+000A")]
    [InlineData("a\rb.md", "U+000D")]
    [InlineData("a\tb.md", "U+0009")]
    [InlineData("a\0.md", "U+0000")]
    [InlineData("a\u007F.md", "U+007F")]
    [InlineData("a\u0085.md", "U+0085")]
    [InlineData("a\u2028.md", "U+2028")]
    [InlineData("\"a.md", "quotation mark")]
    [InlineData(".|./notes/secret.md", "'|'")]
    [InlineData("wire\\a.md", "'\\'")]
    [InlineData("../secret.md", "'..'")]
    [InlineData("wire/../../secret.md", "'..'")]
    public void A_path_that_says_something_else_to_a_compiler_is_refused(string path, string reason) =>
        Assert.Contains(reason, ArticlePath.Refusal(path, '/'), StringComparison.Ordinal);

    [Theory]
    [InlineData("%3B %20;,#@(item)$(p)%(m) [b]{c}'~`^!=+&.md")]
    [InlineData("..md")]
    [InlineData("a..b/...md")]
    [InlineData("浜浦/😀/ÄÖ/مقال.md")]
    public void Every_other_path_may_be_an_articles(string path) => Assert.Null(ArticlePath.Refusal(path, '/'));

    [Fact]
    public void A_backslash_is_a_separator_where_the_paths_of_the_project_have_it()
    {
        Assert.Null(ArticlePath.Refusal("wire\\a.md", '\\'));
        Assert.Contains("'..'", ArticlePath.Refusal("wire\\..\\..\\secret.md", '\\'), StringComparison.Ordinal);
    }
}
