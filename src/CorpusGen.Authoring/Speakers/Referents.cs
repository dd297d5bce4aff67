using CorpusGen.Authoring.Names;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Authoring.Speakers;

/// <summary>Finds the actor whom a pronoun, an office or another noun means.</summary>
internal sealed class Referents(WesternText text, Cast cast, Mentions mentions, Func<int, bool> isQuoted)
{
    private const int MostSentencesBack = 4;

    /// <summary>How many words may be between a spokesperson and the name of the actor.</summary>
    private const int LongestComplement = 5;

    private readonly WesternWords _words = text.Words;

    /// <summary>The actor of a mention, with the reason; an actor without an id for a source without a name.</summary>
    public (CastActor? Actor, string? Reason) Of(TextRange source, Attributed? before)
    {
        if (cast.In(source) is { } place)
            return (place.Actor, null);
        var words = mentions.Words(source);
        var folded = words.ToLowerInvariant();
        if (_words.IsPronoun(folded))
            return (Person(source.Start, IsFemale(folded), before, mayBeNameless: true), $"the person named before “{words}”");
        var first = text.IndexAt(source.Start);
        var last = first;
        while (last + 1 < text.Tokens.Length && text.Tokens[last + 1].Range.End <= source.End)
            last++;
        var nouns = Enumerable.Range(first, last - first + 1).Select(index => text.Tokens[index].Folded)
            .Where(word => _words.IsPerson(word) || _words.IsOrganization(word)).ToArray();
        var noun = _words.HasNounFirst ? nouns.FirstOrDefault() : nouns.LastOrDefault();
        var article = text.Tokens[first].Folded;
        if (noun is not null && _words.Definite.Contains(article))
        {
            if (Officer(noun, source.Start) is { } officer)
                return (officer, $"the office of {officer.Name}");
            if (_words.IsOrganization(noun) && Complement(last) is null && Organization(noun, source.Start) is { } organization)
                return (organization, $"the organization named before “{words}”");
            // An office that the text gives to nobody is of the person named before, if nobody tells that person's office.
            if (Person(source.Start, IsFemaleArticle(article), before, mayBeNameless: false) is { } person
                && (_words.Epithets.Contains(noun) || (person.Office is null && _words.IsOffice(noun))))
                return (person, $"the person named before “{words}”");
        }

        if (noun is not null && _words.IsOrganization(noun) && Complement(last) is { } end && Array.IndexOf(nouns, noun) >= 0)
        {
            var start = Enumerable.Range(first, last - first + 1).First(index => text.Tokens[index].Folded == noun);
            var range = new TextRange(text.Tokens[start].Range.Start, text.Tokens[end].Range.End);
            return (new CastActor(ActorType.Organization, mentions.Words(range)) { First = range }, null);
        }

        return (new CastActor(ActorType.UnnamedSource, words) { Count = CountOf(article, noun) }, null);
    }

    /// <summary>
    /// The person whom a pronoun means: the subject of a sentence before it, or the person named last. The sex that the text tells
    /// of a person decides between them.
    /// </summary>
    private CastActor? Person(int at, bool? isFemale, Attributed? before, bool mayBeNameless)
    {
        bool Fits(CastActor? actor) => actor is not null && (isFemale is null || actor.IsFemale is null || actor.IsFemale == isFemale);
        var subjects = Subjects(at).ToArray();
        foreach (var subject in subjects)
        {
            if (cast.In(subject) is { Actor: { Type: ActorType.Person } named } && Fits(named))
                return named;
            // “A walker comes up. …, she told us”: a person whom nobody names.
            if (mayBeNameless && cast.In(subject) is null && Nameless(subject) is { } nameless && Fits(nameless))
                return nameless;
        }

        if (before?.Actor is { Type: ActorType.Person } speaker && Fits(speaker))
            return speaker;
        // At the beginning of a text, a pronoun means the person named next.
        var places = cast.Places.Where(place =>
            place.Actor.Type == ActorType.Person && Fits(place.Actor) && !isQuoted(place.Range.Start)).ToArray();
        return (places.LastOrDefault(place => place.Range.End <= at) ?? places.FirstOrDefault())?.Actor;
    }

    /// <summary>The person of a noun phrase with an indefinite article.</summary>
    private CastActor? Nameless(TextRange subject)
    {
        var article = text.Tokens[text.IndexAt(subject.Start)].Folded;
        return _words.CountOf(article) != 1 ? null : new CastActor(ActorType.UnnamedSource, mentions.Words(subject))
        {
            Count = 1,
            First = subject,
            IsFemale = IsFemaleArticle(article),
        };
    }

