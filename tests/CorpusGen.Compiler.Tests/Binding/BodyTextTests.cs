using System.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

public sealed class BodyTextTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_range_of_the_body_is_found_in_the_file_and_in_its_bytes(string end)
    {
        var random = new Random(4);
        string[] pieces = ["a", "é", "灯", "😀", end, end + end, "x y", "\u0301"];
        for (var round = 0; round < 40; round++)
        {
            var raw = string.Concat(Enumerable.Range(0, random.Next(1, 2000)).Select(_ => pieces[random.Next(pieces.Length)]));
            var head = $"---{end}title: é😀{end}---{end}";
            var file = File("\uFEFF" + head + raw);
            var body = new BodyText(file, head.Length);
            Assert.Equal(raw.Replace("\r\n", "\n").Replace('\r', '\n'), body.Value);
            var utf8 = body.ToUtf8();
            for (var i = 0; i < 50; i++)
            {
                var start = WholeCharacter(body.Value, random.Next(body.Value.Length + 1));
                var range = new TextRange(start, WholeCharacter(body.Value, random.Next(start, body.Value.Length + 1)));
                var text = body.Value[range.Start..Math.Max(range.Start, range.End)];
                var span = body.SpanOf(range);
                Assert.Equal(text, Encoding.UTF8.GetString(utf8[span.Utf8.Start..span.Utf8.End]));
                var place = body.At(range).Span;
                Assert.Equal(text, file.Text[place.Range.Start..place.Range.End].Replace("\r\n", "\n").Replace('\r', '\n'));
                var before = file.Text[..place.Range.Start].Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
                Assert.Equal(new LinePosition(before.Length - 1, before[^1].Length), place.Start);
            }
        }
    }

    [Fact]
    public void Line_ends_may_be_mixed_in_one_body()
    {
        var file = File("---\r---\na\r\r\nb\n\rc\r\n");
        var body = new BodyText(file, 8);
        Assert.Equal("a\n\nb\n\nc\n", body.Value);
        Assert.Equal(["3,1", "5,1", "7,1"], new[] { "a", "b", "c" }.Select(text =>
        {
            var at = body.Value.IndexOf(text, StringComparison.Ordinal);
            var start = body.At(new(at, at + 1)).Span.Start;
            return FormattableString.Invariant($"{start.Line + 1},{start.Character + 1}");
        }));
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_body_alone_with_LF()
    {
        string Hash(string text, int start) => new BodyText(File(text), start).Hash();
        Assert.Equal(Hash("---\n---\na\nb", 8), Hash("\uFEFF---\r\n---\r\na\r\nb", 10));
        Assert.NotEqual(Hash("---\n---\na\nb", 8), Hash("---\n---\na\n b", 8));
    }

    private static int WholeCharacter(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
}
