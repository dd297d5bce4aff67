using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Compiler.Binding;

/// <summary>
/// The edits of quotes. Each is tried before it is offered: the quote that it makes is placed in the body, at the place that is meant, and
/// between quotation marks where it is direct.
/// </summary>
internal sealed class QuoteEdits(BodyText body, QuoteSearch search)
{
    /// <summary>How many contexts are looked for in one article: a context is compared with all places of its quote.</summary>
    private const int MaxContexts = 200;

    private static readonly string[] OtherKinds = ["mixed", "indirect", "reported"];

    private int _contexts;

    /// <summary>Writes the article's words in the place of a segment that is not in the body.</summary>
    public EquatableArray<Edit> ArticlesWords(Fields fields, IReadOnlyList<ScalarNode> exact, int segment, NearMiss near, bool isDirect)
    {
        const string Title = "Write the article's words";
        var edits = Replacing(fields, exact, segment, near.Range, isDirect, EditKind.Fix, Title);
        if (edits.Count > 0 || !QuotationMarks.AreAround(near.Wording))
            return edits;
        return Replacing(fields, exact, segment, Inside(near.Range), isDirect, EditKind.Fix, Title);
    }

    /// <summary>Takes the word whole that a mention is a part of.</summary>
    public EquatableArray<Edit> WholeWords(Fields fields, IReadOnlyList<ScalarNode> exact, TextRange range) =>
        Replacing(fields, exact, 0, range, isDirect: false, EditKind.Choice, "Take the word whole");

    /// <summary>
    /// Leaves out the quotation marks, or takes the whole quotation, or writes with <c>kind</c> that the quote is not direct.
    /// </summary>
    public EquatableArray<Edit> Marks(Fields fields, IReadOnlyList<ScalarNode> exact, int segment, TextRange range)
    {
        var edits = new List<EquatableArray<Edit>>();
        if (QuotationMarks.AreAround(exact[segment].Value))
            edits.Add(Replacing(fields, exact, segment, Inside(range), isDirect: true, EditKind.Fix, "Leave the quotation marks out"));
        else if (Around(range) is { } speech)
        {
            const string Title = "Take the words up to the quotation marks";
            edits.Add(Replacing(fields, exact, segment, WithoutComma(speech), isDirect: true, EditKind.Choice, Title));
        }

        edits.AddRange(OtherKinds.Select(kind => Edit.Of($"Write 'kind: {kind}'", EditKind.Choice, Set(fields, "kind", kind))));
        return Edit.All(edits);
    }

    /// <summary>Decides between several places, with an edit for each of those that are shown.</summary>
    public EquatableArray<Edit> Places(
        Fields fields, IReadOnlyList<ScalarNode> exact, IReadOnlyList<TextRange> places, bool isDirect, string noun = "quote")
    {
        var words = Words(exact);
        var known = new QuoteContext(fields.Text("prefix"), fields.Text("suffix"));
        var edits = new List<EquatableArray<Edit>>();
        foreach (var place in places)
        {
            if (Deciding(words, place, known) is not { } context || !IsSound(words, context, place, 0, isDirect))
                continue;
            edits.Add(Edit.Of($"Take the {noun} at {Shown(place)}", EditKind.Choice, Changes(fields, known, context)));
        }

        return Edit.All(edits);
    }

    /// <summary>Writes the prefix and the suffix that the quote has at its place, or at each of its places.</summary>
    public EquatableArray<Edit> Context(Fields fields, IReadOnlyList<ScalarNode> exact, bool isDirect) =>
        Context(fields, exact, search.Place(Words(exact), null, null), isDirect);

