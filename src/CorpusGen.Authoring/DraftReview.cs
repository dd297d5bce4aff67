using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring;

/// <summary>
/// A draft that a person decides, one proposal at a time. Each decision is a change of the file, and the compiler checks it. So the file is
/// all that a review remembers: a review of a file that was reviewed before goes on where the earlier review ended.
/// </summary>
public sealed class DraftReview
{
    private readonly DraftRequest _request;
    private readonly Stack<(SourceFile File, TextRange? Left)> _before = new();
    private readonly HashSet<(ProposalKind, TextRange)> _left = [];
    private IReadOnlyList<Proposal> _all = [];
    private BodyText _body;

    /// <summary>Begins with the keys of the article, such as its title and its date.</summary>
    public DraftReview(DraftRequest request)
    {
        _request = request;
        File = request.File;
        _body = new BodyText(File, 0);
        Refusal = Write([]);
        if (Refusal is null)
            Read();
    }

    /// <summary>The article with all decisions.</summary>
    public SourceFile File { get; private set; }

    /// <summary>Why the article cannot be drafted.</summary>
    public string? Refusal { get; }

    /// <summary>
    /// The proposals without a decision: quotes and dates in the order of the body, then the actors that no quote needed.
    /// </summary>
    public IReadOnlyList<Proposal> Open { get; private set; } = [];

    /// <summary>The ids and names of possible speakers: actors of the article, then proposed ones.</summary>
    public IReadOnlyList<(string Id, string Name)> Speakers { get; private set; } = [];

    /// <summary>The place of a proposal in <see cref="File"/>.</summary>
    public SourceSpan PlaceOf(Proposal proposal) => _body.At(proposal.Range).Span;

    /// <summary>Whether an actor has the id, in the article, the register, another article, or a proposal.</summary>
    public bool HasActor(string id) => Speakers.Any(actor => actor.Id == id)
        || _request.Register.Actors.Any(actor => actor.Facts.Id == id)
        || _request.Others.Any(other => other.Actors.Any(actor => actor.Facts.Id == id));

    /// <summary>Whether the body has some words.</summary>
    public bool HasWords(string words) => _body.Value.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>Writes the entry, and the actors that it needs.</summary>
    /// <returns>Why it cannot be written; <see langword="null"/> where it is.</returns>
    public string? Accept(Proposal proposal) => Decide(proposal, With(proposal));

    /// <summary>Writes a date with the value that the person chose.</summary>
    /// <returns>Why it cannot be written; <see langword="null"/> where it is.</returns>
    public string? AcceptValue(Proposal proposal, string value) => Decide(
        proposal,
        [proposal with { Withheld = null, Entry = [.. proposal.Entry.Where(static field => field.Key != "value"), ("value", [value])] }]);

    /// <summary>Writes a quote with the actor with an id as its speaker.</summary>
    /// <returns>Why it cannot be written; <see langword="null"/> where it is.</returns>
    public string? AcceptSpeaker(Proposal proposal, string id) => Decide(proposal, With(Spoken(proposal, id)));

    /// <summary>Writes a quote and its speaker, a person who is not yet an actor, by the name that the body has.</summary>
    /// <returns>Why it cannot be written; <see langword="null"/> where it is.</returns>
    public string? AcceptPerson(Proposal proposal, string name)
    {
        var id = IdText.Suggest(name.ToLowerInvariant());
        var at = Math.Max(0, _body.Value.IndexOf(name, StringComparison.Ordinal));
        var person = new Proposal(ProposalKind.Actor, new TextRange(at, at + name.Length), name, 1, "a person named it")
        {
            Id = id,
            Entry = [("id", [id]), ("type", ["person"]), ("name", [name])],
        };
        return Decide(proposal, [person, Spoken(proposal, id)]);
    }

    /// <summary>Leaves the proposal out for good: words between marks as <c>kind: none</c>, others as a comment.</summary>
    /// <returns>Why that cannot be written; <see langword="null"/> where it is.</returns>
    public string? Skip(Proposal proposal)
    {
        var none = proposal with
        {
            Entry = [.. proposal.Entry.Where(static field => field.Key is "prefix" or "exact" or "suffix"), ("kind", ["none"])],
        };
        return proposal is { Kind: ProposalKind.Quote, Rendering: QuoteKind.Direct } && Decide(proposal, [none]) is null
            ? null
            : Decide(proposal, [proposal.AsSkipped()]);
    }

