using static CorpusGen.Benchmarks.Hang.Family;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>Names and ids that clash, and actors that are hard to find.</summary>
internal static class NameFamilies
{
    private const string Latin = "abcdefghijklmnopqrst";
    private const string Capitals = "ABCDEFGHIJKLMNOPQRST";
    private const string LatinAlike = "aceopxysijhaceopxysi";
    private const string Cyrillic = "асеорхуѕіјһасеорхуѕі";

    public static readonly Family[] All =
    [
        new("a long id", 2000, n => Article("id: " + Repeat("a-", n))),
        new("an id of marks", 2000, n => Article("id: a" + Repeat("\u0323\u0301", n))),
        new("an id of characters that ids may not have", 1000, n => Article("id: " + Repeat("a!\u200B", n))),
        new("ids that get the name of a long one", 100,
            n => Article($"quotes:\n- {{exact: w, id: {Repeat("a", 60 * n)}}}\n" + Each(n, i => $"- {{exact: w, id: {Repeat("a", 90)}{i}}}\n"), "“w”")),
        new("names that differ in case", 200,
            n => Article("quotes:\n" + Each(n, i => $"- exact: x{Variant(i, Latin, Capitals)}\n"), Each(n, i => $"“x{Variant(i, Latin, Capitals)}” "))),
        new("names that look alike", 200,
            n => Article("quotes:\n" + Each(n, i => $"- exact: x{Variant(i, LatinAlike, Cyrillic)}\n"), Each(n, i => $"“x{Variant(i, LatinAlike, Cyrillic)}” "))),
        new("names whose numbers are taken", 200,
            n => Article("quotes:\n" + Each(n, i => $"- {{exact: q, id: ab{i + 2}}}\n- {{exact: q, speaker: {Variant(i, "ab", "AB")}}}\n"), "“q”")),
        new("names with one hash", 300, n => Article("quotes:\n" + Each(n, i => $"- {{exact: q, id: \"x{Colliding(i)}\"}}\n"), "“q”")),
        new("actors whose names begin alike", 20,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: \"{Repeat(".", 240)}{i}\"}}\n"), Repeat(".", 240 * n))),
        new("actors whose names are one another's beginnings", 32,
            n => Article("actors:\n" + Each(8, j => $"- {{id: a{j}, type: person, name: A, alternateName: [{string.Join(", ", Enumerable.Range(1, 30).Select(i => $"\"{Repeat("あ", i)}{j}\""))}]}}\n"), Repeat("あ", 2000 * n))),
        new("names of control characters", 50,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: \"\\a\\u200B{i}\"}}\n"), Repeat("\a\u200B1 ", 20 * n))),
        new("names of half characters", 50,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: \"\\uD83D{i}\"}}\n"), Repeat("\uD83D1 \uDE001 ", 20 * n))),
        new("an actor defined again and again", 100,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a, type: person, name: A, alternateName: [b{i}]}}\n"), "A")),
        new("an actor defined again and again with another long name", 100,
            n => Article($"actors:\n- {{id: a, type: person, name: {Repeat("A", 50 * n)}}}\n" + Each(n, i => $"- {{id: a, type: person, name: A{i}}}\n"), "A")),
        new("an affiliation of an affiliation", 200,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: A, affiliation: a{i + 1}}}\n"), "A")),
        new("a circle of affiliations", 200,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: A, affiliation: a{(i + 1) % n}}}\n"), "A")),
        new("quotes of two speakers with long names", 100,
            n => Article($"actors: [{{id: a, type: person, name: {Repeat("A", 60 * n)}}}]\nquotes:\n{Repeat("- {exact: q, speaker: [a, a]}\n", n)}", "“q”")),
        new("unknown speakers that look like known ones", 150,
            n => Article("actors:\n" + Each(n, i => $"- {{id: {Random("ab", 60, i)}, type: person, name: {Random("abc", 60, i)}}}\n") + "quotes:\n" + Each(n, i => $"- {{exact: q, speaker: {Random("abcd", 60, -i)}}}\n"), "“q”")),
        new("actors of the register, listed again and again", 500,
            n => Article("actors: [" + Each(n, i => $"a{i}, a{i}, ") + "]", "Nobody")) { Register = n => "actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: A{i}}}\n") },
        new("mentions of many actors", 200,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: Mio {i}}}\n"), Each(n, i => $"Mio {i} said “yes, we will”. "))),
    ];

    /// <summary>Texts whose hash by powers of 31 is the same: each pair of letters has the sum of the others.</summary>
    private static string Colliding(int number) =>
        string.Concat(Enumerable.Range(0, 14).Select(i => (number >> i & 1) == 0 ? "一丠" : "丁丁"));
}
