using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Text;

namespace CorpusGen.CSharp.Names;

/// <summary>
/// The member names of one C# type, each with its owner. Two names that are equal, differ in case only or look alike do not
/// both get in.
/// </summary>
/// <typeparam name="T">What names are given to.</typeparam>
/// <param name="reserved">
/// Names that the type itself has, such as <c>All</c>, and its own name. The names of the members of <see cref="object"/> are always
/// reserved.
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
    private HashSet<string>? _clashing;
    private bool _hasOtherThanAscii;

    /// <summary>
    /// <paramref name="name"/>, or with an <c>_</c> after it where it is reserved, differs from a reserved one in case only or
    /// looks like one: <c>All_</c>. No name that <see cref="CSharpName"/> makes ends so.
    /// </summary>
    public string Resolve(string name) =>
        ReservedNames.Contains(reserved, name) ? name + "_" : name;

    /// <summary>Gives <paramref name="name"/> to <paramref name="owner"/>, if it goes with all names given before.</summary>
    /// <param name="name">A name, already through <see cref="Resolve"/>.</param>
    /// <param name="owner">What gets it.</param>
    /// <param name="clash">What has the other name when <see langword="false"/> is returned.</param>
    /// <param name="kind">How the names clash when <see langword="false"/> is returned.</param>
    public bool TryAdd(string name, T owner, out T? clash, out ClashKind kind)
    {
        if (FindName(name) is >= 0 and var sameName)
        {
            clash = _entries[sameName].Owner;
            kind = string.Equals(_entries[sameName].Name, name, StringComparison.Ordinal) ? ClashKind.Same : ClashKind.CaseOnly;
            return false;
        }

        var skeletons = SkeletonsOf(name);
        if (skeletons is { } ofName && (IsAlike(ofName.Written, name, out var alike) || IsAlike(ofName.Small, name, out alike)))
        {
            clash = _entries[alike].Owner;
            kind = ClashKind.LooksAlike;
            return false;
        }

        _byName?.Add(name, _entries.Count);
        _entries.Add(new Entry(name, skeletons, owner));
        if (_bySkeleton is not null)
            AddSkeletons(_bySkeleton, _entries.Count - 1);
        clash = default;
        kind = default;
        return true;
    }

    /// <summary>
    /// Whether a name that clashes differs from all names given before, letter by letter. Then it is withheld: code with it compiles, and
    /// nothing is behind it.
    /// </summary>
    /// <param name="name">The name that <see cref="TryAdd"/> refused.</param>
    /// <param name="kind">How it clashes.</param>
    public bool TryAddClashing(string name, ClashKind kind) =>
        kind != ClashKind.Same && (_clashing ??= new(OrdinalText.Comparer)).Add(name);

    private bool IsAlike(string skeleton, string name, out int alike)
    {
        alike = FindSkeleton(skeleton);
        return alike >= 0 && Confusables.DifferBeyondAscii(_entries[alike].Name, name);
    }

    /// <summary>
    /// The skeletons of a name to be added, and, with the first name that is not ASCII, the skeletons of all names before it.
    /// </summary>
    private (string Written, string Small)? SkeletonsOf(string name)
    {
        if (!_hasOtherThanAscii)
        {
            if (Ascii.IsAscii(name))
                return null;
            _hasOtherThanAscii = true;
            for (var i = 0; i < _entries.Count; i++)
                _entries[i] = new Entry(_entries[i].Name, Confusables.Skeletons(_entries[i].Name), _entries[i].Owner);
        }

        return Confusables.Skeletons(name);
    }

    private int FindName(string name)
    {
        if (_entries.Count > SmallSize)
        {
            if (_byName is null)
            {
                _byName = new Dictionary<string, int>(_entries.Count * 2, IgnoreCase.Comparer);
                for (var i = 0; i < _entries.Count; i++)
                    _byName.Add(_entries[i].Name, i);
            }

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
            if (_bySkeleton is null)
            {
                _bySkeleton = new Dictionary<string, int>(_entries.Count * 2, OrdinalText.Comparer);
                for (var i = 0; i < _entries.Count; i++)
                    AddSkeletons(_bySkeleton, i);
            }

            return _bySkeleton.TryGetValue(skeleton, out var index) ? index : -1;
        }

        for (var i = 0; i < _entries.Count; i++)
            if (_entries[i].Skeletons is var (written, small)
                && (string.Equals(written, skeleton, StringComparison.Ordinal) || string.Equals(small, skeleton, StringComparison.Ordinal)))
                return i;
        return -1;
    }

    /// <summary>Of names with one skeleton that go together, the first represents all: all have the same characters beyond ASCII.</summary>
    private void AddSkeletons(Dictionary<string, int> index, int entry)
    {
        var (written, small) = _entries[entry].Skeletons!.Value;
        if (!index.ContainsKey(written))
            index.Add(written, entry);
        if (!index.ContainsKey(small))
            index.Add(small, entry);
    }

    private readonly struct Entry(string name, (string Written, string Small)? skeletons, T owner)
    {
        public string Name { get; } = name;

        public (string Written, string Small)? Skeletons { get; } = skeletons;

        public T Owner { get; } = owner;
    }
}
