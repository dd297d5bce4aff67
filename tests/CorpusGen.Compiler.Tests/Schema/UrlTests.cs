using CorpusGen.Compiler.Schema;
using CsCheck;

namespace CorpusGen.Compiler.Tests.Schema;

public sealed class UrlTests
{
    private static readonly string[] Starts = ["http://", "https://", "ftp://", "/", ""];

    [Fact]
    public void A_url_is_decided_without_the_class_Uri_only_as_that_class_decides_it() =>
        Gen.Select(Gen.Int[0, Starts.Length - 1].Select(i => Starts[i]), Gen.String[Gen.Char["abxz019.-_/:A@%"], 0, 24]).Sample((start, rest) =>
        {
            var text = start + rest;
            var isUrl = Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);
            Assert.Equal(isUrl ? text : null, ValueText.AbsoluteUri(text));
        }, iter: 20_000);

    [Theory]
    [InlineData("https://news.example.com/2031/06/harbor-talks.html", true)]
    [InlineData("https://example", true)]
    [InlineData("https://", false)]
    [InlineData("https:///talks", false)]
    [InlineData("/talks", false)]
    public void A_source_is_an_absolute_url(string text, bool isUrl) => Assert.Equal(isUrl, ValueText.AbsoluteUri(text) is not null);
}
