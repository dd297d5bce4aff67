using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Linking;

/// <summary>
/// Checks the ids of actors that one article uses against a corpus that is linked already, so that a host need not link ten thousand
/// articles for each character of an id.
/// </summary>
public sealed class ActorCheck
{
    private readonly ActorUses _uses;
    private readonly List<Problem> _problems = [];

    private ActorCheck(CorpusFrame frame, ArticleIdentity[] articles)
    {
        var facts = frame.Actors.ToDictionary(actor => actor.Id, OrdinalText.Comparer);
        _uses = new ActorUses(facts, new ActorSuggestions(facts.Values, default), articles, _problems);
    }

    /// <summary>
    /// The check; <see langword="null"/> where drafts that are left out define actors, because a use decides whether these are part of the
    /// corpus.
    /// </summary>
    public static ActorCheck? Of(CorpusFrame frame, ArticleIdentity[] articles, LinkOptions options) =>
        Array.Exists(articles, article => article.Actors.Count > 0 && options.LeavesOut(article)) ? null : new ActorCheck(frame, articles);

    /// <summary>The ids of no actor that the article uses.</summary>
    public IReadOnlyList<Problem> Check(ArticleIdentity article)
    {
        _problems.Clear();
        var sources = article.OwnSources;
        _uses.Check(article.Listed, article.Path, sources);
        _uses.Check(article.Uses, article.Path, sources);
        return _problems.ToArray();
    }
}
