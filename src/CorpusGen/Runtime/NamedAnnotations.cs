using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen.Runtime;

/// <summary>The named quotes and dates of an article, filled when they are first asked for.</summary>
/// <typeparam name="TQuotes"><see cref="NamedQuotes"/>, or the generated class with names.</typeparam>
/// <typeparam name="TDates"><see cref="NamedDates"/>, or the generated class with names.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct NamedAnnotations<
    [DynamicallyAccessedMembers(Names.Members)] TQuotes,
    [DynamicallyAccessedMembers(Names.Members)] TDates>
    where TQuotes : NamedQuotes
    where TDates : NamedDates
{
    private TQuotes? _quotes;
    private TDates? _dates;

    /// <summary>The quotes of <paramref name="article"/>, always the same object.</summary>
    public TQuotes QuotesOf(Article article) => Lazily.Get(ref _quotes, article, NamedQuotes.Of<TQuotes>);

    /// <summary>The dates of <paramref name="article"/>, always the same object.</summary>
    public TDates DatesOf(Article article) => Lazily.Get(ref _dates, article, NamedDates.Of<TDates>);
}