    /// <summary>The subjects of the sentences before a place, the nearest first.</summary>
    public IEnumerable<TextRange> Subjects(int at)
    {
        var end = text.IndexAt(at);
        for (var sentences = 0; sentences < MostSentencesBack && end > 0;)
        {
            var start = end - 1;
            while (start > 0 && !text.StartsFullSentence(start))
                start--;
            if (First(start, end) is { } subject)
                yield return subject;
            sentences += Enumerable.Range(start, end - start).All(index => isQuoted(text.Tokens[index].Range.Start)) ? 0 : 1;
            end = start;
        }
    }

    /// <summary>The first mention in some words of the narrator that no preposition is before.</summary>
    public TextRange? First(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (!isQuoted(text.Tokens[index].Range.Start) && mentions.At(index) is { } mention && !mentions.IsOblique(mention)
                && !_words.IsPronoun(mentions.Words(mention).ToLowerInvariant()))
                return mention;
        }

        return null;
    }

    /// <summary>The actor for whom a spokesperson without a name speaks: “a spokeswoman for the ministry”, “his spokesman”.</summary>
    public CastActor? Principal(TextRange source)
    {
        var first = text.IndexAt(source.Start);
        var last = text.IndexAt(source.End) - 1;
        if (last < first || !Enumerable.Range(first, last - first + 1).Any(index => _words.IsSpokesperson(text.Tokens[index].Folded)))
            return null;
        if (text.IsJoined(last) && (_words.Prepositions.Contains(text.Tokens[last + 1].Folded.TrimEnd('\''))
            || (_words.HasCapitalNouns && _words.Definite.Contains(text.Tokens[last + 1].Folded))))
        {
            var to = text.Tokens[Math.Min(last + LongestComplement, text.Tokens.Length - 1)].Range.End;
            return cast.Places.Find(place => place.Range.Start >= source.End && place.Range.Start <= to)?.Actor;
        }

        return _words.Determiners.Contains(text.Tokens[first].Folded)
            ? cast.Places.LastOrDefault(place => place.Range.End <= source.Start && !isQuoted(place.Range.Start))?.Actor
            : null;
    }

    /// <summary>The last word of the complement of a noun: “ministère de la santé”.</summary>
    private int? Complement(int noun)
    {
        if (!_words.HasNounFirst || !text.IsJoined(noun) || !_words.Prepositions.Contains(text.Tokens[noun + 1].Folded.TrimEnd('\'')))
            return null;
        var at = noun + 2;
        while (at < text.Tokens.Length && text.IsJoined(at - 1) && _words.Definite.Contains(text.Tokens[at].Folded))
            at++;
        return at < text.Tokens.Length && text.IsJoined(at - 1) && !_words.IsDeterminer(text.Tokens[at].Folded) ? at : null;
    }

    private CastActor? Officer(string noun, int at)
    {
        bool Has(CastActor actor) => actor.Type == ActorType.Person && ((actor.Office is { } office && _words.IsSameOffice(office, noun))
            || (actor.JobTitle is { } title && title.ToLowerInvariant().Split(' ', '-').Contains(noun)));
        return cast.Places.LastOrDefault(place => place.Range.Start < at && Has(place.Actor))?.Actor ?? cast.Actors.Find(Has);
    }

    private CastActor? Organization(string noun, int at)
    {
        var before = cast.Places.Where(place => place.Range.Start < at && place.Actor.Type == ActorType.Organization).ToArray();
        var named = before.LastOrDefault(place => place.Actor.Names.Any(name => name.ToLowerInvariant().Contains(noun)));
        return (named ?? before.LastOrDefault())?.Actor;
    }

    private bool? IsFemale(string pronoun) => _words.Female.Contains(pronoun) ? true : _words.Male.Contains(pronoun) ? false : null;

    private bool? IsFemaleArticle(string article) =>
        _words.FemaleArticles.Contains(article) ? true : article is "l'" or "the" or "a" or "an" ? null : false;

    /// <summary>How many people a noun phrase means, where its first word tells it. A noun with a definite article is one.</summary>
    private int? CountOf(string first, string? noun) =>
        _words.CountOf(first)
        ?? (_words.Definite.Contains(first) && noun is not null && !noun.EndsWith("s", StringComparison.Ordinal) ? 1 : null);
}
