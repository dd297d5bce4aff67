using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>The content of a corpus as rows, in the order of the corpus.</summary>
internal sealed class CorpusListing(CheckedCorpus corpus)
{
    private readonly HashSet<string> _asked = Sound(corpus);
    private readonly SourceTexts _texts = new();

    private IEnumerable<BoundArticle> Asked => corpus.Linked.Articles.AsSpan().ToArray().Where(article => _asked.Contains(article.Path));

    private static HashSet<string> Sound(CheckedCorpus corpus)
    {
        var sound = corpus.Articles.Select(static article => article.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in corpus.Findings)
        {
            if (finding is { IsError: true, Problem.Place: { } place })
                sound.Remove(place.Path);
        }

        return sound;
    }

    /// <summary>The articles.</summary>
    public IEnumerable<ListRow> Articles() => Asked.Select(article => new ListRow(
        "article",
        ("id", article.Content.Id),
        ("date", article.Content.Date?.ToString()),
        ("title", article.Content.Title),
        ("lang", article.Content.Lang),
        ("quotes", article.Content.Quotes.Count),
        ("dates", article.Content.Dates.Count),
        ("path", ShownPath.Of(article.Path))));

    /// <summary>The actors, with the number of their quotes. A source without a name follows them, with its article.</summary>
    public IEnumerable<ListRow> Actors()
    {
        var spoken = Spoken(Asked.SelectMany(article =>
        {
            var own = SourcesOf(article).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
            return SpeakersOf(article).Where(speaker => !own.Contains(speaker));
        }));
        var sources = Asked.SelectMany(article =>
        {
            var ofArticle = Spoken(SpeakersOf(article));
            return SourcesOf(article).Select(source => Row(source, article.Content.Id, ofArticle.GetValueOrDefault(source.Id)));
        });
        return corpus.Linked.Actors.Select(actor => Row(actor, null, spoken.GetValueOrDefault(actor.Id))).Concat(sources);

        static ListRow Row(ActorFacts actor, string? article, int quotes) => new(
            "actor",
            ("id", actor.Id),
            ("kind", actor.IsOfArticle ? "unnamed" : actor.Type.ToString().ToLowerInvariant()),
            ("name", actor.Name),
            ("alternateName", actor.AlternateNames.Count > 0 ? actor.AlternateNames.ToArray() : null),
            ("jobTitle", actor.JobTitle),
            ("affiliation", actor.Affiliation),
            ("country", actor.Country),
            ("quotes", quotes),
            ("article", article),
            ("count", actor.Count));

        static IEnumerable<string> SpeakersOf(BoundArticle article) => article.Content.Quotes.SelectMany(quote => quote.Speakers);

        static IEnumerable<ActorFacts> SourcesOf(BoundArticle article) =>
            article.Actors.Select(actor => actor.Facts).Where(actor => actor.IsOfArticle);
    }

    /// <summary>How often each id is there.</summary>
    private static Dictionary<string, int> Spoken(IEnumerable<string> speakers) =>
        speakers.CountBy(static speaker => speaker, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The quotes, with the line of their first word.</summary>
    public IEnumerable<ListRow> Quotes() => Asked.SelectMany(article =>
    {
        var words = WordsOf(article);
        return article.Content.Quotes.Select(quote => new ListRow(
            "quote",
            ("article", article.Content.Id),
            ("id", quote.Id),
            ("kind", quote.Kind.ToString().ToLowerInvariant()),
            ("speaker", quote.Speakers.Count > 0 ? quote.Speakers.ToArray() : null),
            ("via", quote.Via.Count > 0 ? quote.Via.ToArray() : null),
            ("words", string.Join(" … ", quote.Ranges.Select(range => words.At(range.Range)))),
            ("path", ShownPath.Of(article.Path)),
            ("line", words.LineOf(quote.Ranges[0].Range.Start))));
    });

    /// <summary>The dates, with the line of their first word.</summary>
    public IEnumerable<ListRow> Dates() => Asked.SelectMany(article =>
    {
        var words = WordsOf(article);
        return article.Content.Dates.Select(date => new ListRow(
            "date",
            ("article", article.Content.Id),
            ("id", date.Id),
            ("kind", date.Type.ToString().ToUpperInvariant()),
            ("value", date.Value?.ToString() ?? date.Duration?.ToString()),
            ("words", words.At(date.Range.Range)),
            ("path", ShownPath.Of(article.Path)),
            ("line", words.LineOf(date.Range.Range.Start))));
    });

    private Body WordsOf(BoundArticle article) => new(_texts.Of(article.Path), article);

    /// <summary>The words of an article; empty where its file is gone meanwhile.</summary>
    private sealed class Body(SourceFile? file, BoundArticle article)
    {
        private readonly BodyWords? _words = file is null ? null : new BodyWords(file, article.BodyStart);
        private List<int>? _starts;

        /// <summary>The words in a range; none where the file became shorter meanwhile.</summary>
        public string At(TextRange range) =>
            file is not null && range.End <= file.Text.Length - article.BodyStart ? _words!.At(range, range.Length) : "";

        /// <summary>The line of the file, from 1.</summary>
        public int LineOf(int position)
        {
            var found = (_starts ??= Starts(file?.Text ?? "", article.BodyStart)).BinarySearch(position);
            return article.BodyLine + (found >= 0 ? found : ~found - 1);
        }

        /// <summary>The starts of the lines in the body, where each line end is one unit.</summary>
        private static List<int> Starts(string text, int start)
        {
            var (starts, at) = (new List<int> { 0 }, 0);
            for (var i = start; i < text.Length; i++)
            {
                at++;
                if (text[i] is not ('\r' or '\n'))
                    continue;
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                starts.Add(at);
            }

            return starts;
        }
    }
}
