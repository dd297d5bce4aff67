using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Reading;

/// <summary>Slips of the pen in front matter: each is told at its own line, and mended by an edit.</summary>
public sealed class SlipTests
{
    [Theory]
    [InlineData("tags:\n\t- a\n\t- b", "5,1", "A tab is used for indentation", "Fix", "tags:\n  - a\n  - b")]
    [InlineData("x:\n  a: b\n\tc: d", "6,1", "A tab is used for indentation", "Fix", "x:\n  a: b\n  c: d")]
    [InlineData("tags:\n　- 海\n　- 港", "5,1", "U+3000 is used for indentation", "Fix", "tags:\n  - 海\n  - 港")]
    [InlineData("tags:\n\u00A0- a", "5,1", "U+00A0 is used for indentation", "Fix", "tags:\n - a")]
    [InlineData("\u200Btags:x\nlang: en", "4,1", "An invisible character (U+200B)", "", "")]
    [InlineData("description:der Hafen\nlang: de", "4,1", "'description:' has no blank after its colon", "Fix", "description: der Hafen\nlang: de")]
    [InlineData("description：港の約束\nbyline： 小田", "4,1", "'description' has '：' (U+FF1A)", "Fix", "description: 港の約束\nbyline: 小田")]
    [InlineData("description:　港\nlang: ja", "4,1", "'description:' has no blank after its colon", "Fix", "description: 港\nlang: ja")]
    [InlineData("quotes:\n  - exact: a\n    kind：reported", "6,5", "'kind' has '：'", "Fix", "quotes:\n  - exact: a\n    kind: reported")]
    [InlineData("description: [Meinung] Der Hafen", "4,14", "starts with '[' is a list", "Fix", "description: '[Meinung] Der Hafen'")]
    [InlineData("description: [速報] 港 [続報]", "4,14", "starts with '[' is a list", "Fix", "description: '[速報] 港 [続報]'")]
    [InlineData("tags:\n- [a] b", "5,3", "starts with '[' is a list", "Fix", "tags:\n- '[a] b'")]
    [InlineData("description: {a} b", "4,14", "starts with '{' is a mapping", "Choice", "description: '{a} b'")]
    [InlineData("description: {{ page.title }}", "4,14", "'{{' starts a template", "Choice", "description: '{{ page.title }}'")]
    [InlineData("description: \"Nie\" wieder", "4,20", "after a closed quotation mark", "Fix", "description: '\"Nie\" wieder'")]
    [InlineData("description: @ann", "4,14", "cannot start with '@'", "Fix", "description: '@ann'")]
    [InlineData("description: `x` y", "4,14", "cannot start with '`'", "Fix", "description: '`x` y'")]
    [InlineData("description: %5 plus", "4,14", "cannot start with '%'", "Fix", "description: '%5 plus'")]
    [InlineData("description: *Stern* über Bremen", "4,14", "text that starts with '*' in quotes", "Fix", "description: '*Stern* über Bremen'")]
    [InlineData("description: !速報 港", "4,14", "starts with '!' is a tag", "Fix", "description: '!速報 港'")]
    [InlineData("description: > 5 dead", "4,14", "After '|' or '>'", "Choice", "description: '> 5 dead'")]
    [InlineData("description: - a", "4,14", "A list of '- ' items", "Choice", "description: '- a'")]
    [InlineData("description: Hafen: das Ende # geprüft", "4,19", "A second ': '", "Fix", "description: 'Hafen: das Ende' # geprüft")]
    [InlineData("tags: [a, *b*, c]", "4,11", "text that starts with '*' in quotes", "Fix", "tags: [a, '*b*', c]")]
    [InlineData("tags: [*a, b, *c]", "4,8", "text that starts with '*' in quotes", "Fix", "tags: ['*a', b, '*c']")]
    [InlineData("tags: [海, #港]", "5,1", "", "Fix", "tags: [海, '#港']")]
    [InlineData("tags: [a, b\nlang: en", "4,7", "The list that opens here is not closed", "Choice", "tags: [a, b]\nlang: en")]
    [InlineData("x: {a: [b, c\nlang: en", "4,4", "The mapping that opens here is not closed", "Choice", "x: {a: [b, c]}\nlang: en")]
    [InlineData("description: \"港\nlang: ja\ntags: [a]", "4,14", "quoted text that opens here is not closed", "Choice", "description: \"港\"\nlang: ja\ntags: [a]")]
    [InlineData("byline: 'Tis\nlang: en\ndescription: it's", "4,9", "quoted text that opens here is not closed", "Choice", "byline: 'Tis'\nlang: en\ndescription: it's")]
    [InlineData("tags: [a]\n lang: en", "5,2", "indentation of this line is 1", "Choice", "tags: [a]\nlang: en")]
    [InlineData("x:\n  - a: b\n   c: d", "6,4", "indentation of this line is 3", "Choice", "x:\n  - a: b\n    c: d")]
    [InlineData("x:\n  - a: b\n     c: d", "6,6", "indentation of this line is 5", "Choice", "x:\n  - a: b\n    c: d")]
    [InlineData("tags:\n  * a\n  * b", "5,3", "'*' does not start an item", "Choice", "tags:\n  - a\n  - b")]
    [InlineData("lang: de\nDer Hafen schließt.\n\nMehr: x", "5,1", "This line is not 'key: value'", "Choice", "lang: de\n---\nDer Hafen schließt.\n\nMehr: x")]
    [InlineData("tags:\n  -a\n  -b", "5,3", "A dash without a blank after it", "Fix", "tags:\n  - a\n  - b")]
    [InlineData("tags:\n  -\u00A0a", "5,3", "A dash without a blank after it", "Fix", "tags:\n  - a")]
    [InlineData("quotes:\n  -exact: a\n   kind: reported", "5,3", "A dash without a blank after it", "", "")]
    [InlineData("quotes:\n  -exact: a\n    kind: reported", "5,3", "A dash without a blank after it", "Fix", "quotes:\n  - exact: a\n    kind: reported")]
    [InlineData("actors:\n\u00A0\u00A0- id: a", "5,1", "U+00A0 is used for indentation", "Fix", "actors:\n  - id: a")]
    [InlineData("actors:\n\u3000id: a", "5,1", "U+3000 is used for indentation", "Fix", "actors:\n  id: a")]
    [InlineData("\u200Bbyline: a", "4,1", "An invisible character (U+200B)", "Fix", "byline: a")]
    [InlineData("byline = a", "4,1", "The key 'byline' has no colon", "Choice", "byline: a")]
    [InlineData("actors:\n- id: a\n  type: person\n  name\nlang: en", "7,3", "The key 'name' has no colon", "Choice", "actors:\n- id: a\n  type: person\n  name: \nlang: en")]
    [InlineData("actors: [{id: a, name: San #2}]", "4,28", "A '#' after a blank begins a comment", "Fix", "actors: [{id: a, name: 'San #2'}]")]
    [InlineData("tags: [a #1, b]", "4,10", "A '#' after a blank begins a comment", "Fix", "tags: ['a #1', b]")]
    [InlineData("description: [a] b\nbyline: @x\nlang: en", "4,14", "starts with '[' is a list", "", "")]
    public void A_slip_is_told_at_its_place_and_mended(string yaml, string place, string part, string kind, string mended)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var file = File(Article(yaml, "Body").Replace("\n", lineEnd, StringComparison.Ordinal));
            var problems = new List<Problem>();
            Assert.Null(FrontMatterReader.ReadArticle(file, problems));
            var problem = Assert.Single(problems);
            Assert.Equal("CG1003 " + place, At(problem));
            Assert.Contains(part, problem.Text, StringComparison.Ordinal);
            Assert.Equal(kind.Length > 0, problem.Edits.Count > 0);
            if (kind.Length == 0)
                continue;
            Assert.Equal(kind, problem.Edits[0].Kind.ToString());
            Assert.Equal(Article(mended, "Body"), file.With(problem.Edits[0].Changes).Replace(lineEnd, "\n", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("description: \"a\\q\"")]
    [InlineData("description: \"a\"#b")]
    [InlineData("description: [a]#b")]
    [InlineData("a: *b")]
    [InlineData("<<: text")]
    [InlineData("? [a]\n: b")]
    public void A_mistake_that_is_no_slip_keeps_the_words_of_its_own(string yaml)
    {
        var file = File(Article(yaml, "Body"));
        var (explained, own) = (new List<Problem>(), new List<Problem>());
        FrontMatterReader.ReadArticle(file, explained);
        YamlReader.ReadMapping(file, FrontMatterReader.Find(file.Text)!.Value.Yaml, own);
        Assert.Equal(own.Select(problem => (problem.Place, problem.Text)), explained.Select(problem => (problem.Place, problem.Text)));
    }

    [Theory]
    [InlineData("description:\n  -5 degrees")]
    [InlineData("description:\n  -- a")]
    [InlineData("description: -a")]
    [InlineData("tags: [\n  -a]")]
    [InlineData("description: a\n  -b")]
    [InlineData("description: >\n  -a")]
    [InlineData("description:\n  '-a'")]
    [InlineData("description:\n  a\n  b")]
    public void Text_with_a_dash_is_text(string yaml)
    {
        var problems = new List<Problem>();
        Assert.NotNull(FrontMatterReader.ReadArticle(File(Article(yaml, "Body")), problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void The_first_line_may_have_no_colon()
    {
        var problems = new List<Problem>();
        FrontMatterReader.ReadArticle(File("---\nHarbor talks\ntitle: t\ndate: 2031-06-19\n---\nBody"), problems);
        Assert.Equal("CG1003 2,1", At(Assert.Single(problems)));
    }

    [Fact]
    public void A_tab_in_a_block_of_text_is_text()
    {
        var file = File(Article("description: |\n  a\n  \tb\ntags:\n\t- c", "Body"));
        var problems = new List<Problem>();
        FrontMatterReader.ReadArticle(file, problems);
        Assert.Equal(Article("description: |\n  a\n  \tb\ntags:\n  - c", "Body"), file.With(Assert.Single(Assert.Single(problems).Edits).Changes));
    }

    [Theory]
    [InlineData("----", "----", "1,1", "The first line has more than '---'")]
    [InlineData("--- # a", "---", "1,1", "The first line has more than '---'")]
    [InlineData("---yaml", "---", "1,1", "The first line has more than '---'")]
    [InlineData("---toml", "---", "1,1", "")]
    [InlineData("--- yaml", "---", "1,1", "The first line has more than '---'")]
    [InlineData("\u200B---", "---", "1,1", "An invisible character (U+200B) is before the '---'")]
    [InlineData("\uFEFF\uFEFF---", "---", "1,1", "An invisible character (U+FEFF) is before the '---'")]
    [InlineData(" ---", "---", "1,1", "The first line has a blank before its '---'")]
    [InlineData("\n---", "---", "1,1", "does not start on the first line")]
    [InlineData("———", "———", "1,1", "The first line has '—' (U+2014) and not '-'")]
    [InlineData("－－－", "－－－", "1,1", "'－' (U+FF0D)")]
    [InlineData("--", "--", "1,1", "The first line has two dashes")]
    [InlineData("---", "----", "4,1", "The line has more than '---', so the front matter is never closed")]
    [InlineData("---", "--- # a", "4,1", "The line has more than '---'")]
    [InlineData("---", " ---", "4,1", "has a blank before its '---'")]
    [InlineData("---", "\u2060---", "4,1", "An invisible character (U+2060) is before the '---'")]
    [InlineData("---", "−−−", "4,1", "The line has '−' (U+2212)")]
    public void A_line_that_is_nearly_a_delimiter_is_told_and_mended(string opening, string closing, string place, string part)
    {
        var file = File($"{opening}\ntitle: t\ndate: 2031-06-19\n{closing}\nBody\n");
        var problems = new List<Problem>();
        Assert.Null(FrontMatterReader.ReadArticle(file, problems));
        var problem = Assert.Single(problems);
        Assert.Equal(opening == "---" ? "CG1002" : "CG1001", problem.Id);
        Assert.Equal(place, At(problem)[7..]);
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
        if (part.Length > 0)
            Assert.Equal("---\ntitle: t\ndate: 2031-06-19\n---\nBody\n", file.With(Assert.Single(problem.Edits).Changes).TrimStart('\uFEFF'));
    }

    [Theory]
    [InlineData("{% set a = 1 %}\nText", "The file has no front matter")]
    [InlineData("{{ a }}\nText", "The file has no front matter")]
    [InlineData("<% a %>\nText", "The file has no front matter")]
    [InlineData("{\n  \"title\": \"t\"\n}\nText", "JSON")]
    [InlineData("----\nText only\n\n----\nText", "The first line has more than '---'")]
    public void A_file_without_front_matter_has_no_edit(string text, string part)
    {
        var (front, problems) = Read(text);
        Assert.Null(front);
        var problem = Assert.Single(problems);
        Assert.Equal(ProblemIds.NoFrontMatter, problem.Id);
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
        Assert.Empty(problem.Edits);
    }

    [Fact]
    public void Front_matter_that_is_not_closed_may_end_above_the_first_line_of_text()
    {
        var file = File("---\ntitle: t\ndate: 2031-06-19\n\nDer Hafen schließt.\n");
        var problems = new List<Problem>();
        FrontMatterReader.ReadArticle(file, problems);
        Assert.Equal("CG1002 1,1", At(Assert.Single(problems)));
        Assert.Equal("---\ntitle: t\ndate: 2031-06-19\n\n---\nDer Hafen schließt.\n", file.With(Assert.Single(problems[0].Edits).Changes));
    }

    [Fact]
    public void A_slip_of_the_register_is_mended_too()
    {
        var problem = Assert.Single(CorpusCompiler.BindRegister(InputFile.Of(File("actors:\n\t- {id: a, type: person, name: A}\n", "actors.yaml"))).Problems);
        Assert.Equal("CG1003 2,1", At(problem));
        Assert.Single(problem.Edits);
    }

    [Fact]
    public void A_file_with_many_slips_is_read_again_a_bounded_number_of_times()
    {
        var many = string.Concat(Enumerable.Range(0, 400).Select(number => FormattableString.Invariant($"k{number}:x\n- \"a\n\t[b] @c\n")));
        var (front, problems) = Read($"---\n{many}---\n");
        Assert.Null(front);
        Assert.Single(problems);
    }
}
