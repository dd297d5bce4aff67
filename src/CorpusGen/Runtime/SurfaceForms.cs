using System.Globalization;

namespace CorpusGen.Runtime;

/// <summary>
/// Finds every place where a text uses one of some names; where names overlap, the longest. A name in a script that writes blanks between
/// words counts only as a whole word: Ann is not in Annual or in Ann-Marie, but is in Ann's. Names are compared by
/// <see cref="SurfaceText"/>, and are not looked for in <see cref="OutsideProse"/>.
/// </summary>
internal sealed class SurfaceForms
{
    /// <summary>Longer names, in UTF-16 units, are not looked for: no body calls anyone so, and each would cost at every place.</summary>
    public const int MaxLength = 256;

    /// <summary>
    /// So many units the framework searches without preparing. A search for more is compiled when a process first uses it, which takes
    /// longer than all searches of a small corpus.
    /// </summary>
    private const int FewInitials = 5;

    private const int FilterBits = 1024;

    private readonly Form[] _names;
    private readonly char[] _initials;
    private readonly ulong[]? _filter;

    /// <summary>Prepares a search for names; empty ones and those over <see cref="MaxLength"/> are left out.</summary>
    /// <param name="names">Each name with the number of its owner; where two owners share a name the first has it.</param>
    public SurfaceForms(IEnumerable<(string Name, int Owner)> names)
    {
        var initials = new HashSet<char>();
        var forms = new List<Form>();
        foreach (var (name, owner) in names)
        {
            if (name.Length > MaxLength || SurfaceText.Of(name) is not { Length: > 0 } form)
                continue;
            forms.Add(new(form, owner));
            SurfaceText.AddInitials(name, initials);
        }

        // Sorted, so that the names that start with the units read so far are always one run of the list.
        forms.Sort(static (one, other) =>
            string.CompareOrdinal(one.Name, other.Name) is not 0 and var order ? order : one.Owner.CompareTo(other.Owner));
        _names = forms.ToArray();
        _initials = initials.ToArray();
        if (_initials.Length <= FewInitials)
            return;

        // The filter has a bit for many units, because a bit for each would be 8 KB an article; the array decides about a unit with a bit.
        Array.Sort(_initials);
        _filter = new ulong[FilterBits / 64];
        foreach (var unit in _initials)
            _filter[unit % FilterBits / 64] |= 1UL << unit;
    }

    /// <summary>The places in <paramref name="text"/>, in order, none overlapping another; in UTF-16 units.</summary>
    public IReadOnlyList<(int Owner, int Start, int Length)> Find(string text) => Find(text, out _, default);

