using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The facts that others need to know of an article: its id and date, and the ids that it uses. An edit of its body or of its quotes
/// leaves them equal.
/// </summary>
/// <param name="Path">The file; problems report this path.</param>
/// <param name="FilePath">The path under the corpus root.</param>
/// <param name="Id">The id: written, or made from the path.</param>
/// <param name="IdSpan">Where the id is written, or the start of the file.</param>
/// <param name="HasOwnId">Whether the front matter gives the id.</param>
/// <param name="Date">The date of publication.</param>
/// <param name="IsDraft">Whether it is a draft.</param>
public sealed record ArticleIdentity(
    string Path,
    string FilePath,
    string Id,
    SourceSpan IdSpan,
    bool HasOwnId,
    PartialDate? Date,
    bool IsDraft)
{
    /// <summary>Whether it can be read; else it is not in the corpus.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The missing keys of a draft. They are errors where the corpus includes drafts.</summary>
    public EquatableArray<Problem> Unfinished { get; init; }

    /// <summary>Why it cannot be read, if so.</summary>
    public Problem? Unreadable { get; init; }

    /// <summary>The actors it defines.</summary>
    public EquatableArray<ActorDefinition> Actors { get; init; }

    /// <summary>
    /// The sources that belong to it, by id, the first of each; <see langword="null"/> for an article without such sources.
    /// </summary>
    public Dictionary<string, ActorDefinition>? OwnSources
    {
        get
        {
            Dictionary<string, ActorDefinition>? sources = null;
            foreach (var actor in Actors)
            {
                if (!actor.Facts.IsOfArticle)
                    continue;
                sources ??= new(OrdinalText.Comparer);
                if (!sources.ContainsKey(actor.Facts.Id))
                    sources.Add(actor.Facts.Id, actor);
            }

            return sources;
        }
    }

    /// <summary>The ids of actors that it lists without defining them.</summary>
    public EquatableArray<ActorUse> Listed { get; init; }

    /// <summary>The ids of actors that it uses.</summary>
    public EquatableArray<ActorUse> Uses { get; init; }

    /// <summary>The full name of the own class that claims it.</summary>
    public string? Class { get; init; }

    /// <summary>The full name of another class with as good a claim on it.</summary>
    public string? Rival { get; init; }

    /// <summary>The ids in its own fields.</summary>
    public EquatableArray<OwnReference> References { get; init; }

    /// <summary>Where it is reported.</summary>
    public Place Place => new(Path, IdSpan);

    private ArticleIdentity Unplaced => this with
    {
        IdSpan = default,
        Actors = Actors.Select(actor => actor with { Place = new(Path, default) }).ToEquatableArray(),
        Listed = Listed.Select(Nowhere).ToEquatableArray(),
        Uses = Uses.Select(Nowhere).ToEquatableArray(),
        References = References.Select(reference => reference with { Span = default }).ToEquatableArray(),
        Unfinished = Unfinished.Select(Nowhere).ToEquatableArray(),
        Unreadable = Unreadable is null ? null : Nowhere(Unreadable),
    };

    /// <summary>Whether <paramref name="other"/> differs in nothing but places in the file.</summary>
    public bool IsMoved(ArticleIdentity other) => Unplaced.Equals(other.Unplaced);

    /// <summary>Whether <paramref name="other"/> differs in nothing but places in the file and the ids of actors that it uses.</summary>
    public bool UsesOthers(ArticleIdentity other) => (Unplaced with { Listed = default, Uses = default })
        .Equals(other.Unplaced with { Listed = default, Uses = default });

    private static ActorUse Nowhere(ActorUse use) => use with { Span = default, Written = default };

    private static Problem Nowhere(Problem problem) => problem with { Place = null, Related = default, Edits = default };
}
