using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Names;

/// <summary>An actor of the article: known from its front matter or the register, or found in the text.</summary>
internal sealed class CastActor(ActorType type, string name)
{
    public string Id { get; set; } = "";

    public ActorType Type { get; } = type;

    public string Name { get; set; } = name;

    public List<string> Others { get; } = [];

    public string? JobTitle { get; set; }

    /// <summary>The noun of the job title, in small letters.</summary>
    public string? Office { get; set; }

    /// <summary>Whether the text tells a woman; <see langword="null"/> where it does not tell.</summary>
    public bool? IsFemale { get; set; }

    public string? Country { get; set; }

    /// <summary>The id of the organization that the actor belongs to.</summary>
    public string? Affiliation { get; set; }

    public int? Count { get; set; }

    /// <summary>Whether the front matter has the actor already.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the register or another article defines it.</summary>
    public bool IsRegistered { get; init; }

    public TextRange First { get; set; }

    public IEnumerable<string> Names => Others.Prepend(Name);
}

/// <summary>A place in the body that names an actor.</summary>
internal sealed record ActorPlace(TextRange Range, CastActor Actor);

/// <summary>The actors of a body and the places that name them.</summary>
internal sealed class Cast
{
    private readonly string _body;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<BoundArticle> _articles;

    public Cast(
        string body, Language language, WesternText? text, ActorRegister register, IReadOnlyList<BoundArticle> others, BoundArticle? known)
    {
        _body = body;
        _articles = others;
        foreach (var definition in known?.Actors ?? default)
            Add(Of(definition.Facts, isListed: true));
        var listed = new HashSet<string>((known?.Listed ?? default).Select(use => use.Id), StringComparer.Ordinal);
        foreach (var definition in register.Actors.Where(actor => actor.IsComplete))
        {
            var actor = Of(definition.Facts, listed.Contains(definition.Facts.Id));
            if (actor.IsListed || actor.Names.Any(name => IndexOf(name) >= 0))
                Add(actor);
            else
                _ids.Add(actor.Id);
        }

        var found = language.IsWithoutBlanks ? new JapaneseNames(body, language).Find() : new WesternNames(body, language, text!).Find();
        foreach (var actor in found.OrderByDescending(actor => actor.Name.Length))
        {
            bool IsName(string name) => name == actor.Name || (actor.Type == ActorType.Person && IsShortFor(actor.Name, name));
            if (!Actors.Exists(other => other.Names.Any(IsName)))
                Add(actor);
        }

        Actors.Sort((one, other) => one.First.Start.CompareTo(other.First.Start));
        var added = Actors.Where(actor => actor.Id.Length == 0).ToArray();
        foreach (var actor in added)
            actor.Id = Unique(IdOf(actor));
        Places = FindPlaces();
        foreach (var actor in added.Where(actor => actor.Type == ActorType.Person))
            actor.Affiliation = AffiliationOf(actor, text)?.Id;
    }

    public List<CastActor> Actors { get; } = [];

    /// <summary>The places of names, in order; where names overlap, the longest.</summary>
    public List<ActorPlace> Places { get; }

    /// <summary>Adds a source that is not one of the actors yet: without a name, or an organization that a noun names.</summary>
    public CastActor AddSource(CastActor source, TextRange range)
    {
        if (Actors.Find(actor => actor.Type == source.Type && actor.Names.Contains(source.Name)) is { } same)
            return same;
        source.First = source.First.Length > 0 ? source.First : range;
        source.Id = Unique(IdOf(source));
        Actors.Add(source);
        return source;
    }

    /// <summary>The actor named by the longest name that is in a range.</summary>
    public ActorPlace? In(TextRange range) => Places
        .Where(place => place.Range.Start >= range.Start && place.Range.End <= range.End)
        .OrderByDescending(place => place.Actor.Type == ActorType.Person).FirstOrDefault();

    /// <summary>Whether a short name is a part of a full name.</summary>
    public static bool IsShortFor(string name, string full) => full.Length > name.Length
        && (full.EndsWith("・" + name, StringComparison.Ordinal) || full.EndsWith(" " + name, StringComparison.Ordinal)
            || (name[0] >= '一' && full[0] >= '一' && name.Length >= 2 && full.StartsWith(name, StringComparison.Ordinal)));