    /// <summary>Asks no more about the proposal in this review, and writes nothing.</summary>
    public void Leave(Proposal proposal)
    {
        _left.Add((proposal.Kind, proposal.Range));
        _before.Push((File, proposal.Range));
        Read();
    }

    /// <summary>Takes the last decision back; <see langword="false"/> at the beginning.</summary>
    public bool Undo()
    {
        if (_before.Count == 0)
            return false;
        var (file, left) = _before.Pop();
        File = file;
        if (left is { } range)
            _left.RemoveWhere(one => one.Item2 == range);
        Read();
        return true;
    }

    private string? Decide(Proposal proposal, IReadOnlyList<Proposal> entries)
    {
        var before = File;
        if (Write(entries) is { } reason)
            return reason;
        if (ReferenceEquals(File, before))
            return $"'{proposal.Words}' is in the front matter already";
        _before.Push((before, null));
        Read();
        return null;
    }

    /// <summary>Adds entries and comments to the file, all of them or none.</summary>
    private string? Write(IReadOnlyList<Proposal> entries)
    {
        var draft = Drafter.Draft(_request with { File = File }, _ => entries, default);
        if (draft.Refusal is { } refusal)
            return refusal;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Withheld is null && draft.Proposals[i].Withheld is { } reason)
                return reason;
        }

        if (draft.Text != File.With([]))
            File = new SourceFile(File.Path, File.RelativePath, draft.Text);
        return null;
    }

    private void Read()
    {
        _body = new BodyText(File, FrontMatterReader.ReadArticle(File, [])?.BodyStart ?? 0);
        _all = Drafter.Draft(_request with { File = File }).Proposals;
        Open = [.. _all.Where(IsOpen).OrderBy(static one => one.Kind == ProposalKind.Actor).ThenBy(static one => one.Range.Start)];
        var article = CorpusCompiler.Bind(InputFile.Of(File), _request.Register, ArticleClasses.Empty);
        var defined = _request.Register.Actors.Concat(_request.Others.SelectMany(static other => other.Actors))
            .ToLookup(static actor => actor.Facts.Id, static actor => actor.Facts.Name, StringComparer.Ordinal);
        Speakers =
        [
            .. article.Actors.Select(static actor => (actor.Facts.Id, actor.Facts.Name)),
            .. article.Listed.Select(use => (use.Id, defined[use.Id].FirstOrDefault() ?? use.Id)),
            .. _all.Where(static one => one is { Kind: ProposalKind.Actor, Withheld: null }).Select(static one => (one.Id!, one.Words)),
        ];

        bool IsOpen(Proposal one) => (one.Withheld is null || (one.Kind == ProposalKind.Date && !one.IsSkipped))
            && !_left.Contains((one.Kind, one.Range));
    }

    /// <summary>The entry behind the proposed actors that it refers to, directly or through an affiliation.</summary>
    private List<Proposal> With(Proposal proposal)
    {
        var written = new List<Proposal> { proposal };
        for (var i = 0; i < written.Count; i++)
        {
            var references = written[i].Entry.Where(static field => field.Key is "speaker" or "via" or "affiliation");
            foreach (var id in references.SelectMany(static field => field.Texts))
            {
                var actor = _all.FirstOrDefault(one => one.Kind == ProposalKind.Actor && one.Id == id && one.Withheld is null);
                if (actor is not null && !written.Contains(actor))
                    written.Add(actor);
            }
        }

        return written;
    }

    private static Proposal Spoken(Proposal quote, string id)
    {
        var entry = quote.Entry.Where(static field => field.Key is not ("speaker" or "via")).ToList();
        entry.Insert(entry.FindIndex(static field => field.Key == "id") + 1, ("speaker", [id]));
        return quote with { Speaker = id, Entry = entry };
    }
}
