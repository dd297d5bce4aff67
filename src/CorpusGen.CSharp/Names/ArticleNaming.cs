using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;

namespace CorpusGen.CSharp.Names;

/// <summary>Gives the quotes and dates of one article their C# names. The result depends on this article alone.</summary>
internal static class ArticleNaming
{
    /// <summary>The most units of words that a name or an excerpt is made of.</summary>
    private const int MaxWords = 1024;

    /// <summary>The most units of an excerpt.</summary>
    private const int MaxExcerpt = 160;

    /// <summary><paramref name="article"/> with its names.</summary>
    /// <param name="file">The file of the article, which has the words of its quotes and dates.</param>
    /// <param name="article">The article.</param>
    /// <param name="cancellation">Stops the naming.</param>
    public static NamedArticle Name(InputFile file, BoundArticle article, CancellationToken cancellation)
    {
        var words = article.IsReadable ? new BodyWords(file.Source, article.BodyStart) : null!;
        var problems = new List<Problem>();
        var quotes = new AnnotationNames("quote", article.Path, problems);
        var quoteNames = Named(article.QuoteEntries, quotes, article.Content.Quotes.Count, cancellation, number =>
        {
            var quote = article.Content.Quotes[number];
            var first = words.At(quote.Ranges[0].Range, MaxWords);
            return new(quote.Id, quote.Speakers.Count > 0 ? quote.Speakers[0] : null, first, Joined(quote.Ranges, first, words));
        });
        var dates = new AnnotationNames("date", article.Path, problems);
        var dateNames = Named(article.DateEntries, dates, article.Content.Dates.Count, cancellation, number =>
        {
            var date = article.Content.Dates[number];
            var expression = words.At(date.Range.Range, MaxWords);
            return new(date.Id, null, expression, expression);
        });

        var names = new MemberNames
        {
            OfId = CSharpName.From(article.Content.Id),
            Quotes = NamesOf(quoteNames),
            Dates = NamesOf(dateNames),
            WithheldQuotes = quotes.Withheld,
            WithheldDates = dates.Withheld,
        };
        return new NamedArticle(problems.Count == 0 ? article : WithoutUnnamed(article, quoteNames, dateNames, problems), names);
    }

    /// <summary>
    /// The names of <paramref name="article"/>, and the names of entries that only the completed article has. Their list has a misspelt
    /// key, so it is the only list of its kind.
    /// </summary>
    public static MemberNames AddEntries(NamedArticle article, BoundArticle completed, CancellationToken cancellation)
    {
        var names = article.Names;
        if (article.Article.QuoteEntries.Count == 0 && completed.QuoteEntries.Count > 0)
            names = names with { WithheldQuotes = Withheld("quote", completed.Path, completed.QuoteEntries, cancellation) };
        if (article.Article.DateEntries.Count == 0 && completed.DateEntries.Count > 0)
            names = names with { WithheldDates = Withheld("date", completed.Path, completed.DateEntries, cancellation) };
        return names;
    }

    private static EquatableArray<WithheldName> Withheld(
        string what, string path, EquatableArray<AnnotationEntry> entries, CancellationToken cancellation)
    {
        var names = new AnnotationNames(what, path, new List<Problem>());
        foreach (var (span, unbound) in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (unbound is not null)
                names.Withhold(unbound, span);
        }

        return names.Withheld;
    }

    private static MemberName[] Named(
        EquatableArray<AnnotationEntry> entries,
        AnnotationNames names,
        int count,
        CancellationToken cancellation,
        Func<int, Subject> subjectOf)
    {
        var named = new MemberName[count];
        var number = 0;
        foreach (var (span, unbound) in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (unbound is not null)
            {
                names.Withhold(unbound, span);
                continue;
            }

            var subject = subjectOf(number);
            if (names.Next(subject.Id, subject.Speaker, subject.Words, span) is { } name)
                named[number] = new MemberName(name, Excerpt.Of(subject.AllWords, MaxExcerpt));
            number++;
        }

        return named;
    }

    private static EquatableArray<MemberName> NamesOf(MemberName[] names) =>
        Array.TrueForAll(names, IsNamed) ? new(names) : names.Where(IsNamed).ToEquatableArray();

    private static bool IsNamed(MemberName name) => name.Name is not null;

    /// <summary>A quote whose name clashes has an error, and each quote that is emitted has a name.</summary>
    private static BoundArticle WithoutUnnamed(BoundArticle article, MemberName[] quotes, MemberName[] dates, List<Problem> problems) =>
        article with
        {
            Content = article.Content with
            {
                Quotes = article.Content.Quotes.Where((_, number) => IsNamed(quotes[number])).ToEquatableArray(),
                Dates = article.Content.Dates.Where((_, number) => IsNamed(dates[number])).ToEquatableArray(),
            },
            Problems = article.Problems.Concat(problems).ToEquatableArray(),
        };

    private static string Joined(EquatableArray<BodySpan> ranges, string first, BodyWords words) => ranges.Count == 1
        ? first
        : string.Join(" … ", ranges.Select((range, i) => i == 0 ? first : words.At(range.Range, MaxWords)));

    /// <summary>The facts that decide a name.</summary>
    private readonly record struct Subject(string? Id, string? Speaker, string Words, string AllWords);
}
