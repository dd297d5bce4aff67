using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Settings;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

/// <summary>Keys that nobody reads: misspelt, of another program, or unknown.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  speeker: oda", "speeker", "'speaker'")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  Speaker: oda", "Speaker", "'speaker'")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  speakers: [oda]", "speakers", "'speaker'")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  ѕреаkеr: oda", "ѕреаkеr", "'speaker'")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  ｓｐｅａｋｅｒ: oda", "ｓｐｅａｋｅｒ", "'speaker'")]
    [InlineData("quotes: [{exact: a b, kind: indirect, adressee: oda}]", "adressee", "'addressee'")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  quote: x\n  sufix: c", "sufix", "'suffix'")]
    [InlineData("dates:\n- exact: a b\n  value: 2031\n  modd: START", "modd", "'mod'")]
    [InlineData("actors:\n- id: a\n  type: person\n  name: A\n  job_title: Minister", "job_title", "'jobTitle'")]
    [InlineData("actors:\n- id: a\n  type: person\n  name: A\n  altermateName: B", "altermateName", "'alternateName'")]
    public void A_misspelt_key_of_an_entry_is_an_error(string frontMatter, string key, string meant)
    {
        var problem = Only(Bind(frontMatter, "a b c"));
        Assert.Equal((ProblemIds.MisspeltKey, ProblemSeverity.Error), (problem.Id, SeverityRules.Default(problem, isStrict: false)));
        Assert.Equal(key, Pointed(problem, Article(frontMatter, "a b c")));
        Assert.Contains($"did you mean {meant}?", problem.Text, StringComparison.Ordinal);
        Assert.Equal(EditKind.Fix, Assert.Single(problem.Edits).Kind);
    }

    [Fact]
    public void A_missing_value_follows_from_a_misspelt_key_of_an_entry()
    {
        var problems = Serious(Bind("quotes:\n- exat: a b", "a b"));
        Assert.Equal([ProblemIds.MisspeltKey, ProblemIds.MissingKey], problems.Select(problem => problem.Id));
        Assert.Equal(problems[0], problems[1].FollowsFrom);
    }

    [Theory]
    [InlineData("descripton: a")]
    [InlineData("ｂｙｌｉｎｅ: a")]
    public void A_misspelt_key_of_an_article_is_a_warning(string frontMatter)
    {
        var problem = Only(Bind(frontMatter));
        Assert.Equal((ProblemIds.MisspeltKey, ProblemSeverity.Warning), (problem.Id, SeverityRules.Default(problem, isStrict: false)));
    }

    [Theory]
    [InlineData("authors: x")]
    [InlineData("author: x")]
    [InlineData("sources: x")]
    [InlineData("resources: x")]
    [InlineData("updated_at: 2031-06-20")]
    [InlineData("categories: x\nlayout: post\nslug: y\naliases: [z]\nweight: 3\ntoc: true\nlastmod: 2031-06-20\nlanguage: x\nsubtitle: x")]
    [InlineData("quotes:\n- exact: a b\n  kind: indirect\n  note: x\n  confidence: 1")]
    [InlineData("dates:\n- exact: a b\n  value: 2031\n  tid: t1\n  beginPoint: t0")]
    [InlineData("actors:\n- id: a\n  type: person\n  name: A\n  qid: Q1\n  born: 1990")]
    [InlineData("published: true\nstatus: published")]
    [InlineData("draft: true\npublished: false")]
    public void A_key_of_another_program_is_not_a_misspelt_one(string frontMatter) => Assert.Empty(Serious(Bind(frontMatter, "a b")));

    [Theory]
    [InlineData("published: false", "published")]
    [InlineData("publish: no", "publish")]
    [InlineData("status: Draft", "status")]
    [InlineData("private: true", "private")]
    public void A_key_by_which_another_program_keeps_an_article_unpublished_asks_for_a_draft(string frontMatter, string key)
    {
        var problem = Only(Bind(frontMatter));
        Assert.Equal((ProblemIds.MisspeltKey, key), (problem.Id, Pointed(problem, Article(frontMatter, ""))));
        Assert.Contains("did you mean 'draft: true'?", problem.Text, StringComparison.Ordinal);
        var file = File(Article(frontMatter, ""));
        Assert.Equal(Article("draft: true", ""), file.With(Assert.Single(problem.Edits).Changes));
    }
}
