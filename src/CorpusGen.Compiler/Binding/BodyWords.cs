using CorpusGen.Compiler.Model;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The words at ranges of a body, from the text of the file: a caller that needs a few words copies no body. Where the file has CR, the
/// ranges count each line end as one unit.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="start">The start of the body in the text of the file.</param>
public sealed class BodyWords(SourceFile file, int start)
{
    private readonly BodyMap _map = new(file, start);

    /// <summary>The words in <paramref name="range"/> of the body, at most <paramref name="max"/> units.</summary>
    public string At(TextRange range, int max)
    {
        var end = Math.Min(range.End, range.Start + max);
        var from = _map.FileOffset(range.Start);
        var words = file.Text.Substring(from, _map.FileOffset(end) - from);
        return BodyMap.WithLineFeeds(words);
    }
}