    /// <summary>Writes the prefix and the suffix of each place of <paramref name="placement"/>, which is without a context.</summary>
    public EquatableArray<Edit> Context(
        Fields fields, IReadOnlyList<ScalarNode> exact, QuotePlacement placement, bool isDirect, string noun = "quote")
    {
        var words = Words(exact);
        var known = new QuoteContext(fields.Text("prefix"), fields.Text("suffix"));
        switch (placement)
        {
            case QuotePlacement.Found { Segments: var found }:
                var (start, end) = (found[0].Start, found[found.Count - 1].End);
                var context = new QuoteContext(
                    known.Prefix is not { } prefix || EndsWith(start, prefix) ? known.Prefix : QuoteContext.TextBefore(body.Value, start),
                    known.Suffix is not { } suffix || StartsWith(end, suffix) ? known.Suffix : QuoteContext.TextAfter(body.Value, end));
                return IsSound(words, context, found[0], 0, isDirect)
                    ? Edit.Of($"Write the article's text around the {noun}", EditKind.Fix, Changes(fields, known, context))
                    : default;
            case QuotePlacement.Ambiguous { Places: var places }:
                return Edit.All(places.Select(place =>
                    Deciding(words, place) is { } deciding && IsSound(words, deciding, place, 0, isDirect)
                        ? Edit.Of($"Take the {noun} at {Shown(place)}", EditKind.Choice, Changes(fields, known, deciding))
                        : default));
            default:
                return default;
        }
    }

    /// <summary>Puts the segments into the order of the body.</summary>
    public EquatableArray<Edit> InOrder(Fields fields, IReadOnlyList<ScalarNode> exact, bool isDirect)
    {
        var words = Words(exact);
        var sorted = words.OrderBy(segment => search.Places(segment, null, null).Select(place => place.Start).FirstOrDefault()).ToArray();
        var context = new QuoteContext(fields.Text("prefix"), fields.Text("suffix"));
        if (!IsSound(sorted, context, null, 0, isDirect))
            return default;
        var moved = Enumerable.Range(0, sorted.Length).Where(i => sorted[i] != words[i]);
        return Edit.Of("Put the parts in order", EditKind.Choice, [.. moved.Select(i => fields.Edits.SetText(exact[i], sorted[i]))]);
    }

    /// <summary>Puts text in quotes that goes on behind a <c>#</c>: as much of the comment as the body goes on with.</summary>
    public EquatableArray<Edit> WithComment(
        Fields fields, IReadOnlyList<ScalarNode> exact, int segment, TextRange range, string comment,  bool isDirect)
    {
        var scalar = exact[segment];
        var at = range.End;
        while (at < body.Value.Length && char.IsWhiteSpace(body.Value[at]))
            at++;
        for (var length = comment.TrimEnd().Length; length > 0; length = comment.LastIndexOf(" #", length - 1, StringComparison.Ordinal))
        {
            var taken = comment.Substring(0, length).TrimEnd();
            if (string.CompareOrdinal(body.Value, at, taken, 0, taken.Length) != 0)
                continue;
            var whole = new TextRange(range.Start, at + taken.Length);
            var words = With(exact, segment, whole);
            return IsSound(words, new(fields.Text("prefix"), fields.Text("suffix")), whole, segment, isDirect)
                ? Edit.Of(
                    "Put the text in quotes",
                    EditKind.Fix,
                    fields.Edits.Quote(scalar, scalar.Range.Start, scalar.Comment.Start + taken.Length, words[segment]))
                : default;
        }

        return default;
    }

    /// <summary>A new entry for a quotation without an entry.</summary>
    public EquatableArray<Edit> NewEntry(FrontMatter frontMatter, YamlEdits edits, TextRange range)
    {
        range = WithoutComma(range);
        string[] words = [body.Value.Substring(range.Start, range.Length)];
        var context = search.Place(words, null, null) is QuotePlacement.Found ? default(QuoteContext) : Deciding(words, range);
        if (context is not { } known || !IsSound(words, known, range, 0, isDirect: true))
            return default;
        var item = new List<(string, string)> { ("exact", words[0]) };
        if (known.Prefix is { } prefix)
            item.Add(("prefix", prefix));
        if (known.Suffix is { } suffix)
            item.Add(("suffix", suffix));
        List<(string, string)> without = [.. item, ("kind", "none")];
        return Edit.All([
            Edit.Of("Add the quotation to 'quotes'", EditKind.Choice, edits.AddItem(frontMatter, "quotes", item)),
            Edit.Of("Mark the words as not a quotation", EditKind.Choice, edits.AddItem(frontMatter, "quotes", without)),
        ]);
    }

