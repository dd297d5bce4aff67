namespace CorpusGen.Compiler.Names;

/// <summary>
/// The member names of one C# type, each with what it was given to. Two that are one, differ in case only or look alike do not
/// both get in.
/// </summary>
/// <typeparam name="T">What names are given to.</typeparam>
/// <param name="reserved">
/// Names that the type itself has, such as <c>All</c>, and its own. Those of <see cref="object"/> are always reserved.
/// </param>
/// <remarks>
/// A corpus has tens of thousands of these scopes with a handful of names each, so a small one is a list and nothing else;
/// tables come with size, and skeletons with the first name that is not ASCII.
/// </remarks>
public sealed class NameScope<T>(params string[] reserved)
{
    private const int SmallSize = 12;

    private readonly List<Entry> _entries = [];
    private Dictionary<string, int>? _byName;
    private Dictionary<string, int>? _bySkeleton;
    private bool _hasOtherThanAscii;

    /// <summary>
    /// <paramref name="name"/>, or with an <c>_</c> after it where it is reserved, differs from a reserved one in case only or
    /// looks like one: <c>All_</c>. No name that <see cref="CSharpName"/> makes ends so.
    /// </summary>
    public string Resolve(string name)
    {
        var skeleton = Confusables.Skeleton(name);
        return ReservedNames.Contains(ReservedNames.OfObject, name, skeleton) || ReservedNames.Contains(reserved, name, skeleton)
            ? name + "_"
            : name;
    }

    /// <summary>Gives <paramref name="name"/> to <paramref name="owner"/>, if it goes with all names given before.</summary>
    /// <param name="name">A name, already through <see cref="Resolve"/>.</param>
    /// <param name="owner">What gets it.</param>
    /// <param name="clash">What has the other name when <see langword="false"/> is returned.</param>
    /// <param name="kind">How the names clash when <see langword="false"/> is returned.</param>
    public bool TryAdd(string name, T owner, out T? clash, out ClashKind kind)
    {
        var skeleton = Confusables.Skeleton(name);
        _hasOtherThanAscii |= !ReferenceEquals(skeleton, name);

        if (FindName(name) is >= 0 and var sameName)
        {
            clash = _entries[sameName].Owner;
            kind = string.Equals(_entries[sameName].Name, name, StringComparison.Ordinal) ? ClashKind.Same : ClashKind.CaseOnly;
            return false;
        }

        if (_hasOtherThanAscii && FindSkeleton(skeleton) is >= 0 and var alike)
        {
            clash = _entries[alike].Owner;
            kind = ClashKind.LooksAlike;
            return false;
        }

        _byName?.Add(name, _entries.Count);
        _bySkeleton?.Add(skeleton, _entries.Count);
        _entries.Add(new Entry(name, skeleton, owner));
        clash = default;
        kind = default;
        return true;
    }

    private int FindName(string name)
    {
        if (_entries.Count > SmallSize)
        {
            _byName ??= Index(static entry => entry.Name, IgnoreCase.Comparer);
            return _byName.TryGetValue(name, out var index) ? index : -1;
        }

        for (var i = 0; i < _entries.Count; i++)
            if (IgnoreCase.Comparer.Equals(_entries[i].Name, name))
                return i;
        return -1;
    }

    private int FindSkeleton(string skeleton)
    {
        if (_entries.Count > SmallSize)
        {
            _bySkeleton ??= Index(static entry => entry.Skeleton, StringComparer.Ordinal);
            return _bySkeleton.TryGetValue(skeleton, out var index) ? index : -1;
        }

        for (var i = 0; i < _entries.Count; i++)
            if (string.Equals(_entries[i].Skeleton, skeleton, StringComparison.Ordinal))
                return i;
        return -1;
    }

    private Dictionary<string, int> Index(Func<Entry, string> key, IEqualityComparer<string> comparer)
    {
        var index = new Dictionary<string, int>(_entries.Count * 2, comparer);
        for (var i = 0; i < _entries.Count; i++)
            index.Add(key(_entries[i]), i);
        return index;
    }

    private readonly struct Entry(string name, string skeleton, T owner)
    {
        public string Name { get; } = name;

        public string Skeleton { get; } = skeleton;

        public T Owner { get; } = owner;
    }
}
