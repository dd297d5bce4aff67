using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;
using CorpusGen.Runtime;

namespace CorpusGen.Compiler.Binding;

/// <summary>Binds the entries of <c>mentions</c>: proves that the words of each are in the body, and finds their places.</summary>
internal sealed class MentionBinder(SourceFile file, BodyText body, QuoteSearch search, QuoteEdits edits, ICollection<ActorUse> uses)
{
    private const string Noun = "mention";

    /// <summary>How many places a message shows.</summary>
    private const int ShownPlaces = 5;

    private static readonly KeyTable Keys = new(MentionKeys.All) { IsOfEntry = true, Others = OthersKeys.OfEntries };

    private readonly HashSet<string> _meant = new(OrdinalText.Comparer);

    /// <summary>The outcomes for words that are in the body several times: an author may write one entry a thousand times.</summary>
    private Dictionary<QuoteSelector, QuotePlacement>? _several;

    /// <summary>The ids of the actors whom the entries mean, also the entries with an error.</summary>
    public IReadOnlyCollection<string> Meant => _meant;

    /// <summary>The mentions, in the order of the body.</summary>
    public EquatableArray<BoundMention> Bind(Fields article)
    {
        var entries = new List<Entry>();
        foreach (var fields in article.Annotations("mentions", Noun))
        {
            if (BindEntry(fields, entries.Count) is { } entry)
                entries.Add(entry);
        }

        entries.Sort(static (a, b) => a.Range.Start != b.Range.Start ? a.Range.Start - b.Range.Start : a.Number - b.Number);
        var apart = new List<BoundMention>(entries.Count);
        for (int i = 0, before = -1; i < entries.Count; i++)
        {
            // Two mentions at one place would be two links in one text.
            if (before >= 0 && entries[i].Range.Start < entries[before].Range.End)
            {
                ReportOverlap(article, entries[i], entries[before]);
                continue;
            }

            apart.Add(new BoundMention(entries[i].Actor, body.SpanOf(entries[i].Range)));
            before = i;
        }

        return apart.ToEquatableArray();
    }

    private Entry? BindEntry(Fields fields, int number)
    {
        fields.CheckKeys(Keys);
        fields.CheckTexts(MentionKeys.All);
        var exact = fields.RequiredText("exact", "the words as they are in the body");
        var actor = fields.RequiredText("actor", "the id of the actor who is meant");
        if (actor is not null)
        {
            uses.Add(ActorUse.Of(fields.Scalar("actor")!, file));
            _meant.Add(IdText.Normalize(actor));
        }

        return exact is not null && Place(fields, fields.Scalar("exact")!) is { } range && actor is not null
            ? new Entry(number, IdText.Normalize(actor), fields.Scalar("exact")!, range)
            : null;
    }

    private void ReportOverlap(Fields article, Entry one, Entry other)
    {
        var (first, second) = one.Number < other.Number ? (one, other) : (other, one);
        var isSame = first.Range == second.Range && first.Actor == second.Actor;
        article.Report(
            ProblemIds.InvalidValue,
            isSame
                ? $"These words mean '{first.Actor}' already"
                : $"These words overlap the words that mean '{first.Actor}', '{Excerpt.Of(first.Exact.Value, 40)}'",
            isSame ? "remove one of the two entries" : "take words that mean one actor",
            second.Exact,
            default,
            new("the other mention", file.At(first.Exact.Range)),
            new("the words in the body", body.At(second.Range)));
    }

    private TextRange? Place(Fields fields, ScalarNode exact)
    {
        IReadOnlyList<ScalarNode> words = [exact];
        switch (WholeWords(exact.Value, fields.Text("prefix"), fields.Text("suffix")))
        {
            case QuotePlacement.Found { Segments: var found } when CutsWord(found[0], fields.Text("prefix"), fields.Text("suffix")):
                fields.Report(
                    ProblemIds.QuoteNotFound,
                    $"This mention is in the body only within a longer word, '{Excerpt.Of(At(WordsAround(found[0])), 40)}'",
                    "take the word whole into 'exact', or write the rest of the word as 'prefix' and 'suffix'",
                    exact,
                    edits.WholeWords(fields, words, WordsAround(found[0])),
                    new LabelledPlace("the words in the body", body.At(found[0])));
                break;
            case QuotePlacement.Found found:
                return found.Segments[0];
            case QuotePlacement.NotFound missing:
                var mend = missing.NearMiss is { } near ? edits.ArticlesWords(fields, words, 0, near, isDirect: false) : default;
                QuoteMessages.ReportMissing(fields, body, missing, ProblemIds.QuoteNotFound, Noun, exact, mend);
                break;
            case QuotePlacement.Ambiguous ambiguous:
                var places = edits.Places(fields, words, ambiguous.Places, isDirect: false, Noun);
                QuoteMessages.ReportAmbiguous(fields, body, ambiguous, Noun, exact, places);
                break;
            case QuotePlacement.ContextMismatch mismatch:
                var anywhere = WholeWords(exact.Value, null, null);
                var isWhole = anywhere is not QuotePlacement.Found { Segments: var only } || !CutsWord(only[0], null, null);
                var context = isWhole ? edits.Context(fields, words, anywhere, isDirect: false, Noun) : default;
                QuoteMessages.ReportContext(fields, body, mismatch, ProblemIds.QuoteContextMismatch, exact, context);
                break;
        }

        return null;
    }

    /// <summary>
    /// The place of words, of several places the only place that is whole words: “he” is not in “the”. Where each place is within a longer
    /// word, the first place.
    /// </summary>
    private QuotePlacement WholeWords(string exact, string? prefix, string? suffix)
    {
        var placement = search.Place([exact], prefix, suffix);
        if (placement is not QuotePlacement.Ambiguous all)
            return placement;
        var selector = new QuoteSelector([exact], prefix, suffix);
        if (_several is not null && _several.TryGetValue(selector, out var known))
            return known;
        var whole = search.Places(exact, prefix, suffix).Where(place => !CutsWord(place, prefix, suffix)).ToArray();
        placement = whole.Length switch
        {
            0 => new QuotePlacement.Found([all.Places[0]]),
            1 => new QuotePlacement.Found([whole[0]]),
            var count when count == all.Count => all,
            var count => new QuotePlacement.Ambiguous(count, [.. whole.Take(ShownPlaces)], null),
        };
        (_several ??= []).Add(selector, placement);
        return placement;
    }

    /// <summary>Whether a place begins or ends within a word of a script with blanks, and its context lacks the rest of the word.</summary>
    private bool CutsWord(TextRange place, string? prefix, string? suffix) =>
        (string.IsNullOrEmpty(prefix) && IsInWord(place.Start)) || (string.IsNullOrEmpty(suffix) && IsInWord(place.End));

    private bool IsInWord(int at) => at > 0 && at < body.Value.Length
        && SurfaceForms.IsWordPart(body.Value[at - 1]) && SurfaceForms.IsWordPart(body.Value[at]);

    private TextRange WordsAround(TextRange place)
    {
        var (start, end) = (place.Start, place.End);
        while (IsInWord(start))
            start--;
        while (IsInWord(end))
            end++;
        return new TextRange(start, end);
    }

    private string At(TextRange range) => body.Value.Substring(range.Start, range.Length);

    private sealed record Entry(int Number, string Actor, ScalarNode Exact, TextRange Range);
}
