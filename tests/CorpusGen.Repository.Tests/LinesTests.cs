namespace CorpusGen.Repository.Tests;

public sealed class LinesTests
{
    private const int MaxLineLength = 140;

    private const int MaxFileLength = 300;

    [Fact]
    public void Lines_of_code_keep_the_length_of_the_editorconfig()
    {
        Assert.Empty(Repository.Files(".cs", "src").SelectMany(file => Repository.Read(file).Split('\n')
            .Select((line, i) => (Line: line, Place: FormattableString.Invariant($"{file}({i + 1})")))
            .Where(one => one.Line.Length > MaxLineLength)
            .Select(one => one.Place)));
    }

    [Fact]
    public void No_code_asks_the_machine_for_a_normal_form()
    {
        // It does nothing where globalization is invariant, and knows another version of Unicode on each machine: see NormalForm.
        Assert.Empty(Repository.Files(".cs", "src").Where(file =>
            Repository.Read(file).Split('\n')
                .Any(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                    && (line.Contains("NormalizationForm", StringComparison.Ordinal)
                        || line.Contains(".Normalize()", StringComparison.Ordinal)
                        || line.Contains("IsNormalized", StringComparison.Ordinal)))).ToArray());
    }

    [Fact]
    public void Files_of_code_are_short()
    {
        Assert.Empty(Repository.Files(".cs", "src").Where(file => Repository.Read(file).Split('\n').Length > MaxFileLength + 1).ToArray());
    }
}
