using CorpusGen.Compiler.Text;

namespace CorpusGen.Generator.Tests;

/// <summary>How text of articles is printed.</summary>
public class ShownTests
{
    [Theory]
    [InlineData("##vso[task.setvariable variable=a]b", "U+0023#vso[task.setvariable variable=a]b")]
    [InlineData("'##vso[x]'", "'U+0023#vso[x]'")]
    [InlineData("###VSO[x]", "#U+0023#VSO[x]")]
    [InlineData("##[error]a ##[group]b", "U+0023#[error]a U+0023#[group]b")]
    [InlineData("##teamcity[x]", "U+0023#teamcity[x]")]
    [InlineData("::error file=a::b", "U+003A:error file=a::b")]
    [InlineData("'::add-mask::b'", "'U+003A:add-mask::b'")]
    [InlineData("a\n::set-output name=a::b", "aU+000AU+003A:set-output name=a::b")]
    [InlineData("a\u2028##[b]", "aU+2028U+0023#[b]")]
    [InlineData("#\u200B#vso[b]", "#U+200B#vso[b]")]
    [InlineData("## A heading [1]", "## A heading·[1]")]
    [InlineData("std::vector, a::b and ::", "std::vector, a::b and ::")]
    [InlineData("C#[1] and #[2]", "C#[1] and #[2]")]
    public void Text_that_a_CI_system_takes_for_a_command_is_shown_by_its_code_point(string text, string shown) =>
        Assert.Equal(shown, Shown.Text(text));
}
