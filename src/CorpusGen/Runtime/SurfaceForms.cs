using System.ComponentModel;

namespace CorpusGen.Runtime;

/// <summary>
/// Finds every place where a text uses one of some names (Aho and Corasick): leftmost first, and where names overlap the
/// longest. A name in a script that writes blanks between words counts only as a whole word: Ann is not in Annual, but is in Ann's.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SurfaceForms
{
    private readonly List<Node> _nodes = [new Node()];

    /// <summary>Prepares a search for names; empty ones are left out.</summary>
    /// <param name="names">Each name with the number of its owner; where two owners share a name the first has it.</param>
    public SurfaceForms(IEnumerable<(string Name, int Owner)> names)
    {
        foreach (var (name, owner) in names)
        {
            if (name.Length > 0)
                Add(name, owner);
        }

        LinkFailures();
    }

    /// <summary>The places in <paramref name="text"/>, in order, none overlapping another; in UTF-16 units.</summary>
    public IReadOnlyList<(int Owner, int Start, int Length)> Find(string text)
    {
        var found = new List<(int Owner, int Start, int Length)>();
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (state != 0 && !_nodes[state].Next.ContainsKey(text[i]))
                state = _nodes[state].Failure;
            state = _nodes[state].Next.TryGetValue(text[i], out var next) ? next : 0;
            for (var at = _nodes[state].Length > 0 ? state : _nodes[state].Output; at != 0; at = _nodes[at].Output)
            {
                var length = _nodes[at].Length;
                if (IsWhole(text, i + 1 - length, i + 1))
                {
                    Keep(found, (_nodes[at].Owner, i + 1 - length, length));
                    break;
                }
            }
        }

        return found;
    }

    private void Add(string name, int owner)
    {
        var state = 0;
        foreach (var unit in name)
        {
            if (!_nodes[state].Next.TryGetValue(unit, out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node());
                _nodes[state].Next.Add(unit, next);
            }

            state = next;
        }

        if (_nodes[state].Length == 0)
            (_nodes[state].Length, _nodes[state].Owner) = (name.Length, owner);
    }

    private void LinkFailures()
    {
        var open = new Queue<int>();
        foreach (var child in _nodes[0].Next.Values)
            open.Enqueue(child);
        while (open.Count > 0)
        {
            var at = open.Dequeue();
            foreach (var step in _nodes[at].Next)
            {
                var failure = _nodes[at].Failure;
                while (failure != 0 && !_nodes[failure].Next.ContainsKey(step.Key))
                    failure = _nodes[failure].Failure;
                var child = _nodes[step.Value];
                child.Failure = _nodes[failure].Next.TryGetValue(step.Key, out var next) ? next : 0;
                child.Output = _nodes[child.Failure].Length > 0 ? child.Failure : _nodes[child.Failure].Output;
                open.Enqueue(step.Value);
            }
        }
    }

    /// <summary>Keeps a place unless one that starts earlier overlaps it; it takes the place of those that start inside it.</summary>
    private static void Keep(List<(int Owner, int Start, int Length)> found, (int Owner, int Start, int Length) place)
    {
        while (found.Count > 0 && found[found.Count - 1].Start >= place.Start)
            found.RemoveAt(found.Count - 1);
        if (found.Count == 0 || found[found.Count - 1].Start + found[found.Count - 1].Length <= place.Start)
            found.Add(place);
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && IsWordPart(text[start]) && IsWordPart(text[start - 1]))
        && !(end < text.Length && IsWordPart(text[end - 1]) && IsWordPart(text[end]));

    /// <summary>Letters of scripts that separate words with blanks: those before the Thai block, and Hangul aside.</summary>
    private static bool IsWordPart(char unit) => unit < '\u0E00' && char.IsLetterOrDigit(unit);

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        public int Failure { get; set; }

        /// <summary>The nearest shorter name that ends here too.</summary>
        public int Output { get; set; }

        /// <summary>The length of the name that ends here, or zero.</summary>
        public int Length { get; set; }

        public int Owner { get; set; }
    }
}
