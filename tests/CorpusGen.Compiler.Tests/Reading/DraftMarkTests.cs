using CorpusGen.Compiler.Binding;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class DraftMarkTests
{
    /// <summary>The same answer twice: what the generator leaves out of the corpus, the build leaves out of the assembly.</summary>
    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft:\ttrue \t", true)]
    [InlineData("draft: true # until the vote", true)]
    [InlineData("lang: en\r\ndraft: true\r\nlicense: MIT", true)]
    [InlineData("'draft': true", true)]
    [InlineData("draft: 'true'", true)]
    [InlineData("draft : true", true)]
    [InlineData("draft: &d true\nx: *d", true)]
    [InlineData("draft:\n  true", true)]
    [InlineData("? draft\n: true", true)]
    [InlineData("x: &x {draft: true}\n<<: *x", true)]
    [InlineData("x: &x draft\n*x : true", true)]
    [InlineData("draft: false", false)]
    [InlineData("x: {draft: true}", false)]
    [InlineData("x:\n  draft: true", false)]
    [InlineData("x: {\n draft: true\n }", false)]
    [InlineData("x: |-\n  draft: true", false)]
    [InlineData("not-a-draft: true", false)]
    [InlineData("draft:", false)]
    public void A_draft_is_what_YAML_says_is_one(string frontMatter, bool isDraft)
    {
        var article = Bind(frontMatter, "draft: true\n");
        Assert.Empty(Serious(article));
        Assert.Equal(isDraft, article.Content!.IsDraft);

        var file = File(Article(frontMatter, "draft: true\n"));
        Assert.Equal(isDraft ? null : article.Content.BodyHash, PublishedBody.Of(file, includesDrafts: false)?.Hash);
        Assert.Equal(article.Content.BodyHash, PublishedBody.Of(file, includesDrafts: true)?.Hash);
    }

    [Theory]
    [InlineData("\"\\u0064raft\": true", "\"\\u0064raft\"")]
    [InlineData("\"\\x64raft\": false", "\"\\x64raft\"")]
    [InlineData("? \"dra\\\n  ft\"\n: true", "\"dra\\\n  ft\"")]
    public void A_key_that_a_search_does_not_find_is_an_error_at_the_key(string frontMatter, string key)
    {
        var problem = Only(Bind(frontMatter));
        Assert.Equal(("CG1006", key), (problem.Id, Pointed(problem, Article(frontMatter, ""))));
        Assert.Contains("write 'draft'", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: yes")]
    [InlineData("draft: [true]")]
    public void A_value_that_is_neither_true_nor_false_is_an_error(string frontMatter) => Assert.Equal("CG1006", Only(Bind(frontMatter)).Id);

    [Theory]
    [InlineData("---\ntitle: {\ndraft: true\n---\nBody")]
    [InlineData("---\ntitle: draft\n  x: y\n---\nBody")]
    public void The_body_of_a_file_that_may_be_a_draft_is_not_published_where_its_front_matter_cannot_be_read(string text) =>
        Assert.Null(PublishedBody.Of(File(text), includesDrafts: false));

    [Theory]
    [InlineData("Body")]
    [InlineData("")]
    [InlineData("---\ntitle: t\nBody")]
    public void A_file_without_front_matter_has_no_body(string text) => Assert.Null(PublishedBody.Of(File(text), includesDrafts: true));

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r", "\uFEFF")]
    public void A_published_body_has_LF_and_no_byte_order_mark(string end, string mark)
    {
        var body = PublishedBody.Of(File($"{mark}---{end}title: draft{end}---{end}灯台{end}é"), includesDrafts: false)!;
        Assert.Equal("灯台\né"u8.ToArray(), body.Utf8);
        Assert.Equal(22, body.Hash.Length);
    }
}
