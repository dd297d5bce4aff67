using System.Collections;

namespace CorpusGen;

/// <summary>Items of a corpus: a read-only list that no caller can change.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
public abstract class CorpusList<T> : IReadOnlyList<T>
{
    private protected CorpusList(T[] items) => Items = items;

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <inheritdoc/>
    /// <exception cref="IndexOutOfRangeException">The index is outside the list.</exception>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    internal T[] Items { get; }
}

/// <summary>The quotes of an article, of an actor or of a corpus.</summary>
public sealed class QuoteList : CorpusList<Quote>
{
    internal QuoteList(Quote[] items)
        : base(items)
    {
    }
}

/// <summary>The dates that an article or a corpus mentions.</summary>
public sealed class DateList : CorpusList<DateMention>
{
    internal DateList(DateMention[] items)
        : base(items)
    {
    }
}
