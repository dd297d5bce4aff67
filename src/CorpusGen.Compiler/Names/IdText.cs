using System.Globalization;
using System.Text;
using CorpusGen.Runtime.Unicode;

namespace CorpusGen.Compiler.Names;

/// <summary>
/// The rules of ids: letters, marks and digits of any script, and <c>-</c>, <c>_</c>, <c>.</c> and <c>/</c> between them;
/// at least one letter or digit, nothing invisible, and at most <see cref="MaxLength"/> characters.
/// </summary>
public static class IdText
{
    /// <summary>The most characters of an id, in UTF-16 units. Of a longer id, which is an error, only these are looked at.</summary>
    public const int MaxLength = 1000;

    private const string Example = "kept-promise";

    /// <summary>
    /// The fault of <paramref name="id"/> and what to write instead; <see langword="null"/> when it is valid.
    /// </summary>
    public static (string Fault, string Advice)? Describe(string id)
    {
        if (id.Length > MaxLength)
            return ($"The id '{Shown(id)}' has more than {MaxLength} characters", "write a short one");
        var wrong = FirstWrong(id);
        if (wrong < 0)
            return HasLetterOrDigit(id) ? null : ($"The id '{Shown(id)}' has no letter and no digit", $"write one such as '{Example}'");
        var suggestion = Suggest(id) is { Length: > 0 } better ? $"'{Shown(better)}'" : $"one such as '{Example}'";
        var reason = $"has {NameOf(id, wrong)}, and ids have only letters, digits, '-', '_', '.' and '/'";
        return ($"The id '{Shown(id)}' {reason}", $"write {suggestion}");
    }

    /// <summary>
    /// The valid id nearest to <paramref name="text"/>: <c>kept-promise</c> for <c>kept promise!</c>; empty when there is nothing
    /// in it that an id may have, or too much.
    /// </summary>
    public static string Suggest(string text)
    {
        var slug = text.Length > MaxLength ? "" : Slug(Characters.Clean(text));
        return HasLetterOrDigit(slug) ? slug : "";
    }

    /// <summary>
    /// <paramref name="id"/> in the form in which ids are compared, normal form C: an é is one letter, whether the keyboard or
    /// the file system wrote one character or two.
    /// </summary>
    public static string Normalize(string id) => NormalForm.Compose(Start(id));

    /// <summary>
    /// The id of the article at <paramref name="relativePath"/> without an <c>id</c>: the path under the corpus root, with <c>/</c>
    /// on every system, without extension, without a <c>YYYY-MM-DD-</c> that the file's name begins with, and with <c>-</c> for
    /// characters that an id may not have.
    /// </summary>
    /// <param name="relativePath">The path under the corpus root.</param>
    /// <param name="keepDate">Whether the date at the beginning of the file's name is part of the id.</param>
    public static string FromPath(string relativePath, bool keepDate = false)
    {
        var parts = relativePath.Split('/', '\\').Where(static part => part is not ("" or "." or "..")).ToArray();
        if (parts.Length == 0)
            return "Unnamed";
        ref var file = ref parts[parts.Length - 1];
        file = keepDate ? WithoutExtension(file) : WithoutDate(WithoutExtension(file));
        return string.Join("/", parts.Select(static part => Suggest(part) is { Length: > 0 } slug ? slug : Spelled(part)));
    }

    private static string Start(string text) =>
        text.Length <= MaxLength ? text : text.Substring(0, char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength);

    private static string Spelled(string part) => Characters.Spell(Characters.Clean(part)) is { Length: > 0 } spelled ? spelled : "Unnamed";

    private static string WithoutExtension(string file) =>
        file.LastIndexOf('.') is > 0 and var dot ? file.Substring(0, dot) : file;

    private static string WithoutDate(string name)
    {
        const string pattern = "0000-00-00-";
        if (name.Length <= pattern.Length)
            return name;
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] == '-' ? name[i] != '-' : !Ascii.IsDigit(name[i]))
                return name;
        var rest = name.Substring(pattern.Length);
        return Suggest(rest).Length > 0 ? rest : name;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            if (!IsAllowed(text, i))
            {
                gap = true;
                continue;
            }

            if (gap && slug.Length > 0 && slug[slug.Length - 1] is not ('-' or '/') && text[i] is not ('-' or '/'))
                slug.Append('-');
            gap = false;
            slug.Append(text, i, LengthAt(text, i));
        }

        return slug.ToString().Trim('-', '.');
    }

    private static int FirstWrong(string id)
    {
        for (var i = 0; i < id.Length; i += LengthAt(id, i))
            if (!IsAllowed(id, i))
                return i;
        return -1;
    }

    private static bool IsAllowed(string text, int at)
    {
        var c = text[at];
        if (c <= '\u007F')
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/';
        var category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        return (Characters.IsLetterOrDigit(category) || Characters.IsMark(category)) && !Characters.IsInvisible(c);
    }

    private static bool HasLetterOrDigit(string id)
    {
        for (var i = 0; i < id.Length; i += LengthAt(id, i))
            if (Characters.IsLetterOrDigit(CharUnicodeInfo.GetUnicodeCategory(id, i)))
                return true;
        return false;
    }

    private static string NameOf(string id, int at)
    {
        var value = Characters.ValueAt(id, at);
        var code = Characters.CodePoint(value);
        return CharUnicodeInfo.GetUnicodeCategory(id, at) switch
        {
            _ when id[at] == ' ' => "a space",
            _ when char.IsWhiteSpace(id, at) => $"white space ({code})",
            UnicodeCategory.Control => $"a control character ({code})",
            UnicodeCategory.Surrogate => $"half a character ({code})",
            UnicodeCategory.Format => $"an invisible character ({code})",
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => $"a character that Unicode does not define ({code})",
            _ when Characters.IsInvisible(id[at]) => $"an invisible character ({code})",
            _ => $"'{id.Substring(at, LengthAt(id, at))}'",
        };
    }

    /// <summary>An id as a message shows it: on one line, not too long, with nothing in it that hides or steers other text.</summary>
    private static string Shown(string id)
    {
        const int most = 60;
        var shown = new StringBuilder();
        for (var i = 0; i < id.Length; i += LengthAt(id, i))
        {
            if (shown.Length >= most)
                return shown.Append('…').ToString();
            var category = CharUnicodeInfo.GetUnicodeCategory(id, i);
            var visible = id[i] == ' ' || !(char.IsWhiteSpace(id, i) || Characters.IsInvisible(id[i])
                || category is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate);
            if (visible)
                shown.Append(id, i, LengthAt(id, i));
            else
                shown.Append('<').Append(Characters.CodePoint(Characters.ValueAt(id, i))).Append('>');
        }

        return shown.ToString();
    }

    private static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
