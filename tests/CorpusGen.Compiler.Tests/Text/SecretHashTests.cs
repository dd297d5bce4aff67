using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Tests.Text;

public sealed class SecretHashTests
{
    [Theory]
    [InlineData("一丠", "丁丁")]
    [InlineData("Aa", "BB")]
    public void Texts_that_sums_of_powers_cannot_tell_apart_have_hashes_of_their_own(string zero, string one)
    {
        var texts = Enumerable.Range(0, 1 << 12).Select(number => string.Concat(Enumerable.Range(0, 12).Select(bit => (number >> bit & 1) == 0 ? zero : one))).ToArray();
        Assert.True(texts.Select(OrdinalText.Comparer.GetHashCode).Distinct().Count() > texts.Length - 10);
        Assert.True(texts.Select(IgnoreCase.Comparer.GetHashCode).Distinct().Count() > texts.Length - 10);
    }

    [Fact]
    public void Names_that_differ_in_case_share_a_hash()
    {
        Assert.Equal(IgnoreCase.Comparer.GetHashCode("Harbour"), IgnoreCase.Comparer.GetHashCode("hARBOUR"));
        Assert.NotEqual(OrdinalText.Comparer.GetHashCode("Harbour"), OrdinalText.Comparer.GetHashCode("hARBOUR"));
    }

    [Fact]
    public void Where_one_text_ends_and_the_next_begins_counts()
    {
        var hashes = new[] { new string?[] { "ab", "c" }, ["a", "bc"], ["abc", ""], ["abc", null], [null, "abc"], ["", "abc"] }.Select(texts =>
        {
            var hash = default(SecretHash);
            foreach (var text in texts)
                hash.Add(text);
            return hash.Value;
        });
        Assert.Equal(6, hashes.Distinct().Count());
    }
}
