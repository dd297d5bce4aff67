using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;

namespace CorpusGen.Fuzz;

/// <summary>The compiler without a host, with default options.</summary>
internal static class Stages
{
    /// <summary>The corpus of some files.</summary>
    public static CSharpCorpus Link(IEnumerable<SourceFile> files) => CSharpCompiler.Compile(files.Select(InputFile.Of), new LinkOptions());

    /// <summary>One article of a corpus without a register.</summary>
    public static NamedArticle Bind(SourceFile file, CancellationToken cancellation = default) =>
        CSharpCompiler.Bind(InputFile.Of(file), ActorRegister.Empty, ArticleClasses.Empty, cancellation);
}
