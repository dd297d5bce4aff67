using System.Text;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Tests.Wire;

public sealed class BodyFileTests
{
    [Fact]
    public void Every_body_is_found_by_its_key_and_no_other()
    {
        var random = new Random(1);
        for (var count = 0; count < 40; count++)
        {
            var bodies = Enumerable.Range(0, count)
                .Select(_ => (Key: new BodyKey((ulong)random.NextInt64() << random.Next(2), (ulong)random.NextInt64()), Length: random.Next(3)))
                .OrderBy(body => body.Key).ToArray();
            var index = BodyFile.Index(bodies);
            var start = index.Length;
            foreach (var (key, length) in bodies)
            {
                Assert.True(BodyFile.TryFind(index, key, out var body));
                Assert.Equal((start, length), body);
                Assert.False(BodyFile.TryFind(index, key with { Low = key.Low + 1 }, out _));
                start += length;
            }
        }
    }

    [Fact]
    public void The_text_of_a_key_is_its_bytes_in_base_64()
    {
        var random = new Random(2);
        var bytes = new byte[BodyKey.Size];
        for (var i = 0; i < 1000; i++)
        {
            random.NextBytes(bytes);
            Assert.Equal(Convert.ToBase64String(bytes).TrimEnd('='), BodyKey.Of(bytes).ToString());
        }
    }

    [Fact]
    public void A_key_is_ordered_as_its_bytes_and_comes_back_from_its_text()
    {
        var small = BodyKey.Of([0, 0, 0, 0, 0, 0, 0, 1, 0xFF, 0, 0, 0, 0, 0, 0, 0]);
        var large = BodyKey.Of([0x80, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);

        Assert.True(small.CompareTo(large) < 0);
        Assert.Equal(small, BodyKey.Parse(small.ToString()));
        Assert.Equal("AAAAAAAAAAH/AAAAAAAAAA", small.ToString());
    }

    [Fact]
    public void What_is_no_such_file_has_no_body() => Assert.False(BodyFile.TryFind(Encoding.ASCII.GetBytes("no file of bodies at all"), default, out _));

    [Fact]
    public void The_file_has_the_form_that_later_versions_read()
    {
        var index = BodyFile.Index([(new BodyKey(1, 2), 3)]);
        Assert.Equal("4347424F445931000100000000000000000000010000000000000002" + "24000000" + "03000000", Convert.ToHexString(index));
    }

    [Fact]
    public void More_than_a_resource_can_hold_is_an_exception() =>
        Assert.Throws<OverflowException>(() => BodyFile.Index([(new BodyKey(0, 1), int.MaxValue), (new BodyKey(0, 2), 1)]));
}
