using System.Diagnostics;
using System.Text.Json.Serialization;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Wire;

namespace CorpusGen;

/// <summary>
/// An article of a corpus: its front matter, typed, and its body. Instances are singletons of the corpus they
/// belong to, immutable and safe to use from any thread; a member is decoded when it is first asked for.
/// </summary>
[DebuggerDisplay("{Shown,nq}")]
public class Article
{
    private ArticleBucket? _bucket;
    private int _row;
    private volatile bool _isComplete;
    private ArticleLine? _line;
    private Dictionary<string, UnnamedSource>? _sources;
    private IReadOnlyList<Actor>? _actors;
    private Uri? _source;
    private ArticleAnnotations? _annotations;
    private ArticleBody? _body;
    private IReadOnlyList<ActorMention>? _mentions;
    private IReadOnlyList<BodyRun>? _runs;

    /// <summary>For the constructors of derived classes; an article is of use only in its corpus, which creates it.</summary>
    protected Article()
    {
    }

    /// <summary>The id, unique in the corpus: written in the front matter, or the path under the corpus root.</summary>
    public string Id => Line.Id;

    /// <summary>The headline (schema.org <c>headline</c>).</summary>
    public string Title => Line.Title;

    /// <summary>The day or moment of publication (schema.org <c>datePublished</c>); relative dates are read from it.</summary>
    public PartialDate? Date => Line.Date;

    /// <summary>When the article was last changed (schema.org <c>dateModified</c>).</summary>
    public PartialDate? Updated => Line.Updated;

    /// <summary>The language of the body, a BCP 47 tag (schema.org <c>inLanguage</c>).</summary>
    public string? Lang => Line.Lang;

    /// <summary>A short summary (schema.org <c>description</c>).</summary>
    public string? Description => Line[TextKey.Description.Letter];

    /// <summary>The author as printed (IPTC ninjs <c>by</c>).</summary>
    public string? Byline => Line[TextKey.Byline.Letter];

    /// <summary>The place and time of writing as printed (schema.org <c>dateline</c>).</summary>
    public string? Dateline => Line[TextKey.Dateline.Letter];

    /// <summary>Who published it.</summary>
    public string? Publisher => Line[TextKey.Publisher.Letter];

    /// <summary>The terms it may be used under.</summary>
    public string? License => Line[TextKey.License.Letter];

    /// <summary>Where it was published.</summary>
    public Uri? Source => Line.Source is null ? null : Lazily.Get(ref _source, this, static article => new Uri(article.Line.Source!));

    /// <summary>Keywords, in the front matter's order.</summary>
    public IReadOnlyList<string> Tags => Line.Tags;

    /// <summary>Whether the front matter calls it a draft; drafts are in the corpus only when <c>CorpusIncludeDrafts</c> is true.</summary>
    public bool IsDraft => Line.IsDraft;

    /// <summary>The file under the corpus root, with <c>/</c> between folders.</summary>
    public string FilePath => Line.FilePath;

    /// <summary>The start of the file.</summary>
    [JsonIgnore]
    public SourceLocation Location => new(FilePath, 1, 1);

    /// <summary>Where a range of the body begins in the file, for example a mention of an actor.</summary>
    /// <param name="position">The range.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not begin in the body.</exception>
    public SourceLocation LocationOf(TextPosition position)
    {
        if (position.Start < 0 || position.Start > Body.Length)
            throw new ArgumentOutOfRangeException(nameof(position));
        var before = Body.AsSpan(0, position.Start);
        var lines = 0;
        for (int end; (end = before.IndexOf('\n')) >= 0; before = before.Slice(end + 1))
            lines++;
        return new(FilePath, Line.BodyLine + lines, before.Length + 1);
    }

    /// <summary>The actors that the front matter lists, in its order.</summary>
    public IReadOnlyList<Actor> Actors => Lazily.Get(ref _actors, this, static article => article.FindActors(article.Line.Actors));

    /// <summary>The quotes, in the front matter's order.</summary>
    public QuoteList Quotes => Annotations.Quotes;

    /// <summary>The dates that the body mentions, in the front matter's order.</summary>
    public DateList Dates => Annotations.Dates;

    /// <summary>The body, to the letter; only line ends are changed, to LF. It is decoded on first use and kept.</summary>
    public string Body => Text.Value;