    /// <summary>The organization that the words beside a person's name tell: in the office, or behind a preposition.</summary>
    private CastActor? AffiliationOf(CastActor person, WesternText? text)
    {
        var organizations = Actors.Where(actor => actor.Type == ActorType.Organization && actor.Id.Length > 0).ToArray();
        bool IsIn(string words, string name) => words.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            && AttributionWords.IsWhole(words, at, name.Length);
        if (person.JobTitle is { } title && Array.Find(organizations, one => one.Names.Any(name => IsIn(title, name))) is { } employer)
            return employer;
        if (text is null || Places.Find(place => place.Actor == person) is not { } named)
            return null;
        var next = text.IndexAt(named.Range.End);
        return next < text.Tokens.Length && next > 0 && text.Gap(next - 1) is " " or ", "
            && text.Words.Prepositions.Contains(text.Tokens[next].Folded.TrimEnd('\''))
                ? Places.Find(place => place.Range.Start > named.Range.End && text.IndexAt(place.Range.Start) - next <= 2
                    && Array.IndexOf(organizations, place.Actor) >= 0)?.Actor
                : null;
    }

    private static CastActor Of(ActorFacts facts, bool isListed)
    {
        var actor = new CastActor(facts.Type, facts.Name)
        {
            Id = facts.Id,
            IsListed = isListed,
            IsRegistered = true,
            JobTitle = facts.JobTitle,
        };
        actor.Others.AddRange(facts.AlternateNames);
        return actor;
    }

    private void Add(CastActor actor)
    {
        // Other articles state the same facts about an actor that the register does not have.
        if (!actor.IsRegistered
            && _articles.SelectMany(article => article.Actors).FirstOrDefault(other => IsSame(other.Facts, actor)) is { } defined)
        {
            actor.Id = defined.Facts.Id;
            actor.Others.Clear();
            actor.Others.AddRange(defined.Facts.AlternateNames);
            (actor.JobTitle, actor.Country, actor.Affiliation) = (defined.Facts.JobTitle, defined.Facts.Country, defined.Facts.Affiliation);
        }

        if (actor.Id.Length > 0)
            _ids.Add(actor.Id);
        Actors.Add(actor);
    }

    private static bool IsSame(ActorFacts facts, CastActor actor) => facts.Name == actor.Name && facts.Type == actor.Type;

    private string IdOf(CastActor actor)
    {
        if (actor.Country is { } country && StateNames.English(country) is { } state)
            return IdText.Suggest(state.ToLowerInvariant());
        var name = actor.Type == ActorType.Person && actor.Name[0] < '\u2E80'
            ? FamilyName.Of(actor.Name)
            : actor.Name;
        var id = IdText.Suggest((Romaji.Of(name) ?? name).Replace('/', ' ').ToLowerInvariant());
        return id.Length == 0 ? "actor" : id;
    }

    private string Unique(string id)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? id : FormattableString.Invariant($"{id}-{number}");
            if (!_articles.Any(article => article.Actors.Any(actor => actor.Facts.Id == candidate)) && _ids.Add(candidate))
                return candidate;
        }
    }

    private int IndexOf(string name)
    {
        for (var at = 0; name.Length > 0 && (at = _body.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (AttributionWords.IsWhole(_body, at, name.Length))
                return at;
        }

        return -1;
    }

    private List<ActorPlace> FindPlaces()
    {
        var places = new List<ActorPlace>();
        var taken = new bool[_body.Length];
        var names = Actors.SelectMany(actor => actor.Names.Select(name => (name, actor)));
        foreach (var (name, actor) in names.OrderByDescending(pair => pair.name.Length))
        {
            for (var at = 0; name.Length > 0 && (at = _body.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length)
            {
                var range = new TextRange(at, at + name.Length);
                if (!AttributionWords.IsWhole(_body, at, name.Length) || Array.IndexOf(taken, true, at, name.Length) >= 0)
                    continue;
                for (var i = at; i < range.End; i++)
                    taken[i] = true;
                places.Add(new ActorPlace(range, actor));
            }
        }

        places.Sort((one, other) => one.Range.Start.CompareTo(other.Range.Start));
        return places;
    }
}
