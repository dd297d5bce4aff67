using CorpusGen.Runtime;

namespace CorpusGen.Tests;

public sealed class BodyHashTests
{
    [Fact]
    public void Every_single_byte_of_a_body_counts()
    {
        var random = new Random(1);
        for (var length = 0; length < 40; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var hashes = new HashSet<string> { BodyHash.Compute(bytes), BodyHash.Compute([.. bytes, 0]) };
            for (var i = 0; i < length; i++)
            {
                bytes[i] ^= 1;
                Assert.True(hashes.Add(BodyHash.Compute(bytes)));
                bytes[i] ^= 1;
            }

            Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{8}$", hash));
        }
    }

    [Fact]
    public void A_fingerprint_never_changes_from_version_to_version()
    {
        Assert.Equal("4fd0bfc1", BodyHash.Compute(""u8));
        Assert.Equal("2eb8e73f", BodyHash.Compute("The promise was kept."u8));
    }
}
