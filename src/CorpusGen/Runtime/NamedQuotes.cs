using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen.Runtime;

/// <summary>
/// The quotes of an article by name and as a list. Where some have names, a generated class derives from it and has a field for each
/// name. It has few members, because each is one more in a completion list of names.
/// </summary>
/// <remarks>It derives from <see cref="object"/>: each class between costs compile time for each name.</remarks>
[DebuggerDisplay("Count = {Count}")]
public class NamedQuotes
{
    // The fields of a generated class follow this one, see Names.
    private QuoteList _list = null!;

    /// <summary>Called by generated code and by the run time.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NamedQuotes()
    {
    }

    /// <summary>The list of every quote of the article, for LINQ and for methods.</summary>
    public QuoteList All => _list;

    /// <summary>The number of quotes, those without a name included.</summary>
    public int Count => _list.Count;

    /// <summary>The quote at <paramref name="index"/>, in the front matter's order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Quote this[int index] => _list[index];

    /// <summary>The quote with this id.</summary>
    /// <exception cref="KeyNotFoundException">No quote has the id.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Quote this[string id] => _list[id];

    /// <summary>The quotes as a list.</summary>
    public static implicit operator QuoteList(NamedQuotes quotes) => quotes?._list!;

    /// <summary>Enumerates the quotes, in the front matter's order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CorpusList<Quote>.Enumerator GetEnumerator() => _list.GetEnumerator();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override bool Equals(object? obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override int GetHashCode() => base.GetHashCode();

    /// <summary>The name of the type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed override string ToString() => GetType().Name;

    internal static T Of<[DynamicallyAccessedMembers(Names.Members)] T>(Article article)
        where T : NamedQuotes
    {
        var names = Activator.CreateInstance<T>();
        var list = names._list = article.Quotes;
        if (typeof(T) != typeof(NamedQuotes))
        {
            var all = article.Line.NamesAllQuotes;
            Names.Fill(names, ref names._list, all ? list.Items : Array.FindAll(list.Items, static quote => quote.Id is not null));
        }

        return names;
    }
}
