using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Names;

namespace CorpusGen.CSharp.Names;

/// <summary>Reads the words of an id or a text one by one and writes them as parts of a C# name.</summary>
/// <param name="text">Cleaned text.</param>
internal sealed class Words(string text)
{
    private int _at;

    /// <summary>Appends the next word to <paramref name="name"/>; <see langword="false"/> at the end of the text.</summary>
    public bool AppendNext(StringBuilder name)
    {
        while (_at < text.Length)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, _at);
            if (char.IsSurrogatePair(text, _at))
            {
                var value = char.ConvertToUtf32(text[_at], text[_at + 1]);
                _at += 2;
                if (Characters.IsLetterOrDigit(category))
                {
                    // C# has no letters beyond the first plane: 𠮷 becomes a separate word, U20BB7.
                    Characters.AppendSpelled(value, name);
                    return true;
                }
            }
            else if (Characters.IsLetterOrDigit(category))
            {
                AppendWord(name);
                return true;
            }
            else if (category == UnicodeCategory.OtherNumber && WholeNumber(text[_at]) is { } number)
            {
                _at++;
                Append(number, name);
                return true;
            }
            else
            {
                // A separator, or a mark without a letter before it: no word begins here.
                _at++;
            }
        }

        return false;
    }

    private void AppendWord(StringBuilder name)
    {
        BeginWord(Capital(text[_at++]), name);
        for (; _at < text.Length; _at++)
        {
            var category = char.GetUnicodeCategory(text[_at]);
            if (Characters.IsLetterOrDigit(category) || Characters.IsMark(category))
                name.Append(text[_at]);
            else if (!IsContraction())
                return;
        }
    }

    /// <summary>
    /// The title case of <paramref name="c"/>, if that is a letter to this process too: our table may be newer than the compiler's.
    /// </summary>
    private static char Capital(char c) => LetterCase.ToTitle(c) is var title && char.IsLetter(title) ? title : c;

    private static void Append(string digits, StringBuilder name)
    {
        BeginWord(digits[0], name);
        name.Append(digits, 1, digits.Length - 1);
    }

    /// <summary>
    /// An underscore keeps digits from beginning the name, and from running into the digits of the word before: 2-11 is not 21-1.
    /// </summary>
    private static void BeginWord(char first, StringBuilder name)
    {
        if (char.IsDigit(first) && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
            name.Append('_');
        name.Append(first);
    }

    /// <summary>Whether an apostrophe is here inside a word, such as in don't and we'll; not in O'Connor and l'accord.</summary>
    private bool IsContraction()
    {
        const int longest = 2;
        if (text[_at] is not ('\'' or '\u2019') || !char.IsLetter(text[_at - 1]))
            return false;
        var end = _at + 1;
        while (end < text.Length && end <= _at + 1 + longest && char.IsLetterOrDigit(text[end]))
            end++;
        return end - _at - 1 is > 0 and <= longest;
    }

    /// <summary>The digits of ①, ² or ⑫; not of ½, which ends a word as punctuation does.</summary>
    private static string? WholeNumber(char c)
    {
        var value = char.GetNumericValue(c);
        return value >= 0 && value == Math.Floor(value) ? value.ToString("F0", CultureInfo.InvariantCulture) : null;
    }
}