    /// <summary>Takes the text at <paramref name="range"/> for a segment, with a context where its words are at other places too.</summary>
    private EquatableArray<Edit> Replacing(
        Fields fields, IReadOnlyList<ScalarNode> exact, int segment, TextRange range, bool isDirect, EditKind kind, string title)
    {
        if (range.Length <= 0)
            return default;
        var words = With(exact, segment, range);
        var known = new QuoteContext(fields.Text("prefix"), fields.Text("suffix"));
        if (IsSound(words, known, range, segment, isDirect))
            return Edit.Of(title, kind, fields.Edits.SetText(exact[segment], words[segment]));
        if (exact.Count > 1 || Deciding(words, range, known) is not { } context || !IsSound(words, context, range, segment, isDirect))
            return default;
        return Edit.Of(title, kind, [fields.Edits.SetText(exact[segment], words[segment]), .. Changes(fields, known, context)]);
    }

    private QuoteContext? Deciding(string[] words, TextRange place, QuoteContext known = default) =>
        _contexts++ < MaxContexts ? QuoteContext.Deciding(search, words, place, known) : null;

    /// <summary>Whether a quote with these words and this context is found, at that place, and has its marks.</summary>
    private bool IsSound(string[] words, QuoteContext context, TextRange? place, int segment, bool isDirect) =>
        search.Place(words, context.Prefix, context.Suffix, isDirect ? search.Quotations.AreWords : null)
            is QuotePlacement.Found { Segments: var found }
        && (place is null || found[segment] == place)
        && (!isDirect || found.All(search.Quotations.AreWords));

    /// <summary>The words of the innermost quotation that a range is a part of.</summary>
    private TextRange? Around(TextRange range) => _contexts++ < MaxContexts
        && search.Quotations.All.LastOrDefault(one => one.Inside.Start <= range.Start && one.Inside.End >= range.End) is { } quotation
            ? quotation.Inside
            : null;

    private string[] With(IReadOnlyList<ScalarNode> exact, int segment, TextRange range)
    {
        var words = Words(exact);
        words[segment] = body.Value.Substring(range.Start, range.Length);
        return words;
    }

    private static string[] Words(IReadOnlyList<ScalarNode> exact) => [.. exact.Select(segment => segment.Value)];

    /// <summary>A quotation without its padding. A comma before the closing mark belongs to the sentence around it.</summary>
    private TextRange WithoutComma(TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(body.Value[start]))
            start++;
        while (end > start && (body.Value[end - 1] is ',' or '、' or '，' or '،' || char.IsWhiteSpace(body.Value[end - 1])))
            end--;
        return new TextRange(start, end);
    }

    private static TextRange Inside(TextRange range) => new(range.Start + 1, range.End - 1);

    private static TextChange?[] Changes(Fields fields, QuoteContext known, QuoteContext context)
    {
        var changes = new List<TextChange?>();
        if (context.Prefix != known.Prefix)
            changes.Add(Set(fields, "prefix", context.Prefix));
        if (context.Suffix != known.Suffix)
            changes.Add(Set(fields, "suffix", context.Suffix));
        return [.. changes];
    }

    private static TextChange? Set(Fields fields, string key, string? text) => fields.Mapping.Entry(key) switch
    {
        null => text is null ? null : fields.Edits.Add(fields.Mapping, "exact", key, text),
        var entry when text is null => fields.Edits.Remove(fields.Mapping, entry),
        { Value: ScalarNode { IsAbsent: false } scalar } => fields.Edits.SetText(scalar, text),
        var entry => fields.Edits.Fill(entry, text),
    };

    private bool EndsWith(int start, string prefix) =>
        start >= prefix.Length && string.CompareOrdinal(body.Value, start - prefix.Length, prefix, 0, prefix.Length) == 0;

    private bool StartsWith(int end, string suffix) => string.CompareOrdinal(body.Value, end, suffix, 0, suffix.Length) == 0;

    private string Shown(TextRange place)
    {
        var start = body.At(place).Span.Start;
        return FormattableString.Invariant($"{start.Line + 1}:{start.Character + 1}");
    }
}