    /// <summary>
    /// The same from <paramref name="from"/> on, with the number of units and names that were compared; stops when cancelled.
    /// </summary>
    internal IReadOnlyList<(int Owner, int Start, int Length)> Find(
        string text, out long steps, CancellationToken cancellation, int from = 0)
    {
        steps = text.Length - from;
        var found = new List<(int Owner, int Start, int Length)>();
        List<(int Start, int End)>? outside = null;
        var (overlap, next) = (false, 0);
        for (var at = NextInitial(text, from); at >= 0; at = NextInitial(text, at + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (LongestAt(text, at, ref steps) is not (var owner, > 0 and var length))
                continue;
            outside ??= OutsideProse.Of(text, from);
            while (next < outside.Count && outside[next].End <= at)
                next++;
            if (next < outside.Count && outside[next].Start < at + length)
                continue;
            overlap |= found.Count > 0 && found[^1].Start + found[^1].Length > at;
            found.Add((owner, at, length));
        }

        return overlap ? LongestOf(found, text.Length) : found;
    }

    /// <summary>Of the names that overlap, the longest, and of equally long ones the first.</summary>
    private static List<(int Owner, int Start, int Length)> LongestOf(List<(int Owner, int Start, int Length)> found, int textLength)
    {
        // The longest first, then by place: they were found in the order of their places.
        var order = new long[found.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = ((long)-found[i].Length << 32) + i;
        Array.Sort(order);
        var isTaken = new bool[textLength];
        var isKept = new bool[order.Length];
        foreach (var key in order)
        {
            var at = (int)key;
            var (_, start, length) = found[at];
            // A longer name that is there already covers the start or the end of a shorter one.
            if (isTaken[start] || isTaken[start + length - 1])
                continue;
            for (var unit = start; unit < start + length; unit++)
                isTaken[unit] = true;
            isKept[at] = true;
        }

        var kept = new List<(int Owner, int Start, int Length)>();
        for (var i = 0; i < order.Length; i++)
        {
            if (isKept[i])
                kept.Add(found[i]);
        }

        return kept;
    }

    private int NextInitial(string text, int from)
    {
        if (from >= text.Length)
            return -1;
        if (_filter is not null)
        {
            for (; from < text.Length; from++)
            {
                var unit = text[from];
                if ((_filter[unit % FilterBits / 64] & (1UL << unit)) != 0 && Array.BinarySearch(_initials, unit) >= 0)
                    return from;
            }

            return -1;
        }

        var at = text.AsSpan(from).IndexOfAny(_initials);
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The longest name that is at <paramref name="start"/> as a whole word; the length is zero if no name is.</summary>
    private (int Owner, int Length) LongestAt(string text, int start, ref long steps)
    {
        var longest = (Owner: 0, Length: 0);
        if (IsInWord(text, start) || IsInHyphenatedName(text, start))
            return longest;
        int first = 0, end = _names.Length;
        var reader = new SurfaceText(text, start);
        for (var length = 0; reader.Read() is { } unit; length++)
        {
            // Of the names that start with the units read so far, those that go on with the next one.
            first = FirstNotBelow(first, end, length, unit, ref steps);
            end = FirstAbove(first, end, length, unit, ref steps);
            steps++;
            if (first == end)
                break;
            if (_names[first].Name.Length == length + 1 && reader.IsAtCharacter && EndsWord(text, reader.End))
                longest = (_names[first].Owner, reader.End - start);
        }

        return longest;
    }

    /// <summary>
    /// Whether a word that begins before <paramref name="at"/> goes on there; an O’ before a capital is a part of the name.
    /// </summary>
    private static bool IsInWord(string text, int at)
    {
        if (at == 0 || !IsWordPart(text[at]))
            return false;
        return IsWordPart(text[at - 1])
            || (char.IsUpper(text[at]) && at > 1 && text[at - 1] is '\'' or '’' && text[at - 2] == 'O'
                && (at == 2 || !IsWordPart(text[at - 3])));
    }

    /// <summary>Whether a hyphen joins <paramref name="at"/> to a name before it: Lopez in Garcia-Lopez, but not in pro-Lopez.</summary>
    private static bool IsInHyphenatedName(string text, int at)
    {
        if (at < 2 || !IsHyphen(text[at - 1]) || !IsWordPart(text[at - 2]))
            return false;
        var word = at - 2;
        while (word > 0 && at - word < MaxLength && IsWordPart(text[word - 1]))
            word--;
        return char.IsUpper(text[word]);
    }

    private static bool EndsWord(string text, int end)
    {
        if (end == text.Length)
            return true;
        if (IsMark(text[end]) || (IsWordPart(text[end - 1]) && IsWordPart(text[end])))
            return false;
        return !(IsHyphen(text[end]) && end + 1 < text.Length && char.IsUpper(text[end + 1]) && IsWordPart(text[end - 1]));
    }

    private static bool IsHyphen(char unit) => unit is '-' or '‐' or '‑';

    private static bool IsMark(char unit) =>
        unit >= '\u0300' && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>
    /// The first of the names from <paramref name="low"/> to <paramref name="high"/> whose unit at an index is not below
    /// <paramref name="unit"/>. In steps that double, from the start on: where thousands of names begin alike, few drop out at a unit.
    /// </summary>
    private int FirstNotBelow(int low, int high, int index, char unit, ref long steps)
    {
        var step = 1;
        for (; low + step <= high && IsBelow(low + step - 1); step *= 2)
            low += step;
        high = Math.Min(high, low + step - 1);
        while (low < high)
        {
            steps++;
            var middle = (low + high) >> 1;
            if (IsBelow(middle))
                low = middle + 1;
            else
                high = middle;
        }

        return low;

        bool IsBelow(int name) => _names[name].Name.Length <= index || _names[name].Name[index] < unit;
    }

    /// <summary>
    /// The first of those names, all longer than the index, whose unit there is above <paramref name="unit"/>; from the end on.
    /// </summary>
    private int FirstAbove(int low, int high, int index, char unit, ref long steps)
    {
        var step = 1;
        for (; high - step >= low && _names[high - step].Name[index] > unit; step *= 2)
            high -= step;
        low = Math.Max(low, high - step + 1);
        while (low < high)
        {
            steps++;
            var middle = (low + high) >> 1;
            if (_names[middle].Name[index] > unit)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>
    /// Letters, the marks on them and digits, of the scripts that write blanks between words: those before the Thai block, and
    /// further Latin (Vietnamese), Greek, Georgian, Ethiopic and Cherokee.
    /// </summary>
    internal static bool IsWordPart(char unit)
    {
        if (unit <= '\u007F')
            return unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        return unit is < '\u0E00' or (>= '\u10A0' and <= '\u10FF') or (>= '\u1200' and <= '\u13FF') or (>= '\u1E00' and <= '\u1FFF')
            && (char.IsLetterOrDigit(unit) || IsMark(unit));
    }

    /// <summary>A name as it is compared. A class, because lists of classes are compiled before a program starts.</summary>
    private sealed class Form(string name, int owner)
    {
        public string Name { get; } = name;

        public int Owner { get; } = owner;
    }
}
