using CorpusGen.Compiler.Problems;

namespace CorpusGen.Compiler.Tests.Edits;

/// <summary>The tables in <c>Cases</c>, each case as it is written, with CRLF, with a byte order mark, and with comments.</summary>
public sealed class EditTests
{
    private static readonly (string LineEnd, bool HasByteOrderMark, bool HasComments)[] Forms =
        [("\n", false, false), ("\r\n", false, false), ("\n", true, true), ("\r\n", true, true), ("\r", false, true)];

    public static TheoryData<string> Names => new(EditCase.All.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_solves_its_problem_and_changes_nothing_else(string name)
    {
        var written = EditCase.All.Single(one => one.Name == name);
        foreach (var (lineEnd, hasByteOrderMark, hasComments) in Forms)
        {
            var form = written.Written(lineEnd, hasByteOrderMark, hasComments);
            var problems = form.Problems(form.Before);
            var found = problems.Where(problem => problem.Id == form.Id).SelectMany(problem => problem.Edits)
                .Where(edit => (edit.Title, edit.Kind) == (form.Title, form.Kind)).ToArray();
            Assert.True(found.Length == 1, $"{found.Length} edits; there are:\n{Described(problems)}");

            var edited = form.FileWith(form.Before).With(found[0].Changes);

            Assert.Equal(form.After, edited);
            if (form.Kind != EditKind.Snippet)
                AssertSolved(form, problems, form.Id, found[0]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_edit_that_is_offered_beside_it_solves_its_problem_too(string name)
    {
        var one = EditCase.All.Single(one => one.Name == name);
        var problems = one.Problems(one.Before);
        foreach (var problem in problems.Where(problem => problem.Place!.Path.EndsWith("/" + one.Path, StringComparison.Ordinal)))
        {
            foreach (var edit in problem.Edits.Where(edit => edit.Kind != EditKind.Snippet))
                AssertSolved(one, problems, problem.Id, edit);
        }
    }

    [Fact]
    public void Every_kind_that_has_edits_has_cases_and_no_other() => Assert.Equal(
        ProblemKinds.All.Where(kind => kind.HasEdits).Select(kind => kind.Id).Order(StringComparer.Ordinal),
        EditCase.All.Select(one => one.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_with_a_byte_order_mark_keeps_it()
    {
        var file = Written.File("\uFEFFa b");
        Assert.Equal("\uFEFFa c", file.With([new(new(2, 3), "c")]));
    }

    /// <summary>Asserts that a problem with the id is gone, and that all others were there before.</summary>
    private static void AssertSolved(EditCase one, IReadOnlyList<Problem> before, string id, Edit edit)
    {
        var after = one.Problems(one.FileWith(one.Before).With(edit.Changes));
        var left = before.Select(problem => problem.Id).ToList();
        Assert.True(left.Remove(id));
        foreach (var problem in after)
            Assert.True(left.Remove(problem.Id), $"after '{edit.Title}':\n{Described(after)}");
    }

    private static string Described(IEnumerable<Problem> problems) => string.Join('\n', problems.Select(problem =>
        $"{Written.At(problem)} {problem.Text}" + string.Concat(problem.Edits.Select(edit => $"\n  {edit.Kind} | {edit.Title}"))));
}
