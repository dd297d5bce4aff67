using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Fuzz;

/// <summary>The compiler without a host, with default options.</summary>
internal static class Stages
{
    /// <summary>The corpus of some files.</summary>
    public static LinkedCorpus Link(IEnumerable<SourceFile> files) => CorpusCompiler.Compile(files.Select(InputFile.Of), new LinkOptions());

    /// <summary>One article of a corpus without a register.</summary>
    public static BoundArticle Bind(SourceFile file, CancellationToken cancellation = default) =>
        CorpusCompiler.Bind(InputFile.Of(file), ActorRegister.Empty, ArticleClasses.Empty, cancellation);
}
