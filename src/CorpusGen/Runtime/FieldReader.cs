using System.ComponentModel;
using System.Globalization;
using CorpusGen.Runtime.Wire;

namespace CorpusGen.Runtime;

/// <summary>
/// Reads the values of an article's own fields, one after another in the order of their declaration. Generated code knows the type of each.
/// Values were checked when the project was built, so nothing here can fail.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldReader
{
    private readonly Article _article;
    private readonly IReadOnlyList<FieldPart> _parts;
    private int _next;

    internal FieldReader(OwnFieldsLine line, Article article)
    {
        _article = article;
        _parts = line.Parts;
    }

    /// <summary>The articles that were referred to so far: their own fields are read as well, before anybody sees one of them.</summary>
    internal List<Article> References { get; } = [];

    /// <summary>Whether the next value is there; a missing value is skipped.</summary>
    public bool Next()
    {
        if (_parts[_next].Letter != OwnFieldLetters.Missing)
            return true;
        _next++;
        return false;
    }

    /// <summary>Starts an object: its values are next.</summary>
    public void Object() => _next++;

    /// <summary>A text.</summary>
    public string Text() => _parts[_next++].Text;

    /// <summary>A truth value.</summary>
    public bool Boolean() => Text() == "true";

    /// <summary>An integer, also the number of a member of an enumeration.</summary>
    public long Int64() => long.Parse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>An integer that <see cref="Int64"/> may have no room for.</summary>
    public ulong UInt64() => ulong.Parse(Text(), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A number of single precision.</summary>
    public float Single() => float.Parse(Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A number of double precision.</summary>
    public double Double() => double.Parse(Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A decimal number, with all its digits.</summary>
    public decimal Decimal() => decimal.Parse(Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A moment with its offset.</summary>
    public DateTimeOffset DateTimeOffset() => System.DateTimeOffset.ParseExact(Text(), "O", CultureInfo.InvariantCulture);

    /// <summary>A duration.</summary>
    public TimeSpan TimeSpan() => new(Int64());

    /// <summary>An EDTF date.</summary>
    public PartialDate PartialDate() => CorpusGen.PartialDate.Parse(Text());

    /// <summary>An absolute URI.</summary>
    public Uri Uri() => new(Text());

#if NET8_0_OR_GREATER
    /// <summary>A day.</summary>
    public DateOnly DateOnly() => System.DateOnly.ParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
#endif

    /// <summary>An actor of the corpus or of the article, by its id.</summary>
    public Actor? Actor() => _article.FindActor(Text());

    /// <summary>An article, by its id; its own fields may not have been read yet.</summary>
    public Article? Article()
    {
        var article = _article.Store.FindInstance(Text());
        if (article is not null)
            References.Add(article);
        return article;
    }

    /// <summary>The items of a list.</summary>
    public T[] Array<T>(Func<FieldReader, T> item)
    {
        var items = new List<T>();
        for (_next++; _parts[_next].Letter != OwnFieldLetters.ListEnd;)
            items.Add(item(this));
        _next++;
        return items.ToArray();
    }

    /// <summary>The items of a list that nobody can change.</summary>
    public IReadOnlyList<T> List<T>(Func<FieldReader, T> item) => System.Array.AsReadOnly(Array(item));

    /// <summary>The values of a dictionary with their keys, in the article's order.</summary>
    public KeyValuePair<string, T>[] Pairs<T>(Func<FieldReader, T> value) =>
        Array(fields => new KeyValuePair<string, T>(fields.Text(), value(fields)));

    /// <summary>A dictionary that nobody can change.</summary>
    public IReadOnlyDictionary<string, T> Dictionary<T>(Func<FieldReader, T> value)
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var pair in Pairs(value))
            values.Add(pair.Key, pair.Value);
        return new System.Collections.ObjectModel.ReadOnlyDictionary<string, T>(values);
    }
}
