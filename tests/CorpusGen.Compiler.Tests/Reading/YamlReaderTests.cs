using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests.Reading;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a:\tb", "b", "b")]
    [InlineData("a: b # comment", "b", "b")]
    [InlineData("a: b#c", "b#c", "b#c")]
    [InlineData("a: no", "no", "no")]
    [InlineData("a: ~", "~", "~")]
    [InlineData("a: 0o17", "0o17", "0o17")]
    [InlineData("a: 'it''s'", "it's", "'it''s'")]
    [InlineData("a: \"\\u00e9\\n\"", "é\n", "\"\\u00e9\\n\"")]
    [InlineData("a: \"\\uD83D\\uDE00\"", "😀", "\"\\uD83D\\uDE00\"")]
    [InlineData("a: 😀", "😀", "😀")]
    [InlineData("a: !!int 7", "7", "!!int 7")]
    [InlineData("a: x\n  y\n\n  z", "x y\nz", "x\n  y\n\n  z")]
    [InlineData("a: |\n  x\n  ---\n\n# comment\nb: c", "x\n---\n", "|\n  x\n  ---")]
    [InlineData("a: >-\n  x\n  y\n\n  z\nb: c", "x y\nz", ">-\n  x\n  y\n\n  z")]
    [InlineData("a: x\u00A0y", "x\u00A0y", "x\u00A0y")]
    [InlineData("a: cafe\u0301", "cafe\u0301", "cafe\u0301")]
    [InlineData("a: x\u202Ey", "x\u202Ey", "x\u202Ey")]
    [InlineData("a: x\u0080y", "x\u0080y", "x\u0080y")]
    public void A_scalar_is_the_text_that_is_written_and_knows_where(string yaml, string value, string written)
    {
        var text = $"---\n{yaml}\n---\n";
        var (front, problems) = Read(text);
        Assert.Empty(problems);
        var node = Assert.IsType<ScalarNode>(front!.Root["a"]);
        Assert.Equal(value, node.Value);
        Assert.Equal(written, text[node.Range.Start..node.Range.End]);
    }

    [Theory]
    [InlineData("a: x\r\n  y\r\n\r\n  z", "x y\nz")]
    [InlineData("a: |\r\n  x\r\n  y", "x\ny\n")]
    [InlineData("a: |-\r  x\r  y", "x\ny")]
    [InlineData("a: \"x\r  y\"", "x y")]
    public void Line_ends_inside_a_scalar_are_LF_whatever_the_file_has(string yaml, string value)
    {
        var (front, problems) = Read($"---\n{yaml}\n---\n");
        Assert.Empty(problems);
        Assert.Equal(value, ((ScalarNode)front!.Root["a"]!).Value);
    }

    [Fact]
    public void Nothing_written_is_absent_and_empty_quotes_are_not()
    {
        var (front, _) = Read("---\na:\nb: ''\nc: # comment\nd: \"\"\n---\n");
        Assert.Null(front!.Root["a"]);
        Assert.NotNull(front.Root["b"]);
        Assert.Null(front.Root["c"]);
        Assert.NotNull(front.Root["d"]);
        Assert.Null(front.Root["e"]);
    }

    [Fact]
    public void List_items_need_no_indentation()
    {
        var (front, problems) = Read("---\na:\n- b\n\n# comment\n- c\n-\nd: [e, {f: g}]\na.b: 1\n'x y': 2\n---\n");
        Assert.Empty(problems);
        var list = Assert.IsType<SequenceNode>(front!.Root["a"]);
        Assert.Equal(["b", "c", ""], list.Items.Select(item => ((ScalarNode)item).Value));
        Assert.True(((ScalarNode)list.Items[2]).IsAbsent);
        Assert.IsType<MappingNode>(((SequenceNode)front.Root["d"]!).Items[1]);
        Assert.NotNull(front.Root["a.b"]);
        Assert.NotNull(front.Root["x y"]);
    }

    [Fact]
    public void A_duplicate_key_names_both_places_and_keeps_the_first()
    {
        var (front, problems) = Read("---\r\na: 1\r\nb: 2\r\n'a': 3\r\nc: {d: 1, d: 2}\r\n---\r\n");
        Assert.Equal(["CG1004 5,11", "CG1004 4,1"], problems.Select(At));
        Assert.Equal(["a.md(5,5)", "a.md(2,1)"], problems.Select(problem => Assert.Single(problem.Related).Place.ToString()));
        Assert.Contains("a.md(2,1)", problems[1].Text, StringComparison.Ordinal);
        Assert.Equal("1", ((ScalarNode)front!.Root["a"]!).Value);
    }

    [Fact]
    public void The_seventeenth_key_and_the_thousandth_are_compared_as_the_second_is()
    {
        var keys = string.Join("\n", Enumerable.Range(0, 1000).Select(i => FormattableString.Invariant($"k{i}: {i}")));
        var (front, problems) = Read($"---\n{keys}\nk3: again\nk999: again\n---\n");
        Assert.Equal(["CG1004 1002,1", "CG1004 1003,1"], problems.Select(At));
        Assert.Equal(1000, front!.Root.Entries.Count);
    }

    [Fact]
    public void Keys_are_the_same_only_when_every_unit_is()
    {
        var (front, problems) = Read("---\né: 1\ne\u0301: 2\nE\u0301: 3\n---\n");
        Assert.Empty(problems);
        Assert.Equal(3, front!.Root.Entries.Count);
    }

    [Fact]
    public void An_alias_stands_for_its_anchor_and_points_at_it()
    {
        const string Text = "---\na: &x [1, 2]\nb: *x\nc: {<<: &y {d: 1, e: 2}, d: 3}\nf: {<<: [*y, {g: 4}]}\n---\n";
        var (front, problems) = Read(Text);
        Assert.Empty(problems);
        Assert.Equal(front!.Root["a"], front.Root["b"]);
        var c = (MappingNode)front.Root["c"]!;
        Assert.Equal(["d3", "e2"], c.Entries.Select(entry => entry.Key.Value + ((ScalarNode)entry.Value).Value));
        Assert.Equal(["d", "e", "g"], ((MappingNode)front.Root["f"]!).Entries.Select(entry => entry.Key.Value));
    }

    [Theory]
    [InlineData("a: *b", 4)]
    [InlineData("a: &x [*x]", 8)]
    [InlineData("a: &x {b: *x}", 11)]
    [InlineData("a: &x {b: {<<: *x}}", 16)]
    public void An_alias_of_what_is_not_yet_there_is_an_error_even_inside_its_own_anchor(string yaml, int column)
    {
        var problem = Assert.Single(Read($"---\n{yaml}\n---\n").Problems);
        Assert.Equal(FormattableString.Invariant($"CG1003 2,{column}"), At(problem));
        Assert.Contains("not defined before it", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_YAML_file_may_say_its_version()
    {
        List<Problem> problems = [];
        var file = new SourceFile("actors.yaml", "actors.yaml", "# ours\n%YAML 1.2\n---\na: b\n...\n# 5 %\n");
        Assert.Equal("a", Assert.Single(FrontMatterReader.ReadYamlFile(file, problems)!.Entries).Key.Value);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_billion_laughs_stop_at_the_alias_that_is_too_much()
    {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i =>
            FormattableString.Invariant($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n")));
        var problem = Assert.Single(Read($"---\n{yaml}---\n").Problems);
        Assert.Equal(ProblemIds.LimitExceeded, problem.Id);
        Assert.Equal(4, problem.Place!.Span.Start.Line);
        Assert.Contains("10,000", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d: &d {0}\ntags: [*d, *d, *d]", 3)]
    [InlineData("d: &d {0}\ne: &e [*d]\ntags: [*e, *d]", 4)]
    [InlineData("d: &d {e: {0}}\nf: [*d, *d, *d]", 3)]
    [InlineData("d: &d {e: {0}}\nf: {<<: *d}\ng: {<<: [*d, *d]}", 4)]
    [InlineData("d: &d {? {0} : e}\nf: [*d, *d, *d]", 3)]
    [InlineData("d: &d {0}\nf:\n  *d : a\n  e: *d\n  g: *d", 6)]
    public void Aliases_may_not_repeat_long_texts_again_and_again(string yaml, int line)
    {
        string Of(int length) => $"---\n{yaml.Replace("{0}", new string('x', length), StringComparison.Ordinal)}\n---\n";
        Assert.Empty(Read(Of(33_000)).Problems);
        var problem = Assert.Single(Read(Of(40_000)).Problems);
        Assert.Equal(ProblemIds.LimitExceeded, problem.Id);
        Assert.Equal(line, problem.Place!.Span.Start.Line + 1);
        Assert.Contains("100,000 characters", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_does_not_repeat_a_text_of_any_length()
    {
        var longText = new string('x', 500);
        foreach (var yaml in new[] { $"? {longText}\n: a\n? {longText}\n: b", $"a: *{longText}" })
            Assert.InRange(Assert.Single(Read($"---\n{yaml}\n---\n").Problems).Text.Length, 60, 250);
    }

    [Fact]
    public void Each_second_one_of_many_equal_keys_is_an_error_at_its_place()
    {
        var keys = string.Concat(Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"k{i % 25}: v\n")));
        var (_, problems) = Read($"---\n{keys}---\n");
        Assert.Equal(Enumerable.Range(27, 15).Select(line => FormattableString.Invariant($"CG1004 {line},1")), problems.Select(At));
    }

    [Theory]
    [InlineData("[", "]", 32)]
    [InlineData("{a: ", "}", 32)]
    public void Nesting_is_read_to_its_limit_and_no_deeper(string open, string close, int deepest)
    {
        string Nested(int depth) => $"---\nx: {string.Concat(Enumerable.Repeat(open, depth))}v{string.Concat(Enumerable.Repeat(close, depth))}\n---\n";
        Assert.Empty(Read(Nested(deepest - 1)).Problems);
        Assert.Equal(ProblemIds.LimitExceeded, Assert.Single(Read(Nested(deepest)).Problems).Id);
        Assert.Equal(ProblemIds.LimitExceeded, Assert.Single(Read(Nested(200_000)).Problems).Id);
        Assert.Equal(ProblemIds.LimitExceeded, Assert.Single(Read($"---\nx: {new string('[', 200_000)}\n---\n").Problems).Id);
    }

    [Fact]
    public void Front_matter_over_the_limit_is_not_read_at_all()
    {
        var problem = Assert.Single(Read($"---\na: {new string('x', YamlReader.MaxLength)}\n---\n").Problems);
        Assert.Equal("CG1008 2,1", At(problem));
        Assert.Contains("4,194,304", problem.Text, StringComparison.Ordinal);
    }
}
