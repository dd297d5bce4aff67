using System.Globalization;
using System.Text;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Runtime;

/// <summary>
/// Reads a text as names are compared: blanks of any kind, and a line end, are one blank, and nothing between characters of a script
/// without blanks; apostrophes, hyphens and the dots between foreign names have one form; letters are decomposed (NFD); soft hyphens, the
/// bar that lengthens Arabic words and invisible characters are not there.
/// </summary>
internal struct SurfaceText
{
    private const int FullWidth = '！' - '!';
    private const string Apostrophes = "’‘ʼʻ＇′´";
    private const string Hyphens = "‐‑–－﹣";
    private const string MiddleDots = "･＝゠";

    /// <summary>
    /// The decompositions found so far, up to kana. After kana, only syllables of Hangul have a decomposition that names use.
    /// </summary>
    private static readonly string?[] Decompositions = new string?[0x3100];

    private readonly string _text;
    private string _decomposed = "";
    private int _next;

    /// <summary>A reader of <paramref name="text"/> from <paramref name="start"/> on.</summary>
    public SurfaceText(string text, int start)
    {
        _text = text;
        End = start;
    }

    /// <summary>The offset after the characters that were read.</summary>
    public int End { get; private set; }

    /// <summary>Whether all units of the character that was read last were taken.</summary>
    public readonly bool IsAtCharacter => _next == _decomposed.Length;

    /// <summary>The form of a name that a text is compared with.</summary>
    public static string Of(string name)
    {
        var form = new StringBuilder(name.Length);
        var reader = new SurfaceText(name, 0);
        while (reader.Read() is { } unit)
            form.Append(unit);
        return form.ToString().Trim();
    }

    /// <summary>Adds the characters that a text with the name may begin with.</summary>
    public static void AddInitials(string name, ICollection<char> initials)
    {
        var form = Of(name);
        var unit = form[0];
        initials.Add(unit);
        // A letter alone is composed with its marks: a name may hold half a surrogate pair, which no host normalises.
        for (var end = 1; char.IsLetter(unit) && end < form.Length && IsMark(form[end]); end++)
            initials.Add(NormalForm.Compose(form.Substring(0, end + 1))[0]);
        if (unit is > ' ' and <= '~')
            initials.Add((char)(unit + FullWidth));
        foreach (var other in unit switch { '\'' => Apostrophes, '-' => Hyphens, '・' => MiddleDots, _ => "" })
            initials.Add(other);
    }

    /// <summary>The next unit; <see langword="null"/> at the end of the text, or of its paragraph.</summary>
    public char? Read()
    {
        if (_next < _decomposed.Length)
            return _decomposed[_next++];
        while (End < _text.Length && IsInvisible(_text[End]))
            End++;
        if (End == _text.Length)
            return null;
        var unit = _text[End];
        if (unit < 128)
        {
            // A control character, such as U+0001, is not a blank.
            if (unit > ' ' || !char.IsWhiteSpace(unit))
            {
                End++;
                return unit;
            }
        }
        else if (!char.IsWhiteSpace(unit))
        {
            End++;
            return ReadBeyondAscii(unit);
        }

        return ReadBlank();
    }

    private static bool IsInvisible(char unit) => unit >= '\u00AD' && unit is '\u00AD' or '\u0640'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    private char? ReadBeyondAscii(char unit)
    {
        if (Apostrophes.IndexOf(unit) >= 0)
            return '\'';
        if (Hyphens.IndexOf(unit) >= 0)
            return '-';
        if (MiddleDots.IndexOf(unit) >= 0)
            return '・';
        if (unit is >= '！' and <= '～')
            return (char)(unit - FullWidth);
        if (unit >= Decompositions.Length && unit is not (>= '\uAC00' and <= '\uD7A3'))
            return unit;
        _decomposed = unit < Decompositions.Length ? Decompositions[unit] ??= Decomposed(unit) : Decomposed(unit);
        _next = 1;
        return _decomposed[0];
    }

    private static bool IsMark(char unit) =>
        char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || unit is >= '\u1160' and <= '\u11FF'; // vowels and final consonants of Hangul

    private static string Decomposed(char unit) => NormalForm.Decompose(unit.ToString());

    /// <summary>Reads blanks and a line end; two line ends end a paragraph. In a script without blanks they are nothing.</summary>
    private char? ReadBlank()
    {
        var (start, lines) = (End, 0);
        for (; End < _text.Length && (char.IsWhiteSpace(_text[End]) || (lines > 0 && _text[End] == '>')); End++)
            lines += _text[End] == '\n' ? 1 : 0;
        if (lines > 1)
            return null;
        var joins = start > 0 && End < _text.Length && IsWithoutBlanks(_text[start - 1]) && IsWithoutBlanks(_text[End]);
        return joins ? Read() : ' ';
    }

    private static bool IsWithoutBlanks(char unit) => unit is (>= '\u2E80' and < '\uAC00') or (>= '\uF900' and <= '\uFAFF');
}
