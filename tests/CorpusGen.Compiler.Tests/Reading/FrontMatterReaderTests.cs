using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    public static TheoryData<string> LineEnds => new("\n", "\r\n", "\r");

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void The_body_starts_right_after_the_closing_delimiters_line_end(string end)
    {
        var text = $"---{end}a: b{end}---{end}{end}Body";
        var (front, problems) = Read(text);
        Assert.Empty(problems);
        Assert.Equal(end + "Body", text[front!.BodyStart..]);
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void A_mistake_has_the_line_and_column_that_an_editor_shows(string end)
    {
        var (front, problems) = Read($"---{end}# a comment{end}{end}title: 'x'{end}date: @x{end}---{end}Body");
        Assert.Null(front);
        Assert.Equal("CG1003 5,7", At(Assert.Single(problems)));
    }

    [Fact]
    public void Line_ends_may_be_mixed_inside_one_front_matter()
    {
        const string Text = "---\r\na: 1\rb: 2\nc: 3\r\n\rd: 4\n\r\ne: 5\r---\nBody";
        var (front, problems) = Read(Text);
        Assert.Empty(problems);
        Assert.Equal("a1 b2 c3 d4 e5", string.Join(" ", front!.Root.Entries.Select(entry => entry.Key.Value + ((ScalarNode)entry.Value).Value)));
        var file = File(Text);
        Assert.Equal([1, 2, 3, 5, 7], front.Root.Entries.Select(entry => file.SpanOf(entry.Key.Range).Start.Line));
        Assert.All(front.Root.Entries, entry => Assert.Equal(entry.Key.Value, Text[entry.Key.Range.Start..entry.Key.Range.End]));
        Assert.Equal("Body", Text[front.BodyStart..]);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        var (front, problems) = Read("\uFEFF---\na: b\n---\nBody");
        Assert.Empty(problems);
        Assert.Equal(new TextRange(4, 5), front!.Root.Entries[0].Key.Range);
    }

    [Theory]
    [InlineData("--- \na: b\n---\t \nBody")]
    [InlineData("---\na: b\n...\nBody")]
    [InlineData("---\na: b\n...  \nBody")]
    [InlineData("---\na: b\n---\nBody\n---\nmore")]
    [InlineData("---\na: b\n---\n...\nmore")]
    public void Delimiters_may_have_blanks_after_them_and_dots_may_close(string text)
    {
        var (front, problems) = Read(text);
        Assert.Empty(problems);
        Assert.Equal("b", ((ScalarNode)front!.Root["a"]!).Value);
        Assert.Equal(text[(text.IndexOf("a: b", StringComparison.Ordinal) + 5)..].Split('\n', 2)[1], text[front.BodyStart..]);
    }

    [Theory]
    [InlineData("---\n---\nBody")]
    [InlineData("---\n\n\n---\nBody")]
    [InlineData("---\n# only a comment\n---\nBody")]
    [InlineData("---\r---\rBody")]
    [InlineData("---\n\n...\nBody")]
    public void Empty_front_matter_is_a_mapping_without_entries(string text)
    {
        var (front, problems) = Read(text);
        Assert.Empty(problems);
        Assert.Empty(front!.Root.Entries);
        Assert.Equal("Body", text[front.BodyStart..]);
    }

    [Theory]
    [InlineData("---\na: b\n---")]
    [InlineData("---\na: b\n---\n")]
    [InlineData("---\r\na: b\r\n---\r\n")]
    public void An_article_may_have_no_body(string text)
    {
        var (front, problems) = Read(text);
        Assert.Empty(problems);
        Assert.Equal(text.Length, front!.BodyStart);
    }

    [Theory]
    [InlineData("a: x --- y")]
    [InlineData("a: '---'")]
    [InlineData("a: |\n  x\n  ---\n  y")]
    [InlineData("a: >-\n  x\n  ...\n  y")]
    [InlineData("a: \"x\n  ---\n  y\"")]
    [InlineData("---x: y")]
    [InlineData("a: b\n----: c")]
    public void Three_dashes_close_only_where_they_are_the_whole_line(string yaml)
    {
        var text = $"---\n{yaml}\n---\nBody";
        var (front, problems) = Read(text);
        Assert.Empty(problems);
        Assert.Equal("Body", text[front!.BodyStart..]);
    }

    [Theory]
    [InlineData("", "CG1001", "empty")]
    [InlineData("\uFEFF", "CG1001", "empty")]
    [InlineData(" \r\n\t\n", "CG1001", "empty")]
    [InlineData("+++\ntitle = 't'\n+++\nBody", "CG1001", "TOML")]
    [InlineData("{ \"title\": \"t\" }\nBody", "CG1001", "JSON")]
    [InlineData("\n---\na: b\n---\nBody", "CG1001", "first line")]
    [InlineData(" ---\na: b\n---\nBody", "CG1001", "first line")]
    [InlineData("# Readme", "CG1001", "CorpusExclude")]
    [InlineData("...\na: b\n---\nBody", "CG1001", "CorpusExclude")]
    [InlineData("---- \na: b\n---\nBody", "CG1001", "first line")]
    [InlineData("---", "CG1002", "never closed")]
    [InlineData("---\na: b\nBody", "CG1002", "never closed")]
    public void A_file_without_front_matter_says_what_to_write(string text, string id, string part)
    {
        var (front, problems) = Read(text);
        Assert.Null(front);
        var problem = Assert.Single(problems);
        Assert.Equal(id + " 1,1", At(problem));
        Assert.Contains(part, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_of_35_000_characters_has_exact_positions_to_its_end()
    {
        var items = string.Join("\r\n", Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"- {{id: a{i}, name: '灯台 {i} 😀'}}")));
        var text = $"---\r\nactors:\r\n{items}\r\nlast: [x, 'y']\r\nz: @\r\n---\r\nBody";
        Assert.True(text.Length > 30_000);
        Assert.Equal("CG1003 1004,4", At(Assert.Single(Read(text).Problems)));

        var (front, problems) = Read(text.Replace("@", "1"));
        Assert.Empty(problems);
        Assert.Equal(1000, ((SequenceNode)front!.Root["actors"]!).Items.Count);
    }

    [Fact]
    public void The_register_is_one_mapping_without_delimiters_or_with_an_opening_one()
    {
        foreach (var text in new[] { "actors:\n- {id: a}\n", "---\nactors:\n- {id: a}\n", "# register\r\nactors: [{id: a}]" })
        {
            var problems = new List<Problem>();
            var root = FrontMatterReader.ReadYamlFile(File(text), problems);
            Assert.Empty(problems);
            Assert.IsType<SequenceNode>(root!["actors"]);
        }
    }

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", "2,1")]
    [InlineData("---\n---\nactors:\n- {id: a}\n", "2,1")]
    [InlineData("# nothing yet\n---\n...\n---\nactors: []\n", "4,1")]
    public void A_second_document_is_an_error_even_after_one_that_holds_nothing(string text, string place)
    {
        var problems = new List<Problem>();
        Assert.Null(FrontMatterReader.ReadYamlFile(File(text), problems));
        Assert.Equal("CG1003 " + place, At(Assert.Single(problems)));
    }

    [Theory]
    [InlineData("---\n? :\n---\na")]
    [InlineData("---\n : quotes:\n\f\f\uFFFF  - /mailto:: lang: value: \uFFFD*/: &amp;\n")]
    [InlineData("---\n : quotes:\n")]
    [InlineData("? :\n")]
    [InlineData("{a: {? b: }: }")]
    public void A_mapping_that_ends_where_a_value_should_be_is_a_problem_and_no_exception(string text)
    {
        var problems = new List<Problem>();
        FrontMatterReader.ReadYamlFile(File(text), problems);
        Assert.All(problems, problem => Assert.Equal("CG1003", problem.Id));
    }
}
