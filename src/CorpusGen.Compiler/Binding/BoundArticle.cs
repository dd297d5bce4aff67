using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>One article, understood as far as one file allows; the linker does the rest.</summary>
/// <param name="Path">The file; problems report this path.</param>
/// <param name="Content">What it holds; names alone when it cannot be read.</param>
/// <param name="IdSpan">Where the id is written, or the start of the file.</param>
/// <param name="Actors">The actors it defines.</param>
/// <param name="Listed">The ids of actors that it lists without defining them.</param>
/// <param name="Uses">The ids of actors that it uses.</param>
/// <param name="BodyStart">Where the body starts in the file's text.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record BoundArticle(
    string Path,
    ArticleContent Content,
    SourceSpan IdSpan,
    EquatableArray<ActorDefinition> Actors,
    EquatableArray<ActorUse> Listed,
    EquatableArray<ActorUse> Uses,
    int BodyStart,
    EquatableArray<Problem> Problems)
{
    /// <summary>Whether it can be read; else it is not in the corpus.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The line of the file at which the body starts, from 1.</summary>
    public int BodyLine { get; init; }

    /// <summary>The entries of the front matter that the built-in schema does not know; an own class may.</summary>
    public EquatableArray<FrontMatterEntry> OtherEntries { get; init; }

    /// <summary>All keys of the front matter, when some are unknown.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>What the body alone calls some of its actors.</summary>
    public EquatableArray<BodyName> Names { get; init; }

    /// <summary>The ids of actors whom the body means by other words than names, also where such an entry has an error.</summary>
    public EquatableArray<string> Meant { get; init; }

    /// <summary>The entries of quotes, in order, with errors or without.</summary>
    public EquatableArray<AnnotationEntry> QuoteEntries { get; init; }

    /// <summary>The entries of dates, in order, with errors or without.</summary>
    public EquatableArray<AnnotationEntry> DateEntries { get; init; }

    /// <summary>The places of words that the front matter tells to be no quotation, in the body.</summary>
    public EquatableArray<TextRange> NoQuotations { get; init; }

    /// <summary>Where something is reported that is not there.</summary>
    public TextRange Head { get; init; }

    /// <summary>That the date is missing, which is a problem of news only.</summary>
    public Problem? MissingDate { get; init; }

    /// <summary>The missing keys of a draft. They are errors where the corpus includes drafts.</summary>
    public EquatableArray<Problem> Unfinished { get; init; }

    /// <summary>The hint that a draft lacks a key, which is an error in another article.</summary>
    internal static Problem AsHint(Problem missing) => missing with { Id = ProblemIds.UnfinishedDraft };

    /// <summary>The ids in its own fields.</summary>
    public EquatableArray<OwnReference> References { get; init; }

    /// <summary>The full name of another class with as good a claim on it.</summary>
    public string? Rival { get; init; }

    /// <summary>The same article as one of the class that claims it.</summary>
    public BoundArticle ClaimedBy(Claim claim) => claim.Class is null
        ? this
        : this with { Content = Content with { Class = claim.Class.FullName }, Rival = claim.Rival?.FullName };

    /// <summary>The facts that others need to know of it.</summary>
    public ArticleIdentity Identity => new(
        Path, Content.FilePath, Content.Id, IdSpan, Content.HasOwnId, Content.Date, Content.IsDraft)
    {
        Actors = Actors,
        Listed = Listed,
        Uses = Uses,
        Class = Content.Class,
        Rival = Rival,
        References = References,
        IsReadable = IsReadable,
        Unfinished = Unfinished,
        Unreadable = IsReadable ? null : Problems.FirstOrDefault(),
    };
}

/// <summary>The shared register of actors, <c>actors.yaml</c>.</summary>
/// <param name="Path">The file; problems report this path.</param>
/// <param name="Actors">The actors it defines.</param>
/// <param name="Uses">The ids of the affiliations of its actors.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record ActorRegister(
    string Path,
    EquatableArray<ActorDefinition> Actors,
    EquatableArray<ActorUse> Uses,
    EquatableArray<Problem> Problems)
{
    private Dictionary<string, ActorFacts>? _byId;

    /// <summary>
    /// The register's facts of the actors that <paramref name="article"/> lists without defining them, except where the definition
    /// has an error.
    /// </summary>
    public EquatableArray<ActorFacts> Of(BoundArticle article)
    {
        if (article.Listed.Count == 0)
            return default;
        var byId = _byId ??= ById();
        return article.Listed.Where(use => byId.ContainsKey(use.Id)).Select(use => byId[use.Id]).ToEquatableArray();
    }

    private Dictionary<string, ActorFacts> ById()
    {
        var byId = new Dictionary<string, ActorFacts>(OrdinalText.Comparer);
        foreach (var actor in Actors)
        {
            if (actor.IsComplete)
                byId[actor.Facts.Id] = actor.Facts;
        }

        return byId;
    }

    /// <inheritdoc/>
    /// <remarks>Written out, because the index by id is not part of the value.</remarks>
    public bool Equals(ActorRegister? other) =>
        other is not null && Path == other.Path
        && Actors.Equals(other.Actors) && Uses.Equals(other.Uses) && Problems.Equals(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => Actors.GetHashCode();

    /// <summary>A corpus without a register.</summary>
    public static ActorRegister Empty { get; } = new("", default, default, default);
}
