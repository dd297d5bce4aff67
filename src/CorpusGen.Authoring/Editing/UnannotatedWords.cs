using CorpusGen.Authoring.Dates;
using CorpusGen.Compiler.Languages;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;

namespace CorpusGen.Authoring.Editing;

/// <summary>The words of a body that an entry may annotate and that no entry has.</summary>
internal static class UnannotatedWords
{
    private const int LongestLabel = 60;

    /// <summary>The quotations, with a <c>prefix</c> where their words occur at several places.</summary>
    public static IEnumerable<CompletionEntry> Quotations(FrontMatterCursor cursor, ArticleView view, string lineEnd)
    {
        var search = new QuoteSearch(view.Body.Value);
        TextRange[] annotated =
        [
            .. view.Article.Content.Quotes.SelectMany(quote => quote.Ranges.Select(range => range.Range)), .. view.Article.NoQuotations,
        ];
        string[] names = [.. view.Article.Actors.SelectMany(actor => actor.Facts.SurfaceForms)];
        var speech = DirectSpeech.FindUnannotated(view.Body.Value, search.Quotations, annotated, names);
        var others = search.Quotations.All.Select(quotation => quotation.Inside).Where(range =>
            range.Length > 0 && !speech.Concat(annotated).Any(known => known.Start < range.End && range.Start < known.End));
        return speech.Concat(others).Select(range => Of(range, cursor, view, search, lineEnd));
    }

    /// <summary>The expressions of time.</summary>
    public static IEnumerable<CompletionEntry> Dates(FrontMatterCursor cursor, ArticleView view, string lineEnd)
    {
        var search = new QuoteSearch(view.Body.Value);
        var content = view.Article.Content;
        var language = LanguageList.Find(content.Lang ?? LanguageGuess.Of(view.Body.Value)) ?? English.Language;
        return new DateProposals(view.Body.Value, language, content.Lang, content.Date).Find()
            .Where(found => !content.Dates.Any(date =>
                date.Range.Range.Start < found.Range.End && found.Range.Start < date.Range.Range.End))
            .Select(found => Of(found.Range, cursor, view, search, lineEnd) with { Documentation = found.Reading?.Value?.ToString() });
    }

    private static CompletionEntry Of(TextRange range, FrontMatterCursor cursor, ArticleView view, QuoteSearch search, string lineEnd)
    {
        var words = view.Body.Value.Substring(range.Start, range.Length);
        var context = search.Place([words], null, null) is QuotePlacement.Found ? null : QuoteContext.Deciding(search, [words], range);
        string[] fields = [.. new[] { ("prefix", context?.Prefix), ("suffix", context?.Suffix) }
            .Where(field => field.Item2 is not null && !cursor.Used.Contains(field.Item1))
            .Select(field => $"{field.Item1}: {YamlText.Written(field.Item2!, cursor.IsInFlow)}")];
        var next = cursor.IsInFlow ? ", " : lineEnd + new string(' ', cursor.Column);
        var line = view.Body.At(range).Span.Start.Line + 1;
        return new CompletionEntry(
            words.Length > LongestLabel ? words.Substring(0, LongestLabel - 1) + "…" : words,
            string.Join(next, fields.Prepend(YamlText.Written(words, cursor.IsInFlow))),
            cursor.Word,
            CompletionKind.Words)
        {
            Detail = FormattableString.Invariant($"line {line}"),
        };
    }
}
