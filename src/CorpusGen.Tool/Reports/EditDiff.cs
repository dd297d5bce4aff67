using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Tool.Reports;

/// <summary>The lines that an edit changes, before and after it.</summary>
internal static class EditDiff
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>A group of lines that are next to each other.</summary>
    /// <param name="Line">The number of the first line, from 1.</param>
    /// <param name="Before">The lines as they are.</param>
    /// <param name="After">The lines after the edit.</param>
    internal sealed record Hunk(int Line, string[] Before, string[] After);

    /// <summary>The changes of <paramref name="edit"/>, in order.</summary>
    public static IEnumerable<Hunk> Of(Edit edit, SourceFile file)
    {
        var text = file.Text;
        // Another program may have made the file shorter since it was checked.
        if (edit.Changes.Any(change => change.Range.End > text.Length))
            yield break;
        for (var i = 0; i < edit.Changes.Count;)
        {
            var first = edit.Changes[i];
            var (start, end) = (Lines.Around(text, first.Range.Start).Start, Lines.Around(text, first.Range.End).End);
            var changed = new List<TextChange>();
            for (; i < edit.Changes.Count && edit.Changes[i].Range.Start <= end; i++)
            {
                changed.Add(edit.Changes[i]);
                end = Math.Max(end, Lines.Around(text, edit.Changes[i].Range.End).End);
            }

            var after = new System.Text.StringBuilder();
            var at = start;
            foreach (var change in changed)
            {
                after.Append(text, at, change.Range.Start - at).Append(change.Text);
                at = change.Range.End;
            }

            after.Append(text, at, end - at);
            yield return Trimmed(file.SpanOf(new TextRange(start, start)).Start.Line + 1, text[start..end], after.ToString());
        }
    }

    /// <summary>The range in which two lines differ, in the second.</summary>
    public static TextRange Difference(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var (a, b) = (before.Length, after.Length);
        while (a > start && b > start && before[a - 1] == after[b - 1])
            (a, b) = (a - 1, b - 1);
        return new TextRange(start, b);
    }

    /// <summary>Leaves out lines at both ends that stay as they are: an inserted line is not a change of the line before it.</summary>
    private static Hunk Trimmed(int line, string before, string after)
    {
        var (old, changed) = (before.Split(LineEnds, StringSplitOptions.None), after.Split(LineEnds, StringSplitOptions.None));
        var (most, start) = (Math.Min(old.Length, changed.Length), 0);
        while (start < most && old[start] == changed[start])
            start++;
        var end = 0;
        while (end < most - start && old[^(end + 1)] == changed[^(end + 1)])
            end++;
        return new Hunk(line + start, old[start..^end], changed[start..^end]);
    }
}
