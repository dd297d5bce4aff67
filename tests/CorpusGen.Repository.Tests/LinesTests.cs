namespace CorpusGen.Repository.Tests;

public sealed class LinesTests
{
    private const int MaxLineLength = 140;

    private const int MaxFileLength = 300;

    /// <summary>How many lines are longer. It may only fall: lower it whenever some are gone.</summary>
    private const int LongLinesLeft = 14;

    [Fact]
    public void Lines_of_code_keep_the_length_of_the_editorconfig()
    {
        var found = Repository.Files(".cs", "src").SelectMany(file => Repository.Read(file).Split('\n')
            .Select((line, i) => (Line: line, Place: FormattableString.Invariant($"{file}({i + 1})")))
            .Where(one => one.Line.Length > MaxLineLength)).ToArray();
        Assert.True(found.Length <= LongLinesLeft, FormattableString.Invariant($"{found.Length} long lines, {LongLinesLeft} allowed:\n") + string.Join('\n', found.Select(one => one.Place)));
    }

    [Fact]
    public void Files_of_code_are_short()
    {
        Assert.Empty(Repository.Files(".cs", "src").Where(file => Repository.Read(file).Split('\n').Length > MaxFileLength + 1).ToArray());
    }
}
