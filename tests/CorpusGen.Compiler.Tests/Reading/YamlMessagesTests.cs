using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class YamlMessagesTests
{
    [Theory]
    [InlineData("title:b\ndate: x", "2,1", "'title:' has no blank after its colon")]
    [InlineData("title: a: b", "2,9", "A second ': '")]
    [InlineData("a: b\n  c: d", "3,3", "indentation of this line is 2")]
    [InlineData("a: @x", "2,4", "cannot start with '@'")]
    [InlineData("a: `x", "2,4", "cannot start with '`'")]
    [InlineData("a: %x", "2,4", "cannot start with '%'")]
    [InlineData("a: 1\n\tb: 2", "3,1", "A tab is used")]
    [InlineData("a: [b, c", "2,4", "The list that opens here is not closed")]
    [InlineData("a: [b c: d e: f]", "2,13", "opened with '['")]
    [InlineData("a: [a, [b, [c]]", "2,4", "The list that opens here is not closed")]
    [InlineData("a: {b: c d: e}", "2,11", "A second ': '")]
    [InlineData("a: {b: c", "2,4", "The mapping that opens here is not closed")]
    [InlineData("a: \"b", "2,4", "quoted text that opens here")]
    [InlineData("a: 'b\nc: d", "2,4", "quoted text that opens here")]
    [InlineData("a: \"b\\q\"", "2,4", "this escape is unknown")]
    [InlineData("a: \"\\uD800\"", "2,4", "half of a surrogate pair")]
    [InlineData("a:\n  - b\n  c: d", "4,3", "indentation of this line is 2")]
    [InlineData("a:\n  - b\n c", "4,2", "write 'key: value'")]
    [InlineData("a: 'b' c", "2,8", "closed quotation mark")]
    [InlineData("a: - b", "2,4", "A list of '- ' items")]
    [InlineData("- a\n- b", "2,1", "is a list, and not a mapping; put it under its key")]
    [InlineData("text", "2,1", "The key 'text' has no colon")]
    [InlineData("<<: text\na: b", "2,5", "'<<' takes a mapping")]
    [InlineData("a: x\u0085y", "2,5", "U+0085")]
    [InlineData("a: x\u2028y", "2,5", "U+2028")]
    [InlineData("a: x\0y", "2,5", "U+0000")]
    [InlineData("a:\n\t- b", "3,1", "A tab is used")]
    [InlineData("a: |x", "2,4", "After '|' or '>'")]
    [InlineData("a: & b", "2,4", "starts with '&' or '*'")]
    [InlineData("a: *", "2,4", "starts with '&' or '*'")]
    [InlineData("a: ]", "2,4", "A value is missing here")]
    [InlineData("a: ,b", "2,4", "A value is missing here")]
    [InlineData("a: [b,,c]", "2,7", "A value is missing here")]
    [InlineData("a: [", "2,4", "The list that opens here is not closed")]
    [InlineData("a: \"\\u00\"", "2,4", "too few hexadecimal digits")]
    [InlineData("a: \"\\U00110000\"", "2,4", "not the code of a Unicode character")]
    [InlineData("a: !<x", "2,4", "starts with '!'")]
    [InlineData("a: !a!b c", "2,4", "starts with '!'")]
    [InlineData("? [a]\n: b", "2,3", "A key is text")]
    [InlineData("b: 1\n{a: b}: c", "3,1", "A key is text")]
    [InlineData("a: b\r\nc: [d\r\ne: f", "3,4", "not closed")]
    [InlineData("a: \"b\nc\"", "2,4", "goes on in a line that is not indented")]
    [InlineData("a: b\n\"c\nd: e", "3,1", "goes on in a line that is not indented")]
    [InlineData("a: \"b\n... c\"", "2,4", "A line '---' or '...' ends the quoted text")]
    [InlineData("a:\n-b", "3,1", "A dash without a blank after it")]
    [InlineData("a: \"b\": c", "2,7", "A second ': '")]
    [InlineData("a: [b]: c", "2,7", "A second ': '")]
    [InlineData("a: : b", "2,4", "A second ': '")]
    [InlineData("a: ? b", "2,4", "starts with '? '")]
    [InlineData("a: &b - c", "2,4", "A list of '- ' items")]
    [InlineData("a: &b &c d", "2,7", "one anchor at most")]
    [InlineData("a: \"b\"#c", "2,7", "a blank before it starts no comment")]
    [InlineData("a: [b]#c", "2,6", "a blank before it starts no comment")]
    [InlineData("a: >#c\n  d", "2,4", "a blank before it starts no comment")]
    [InlineData("a: |0\n  b", "2,4", "which is not 0")]
    [InlineData("a: |\n     \n  b", "4,1", "have more blanks")]
    [InlineData("a: b\n%c", "3,1", "starts with '%' is a directive")]
    [InlineData("%\na: b", "2,1", "starts with '%' is a directive")]
    [InlineData("# 5 %\n%c d\na: b", "3,1", "starts with '%' is a directive")]
    [InlineData("a: b\r\n# c\r\n%d", "4,1", "starts with '%' is a directive")]
    [InlineData("%a", "2,1", "starts with '%' is a directive")]
    [InlineData("a: b\0\nc: d", "2,5", "U+0000")]
    [InlineData("a: b\nc: 'd\0e'", "3,6", "U+0000")]
    public void A_YAML_error_is_told_in_words_of_the_article_at_its_place(string yaml, string place, string part)
    {
        var (front, problems) = Read($"---\n{yaml}\n---\nBody");
        Assert.Null(front);
        var problem = Assert.Single(problems);
        Assert.Equal("CG1003 " + place, At(problem));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }
}
