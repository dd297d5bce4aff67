using static CorpusGen.Benchmarks.Hang.Family;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>Quotes and dates that are hard to place, and bodies that are hard to search.</summary>
internal static class QuoteFamilies
{
    public static readonly Family[] All =
    [
        new("quotes of hundreds of segments", 4,
            n => Article("quotes:\n" + Repeat($"- {{exact: [{Repeat("a, ", 800)}]}}\n", n), Repeat("a ", 1000 * n))),
        new("quotes whose last segment stands in the middle", 4,
            n => Article("quotes:\n" + Repeat($"- {{exact: [{Repeat("a, ", 400)} b]}}\n", n), Repeat("a ", 700 * n) + "b" + Repeat(" a", 300 * n))),
        new("runs of units with one hash", 1000,
            n => Article(Each(n / 5, i => $"{(i == 0 ? "quotes:\n" : "")}- {{kind: reported, exact: \"{Colliding(n).Substring(i * 20, 12)}\"}}\n"), Colliding(n))),
        new("quotes of a word that stands everywhere", 1000, n => Article("quotes:\n" + Repeat("- exact: q\n", n), Repeat("“q” ", n))),
        new("quotes of a word that stands everywhere, with a prefix that stands nowhere", 1000,
            n => Article("quotes:\n" + Repeat("- {exact: q, prefix: r}\n", n), Repeat("“q” ", n))),
        new("quotes that go on with each other", 60,
            n => Article("quotes:\n" + Each(n, i => $"- exact: {Repeat("a", i % 200 + 1)}\n"), Repeat("a", 40 * n))),
        new("quotes of one repeated text with another end", 60,
            n => Article("quotes:\n" + Each(n, i => $"- exact: {Repeat("ab", 60)}{i}\n"), Repeat("ab", 100 * n))),
        new("long quotes that nearly stand in a repeated text", 100,
            n => Article("quotes:\n" + Each(8, i => $"- exact: {Repeat("ab", n)}{i}\n"), Repeat("ab", 8 * n) + "c")),
        new("quotes that nearly stand in a body of two letters", 40,
            n => Article("quotes:\n" + Each(n, i => $"- exact: {Random("ab", 100, i + 2)}\n"), Random("ab", 100 * n))),
        new("quotes that nearly stand in prose", 40,
            n => Article("quotes:\n" + Each(n, i => $"- exact: the fary leeves at {i}, says the captain of the harbour\n"), Repeat("The ferry leaves at one, said the captain of this harbour. ", 2 * n))),
        new("a quote that nearly stands there, as long as the body", 2000,
            n => Article($"quotes: [{{exact: {Random("abcd ", n, 3).Trim()}#{Random("abcd ", n, 4)}.}}]", Random("abcd ", n, 3) + "##" + Random("abcd ", n, 4))),
        new("quotes in another width, case and form", 60,
            n => Article("quotes:\n" + Each(n, i => $"- exact: “ＡＢ cafe\u0301 ｶﾞ {i}”\n"), Repeat("«ab café ガ x» ", 8 * n))),
        new("segments in the wrong order", 100,
            n => Article("quotes:\n" + Each(n, i => $"- exact: [w{i}., w{i - 1}.]\n"), Each(n, i => $"“w{i}.” "))),
        new("a passage quoted again and again", 300,
            n => Article("quotes:\n" + Repeat("- exact: we all will keep it\n", n), "“we all will keep it” " + Repeat("x", 10 * n))),
        new("a cut short quote before blanks", 300, n => Article("quotes:\n" + Repeat("- exact: a #b\n", n), "“a”" + Repeat(" ", 15 * n))),
        new("a cut short quote before blanks, inside the marks", 300,
            n => Article("quotes:\n" + Repeat("- exact: a #b\n", n), "“a" + Repeat(" ", 15 * n))),
        new("segments between marks that do not match", 40,
            n => Article($"quotes: [{{exact: [{Repeat("a, ", 30 * n)}]}}]", Repeat($"{Repeat("„", 16)}a{Repeat("» ", 8)} ", 30 * n))),
        new("opening marks", 3000, n => Article("", Repeat("“", n) + Repeat("«‹", n))),
        new("apostrophes in words after an opening mark", 1000, n => Article("", Repeat("‘", n) + Repeat("‘‘‘a’a’a’a’a", n))),
        new("further segments that are never between marks", 200,
            n => Article("quotes:\n" + Repeat("- exact: [a, b]\n", n), "“a” " + Repeat("b ", 20 * n))),
        new("padding and brackets around the words", 300,
            n => Article("quotes:\n" + Repeat("- exact: word\n", n), "“" + Repeat("[. ", 200) + "word" + Repeat("](", 300) + Each(n, i => $" w{i} and more"))),
        new("marks that may open and close", 1000, n => Article("", Repeat("\"a'b ' \" ''", n))),
        new("dialogue with dashes", 100,
            n => Article("quotes:\n" + Repeat("- exact: 'no'\n", n), Each(n, i => $"—no —dijo — a{i} —\n"))),
        new("attributions between the marks", 200,
            n => Article("quotes:\n" + Repeat("- exact: [no, ja]\n", n), "«" + Repeat("no, dit a, ja — ha detto b — b, a l a ", n) + "»")),
        new("attributions without an end", 1000,
            n => Article("quotes:\n" + Repeat("- exact: 'no'\n", n / 10), "«" + Repeat("no, dit — ", n) + "»")),
        new("block quotations", 100,
            n => Article("quotes:\n" + Repeat("- exact: 'no'\n", n), Each(n, i => $"> a{i}\n>\n\n"))),
        new("direct speech without quotes", 500,
            n => Article("actors: [{id: a, type: person, name: Mio}]", Repeat("“We will keep it,” said Mio. ", n))),
        new("quotes that share a first segment", 100,
            n => Article("quotes:\n" + Each(n, i => $"- exact: [the, w{i}.]\n"), "“the” " + Each(n, i => $"“w{i}.” "))),
        new("dates in longer words", 400,
            n => Article("dates:\n" + Repeat("- {exact: May, value: 2031-05}\n", n), Repeat("Mayor ", 3 * n))),
        new("dates in longer numbers", 400,
            n => Article("dates:\n" + Repeat("- {exact: 5 May, value: 2031-05-05}\n", n), Repeat("15 May ", 3 * n))),
        new("dates that differ", 200,
            n => Article("dates:\n" + Each(n, i => $"- exact: {i % 28 + 1} May {1000 + i % 9000}\n"), Each(n, i => $"{i % 28 + 1} May {1000 + i % 9000}, "))),
        new("a long expression of a date", 1000,
            n => Article($"dates: [{{exact: \"{Repeat("on the 18 1830 at ", n)}x\"}}]", Repeat("on the 18 1830 at ", n) + "x")),
        new("an expression of blanks and figures", 1000,
            n => Article($"dates: [{{exact: \"1830{Repeat(" ", n)}1{Repeat("8 ", n)}x\"}}]", $"1830{Repeat(" ", n)}1{Repeat("8 ", n)}x")),
        new("a long Japanese expression of a date", 1000,
            n => Article($"dates: [{{exact: \"2031年6月{Repeat("午前9時", n)}x\"}}]", $"2031年6月{Repeat("午前9時", n)}x")),
    ];

    /// <summary>Text of which all runs of four units have one key, if the key is folded by XOR of its halves.</summary>
    private static string Colliding(int n) => string.Concat(Enumerable.Range(0, n).Select(i =>
        $"{(char)(0x4E00 + (i % 8000))}{(char)(0x4E00 + (i / 8000))}{(char)((0x4E00 + (i % 8000)) ^ 1)}{(char)((0x4E00 + (i / 8000)) ^ 1)}"));
}
