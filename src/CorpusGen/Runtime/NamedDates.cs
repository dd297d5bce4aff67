using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CorpusGen.Runtime;

/// <summary>
/// The dates of an article by name and as a list. Where some have names, a generated class derives from it and has a field for each
/// name. It has few members, because each is one more in a completion list of names.
/// </summary>
/// <remarks>It derives from <see cref="object"/>: each class between costs compile time for each name.</remarks>
[DebuggerDisplay("Count = {Count}")]
public class NamedDates
{
    // The fields of a generated class follow this one, see Names.
    private DateList _list = null!;

    /// <summary>Called by generated code and by the run time.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public NamedDates()
    {
    }

    /// <summary>The list of every date of the article, for LINQ and for methods.</summary>
    public DateList All => _list;

    /// <summary>The number of dates, those without a name included.</summary>
    public int Count => _list.Count;

    /// <summary>The date at <paramref name="index"/>, in the front matter's order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is outside the list.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DateMention this[int index] => _list[index];

    /// <summary>The date with this id.</summary>
    /// <exception cref="KeyNotFoundException">No date has the id.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DateMention this[string id] => _list[id];

    /// <summary>The dates as a list.</summary>
    public static implicit operator DateList(NamedDates dates) => dates?._list!;

    /// <summary>Enumerates the dates, in the front matter's order.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CorpusList<DateMention>.Enumerator GetEnumerator() => _list.GetEnumerator();

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
        where T : NamedDates
    {
        var names = Activator.CreateInstance<T>();
        var list = names._list = article.Dates;
        if (typeof(T) != typeof(NamedDates))
        {
            var all = article.Line.NamesAllDates;
            Names.Fill(names, ref names._list, all ? list.Items : Array.FindAll(list.Items, static date => date.Id is not null));
        }

        return names;
    }
}
