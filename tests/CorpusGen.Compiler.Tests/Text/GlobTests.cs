using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Tests.Text;

public class GlobTests
{
    [Theory]
    [InlineData("**", "a.md", true)]
    [InlineData("**", "a/b/c.md", true)]
    [InlineData("reviews/**", "reviews/a.md", true)]
    [InlineData("reviews/**", "reviews/2031/a.md", true)]
    [InlineData("reviews/**", "review/a.md", false)]
    [InlineData("reviews/**/final.md", "reviews/final.md", true)]
    [InlineData("reviews/**/final.md", "reviews/a/b/final.md", true)]
    [InlineData("reviews/**/final.md", "reviews/a/final.txt", false)]
    [InlineData("**/*.txt", "a.txt", true)]
    [InlineData("**/*.txt", "a/b.txt", true)]
    [InlineData("*.md", "a/b.md", false)]
    [InlineData("a*b?.md", "axxbc.md", true)]
    [InlineData("a*b?.md", "ab.md", false)]
    [InlineData("灯台/*", "灯台/朝.md", true)]
    [InlineData("A/*", "a/x.md", false)]
    [InlineData("a\\**", "a/x.md", true)]
    [InlineData("**/a/**/b/**", "x/a/y/b/z.md", true)]
    [InlineData("**/a/**/b/**", "x/b/y/a/z.md", false)]
    public void A_glob_means_paths(string pattern, string path, bool expected) => Assert.Equal(expected, new Glob(pattern).Matches(path));

    [Fact]
    public void A_hostile_glob_takes_no_exponential_time() =>
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("**/*a*/", 200)) + "b").Matches(string.Concat(Enumerable.Repeat("aaaaaaaa/", 200)) + "c"));
}
