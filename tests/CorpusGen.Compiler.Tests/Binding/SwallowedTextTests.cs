using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Problems;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

/// <summary>Words that a reader of the file sees and YAML leaves out: after a <c>#</c>, in a tag, in an anchor. A line end that it adds.</summary>
public sealed class SwallowedTextTests
{
    [Theory]
    [InlineData("description: Alles über #hafen", "#hafen", "'description' ends before '#hafen'; put the text in quotes, such as description: 'Alles über #hafen'")]
    [InlineData("byline: 港湾デスク #3", "#3", "'byline' ends before '#3'")]
    [InlineData("byline: مكتب #٢ الأخبار", "#٢ الأخبار", "'byline' ends before '#٢'")]
    [InlineData("byline: Learn C #", "#", "such as byline: 'Learn C #'")]
    [InlineData("description: Wir sind die # 1", "# 1", "such as description: 'Wir sind die # 1'")]
    [InlineData("description: a\n  b #c d", "#c d", "such as description: 'a b #c d'")]
    [InlineData("license: b ##c", "##c", "'license' ends before '##c'")]
    [InlineData("tags: #sea", "#sea", "'tags' has no value; put the text in quotes, such as tags: '#sea'")]
    [InlineData("tags:\n- a #b\n- c", "#b", "'tags' ends before '#b'")]
    [InlineData("tags:\n- #b\n- c", "#b", "'tags' has no value")]
    [InlineData("source: #top", "#top", "'source' has no value")]
    [InlineData("actors:\n- id: a\n  type: person\n  name: Oda #2", "#2", "such as name: 'Oda #2'")]
    [InlineData("actors:\n- id: a\n  type: person\n  name: Oda\n  alternateName:\n  - 小田 #二", "#二", "such as alternateName: '小田 #二'")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  cue: sagte #laut", "#laut", "'cue' ends before '#laut'")]
    [InlineData("quotes:\n- exact: #Never", "#Never", "'exact' has no value")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  speaker: #oda", "#oda", "'speaker' has no value")]
    public void Text_after_a_number_sign_is_an_error_where_no_body_proves_it(string frontMatter, string pointed, string part)
    {
        var problem = First(Bind(frontMatter, "a b"));
        Assert.Equal(ProblemIds.TextCutShort, problem.Id);
        Assert.Equal(pointed, Pointed(problem, Article(frontMatter, "a b")));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: #1 in Hamburg\ndate: 2031-06-19", "CG1012 2,8")]
    [InlineData("title: a\ndate: #2031-06-19", "CG1012 3,7")]
    [InlineData("title: 港 #2 の約束\ndate: 2031-06-19", "CG1012 2,10")]
    public void The_missing_value_of_a_key_that_is_required_follows_from_it(string frontMatter, string place) =>
        Assert.Equal(place, At(First(Bind(File($"---\n{frontMatter}\n---\n")))));

    [Theory]
    [InlineData("description: a # b")]
    [InlineData("description: a ## b")]
    [InlineData("description: a # 2 b")]
    [InlineData("description: a # -----")]
    [InlineData("description: 'a' #b")]
    [InlineData("description: \"a #b\"")]
    [InlineData("description: a#b")]
    [InlineData("description: 港　#灯台")]
    [InlineData("description: a\n#b")]
    [InlineData("description: # b")]
    [InlineData("tags: # b\n- c")]
    [InlineData("tags:\n- c\n# b\n#d")]
    [InlineData("description: >\n  a\n  b")]
    [InlineData("lang: en #x")]
    [InlineData("mine: a #b")]
    [InlineData("tags:\n- >-\n  a\n  b\n- |-\n  c")]
    [InlineData("byline: !!str 7")]
    [InlineData("x: &x [a]\ntags: *x")]
    public void Comments_texts_with_several_lines_and_properties_that_are_meant_are_right(string frontMatter) =>
        Assert.Empty(Serious(Bind(frontMatter)));

    [Theory]
    [InlineData("byline: !Eilmeldung Der Hafen", "!Eilmeldung", "is a tag in YAML")]
    [InlineData("byline: ! Hafen", "!", "is a tag in YAML")]
    [InlineData("byline: !!Breaking news", "!!Breaking", "is a tag in YAML")]
    [InlineData("description: !important", "!important", "is a tag in YAML")]
    [InlineData("description: !x 'a'", "!x", "or remove '!x'")]
    [InlineData("tags: [a, !b c]", "!b", "is a tag in YAML")]
    [InlineData("tags: !x [a]", "!x", "is a tag in YAML")]
    [InlineData("byline: &Co opens", "&Co", "no alias refers to it; put text that starts with '&' in quotes")]
    [InlineData("description: &もっと", "&もっと", "no alias refers to it")]
    [InlineData("tags: &x\n- a", "&x", "no alias refers to it")]
    [InlineData("x: &x a\ny: *x\nz: &x b", "&x", "no alias refers to it")]
    [InlineData("&x mine: a", "&x", "no alias refers to it")]
    public void Words_in_a_tag_or_in_an_anchor_that_nothing_uses_are_an_error(string frontMatter, string pointed, string part)
    {
        var problem = Only(Bind(frontMatter));
        Assert.Equal(ProblemIds.TextCutShort, problem.Id);
        Assert.Equal(pointed, Pointed(problem, Article(frontMatter, "")));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    /// <summary>The only problem that follows from no other.</summary>
    private static Problem First(BoundArticle article)
    {
        var first = Assert.Single(Serious(article), problem => problem.FollowsFrom is null);
        Assert.All(Serious(article), problem => Assert.True(problem == first || problem.FollowsFrom == first, problem.Text));
        return first;
    }

    [Theory]
    [InlineData("byline: >\n  Ren\n  Oda", ">", "write '>-'")]
    [InlineData("byline: |2\n   Ren", "|2", "write '|2-'")]
    [InlineData("tags:\n- |+\n  海\n", "|+", "write '|-'")]
    [InlineData("actors:\n- id: a\n  type: person\n  name: >\n    Ren Oda", ">", "'name' ends with a line end")]
    public void A_block_that_adds_a_line_end_to_a_text_of_one_line_is_an_error(string frontMatter, string pointed, string part)
    {
        var problem = Only(Bind(frontMatter));
        Assert.Equal(ProblemIds.InvalidValue, problem.Id);
        Assert.Equal(pointed, Pointed(problem, Article(frontMatter, "")));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }
}
