using CorpusGen.Compiler.Reading;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("said, “")]
    [InlineData("it's ")]
    [InlineData(" # \"x\\")]
    [InlineData("a\nb\t\"c\" \\ ")]
    [InlineData("\u0007\u0085\u2028")]
    [InlineData("")]
    public void What_is_written_reads_as_the_text(string text)
    {
        var (front, problems) = Read($"---\na: {YamlText.Quoted(text)}\nb: {{c: {YamlText.Quoted(text)}}}\n---\n");
        Assert.Empty(problems);
        Assert.Equal(text, ((ScalarNode)front!.Root["a"]!).Value);
        Assert.Equal(text, ((ScalarNode)((MappingNode)front.Root["b"]!)["c"]!).Value);
    }
}
