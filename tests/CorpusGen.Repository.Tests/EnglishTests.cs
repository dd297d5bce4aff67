namespace CorpusGen.Repository.Tests;

public sealed class EnglishTests
{
    /// <summary>How many banned phrases are left. It may only fall: lower it whenever some are gone.</summary>
    private const int Left = 4;

    [Fact]
    public void Comments_messages_and_pages_have_no_more_hard_phrases_than_before()
    {
        var findings = English.Findings().ToArray();
        Assert.True(
            findings.Length <= Left,
            FormattableString.Invariant($"{findings.Length} hard phrases, {Left} allowed; the first of each file:\n")
                + string.Join('\n', findings.GroupBy(finding => finding[..finding.IndexOf('(', StringComparison.Ordinal)])
                    .Select(ofFile => FormattableString.Invariant($"{ofFile.Count()} × {ofFile.First()}"))));
    }
}
