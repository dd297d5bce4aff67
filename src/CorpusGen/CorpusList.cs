using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CorpusGen.Runtime;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen;

/// <summary>Items of a corpus: a read-only list that no caller can change.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public abstract class CorpusList<T> : IReadOnlyList<T>
    where T : class
{
    private protected CorpusList(T[] items) => Items = items;

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)Items.Length ? Items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The item with this id.</summary>
    /// <exception cref="KeyNotFoundException">No item has the id.</exception>
    /// <exception cref="InvalidOperationException">The id is in several articles.</exception>
    public T this[string id] => TryGet(id, out var item) ? item : throw new KeyNotFoundException($"No item of the list has the id '{id}'.");

    /// <summary>Finds an item by its id.</summary>
    /// <param name="id">The id in the front matter, in any normal form: a URL or a file name may spell é as two characters.</param>
    /// <param name="item">The item.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is in several articles.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? item)
    {
        item = Find(id ?? throw new ArgumentNullException(nameof(id)))
            ?? (Composed(id) is { } composed ? Find(composed) : null);
        return item is not null;
    }

    /// <summary>Enumerates the items.</summary>
    public CorpusList<T>.Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    internal T[] Items { get; }

    private protected abstract string? IdOf(T item);

    private protected virtual T? Find(string id)
    {
        T? found = null;
        foreach (var item in Items)
        {
            if (IdOf(item) != id)
                continue;
            if (found is not null)
                throw new InvalidOperationException($"Several items of the list have the id '{id}': look in the list of their article.");
            found = item;
        }

        return found;
    }

    /// <summary>Another spelling of <paramref name="id"/>: normal form C, which all ids have.</summary>
    private static string? Composed(string id) => NormalForm.Compose(id) is var composed && composed != id ? composed : null;

    /// <summary>Enumerates the items without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current item.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item, if there is one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>The quotes of an article, of an actor or of a corpus.</summary>
public sealed class QuoteList : CorpusList<Quote>
{
    internal QuoteList(Quote[] items)
        : base(items)
    {
    }

    private protected override string? IdOf(Quote item) => item.Id;
}

/// <summary>The dates that an article or a corpus mentions.</summary>
public sealed class DateList : CorpusList<DateMention>
{
    internal DateList(DateMention[] items)
        : base(items)
    {
    }

    private protected override string? IdOf(DateMention item) => item.Id;
}

/// <summary>The articles of a corpus, by date of publication and then by id.</summary>
public sealed class ArticleList : CorpusList<Article>
{
    private readonly CorpusStore _store;

    internal ArticleList(Article[] items, CorpusStore store)
        : base(items) => _store = store;

    private protected override string? IdOf(Article item) => item.Id;

    private protected override Article? Find(string id) => _store.FindArticle(id);
}

/// <summary>The actors of a corpus, by id.</summary>
public sealed class ActorList : CorpusList<Actor>
{
    internal ActorList(Actor[] items)
        : base(items)
    {
    }

    private protected override string? IdOf(Actor item) => item.Id;

    private protected override Actor? Find(string id)
    {
        int low = 0, high = Items.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var order = string.CompareOrdinal(Items[middle].Id, id);
            if (order == 0)
                return Items[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}
