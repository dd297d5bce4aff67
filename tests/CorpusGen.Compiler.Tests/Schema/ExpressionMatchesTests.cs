using System.Text.RegularExpressions;
using CorpusGen.Compiler.Schema;
using CsCheck;

namespace CorpusGen.Compiler.Tests.Schema;

public sealed class ExpressionMatchesTests
{
    private static readonly string[] Expressions =
        ["a*", "(a|ab)(c|bcd)", "a|ab", "(a+)+b?", "[a-c]+", "a{2,3}", "^ab*$", "(?:ab|a)*?", @"\w+-\w+", "a?b??c*", "(a|b)*c", "", "b$", "a*?"];

    [Fact]
    public void What_takes_long_is_matched_in_linear_time_with_the_answer_of_the_attribute()
    {
        var hostile = new string('a', 40) + "!";
        Gen.Select(Gen.Int[0, Expressions.Length - 1].Select(i => Expressions[i]), Gen.String[Gen.Char["abcd-\n"], 1, 12]).Sample((pattern, text) =>
        {
            var matches = new ExpressionMatches();
            Assert.False(matches.IsMatch("(a+)+b", hostile)); // uses up the time in which expressions may go back
            Assert.Equal(IsMatchOfAttribute(pattern, text), matches.IsMatch(pattern, text));
            Assert.Equal(IsMatchOfAttribute(pattern, text), new ExpressionMatches().IsMatch(pattern, text));
        }, iter: 100);
    }

    [Fact]
    public void All_expressions_of_an_article_that_must_go_back_have_their_time_together()
    {
        var matches = new ExpressionMatches();
        var hostile = new string('a', 60) + "!";
        Assert.True(matches.IsMatch("(?=a)(a+)+b", "aab"));
        Assert.Null(matches.IsMatch("(?=a)(a+)+b", hostile));
        Assert.Null(matches.IsMatch("(?=a)a", "a"));
        Assert.False(matches.IsMatch("(a+)+b", hostile));
    }

    [Fact]
    public void An_expression_that_cannot_be_read_is_reported_as_such() =>
        Assert.ThrowsAny<ArgumentException>(() => new ExpressionMatches().IsMatch("(", "a"));

    private static bool IsMatchOfAttribute(string pattern, string text) =>
        Regex.Match(text, pattern) is { Success: true, Index: 0 } match && match.Length == text.Length;
}
