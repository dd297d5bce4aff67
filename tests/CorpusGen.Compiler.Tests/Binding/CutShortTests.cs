using CorpusGen.Compiler.Problems;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Binding;

/// <summary>Where YAML ends a text before its writer does: a comma in braces, a <c>#</c> after a blank.</summary>
public sealed class CutShortTests
{
    private const string Body = "Ann said she came, saw, and won with #Harbor today.";

    [Theory]
    [InlineData("quotes: [{kind: indirect, exact: she came, saw}]", "saw", "as exact: 'she came, saw'")]
    [InlineData("quotes:\n- {kind: indirect, exact: she came, saw, and won}", "saw", "as exact: 'she came, saw, and won'")]
    [InlineData("actors:\n- {id: ann, type: person, name: Ann's, \"Ann\"}", "\"Ann\"", "as name: 'Ann''s, \"Ann\"'")]
    [InlineData("quotes:\n- {kind: indirect, exact: she came, saw, id: x}", "saw", "'exact' is cut short")]
    [InlineData("quotes:\n- {kind: indirect, exact: 'she came', cue}", "cue", "write 'cue: …'")]
    [InlineData("quotes:\n- {cue, kind: indirect, exact: she came}", "cue", "write 'cue: …'")]
    [InlineData("quotes:\n- {kind: indirect, exact: [she came], cue}", "cue", "write 'cue: …'")]
    [InlineData("actors:\n- {id: ann, type: person, name: Bo, Ann}", "Ann", "as name: 'Bo, Ann'")]
    [InlineData("quotes:\n- {kind: indirect, exact: saw, 'cause}\n- {kind: indirect, exact: Ann's}", "'cause}\n- {kind: indirect, exact: Ann'", "'exact' is cut short")]
    [InlineData("dates:\n- {exact: today, or so, value: 2031-06-19}", "or so", "as exact: 'today, or so'")]
    public void A_comma_in_braces_is_an_error_where_text_goes_on(string frontMatter, string pointed, string part)
    {
        var problem = Only(Bind(frontMatter, Body));
        Assert.Equal(ProblemIds.TextCutShort, problem.Id);
        Assert.Equal(pointed, Pointed(problem, Article(frontMatter, Body)));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quotes: [{kind: indirect, exact: \"she came, saw\", cue: , id : }]")]
    [InlineData("quotes:\n- {kind: indirect, exact: she came, cue: , prefix:\n}")]
    [InlineData("quotes:\n- kind: indirect\n  exact: she came, saw\n  cue:\n  addressee :")]
    [InlineData("x: {a, b}\ny: [c, {d}]")]
    public void Keys_with_a_colon_and_nothing_after_it_are_absent_and_others_keep_their_own_ways(string frontMatter) =>
        Assert.Empty(Serious(Bind(frontMatter, Body)));

    [Theory]
    [InlineData("exact: and won with #Harbor today")]
    [InlineData("exact: and won with   #Harbor")]
    [InlineData("exact:\n  - saw\n  - and won with #Harbor")]
    public void A_comment_that_the_body_goes_on_with_is_text(string exact)
    {
        var problem = Only(Bind("quotes:\n- kind: direct\n  " + exact.Replace("\n", "\n  ", StringComparison.Ordinal), Body));
        Assert.Equal(ProblemIds.TextCutShort, problem.Id);
        Assert.Contains("as exact: 'and won with #Harbor'", problem.Text, StringComparison.Ordinal);
        Assert.Equal(Body.IndexOf("and won with", StringComparison.Ordinal), problem.Related[0].Place.Span.Start.Character);
    }

    [Theory]
    [InlineData("exact: she came # Harbor")]
    [InlineData("exact: she came #Harbor")]
    [InlineData("exact: and won with # #Harbor")]
    [InlineData("exact: \"and won with #Harbor\" #Harbor")]
    [InlineData("exact: and won with\n  #Harbor")]
    public void Any_other_comment_is_one(string exact) =>
        Assert.Empty(Serious(Bind("quotes:\n- kind: indirect\n  " + exact, Body)));
}
