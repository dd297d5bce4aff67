using static CorpusGen.Benchmarks.Hang.Family;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>Front matter that is hard to read.</summary>
internal static class ReadingFamilies
{
    public static readonly Family[] All =
    [
        new("lists in lists", 1000, n => Article("x: " + Repeat("[", n) + Repeat("]", n))),
        new("mappings as deep as is allowed", 50, n => Article(Each(n, i => $"x{i}: {Repeat("{a: ", 28)}b{Repeat("}", 28)}\n"))),
        new("a long text repeated by aliases", 200, n => Article($"description: &a {Repeat("x", n)}\ntags: [{Repeat("*a , ", n)}]")),
        new("mappings merged again and again", 100,
            n => Article("x: &x {" + Each(40, i => $"k{i}: v, ") + "}\n" + Each(n, i => $"y{i}: {{<<: [*x , *x ], z: 1}}\n"))),
        new("one key again and again", 500, n => Article(Repeat("x: a\n", n))),
        new("unknown keys that look like known ones", 200, n => Article(Each(n, i => $"descriptoin{i}: a\n"))),
        new("keys without values in braces", 200,
            n => Article("x: {" + Each(n, i => $"k{i}, ") + "}\ndateline: {" + Each(n, i => $"k{i}: v, m{i}, ") + "}")),
        new("actors with keys that have no value", 100,
            n => Article("actors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: A, B{i}}}\n"), "A")),
        new("a long text over many lines", 500, n => Article("description: a\n" + Repeat("  b\n\n", n))),
        new("a long text of escapes", 500, n => Article("description: \"" + Repeat("\\u00e9\\\n  ", n) + "\"")),
        new("a quoted text that is never closed", 1000, n => Article("description: \"" + Repeat("a 'b ", n))),
        new("front matter that is never closed", 1000, n => "---\ntitle: T\n" + Repeat("a--- \n", n)),
        new("question marks", 1000, n => Article(Repeat("? ", n))),
        new("colons and dashes", 1000, n => Article(Repeat("- : - ", n))),
        new("comments, blanks and tabs", 300, n => Article(Repeat("# draft: true\n   \t\n", n) + "x: y" + Repeat(" ", n))),
        new("anchors", 200, n => Article(Each(n, i => $"x{i}: &x{i} a\n"))),
        new("keys that are aliases of a key with blanks after it", 100,
            n => Article($"x: &x {{id{Repeat(" ", n)}: z}}\nactors: [{Repeat("*x , ", n)}]")),
        new("comments that an alias repeats", 200,
            n => Article($"x: &x a # {Repeat("b", 5 * n)}\nquotes:\n{Repeat("- exact: *x\n", n)}", "“a”")),
        new("tags", 1000, n => Article("tags: [" + Each(n, i => $"t{i},") + "]")),
    ];
}
