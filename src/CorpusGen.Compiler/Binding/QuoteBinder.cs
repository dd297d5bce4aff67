using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Text;

namespace CorpusGen.Compiler.Binding;

/// <summary>Binds the entries of <c>quotes</c>: proves that the words of each are in the body, and finds their places.</summary>
internal sealed class QuoteBinder(
    SourceFile file, BodyText body, QuoteSearch search, ICollection<Problem> problems, ICollection<ActorUse> uses)
{
    /// <summary>
    /// How far the words that a comment cut off are looked for: more blanks before it, or a longer word, are not how people write.
    /// </summary>
    private const int LongestTag = 128;

    private const int LongestComment = 1000;

    private static readonly KeyTable Keys = new(QuoteKeys.All) { IsOfEntry = true, Others = OthersKeys.OfEntries };

    /// <summary>The keys of a quote that words have no use for when they are not a quotation.</summary>
    private static readonly string[] KeysOfQuotations = ["id", "speaker", "addressee", "via", "cue"];

    /// <summary>The edits of quotes.</summary>
    public QuoteEdits Edits { get; } = new(body, search);

    /// <summary>Whether the words of some quote have no place in the body, which is reported.</summary>
    public bool HasUnplaced { get; private set; }

    /// <summary>The places of words that look like a quotation and are not, by an entry of the kind <c>none</c>.</summary>
    public List<TextRange> NoQuotations { get; } = [];

    /// <summary>The entries, in order.</summary>
    public AnnotationEntries Entries { get; } = new("quote", file, problems);

    public List<BoundQuote> Bind(Fields article)
    {
        Entries.List = article["quotes"] as SequenceNode;
        return article.Annotations("quotes", "quote").Select(BindEntry).OfType<BoundQuote>().ToList();
    }

    private BoundQuote? BindEntry(Fields fields)
    {
        fields.CheckKeys(Keys);
        fields.CheckTexts(QuoteKeys.All);
        var kind = fields.Choice("kind", Choices.QuoteKinds) ?? QuoteKind.Direct;
        if (kind == Choices.NoQuotation)
        {
            NoQuotations.AddRange(PlaceNoQuotation(fields));
            return null;
        }

        var speakers = fields.Texts("speaker");
        var via = fields.Texts("via");
        foreach (var actor in speakers)
            uses.Add(ActorUse.Of(actor, file));
        if (fields.Scalar("addressee") is { } addressee)
            uses.Add(ActorUse.Of(addressee, file));
        foreach (var actor in via)
            uses.Add(ActorUse.Of(actor, file));

        var exact = Exact(fields);
        var isDirect = kind == QuoteKind.Direct;
        var ranges = exact.Count == 0 ? null : Place(fields, exact, isDirect);
        if (ranges is null)
        {
            Entries.AddUnbound(fields.Mapping);
            return null;
        }

        if (!ReportCutShort(fields, exact, ranges, isDirect) && isDirect)
            CheckMarks(fields, exact, ranges);

        return !Entries.TryAdd(fields.Scalar("id"), exact[0]) ? null : new BoundQuote(
            fields.Id("id"),
            kind,
            fields.Text("cue"),
            Ids(speakers),
            fields.Id("addressee"),
            SpansOf(ranges)) { Via = Ids(via) };
    }

    private static EquatableArray<string> Ids(IReadOnlyList<ScalarNode> actors) =>
        actors.Select(actor => IdText.Normalize(actor.Value)).ToEquatableArray();

    /// <summary>The places of words that are not a quotation. They have no name and no speaker.</summary>
    private IReadOnlyList<TextRange> PlaceNoQuotation(Fields fields)
    {
        foreach (var key in KeysOfQuotations)
        {
            if (fields[key] is { } value)
            {
                fields.Report(
                    ProblemIds.InvalidValue,
                    $"An entry of the kind 'none' is not a quotation, and it has no '{key}'",
                    $"remove '{key}', or write another kind",
                    value);
            }
        }

        var exact = Exact(fields);
        return exact.Count == 0 ? [] : Place(fields, exact, isDirect: true) ?? [];
    }

    private static IReadOnlyList<ScalarNode> Exact(Fields fields)
    {
        const string Purpose = "the words as they are in the body, without quotation marks";
        if (fields["exact"] is null)
        {
            fields.RequiredText("exact", Purpose);
            return [];
        }

        var exact = fields.Texts("exact");
        foreach (var segment in exact)
        {
            if (!string.IsNullOrWhiteSpace(segment.Value))
                continue;
            fields.Report(ProblemIds.MissingKey, "'exact' is blank", $"write {Purpose}", segment);
            return [];
        }

        if (exact.Count == 0 && fields["exact"] is SequenceNode { Items.Count: 0 } empty)
            fields.Report(ProblemIds.MissingKey, "'exact' is an empty list", $"write {Purpose}", empty);
        return exact;
    }

    private IReadOnlyList<TextRange>? Place(Fields fields, IReadOnlyList<ScalarNode> exact, bool isDirect)
    {
        Func<TextRange, bool>? isPreferred = isDirect ? search.Quotations.AreWords : null;
        switch (search.Place(exact.Select(segment => segment.Value).ToArray(), fields.Text("prefix"), fields.Text("suffix"), isPreferred))
        {
            case QuotePlacement.Found found:
                return found.Segments;
            case QuotePlacement.NotFound missing:
                var words = missing.NearMiss is { } near ? Edits.ArticlesWords(fields, exact, missing.Segment, near, isDirect) : default;
                QuoteMessages.ReportMissing(fields, body, missing, ProblemIds.QuoteNotFound, "quote", exact[missing.Segment], words);
                break;
            case QuotePlacement.OutOfOrder outOfOrder:
                QuoteMessages.ReportOutOfOrder(fields, body, outOfOrder, exact, Edits.InOrder(fields, exact, isDirect));
                break;
            case QuotePlacement.Ambiguous ambiguous:
                QuoteMessages.ReportAmbiguous(
                    fields,
                    body,
                    ambiguous,
                    "quote",
                    exact[0],
                    Edits.Places(fields, exact, ambiguous.Places, isDirect));
                break;
            case QuotePlacement.ContextMismatch mismatch:
                var context = Edits.Context(fields, exact, isDirect);
                QuoteMessages.ReportContext(fields, body, mismatch, ProblemIds.QuoteContextMismatch, exact[0], context);
                break;
        }

        HasUnplaced = true;
        return null;
    }

    private EquatableArray<BodySpan> SpansOf(IReadOnlyList<TextRange> ranges)
    {
        var spans = new BodySpan[ranges.Count];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = body.SpanOf(ranges[i]);
        return new(spans);
    }

    /// <summary>
    /// Reports a quote that YAML ends at a comment, although the body goes on: <c>exact: we are with #Harbor</c>. The body proves that the
    /// comment was meant as text.
    /// </summary>
    private bool ReportCutShort(Fields fields, IReadOnlyList<ScalarNode> exact, IReadOnlyList<TextRange> ranges, bool isDirect)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (TagOf(exact[i]) is not { Length: > 1 } tag)
                continue;
            var rest = body.Value.AsSpan(ranges[i].End, Math.Min(2 * LongestTag, body.Value.Length - ranges[i].End));
            if (rest.Length == 0 || !char.IsWhiteSpace(rest[0]) || !rest.TrimStart().StartsWith(tag.AsSpan(), StringComparison.Ordinal))
                continue;
            fields.Report(
                ProblemIds.TextCutShort,
                $"A '#' after a blank begins a comment, so this quote ends before '{tag}', and the body goes on with it",
                $"put the text in quotes, such as exact: {YamlText.Quoted(Excerpt.Of($"{exact[i].Value} {tag}", 60))}",
                exact[i],
                Edits.WithComment(fields, exact, i, ranges[i], CommentOf(exact[i]), isDirect),
                new LabelledPlace("the words in the body", body.At(ranges[i])));
            return true;
        }

        return false;
    }

    /// <summary>The first word of the comment after a scalar.</summary>
    private string TagOf(ScalarNode scalar)
    {
        var comment = file.Text.AsSpan(scalar.Comment.Start, Math.Min(scalar.Comment.Length, LongestTag));
        var end = comment.IndexOfAny([' ', '\t']);
        return comment.Slice(0, end < 0 ? comment.Length : end).ToString();
    }

    /// <summary>The comment after a scalar; a long one is cut, because an alias may repeat it.</summary>
    private string CommentOf(ScalarNode scalar) =>
        file.Text.Substring(scalar.Comment.Start, Math.Min(scalar.Comment.Length, LongestComment));

    private void CheckMarks(Fields fields, IReadOnlyList<ScalarNode> exact, IReadOnlyList<TextRange> ranges)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            if (!search.Quotations.AreWords(ranges[i]))
            {
                var advice = QuotationMarks.AreAround(exact[i].Value)
                    ? "leave the marks out of 'exact'"
                    : "take 'exact' up to the marks, or write a 'kind': mixed, indirect or reported";
                fields.Report(
                    ProblemIds.QuoteWithoutMarks,
                    $"A direct quote is between quotation marks, and here the body has {Around(ranges[i])}",
                    advice,
                    exact[i],
                    Edits.Marks(fields, exact, i, ranges[i]),
                    new LabelledPlace("the words in the body", body.At(ranges[i])));
            }
        }
    }

    private string Around(TextRange range)
    {
        var start = Math.Max(0, range.Start - 8);
        var end = Math.Min(body.Value.Length, range.End + 8);
        return $"“…{Excerpt.Of(body.Value.Substring(start, range.Start - start), 8)}{{{Excerpt.Of(
            body.Value.Substring(range.Start, range.Length),
            24)}}}{Excerpt.Of(
            body.Value.Substring(range.End, end - range.End),
            8)}…”";
    }
}
