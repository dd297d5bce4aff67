using System.ComponentModel;
using System.Globalization;

namespace CorpusGen.Runtime;

/// <summary>
/// Finds every place where a text uses one of some names: leftmost first, and where names overlap the longest. A name in a
/// script that writes blanks between words counts only as a whole word: Ann is not in Annual, but is in Ann's.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SurfaceForms
{
    /// <summary>Longer names, in UTF-16 units, are not looked for: no body calls anyone so, and each would cost at every place.</summary>
    public const int MaxLength = 256;

    private const int FewInitials = 16;

    private readonly (string Name, int Owner)[] _names;
    private readonly string _initials;
    private readonly ulong[]? _manyInitials;

    /// <summary>Prepares a search for names; empty ones and those over <see cref="MaxLength"/> are left out.</summary>
    /// <param name="names">Each name with the number of its owner; where two owners share a name the first has it.</param>
    public SurfaceForms(IEnumerable<(string Name, int Owner)> names)
    {
        // Sorted, so that the names that start with what has been read are always one run of the list.
        _names = names.Where(name => name.Name.Length is > 0 and <= MaxLength)
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .ThenBy(name => name.Owner)
            .ToArray();
        _initials = new string(_names.Select(name => name.Name[0]).Distinct().ToArray());
        if (_initials.Length <= FewInitials)
            return;

        // A bit for each unit: preparing a vectorised search for hundreds of units, at every place, would take longer than the search.
        _manyInitials = new ulong[(char.MaxValue + 1) / 64];
        foreach (var unit in _initials)
            _manyInitials[unit >> 6] |= 1UL << (unit & 63);
    }

    /// <summary>The places in <paramref name="text"/>, in order, none overlapping another; in UTF-16 units.</summary>
    public IReadOnlyList<(int Owner, int Start, int Length)> Find(string text) => Find(text, out _, default);

    /// <summary>The same, with the number of units and names that were compared; stops when cancelled.</summary>
    internal IReadOnlyList<(int Owner, int Start, int Length)> Find(string text, out long steps, CancellationToken cancellation)
    {
        steps = text.Length;
        var found = new List<(int Owner, int Start, int Length)>();
        for (var at = NextInitial(text, 0); at >= 0; at = NextInitial(text, at))
        {
            cancellation.ThrowIfCancellationRequested();
            if (LongestAt(text, at, ref steps) is (var owner, > 0 and var length))
            {
                found.Add((owner, at, length));
                at += length;
            }
            else
                at++;
        }

        return found;
    }

    private int NextInitial(string text, int from)
    {
        if (from >= text.Length)
            return -1;
        if (_manyInitials is not null)
        {
            for (; from < text.Length; from++)
            {
                if ((_manyInitials[text[from] >> 6] & (1UL << (text[from] & 63))) != 0)
                    return from;
            }

            return -1;
        }

        var at = text.AsSpan(from).IndexOfAny(_initials.AsSpan());
        return at < 0 ? -1 : from + at;
    }

    /// <summary>The longest name that stands at <paramref name="start"/> as a whole word; the length is zero where none does.</summary>
    private (int Owner, int Length) LongestAt(string text, int start, ref long steps)
    {
        var longest = (Owner: 0, Length: 0);
        if (start > 0 && IsWordPart(text[start - 1]) && IsWordPart(text[start]))
            return longest;
        int first = 0, end = _names.Length;
        for (var length = 0; start + length < text.Length; length++)
        {
            // Of the names that start with the units read so far, those that go on with the next one.
            // Where a body is wrapped, a line end stands for a blank.
            var unit = text[start + length] == '\n' ? ' ' : text[start + length];
            first = FirstNotBelow(first, end, length, unit, ref steps);
            end = FirstAbove(first, end, length, unit, ref steps);
            steps++;
            if (first == end)
                break;
            if (_names[first].Name.Length == length + 1 && EndsWord(text, start + length))
                longest = (_names[first].Owner, length + 1);
        }

        return longest;
    }

    private static bool EndsWord(string text, int last) =>
        last + 1 == text.Length || !IsWordPart(text[last]) || !IsWordPart(text[last + 1]);

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
    private static bool IsWordPart(char unit)
    {
        if (unit <= '\u007F')
            return unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
        return unit is < '\u0E00' or (>= '\u10A0' and <= '\u10FF') or (>= '\u1200' and <= '\u13FF') or (>= '\u1E00' and <= '\u1FFF')
            && (char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }
}
