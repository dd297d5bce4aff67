using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Linking;

/// <summary>A whole corpus: its articles and actors with all ids resolved. Every output is made from it.</summary>
/// <param name="Articles">The articles, by date of publication and then by id.</param>
/// <param name="Actors">The actors, by id, each with the facts of all its definitions.</param>
/// <param name="Problems">The problems of articles, by path, and then the problems between files.</param>
public sealed record LinkedCorpus(
    EquatableArray<BoundArticle> Articles,
    EquatableArray<ActorFacts> Actors,
    EquatableArray<Problem> Problems)
{
    /// <summary>The own classes, by full name.</summary>
    public ArticleClasses Classes { get; init; } = ArticleClasses.Empty;
}
