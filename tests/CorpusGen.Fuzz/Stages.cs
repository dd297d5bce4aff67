using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Fuzz;

/// <summary>The compiler's stages one after the other, without a host.</summary>
internal static class Stages
{
    private const string Register = "actors.yaml";

    /// <summary>The corpus that some files are.</summary>
    public static LinkedCorpus Link(IEnumerable<SourceFile> files)
    {
        var byKind = files.ToLookup(file => file.RelativePath == Register);
        var register = byKind[true].Select(file => ActorBinder.BindRegister(file)).FirstOrDefault() ?? ActorRegister.Empty;
        return Linker.Link(byKind[false].Select(file => Bind(file)).ToArray(), register, new LinkOptions());
    }

    /// <summary>One article.</summary>
    public static BoundArticle Bind(SourceFile file, CancellationToken cancellation = default)
    {
        var article = ArticleBinder.Bind(file, cancellation);
        return ArticleCompletion.IsNeeded(article, default) ? ArticleCompletion.Complete(file, article, default, cancellation) : article;
    }
}
