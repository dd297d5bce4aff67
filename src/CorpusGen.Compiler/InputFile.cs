using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler;

/// <summary>A file of the corpus as a host hands it over. Its text is asked for once, when the first stage needs it.</summary>
/// <param name="path">The path that problems are reported at.</param>
/// <param name="relativePath">The path under the corpus root, with <c>/</c> between folders.</param>
public abstract class InputFile(string path, string relativePath)
{
    private SourceFile? _source;

    /// <summary>The path that problems are reported at.</summary>
    public string Path { get; } = path;

    /// <summary>The path under the corpus root, with <c>/</c> between folders.</summary>
    public string RelativePath { get; } = relativePath;

    /// <summary>Whether the file is an article, the register, or not part of the corpus.</summary>
    public FileKind Kind => FileKinds.Of(RelativePath);

    /// <summary>Why the file must not be read; <see langword="null"/> where it may. See <see cref="FileFaults"/>.</summary>
    public virtual Problem? Fault => null;

    /// <summary>
    /// Whether the host embeds the body and needs its hash. The first hash of a process loads the machine's library of cryptography, which
    /// takes longer than checking an article.
    /// </summary>
    public virtual bool HashesBody => true;

    /// <summary>The file with its text. All stages share it, so that its lines are counted once.</summary>
    public SourceFile Source => _source ??= new SourceFile(Path, RelativePath, ReadText());

    /// <summary>A file whose text is in memory.</summary>
    public static InputFile Of(SourceFile source) => new InMemory(source);

    /// <summary>The whole text, decoded. A failure becomes an error of this file.</summary>
    protected abstract string ReadText();

    private sealed class InMemory : InputFile
    {
        public InMemory(SourceFile source)
            : base(source.Path, source.RelativePath) => _source = source;

        protected override string ReadText() => Source.Text;
    }
}
