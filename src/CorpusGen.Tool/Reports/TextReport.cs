using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Reports;

/// <summary>A report for people: the problems of each file together, with the lines that they are about.</summary>
internal sealed class TextReport(TextWriter output, Paint paint) : IReport
{
    /// <summary>More candidates than a person compares.</summary>
    private const int MostEdits = 4;

    /// <summary>A change of a whole list shows its first lines.</summary>
    private const int MostLines = 6;

    private readonly SourceTexts _texts = new();

    /// <inheritdoc/>
    public void Write(IReadOnlyList<CheckedCorpus> corpora, bool showsHints)
    {
        foreach (var corpus in corpora)
            Write(corpus.Settings, corpus.Findings, showsHints);

        var tally = Tally.Of(corpora);
        var note = tally.Hints > 0 && !showsHints ? " (--hints shows hints)" : "";
        output.WriteLine(tally.Errors > 0 ? paint.Red($"{tally}{note}") : $"{tally}{note}");
        output.WriteLine(tally.Coverage);
    }

    /// <summary>Writes the problems of a corpus, file by file.</summary>
    public void Write(CorpusSettings settings, IReadOnlyList<Finding> findings, bool showsHints)
    {
        string? path = null;
        foreach (var finding in InOrder(findings, showsHints))
        {
            var shown = finding.Problem.Place?.Path ?? settings.Project ?? settings.Root.Path;
            if (shown != path)
                output.WriteLine(paint.Bold(Shown.Text(ShownPath.Of(path = shown))));
            Write(finding);
        }
    }

    /// <summary>Writes one problem.</summary>
    public void Write(Finding finding)
    {
        var problem = finding.Problem;
        var name = finding.Severity switch
        {
            ProblemSeverity.Error => paint.Red("error"),
            ProblemSeverity.Warning => paint.Yellow("warning"),
            _ => paint.Blue("hint"),
        };
        output.WriteLine($"  {Position(problem)}{name} {problem.Id}: {Shown.Text(problem.Message)}");
        if (problem.Place is not null)
            WriteFrames(problem);
        if (problem.Advice is { } advice)
            output.WriteLine($"        {paint.Dim("=")} {Shown.Text(advice)}");
        WriteEdits(problem);
        output.WriteLine();
    }

    /// <summary>Writes the lines that an edit changes.</summary>
    public void Write(Edit edit, SourceFile file)
    {
        foreach (var hunk in EditDiff.Of(edit, file))
        {
            var (before, after) = (hunk.Before, hunk.After);
            for (var i = 0; i < Math.Min(before.Length, MostLines); i++)
            {
                var difference = i < after.Length ? EditDiff.Difference(after[i], before[i]) : default;
                output.WriteLine($"      - {paint.Dim("|")} {paint.Red(new ShownLine(before[i], difference).Text(paint))}");
            }

            for (var i = 0; i < Math.Min(after.Length, MostLines); i++)
            {
                var difference = i < before.Length ? EditDiff.Difference(before[i], after[i]) : default;
                output.WriteLine($"      + {paint.Dim("|")} {paint.Green(new ShownLine(after[i], difference).Text(paint))}");
            }

            if (Math.Max(before.Length, after.Length) > MostLines)
                output.WriteLine($"        {paint.Dim("| …")}");
        }
    }

    private static IEnumerable<Finding> InOrder(IReadOnlyList<Finding> findings, bool showsHints) => findings
        .Where(finding => showsHints || finding.Severity >= ProblemSeverity.Warning)
        .OrderBy(finding => finding.Problem.Place?.Path ?? "", StringComparer.Ordinal)
        .ThenBy(finding => finding.Problem.Place?.Span.Range.Start ?? 0);

    /// <summary>The line and the column of a problem, and a blank; empty where it has no place.</summary>
    public static string Position(Problem problem) => problem.Place is { Span.Start: var start }
        ? string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1} ")
        : "";

    /// <summary>Shows the lines of a file in this text, and not the text on disk.</summary>
    public void Pin(SourceFile file) => _texts.Pin(file);

    private void WriteFrames(Problem problem)
    {
        var main = problem.Place!;
        var marks = problem.Related
            .Select(related => (related.Place, Label: (string?)Shown.Text(related.Label)))
            .Prepend((Place: main, Label: null))
            .ToArray();
        foreach (var ofFile in marks.GroupBy(mark => mark.Place.Path, StringComparer.Ordinal))
        {
            if (ofFile.Key != main.Path)
                output.WriteLine($"        {paint.Dim("in")} {Shown.Text(ShownPath.Of(ofFile.Key))}");
            var last = -1;
            foreach (var ofLine in ofFile.GroupBy(mark => mark.Place.Span.Start.Line).OrderBy(line => line.Key))
            {
                if (last >= 0 && ofLine.Key > last + 1)
                    output.WriteLine(paint.Dim("      ..."));
                last = ofLine.Key;
                WriteLine(ofFile.Key, [.. ofLine.OrderBy(mark => mark.Place.Span.Range.Start)]);
            }
        }
    }

    private void WriteLine(string path, (Place Place, string? Label)[] marks)
    {
        if (_texts.Of(path) is not { } file)
            return;
        var line = Lines.Around(file.Text, marks[0].Place.Span.Range.Start);
        var ranges = Array.ConvertAll(marks, mark => Lines.On(line, mark.Place.Span.Range));
        var shown = new ShownLine(file.Text[line.Start..line.End], ranges[0]);
        var number = (marks[0].Place.Span.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(7);
        output.WriteLine($"{paint.Blue(number)} {paint.Dim("|")} {shown.Text(paint, ranges)}");
        for (var i = 0; i < marks.Length; i++)
        {
            var (place, label) = marks[i];
            var signs = label is null ? paint.Red(shown.Marks(ranges[i], '^')) : paint.Blue($"{shown.Marks(ranges[i], '-')} {label}");
            output.WriteLine($"        {paint.Dim("|")} {signs}{(place.Span.End.Line > place.Span.Start.Line ? " …" : "")}");
        }
    }

    private void WriteEdits(Problem problem)
    {
        if (problem.Edits.Count == 0 || problem.Place is not { } place || _texts.Of(place.Path) is not { } file)
            return;
        foreach (var edit in problem.Edits.Take(MostEdits))
        {
            output.WriteLine($"        {paint.Dim("~")} {Shown.Text(edit.Title)}");
            Write(edit, file);
        }

        var more = (problem.Edits.Count - MostEdits).ToString(CultureInfo.InvariantCulture);
        if (problem.Edits.Count > MostEdits)
            output.WriteLine($"        {paint.Dim("~")} {more} more");
    }
}
