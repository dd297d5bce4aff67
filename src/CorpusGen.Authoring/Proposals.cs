using CorpusGen.Authoring.Dates;
using CorpusGen.Authoring.Names;
using CorpusGen.Authoring.Quotes;
using CorpusGen.Authoring.Speakers;
using CorpusGen.Authoring.Text;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Dates;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Quotes;

namespace CorpusGen.Authoring;

/// <summary>All proposals for one body, except those that its front matter has already.</summary>
internal sealed class Proposals(
    DraftRequest request, string body, Language language, string? lang, PartialDate? publication, BoundArticle? known)
{
    private const int WordsOfId = 4;
    private const int CharactersOfId = 10;

    private readonly HashSet<string> _ids = new(
        known is null ? [] : known.Content.Quotes.Select(quote => quote.Id).OfType<string>()
            .Concat(known.Content.Dates.Select(date => date.Id).OfType<string>()),
        StringComparer.Ordinal);

    /// <summary>The proposals: actors, quotes, dates, each in the order of the body.</summary>
    public IReadOnlyList<Proposal> All(CancellationToken cancellation)
    {
        var search = new QuoteSearch(body, cancellation);
        var text = language.IsWithoutBlanks ? null : new WesternText(body, language);
        var cast = new Cast(body, language, text, request.Register, request.Others, known);
        cancellation.ThrowIfCancellationRequested();
        var quotes = Quotes(search, text, cast).ToArray();
        cancellation.ThrowIfCancellationRequested();
        return [.. ActorProposals.Of(body, cast), .. quotes, .. Dates(search)];
    }

    private IEnumerable<Proposal> Quotes(QuoteSearch search, WesternText? text, Cast cast)
    {
        var finder = new QuoteProposals(
            body, new SpeechTest(body, language, text), text is null ? null : new Narrations(body, language, text));
        var annotated = Annotated();
        var speeches = finder.Find(search.Quotations);
        var speakerOf = Speakers(text, cast, speeches);
        foreach (var (speech, source) in Dialogues.TakeTurns(Attribute(speeches, speakerOf)))
        {
            if (speech.Parts.Exists(part => annotated.Exists(range => range.Start < part.End && part.Start < range.End)))
                continue;
            var exact = speech.Parts.Select(part => body.Substring(part.Start, part.Length)).ToArray();
            var context = Context(search, exact, speech.Parts[0]);
            var id = Id(exact[0]);
            var entry = new List<(string, string[])> { ("id", [id]) };
            var speaker = source is { Confidence: >= Attributed.Least } ? Speaker(source, cast) : null;
            if (speaker is not null)
                entry.Add(("speaker", [speaker.Id]));
            if (speaker is not null && source?.Via is { } via)
                entry.Add(("via", [cast.AddSource(via, source.Source).Id]));
            if (speech.Governor is not null)
                entry.Add(("kind", [speech.Rendering.ToString().ToLowerInvariant()]));
            if (source?.Cue is { } cue)
                entry.Add(("cue", [body.Substring(cue.Start, cue.Length)]));
            if (context.Prefix is { } prefix)
                entry.Add(("prefix", [prefix]));
            entry.Add(("exact", exact));
            if (context.Suffix is { } suffix)
                entry.Add(("suffix", [suffix]));
            yield return new Proposal(
                ProposalKind.Quote,
                new TextRange(speech.Parts[0].Start, speech.Parts[speech.Parts.Count - 1].End),
                exact[0],
                source?.Confidence ?? 0,
                source?.Reason ?? "words between quotation marks; the text around them names no source")
            {
                Id = id,
                Speaker = speaker?.Id,
                Source = source is { IsInherited: false } ? source.Source : null,
                Cue = source?.Cue,
                Rendering = speech.Rendering,
                Entry = entry,
            };
        }
    }

    private static List<(Speech Speech, Attributed? Source)> Attribute(
        List<Speech> speeches, Func<Speech, Attributed?, Attributed?> speakerOf)
    {
        Attributed? before = null;
        return speeches.ConvertAll(speech =>
        {
            var source = speakerOf(speech, before);
            before = source ?? before;
            return (speech, source);
        });
    }

    /// <summary>The reading of sources for the script of the body.</summary>
    private Func<Speech, Attributed?, Attributed?> Speakers(WesternText? text, Cast cast, List<Speech> speeches)
    {
        if (text is null)
            return new JapaneseSpeakers(body, language, cast).Of;
        var direct = speeches.ToArray();
        bool IsQuoted(int at) => Array.Exists(direct, speech => speech.Parts.Exists(part => part.Start <= at && at < part.End));
        var mentions = new Mentions(body, text, cast);
        var subjects = new Subjects(body, text, mentions);
        foreach (var clause in new IndirectSpeech(body, language, text, subjects, mentions, [.. direct]).Find())
        {
            speeches.RemoveAll(speech => speech.Open >= clause.Open && speech.Close <= clause.Close);
            speeches.Add(clause);
        }

        speeches.Sort((one, other) => one.Open.CompareTo(other.Open));
        return new WesternSpeakers(body, language, text, subjects, new Referents(text, cast, mentions, IsQuoted)).Of;
    }

    /// <summary>The actor of a source. A source that the text names for the first time becomes an actor of the article.</summary>
    private static CastActor? Speaker(Attributed source, Cast cast) =>
        source.Actor is { Id: "" } added ? cast.AddSource(added, source.Source) : source.Actor;

    private IEnumerable<Proposal> Dates(QuoteSearch search)
    {
        var annotated = known is null ? [] : known.Content.Dates.Select(date => date.Range.Range).ToArray();
        var words = new HashSet<string>(annotated.Select(range => body.Substring(range.Start, range.Length)), StringComparer.Ordinal);
        foreach (var found in new DateProposals(body, language, lang, publication).Find())
        {
            var (range, isDate) = (found.Range, found.Type == "DATE");
            var exact = body.Substring(range.Start, range.Length);
            if (words.Contains(exact) || Array.Exists(annotated, other => other.Start < range.End && range.Start < other.End))
                continue;
            var entry = new List<(string, string[])>();
            if (Context(search, [exact], range) is { Prefix: { } prefix } && body.IndexOf(exact, StringComparison.Ordinal) != range.Start)
                entry.Add(("prefix", [prefix]));
            entry.Add(("exact", [exact]));
            if (!isDate)
                entry.Add(("type", [found.Type]));
            if (found.Value is { } value)
                entry.Add(("value", [value]));
            if (found.IsEvery)
                entry.Add(("quant", ["EVERY"]));
            yield return new Proposal(ProposalKind.Date, range, exact, 0.95, ReasonOf(found))
            {
                Entry = entry,
                Withheld = Question(exact, found.Reading),
                Candidates = [.. (found.Reading?.Candidates ?? []).Select(static candidate => candidate.ToString())],
            };
        }
    }

    private static string ReasonOf(TimeExpression found) => found.Type switch
    {
        "DATE" when found.Value is not null => "a length of time, counted from the article's date",
        "DATE" => "a date",
        "SET" => "a set of times",
        "TIME" => "a time of day",
        _ => "a length of time",
    };

    /// <summary>Why the text does not decide a date, with the candidates; <see langword="null"/> where it decides.</summary>
    private string? Question(string exact, DateReading? reading)
    {
        if (reading is null or { Outcome: DateOutcome.Resolved } || Array.Exists(language.SameWords, word => word.Phrase == exact))
            return null;
        var (message, advice) = DateRequests.Describe(exact, reading, publication);
        return $"{message}; {advice}";
    }

    /// <summary>The context that decides between several places of some words.</summary>
    private static QuoteContext Context(QuoteSearch search, string[] exact, TextRange place)
    {
        var isSure = search.Place(exact, null, null) is QuotePlacement.Found found && found.Segments[0] == place;
        return isSure ? default : QuoteContext.Deciding(search, exact, place) ?? default;
    }

    private List<TextRange> Annotated()
    {
        if (known is null)
            return [];
        var ranges = known.Content.Quotes.SelectMany(quote => quote.Ranges.Select(span => span.Range)).ToList();
        ranges.AddRange(known.NoQuotations);
        return ranges;
    }

    /// <summary>An id of the first words, which no other entry has.</summary>
    private string Id(string words)
    {
        var end = words.IndexOfAny(['、', '。', '」', '!', '！']) is > 0 and var mark ? mark : words.Length;
        var first = language.IsWithoutBlanks
            ? words.Substring(0, CutBeforePair(words, Math.Min(CharactersOfId, end)))
            : string.Join(" ", words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(WordsOfId))
                .ToLowerInvariant().Replace("’", "").Replace("'", "");
        var id = IdText.Suggest(first.Replace('/', ' '));
        if (id.Length == 0)
            id = "quote";
        return Unique(id);
    }

    private string Unique(string id)
    {
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? id : FormattableString.Invariant($"{id}-{number}");
            if (_ids.Add(candidate))
                return candidate;
        }
    }

    private static int CutBeforePair(string text, int length) =>
        length > 0 && length < text.Length && char.IsLowSurrogate(text[length]) ? length - 1 : length;
}
