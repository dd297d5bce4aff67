using CorpusGen.Compiler;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Tool.Corpora;

/// <summary>A file that somebody hands over with its path under a corpus root that need not exist.</summary>
internal sealed class TextFile(string path, string text) : InputFile(path, path)
{
    /// <inheritdoc/>
    public override Problem? Fault =>
        ArticlePath.Refusal(RelativePath, '/') is { } refusal ? FileFaults.Refused(RelativePath, refusal) : null;

    /// <inheritdoc/>
    public override bool HashesBody => false;

    /// <inheritdoc/>
    protected override string ReadText() => text;
}
