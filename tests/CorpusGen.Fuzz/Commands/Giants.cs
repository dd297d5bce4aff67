using System.Globalization;
using System.Text;
using CorpusGen.Compiler.Model;

namespace CorpusGen.Fuzz.Commands;

/// <summary>Articles that are to keep the compiler busy for ever, or to eat its memory.</summary>
internal static class Giants
{
    public static readonly IReadOnlyDictionary<string, Func<string>> All = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["10,000 nested lists"] = () => Article("x: " + Repeat("[", 10_000) + Repeat("]", 10_000)),
        ["1,000,000 brackets, never closed"] = () => Article("x: " + Repeat("[", 1_000_000)),
        ["2,000 nested blocks"] = () => Article(Each(2_000, i => $"{Repeat(" ", i)}x:\n")),
        ["1,000,000 question marks"] = () => Article(Repeat("? ", 1_000_000)),
        ["alias bomb, 10 to the 9th"] = () => Article("x0: &x0 [a]\n" + Each(9, i => $"x{i + 1}: &x{i + 1} [{Repeat($"*x{i}, ", 10)}]\n")),
        ["alias bomb of merge keys"] = () => Article("x0: &x0 {a: 1}\n" + Each(9, i => $"x{i + 1}: &x{i + 1} {{<<: [{Repeat($"*x{i}, ", 10)}]}}\n")),
        ["alias bomb of one long text"] = () =>
            Article("description: &x " + Repeat("a", 60_000) + "\ntags: [" + Repeat("*x ,", 9_990) + "]"),
        ["alias bomb of one long key"] = () =>
            Article("description: &x " + Repeat("a", 60_000) + "\ntags:\n" + Repeat("  *x : a\n", 9_990)),
        ["200,000 anchors"] = () => Article(Each(200_000, i => $"x{i}: &x{i} a\n")),
        ["50 MB of front matter"] = () => Article("x: " + Repeat("a", 50_000_000)),
        ["50 MB of front matter, never closed"] = () => "---\ntitle: t\n" + Repeat("a: b\n", 10_000_000),
        ["4 MB of front matter in one text"] = () => Article("description: " + Repeat("a ", 2_000_000)),
        ["4 MB of quotation marks in one text"] = () => Article("description: '" + Repeat("''", 2_000_000) + "'"),
        ["4 MB of tags"] = () => Article("tags: [" + Repeat("a,", 2_000_000) + "]"),
        ["300,000 keys"] = () => Article(Each(300_000, i => $"x{i}: a\n")),
        ["300,000 keys, all the same"] = () => Article(Repeat("x: a\n", 300_000)),
        ["4 MB of a title that nobody sees"] = () => Article("description: \"" + Repeat("\u200B", 4_000_000) + "\""),
        ["100 MB of body"] = () => Article("", Repeat("The ferry leaves. ", 5_555_555)),
        ["100 MB of quotation marks"] = () => Article("", Repeat("“", 100_000_000)),
        ["100,000 quotes"] = () => Article("quotes:\n" + Each(100_000, i => $"- exact: q{i}.\n"), Each(100_000, i => $"“q{i}.”\n")),
        ["100,000 quotes of one word"] = () => Article("quotes:\n" + Repeat("- exact: q\n", 100_000), Repeat("“q” ", 100_000)),
        ["100,000 quotes that do not stand there"] = () => Article("quotes:\n" + Each(100_000, i => $"- exact: the fary leeves at {i}\n"), Repeat("The ferry leaves at one. ", 100_000)),
        ["100,000 dates"] = () => Article("dates:\n" + Each(100_000, i => $"- exact: d{i}.\n  value: 2031\n"), Each(100_000, i => $"d{i}. ")),
        ["a quote of 2,000,000 characters, nearly there"] = () => Article("quotes: [{exact: " + Repeat("ab", 1_000_000) + "c}]", Repeat("ab", 1_000_000) + "d"),
        ["a line of 10,000,000 characters"] = () => Article("quotes: [{exact: b}]", Repeat("a", 10_000_000) + "“b”"),
        ["10,000,000 marks on one letter"] = () => Article("quotes: [{exact: nothing}]", "a" + Repeat("\u0301\u0323", 5_000_000)),
        ["10,000 actors with one prefix"] = () => Article("actors:\n" + Each(10_000, i => $"- {{id: a{i}, type: person, name: {Repeat("a", 200)}{i}}}\n"), Repeat("a", 1_000_000)),
        ["10,000 actors, all named"] = () => Article("actors:\n" + Each(10_000, i => $"- {{id: a{i}, type: person, name: Mio {i}}}\n"), Each(10_000, i => $"Mio {i} said “yes”.\n")),
        ["100,000 unknown speakers"] = () => Article("quotes:\n" + Each(100_000, i => $"- {{exact: q{i}., speaker: s{i}}}\n"), Each(100_000, i => $"“q{i}.”\n")),
        ["an id of 4,000,000 characters"] = () => Article("id: " + Repeat("a-", 2_000_000)),
        ["an expression of 4,000,000 digits"] = () => Article("dates: [{exact: " + Repeat("1", 4_000_000) + "}]", Repeat("1", 4_000_000)),
    };

    /// <summary>An ordinary article.</summary>
    public static SourceFile Small { get; } = new("/corpus/small.md", "small.md", Article("quotes: [{exact: b}, {exact: c}]\ndates: [{exact: the 18th}]", "“b” on the 18th"));

    /// <summary>The giant as a file.</summary>
    public static SourceFile Make(string name) => new("/corpus/giant.md", "giant.md", All[name]());

    private static string Article(string frontMatter, string body = "") => $"---\ntitle: t\ndate: 2031-06-19\n{frontMatter.TrimEnd('\n')}\n---\n{body}";

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Each(int times, Func<int, FormattableString> line)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < times; i++)
            lines.Append(line(i).ToString(CultureInfo.InvariantCulture));
        return lines.ToString();
    }
}
