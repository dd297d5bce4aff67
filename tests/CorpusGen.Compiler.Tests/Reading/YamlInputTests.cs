using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class YamlInputTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10)]
    [InlineData(3, 8)]
    [InlineData(10, 10)]
    public void It_is_the_range_and_nothing_else(int start, int end)
    {
        const string Text = "0123456789";
        using var whole = new YamlInput(Text, new TextRange(start, end), default);
        Assert.Equal(Text[start..end], whole.ReadToEnd());
        using var singly = new YamlInput(Text, new TextRange(start, end), default);
        for (var i = start; i < end; i++)
            Assert.Equal((Text[i], Text[i]), ((char)singly.Peek(), (char)singly.Read()));
        Assert.Equal((-1, -1), (singly.Peek(), singly.Read()));
    }

    [Fact]
    public void A_long_text_is_left_in_its_middle_when_reading_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var input = new YamlInput(new string('x', 100), new TextRange(0, 100), source.Token);
        Assert.Equal(40, input.Read(new char[40], 0, 40));
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => input.Read(new char[40], 0, 40));
    }
}
