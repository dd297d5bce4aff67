using CsCheck;

namespace CorpusGen.Hostile.Tests;

/// <summary>Text that nobody means well with.</summary>
internal static class HostileText
{
    /// <summary>What ends lines, comments, literals and documentation, hides, turns text around, or is a word of C#.</summary>
    private static readonly string[] Pieces =
    [
        "\r", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "\u0007", "\u001B[31m", "\u007F", "\u0080", "\u009C", "\t",
        "*/", "/*", "//", "///", "\"", "\"\"\"", "\"\"\"\"\"\"", "'", "{", "}", "{{", "{0}", "\\", "\\u0022", "\\\"", "@", "$\"", "#if", "#endif\n", "\n#error x\n", "\n#pragma", "</summary>", "<", ">",
        "&", "&lt;", "&#x0;", "]]>", "<![CDATA[", "<!--", "-->", "<c>", ";", "; }", "}; class Evil { }", "public static int Evil = 1;", "|", "\\p", "\\n", "\\u{41}",
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C",
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u180E", "\u034F", "\u3164", "\uFE0F", "\U000E0041", "\U0001D173",
        "\uFFFE", "\uFFFF", "\uFFFD", "\uFDD0", "\uE000", "\U0010FFFF", "\U0001FFFE",
        "class", "__arglist", "__makeref", "global::", "void", "record", "field", "await", "All", "TryGet", "Of", "Equals", "GetHashCode", "Corpus", "System", "_bucket",
        "é", "e\u0301", "İ", "ı", "ß", "ǆ", "а", "Р", "о", "ロ", "口", "Ａ", "ﬁ", "②", "½", "🎉", "𠮷", "한글", "عربي", "हिन्दी", "航路", "१", "٣", "\u0301", "Q", "l", "1", "-", "_", ".", "/", " ", "\u00A0", "\u3000",
    ];

    /// <summary>Halves of surrogate pairs: not in a UTF-8 file, but in an editor's buffer.</summary>
    private static readonly string[] Halves = ["\uD800", "\uDBFF", "\uDC00", "\uDFFF"];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, Gen.OneOf(Pieces)),
        (2, Gen.Char['a', 'z'].Select(unit => unit.ToString())),
        (1, Gen.Int[0, 0xD7FF].Select(char.ConvertFromUtf32)),
        (1, Gen.Int[0xE000, 0x10FFFF].Select(char.ConvertFromUtf32)));

    private static readonly Gen<int> Length = Gen.Frequency((40, Gen.Int[0, 6]), (4, Gen.Int[0, 30]), (1, Gen.Int[0, 300]));

    /// <summary>Any text of characters.</summary>
    public static Gen<string> Any { get; } = Of(Piece);

    /// <summary>Any text of UTF-16 units.</summary>
    public static Gen<string> AnyUnits { get; } = Of(Gen.Frequency((9, Piece), (1, Gen.OneOf(Halves))));

    /// <summary>Text that mostly is an id as people write them, in the words of few, so that many clash.</summary>
    public static Gen<string> Id { get; } = Gen.Frequency(
        (4, Gen.OneOf("a", "A", "раса", "paca", "Paca", "harbor", "ha-rbor", "ha_rbor", "class", "All", "all", "Equals", "2-11", "21-1", "ロ", "口", "é", "e\u0301", "Ａ", "q1", "ql", "İ", "ı")
            .Array[1, 3].Select(parts => string.Join('-', parts))),
        (3, Gen.Int[0, 1 << 30].Select(number => $"n{number:x}")),
        (3, Any));

    /// <summary>Whether <paramref name="text"/> can be in a UTF-8 file.</summary>
    public static bool IsEncodable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }

    private static Gen<string> Of(Gen<string> piece) => Length.SelectMany(length => piece.Array[length]).Select(string.Concat);
}
