using System.Text;

namespace CorpusGen.Compiler.Tests.Names;

/// <summary>Text that nobody would write, the same on every run.</summary>
internal static class UnicodeSamples
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "9", "class", "-", "_", ".", "/", " ", "'", "’", "\0", "\uFFFF",
        "é", "e\u0301", "i\u0307", "ı", "ſ", "ß", "ǆ", "\u0301", "\u0345",
        "\u1100", "\u1161", "\u11A8", "한", "か\u3099", "航路", "ー", "・", "\uFA6C",
        "\u093F", "\u0958", "ก\u0E33", "ع", "٣", "²", "⑫", "½", "Ⅷ",
        "\u200D", "\u200B", "\u202E", "\uFEFF", "\uFE0F", "\u3164", "\u034F",
        "😀", "𠮷", "𝟏", "\uD834\uDD65", "\uD800", "\uDC00",
    ];

    /// <summary><paramref name="count"/> strings: half of awkward pieces, half of units drawn from all of the first plane.</summary>
    public static IEnumerable<string> Many(int count, int seed = 20310619)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(i % 50 == 0 ? 300 : 12); length > 0; length--)
                text.Append(i % 2 == 0 ? Pieces[random.Next(Pieces.Length)] : ((char)random.Next(0x10000)).ToString());
            yield return text.ToString();
        }
    }
}
