using CorpusGen.Compiler.Schema;
using CorpusGen.Compiler.Model;
using static CorpusGen.Benchmarks.Hang.Family;

namespace CorpusGen.Benchmarks.Hang;

/// <summary>Many articles at once, own fields, and text that is hard to emit.</summary>
internal static class CorpusFamilies
{
    public static readonly Family[] All =
    [
        new("articles of one id", 100, n => Files(n, i => Article("id: a"))),
        new("articles whose names clash", 100, n => Files(n, i => Article($"id: {Repeat("a", 90)}{i}"))),
        new("articles with unknown actors", 100,
            n => Files(n, i => Article($"actors: [a{i}]\nquotes: [{{exact: q, speaker: b{i}}}]", "“q”"))),
        new("articles that define one actor", 100,
            n => Files(n, i => Article($"actors: [{{id: a, type: person, name: A, alternateName: [a{i}]}}]", "A"))),
        new("articles in deep folders", 100,
            n => [.. Enumerable.Range(0, n).Select(i => File($"{Repeat("a/", 60)}{i}.md", Article("")))]) { Classes = Class("**/*a*/**/*a*/**/*b*/**", new PatternRule("a")) },
        new("references to articles that are not there", 100,
            n => Files(n, i => Article($"follows: [{Repeat("b, ", 20)}]"))) { Classes = References() },
        new("text that an expression with nested repeats takes long for", 50,
            n => Article(Each(n, i => $"{(i == 0 ? "items:\n" : "")}- code: {Repeat("a", 28)}!\n"))) { Classes = Class("**", new PatternRule("^(a+)+$")) },
        new("long text that an expression takes long for", 500,
            n => Article($"items: [{{code: \"{Repeat("a ", n)}\"}}]")) { Classes = Class("**", new PatternRule("(\\w* *)*!")) },
        new("text that an expression with a look ahead takes long for", 50,
            n => Article(Each(n, i => $"{(i == 0 ? "items:\n" : "")}- code: {Repeat("a", 28)}!\n"))) { Classes = Class("**", new PatternRule("^(?=.)(a+)+$")) },
        new("long numbers", 100,
            n => Article($"items: [{{number: {Repeat("1", 10 * n)}e}}, {{number: {Repeat("1", 10 * n)}.{Repeat("1", 10 * n)}}}]")) { Classes = Class("**", new PatternRule("a")) },
        new("long URIs", 100,
            n => Article($"source: http://a/{Repeat("../b%41/./", 10 * n)}\nactors:\n" + Each(n, i => $"- {{id: a{i}, type: person, name: A, sameAs: \"http://x{i}.{Repeat("é.", 20)}/\"}}\n"), "A")),
        new("own keys twice, in two spellings", 200,
            n => Article("items:\n" + Repeat("- {code: a, Code: b, cod: c}\n", n))) { Classes = Class("**", new PatternRule("a")) },
        new("text of what C# must escape", 1000, n => Article($"description: '{Repeat("\"\"\"|\\", n)}'\ntags: ['{Repeat("\"", n)}']")),
        new("invisible text", 1000, n => Article($"description: \"{Repeat("\u200B\u202E", n)}\"")),
        new("a long title", 3000,
            n => "---\ndate: 2031-06-19\ntitle: " + Repeat("<&> ", n) + "x\nquotes:\n" + Each(n / 10, i => $"- exact: q{i}.\n") + "---\n" + Each(n / 10, i => $"“q{i}.” ")),
        new("long cues", 100, n => Article("quotes:\n" + Each(n, i => $"- {{exact: q, id: i{i}, cue: {Repeat("c", 200)}}}\n"), "“q”")),
    ];

    private static SourceFile[] Files(int n, Func<int, string> text) => [.. Enumerable.Range(0, n).Select(i => File($"{i}.md", text(i)))];

    /// <summary>A class with a list of items, each with a text under a rule and a number.</summary>
    private static ArticleClasses Class(string pattern, FieldRule rule)
    {
        var item = new ObjectType("N.Item", "Item", new([Property("code", new ScalarType(ScalarKind.String), rule), Property("number", new ScalarType(ScalarKind.Double))]));
        return Of(pattern, Property("items", new ListType(new NestedType(item.FullName))), item);
    }

    private static ArticleClasses References() =>
        Of("**", Property("follows", new ListType(new ReferenceType(ReferenceKind.Article, "Article", ArticleClass.Article))));

    private static ArticleClasses Of(string pattern, OwnProperty property, params ObjectType[] objects) => new(new([
        new ArticleClass("N.Report", "Report", new([pattern]), new([ArticleClass.NewsArticle, ArticleClass.Article]), true, new([property]), new(objects))]));

    private static OwnProperty Property(string name, FieldType type, params FieldRule[] rules) =>
        new(name, "N.Report." + name, new([name, char.ToUpperInvariant(name[0]) + name[1..]]), type, false, new(rules));
}
