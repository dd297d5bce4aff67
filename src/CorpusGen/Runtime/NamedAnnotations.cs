using System.ComponentModel;

namespace CorpusGen.Runtime;

/// <summary>The names of an article's quotes and dates, filled when they are first asked for.</summary>
/// <typeparam name="TQuotes">The generated names of its quotes.</typeparam>
/// <typeparam name="TDates">The generated names of its dates.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct NamedAnnotations<TQuotes, TDates>
    where TQuotes : struct
    where TDates : struct
{
    private Names<TQuotes>? _quotes;
    private Names<TDates>? _dates;

    /// <summary>The names of the quotes of <paramref name="article"/>, always the same one.</summary>
    public ref readonly TQuotes QuotesOf(Article article) =>
        ref Lazily.Get(ref _quotes, article, static article => new Names<TQuotes>(article.Annotations.Quotes, article.Annotations.Quotes.Items, static quote => ((Quote)quote).Id)).Values;

    /// <summary>The names of the dates of <paramref name="article"/>, always the same one.</summary>
    public ref readonly TDates DatesOf(Article article) =>
        ref Lazily.Get(ref _dates, article, static article => new Names<TDates>(article.Annotations.Dates, article.Annotations.Dates.Items, static date => ((DateMention)date).Id)).Values;
}
