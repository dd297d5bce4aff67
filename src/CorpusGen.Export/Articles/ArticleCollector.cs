using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Export.Articles;

/// <summary>
/// The first pass of an export: binds articles, in any order and from any thread, keeps their identities in memory, and the rest on disk.
/// </summary>
/// <param name="register">The register of actors.</param>
/// <param name="classes">The own classes.</param>
/// <param name="options">The decisions of the project.</param>
/// <param name="spill">The path of the file for articles between the passes, which must not exist.</param>
public sealed class ArticleCollector(ActorRegister register, ArticleClasses classes, LinkOptions options, string spill) : IDisposable
{
    private readonly ArticleSpill _spill = new(spill);
    private readonly IdentityCompaction _compaction = new(register);
    private readonly Lock _adding = new();
    private List<Kept> _kept = [];

    /// <summary>Binds an article and keeps it. Its problems are the caller's.</summary>
    public BoundArticle Add(InputFile file)
    {
        var article = CorpusCompiler.Bind(file, register, classes);
        var start = article.IsReadable
            ? _spill.Add(
                article.Content,
                article.Actors.Select(actor => actor.Facts).Where(facts => facts.IsOfArticle).ToEquatableArray(),
                new BodyText(file.Source, article.BodyStart).Value)
            : -1;
        var identity = _compaction.Of(article);
        lock (_adding)
            _kept.Add(new(identity, start));
        return article;
    }

    /// <summary>Links the articles that were added. The identities are given up: no article can be added after this.</summary>
    public ExportedCorpus Link()
    {
        var kept = _kept;
        _kept = [];
        kept.Sort(static (a, b) => string.CompareOrdinal(a.Identity.FilePath, b.Identity.FilePath));
        var frame = CorpusCompiler.Frame(kept.ConvertAll(one => one.Identity), register, options, classes);
        var places = new long[frame.Articles.Count];
        foreach (var (identity, start) in kept)
        {
            if (frame.NumberOf(identity.FilePath) is >= 0 and var number)
                places[number] = start;
        }

        return new ExportedCorpus(frame, places, _spill);
    }

    /// <inheritdoc/>
    public void Dispose() => _spill.Dispose();

    /// <summary>What is in memory of an article.</summary>
    /// <param name="Identity">What linking needs.</param>
    /// <param name="Start">The place of the rest on disk; negative for an article that cannot be read.</param>
    private readonly record struct Kept(ArticleIdentity Identity, long Start);
}