    /// <summary>The body in UTF-8, without a copy: a view of the assembly's own memory.</summary>
    /// <exception cref="InvalidOperationException">The assembly does not have the body that was compiled.</exception>
    [JsonIgnore]
    public ReadOnlySpan<byte> Utf8Body => Text.Utf8;

    /// <summary>
    /// The places in the body that mean actors, in order: the names of the article's actors, and the <c>mentions</c> of the front matter.
    /// Where two names overlap, the longest counts; where a name overlaps a written mention, the mention.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<ActorMention> Mentions => Lazily.Get(ref _mentions, this, static article => article.FindMentions());

    /// <summary>
    /// The body in runs, for code that renders it: cut wherever a quote, a mention or a date begins or ends, each run with the annotations
    /// that cover it. Joined, the runs are <see cref="Body"/>. They are made on first use and kept.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<BodyRun> Runs => Lazily.Get(ref _runs, this, static article =>
        Array.AsReadOnly(BodyRuns.Of(article.Body, article.Quotes, article.Mentions, article.Dates)));

    /// <summary>
    /// The names by which the body may call <paramref name="actor"/>: first those that this article alone uses (<c>as</c> in its front
    /// matter), then the actor's own. Empty for an actor that the article does not list.
    /// </summary>
    public IReadOnlyList<string> NamesOf(Actor actor) => Actors.Contains(actor)
        ? [.. ActorNames.Where(name => name.Actor == actor.Id).Select(name => name.Name), .. actor.SurfaceForms]
        : [];

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>The text that a debugger shows, also for an article that is not in a corpus.</summary>
    private string Shown => _bucket is null ? "(in no corpus)" : $"{Id}: {Title}";

    internal CorpusStore Store => Bucket.Store;

    internal ArticleBody Text =>
        Lazily.Get(ref _body, this, static article => article.Store.Bodies.Open(article.Line, article.Store.Assembly));

    internal ArticleLine Line => Lazily.Get(ref _line, this, static article => article.Bucket.ReadArticle(article._row));

    internal ArticleAnnotations Annotations =>
        Lazily.Get(ref _annotations, this, static article => article.Bucket.ReadAnnotations(article._row, article));

    /// <summary>The sources that belong to this article, by id.</summary>
    private Dictionary<string, UnnamedSource> Sources =>
        Lazily.Get(ref _sources, this, static article => article.Bucket.ReadSources(article._row, article));

    /// <summary>The names that this body alone uses, each with the id of its actor.</summary>
    private IEnumerable<(string Actor, string Name)> ActorNames
    {
        get
        {
            for (var i = 0; i + 1 < Line.ActorNames.Count; i += 2)
                yield return (Line.ActorNames[i], Line.ActorNames[i + 1]);
        }
    }

    private ArticleBucket Bucket => _bucket ?? throw new InvalidOperationException(
        "This article belongs to no corpus: articles come from the generated Corpus class, they are not constructed.");

    /// <summary>Whether the own fields have their values. Written under the lock of the store.</summary>
    internal bool IsComplete
    {
        get => _isComplete;
        set => _isComplete = value;
    }

    internal FieldReader Fields => Bucket.ReadFields(_row, this);

    /// <summary>The actor with this id in this article: a source that belongs to the article, or an actor of the corpus.</summary>
    internal Actor? FindActor(string id) => Sources.TryGetValue(id, out var source) ? source : Store.FindActor(id);

    /// <summary>The actors with these ids. An id without an actor is skipped: a project may lower the severity of CG2001.</summary>
    internal IReadOnlyList<Actor> FindActors(IReadOnlyList<string> ids) =>
        ids.Count == 0 ? [] : Array.AsReadOnly(ids.Select(FindActor).OfType<Actor>().ToArray());

    internal void Attach(ArticleBucket bucket, int row)
    {
        _bucket = bucket;
        _row = row;
    }

    private IReadOnlyList<ActorMention> FindMentions()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Actors.Count; i++)
            numbers[Actors[i].Id] = i;
        return BodyMentions.Find(
                Body,
                [.. Actors.Select(actor => (actor, actor.SurfaceForms))],
                [.. ActorNames.Where(name => numbers.ContainsKey(name.Actor)).Select(name => (numbers[name.Actor], name.Name))],
                Array.ConvertAll(Annotations.Mentions, line => (FindActor(line.Actor), line.Ranges[0].Position)))
            .Select(mention => new ActorMention(mention.Actor, mention.Position))
            .ToArray();
    }
}
