using System.Text;

namespace CorpusGen.Runtime.Unicode;

/// <summary>
/// Unicode's normal forms C and D (UAX #15) for the first plane, from tables of our own: <see cref="string.Normalize()"/> does
/// nothing where globalisation is invariant, throws on a lone surrogate, and knows another version of Unicode on each machine,
/// while a name must be the same everywhere. Characters beyond the first plane are left as they are.
/// </summary>
internal static class NormalForm
{
    /// <summary>The composed characters by their two parts.</summary>
    private static readonly Dictionary<int, char> Composites = [];

    private static readonly Dictionary<char, string> Decompositions = [];
    private static readonly Trait[] Traits = new Trait[char.MaxValue + 1];

    /// <summary>More marks than this in a row are sorted by counting, whose table is larger than they are.</summary>
    private const int LongestSortedInPlace = 64;

    static NormalForm()
    {
        var pairs = NormalFormTables.Composites;
        for (var i = 0; i < pairs.Length; i += 3)
        {
            Composites.Add(Pair(pairs[i + 1], pairs[i + 2]), pairs[i]);
            Decompositions.Add(pairs[i], pairs.Substring(i + 1, 2));
            Traits[pairs[i]] |= Trait.ComesApart;
            Traits[pairs[i + 2]] |= Trait.MayCompose;
        }

        ReadDecompositions(NormalFormTables.Decompositions);
        for (var c = 0; c < Traits.Length; c++)
        {
            if (Hangul.IsSyllable((char)c))
                Traits[c] |= Trait.ComesApart;
            else if (Hangul.ContinuesSyllable((char)c) || MarkOrder.RankOf((char)c) > 0)
                Traits[c] |= Trait.MayCompose;
        }
    }

    /// <summary>The effects of normalisation on a character. Most text consists of characters without any.</summary>
    [Flags]
    private enum Trait : byte
    {
        None = 0,
        ComesApart = 1,

        /// <summary>It may join the character before it, change places with it, or be something else in form C.</summary>
        MayCompose = 2,
    }

    /// <summary><paramref name="text"/> in normal form C: letters and their marks in one character where there is one.</summary>
    public static string Compose(string text) =>
        Has(text, Trait.MayCompose) ? Composed(Decomposed(text)) : text;

    /// <summary><paramref name="text"/> in normal form D: marks apart from their letters.</summary>
    public static string Decompose(string text) =>
        Has(text, Trait.ComesApart | Trait.MayCompose) ? new string(Decomposed(text)) : text;

    /// <summary>Whether <see cref="Decompose(string)"/> changes <paramref name="c"/>.</summary>
    public static bool ComesApart(char c) => (Traits[c] & Trait.ComesApart) != 0;

    /// <summary><paramref name="text"/>, whose letters are decomposed, with their marks in order.</summary>
    public static string SortMarks(string text)
    {
        if (!Has(text, Trait.MayCompose))
            return text;
        var sorted = text.ToCharArray();
        SortMarks(sorted);
        return new string(sorted);
    }

    private static bool Has(string text, Trait traits)
    {
        foreach (var c in text)
            if (c > '\u007F' && (Traits[c] & traits) != 0)
                return true;
        return false;
    }

    private static char[] Decomposed(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            Decompose(c, builder);
        var result = new char[builder.Length];
        builder.CopyTo(0, result, 0, result.Length);
        SortMarks(result);
        return result;
    }

    private static void Decompose(char c, StringBuilder result)
    {
        if (!ComesApart(c))
            result.Append(c);
        else if (Hangul.IsSyllable(c))
            Hangul.Decompose(c, result);
        else
            foreach (var part in Decompositions[c])
                Decompose(part, result);
    }

    /// <summary>Sorts each sequence of marks by rank. Stable, and linear for text that is in order already.</summary>
    private static void SortMarks(char[] text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (MarkOrder.RankOf(text[start]) == 0)
                continue;
            var end = start + 1;
            var sorted = true;
            for (; end < text.Length && MarkOrder.RankOf(text[end]) is > 0 and var rank; end++)
                sorted &= MarkOrder.RankOf(text[end - 1]) <= rank;
            if (!sorted && end - start <= LongestSortedInPlace)
                Insert(text, start, end);
            else if (!sorted)
                Count(text, start, end);

            start = end;
        }
    }

    /// <summary>Sorts the few marks of a letter by rank: each is moved before the marks of a higher rank.</summary>
    private static void Insert(char[] text, int start, int end)
    {
        for (var next = start + 1; next < end; next++)
        {
            var mark = text[next];
            var at = next;
            for (; at > start && MarkOrder.RankOf(text[at - 1]) > MarkOrder.RankOf(mark); at--)
                text[at] = text[at - 1];
            text[at] = mark;
        }
    }

    /// <summary>Sorts marks by rank in linear time, by counting: an author may write a million of them.</summary>
    private static void Count(char[] text, int start, int end)
    {
        var marks = text.AsSpan(start, end - start).ToArray();
        var places = new int[byte.MaxValue + 2];
        foreach (var mark in marks)
            places[MarkOrder.RankOf(mark) + 1]++;
        places[0] = start;
        for (var rank = 1; rank < places.Length; rank++)
            places[rank] += places[rank - 1];
        foreach (var mark in marks)
            text[places[MarkOrder.RankOf(mark)]++] = mark;
    }

    /// <summary>Joins letters with the characters after them, in place.</summary>
    private static string Composed(char[] text)
    {
        var starter = -1;
        var end = 0;
        var lastRank = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var rank = MarkOrder.RankOf(c);
            // A mark is blocked from its letter by a mark of the same rank, a letter by anything in between.
            var adjacent = starter == end - 1;
            if (starter >= 0 && (adjacent || (rank > lastRank && lastRank > 0)) && TryCompose(text[starter], c, out var composite))
            {
                text[starter] = composite;
                continue;
            }

            if (rank == 0)
                starter = end;
            lastRank = rank;
            text[end++] = c;
        }

        return new string(text, 0, end);
    }

    private static int Pair(char first, char second) => (first << 16) | second;

    private static bool TryCompose(char first, char second, out char composite) =>
        Composites.TryGetValue(Pair(first, second), out composite) || Hangul.TryCompose(first, second, out composite);

    private static void ReadDecompositions(string table)
    {
        for (var start = 0; start < table.Length;)
        {
            var end = table.IndexOf('\0', start);
            Decompositions.Add(table[start], table.Substring(start + 1, end - start - 1));
            Traits[table[start]] |= Trait.ComesApart | Trait.MayCompose;
            start = end + 1;
        }
    }
}
