using System.CommandLine;
using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Fixes;
using CorpusGen.Tool.Reports;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen fix</c>: applies the edits of problems.</summary>
internal sealed class FixCommand
{
    private readonly Output _output;
    private readonly CorpusArguments _corpora = new();

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show the edits and write nothing." };

    private readonly Option<string?> _only = new("--only")
    {
        Description = "Solve problems of these ids alone.",
        HelpName = "CG3001,…",
    };

    private readonly Option<bool> _interactive = new("--interactive", "-i") { Description = "Ask where several edits are possible." };

    private readonly Option<int> _acceptNear = new("--accept-near")
    {
        Description = "Take the article's words for a quote or a date that differs in at most so many characters.",
        HelpName = "N",
    };

    private FixCommand(Output output) => _output = output;

    public static Command Create(Output output)
    {
        var fix = new FixCommand(output);
        var command = new ToolCommand(
            "fix",
            "Applies the edits of problems to articles.",
            """
            corpusgen fix --dry-run          shows the edits
            corpusgen fix --only CG1003      mends YAML alone
            corpusgen fix --accept-near 2    also quotes that differ from the body in two characters at most
            corpusgen fix --interactive      asks about everything else
            The exit code is 0 when no error is left, 1 when errors are left, 2 after a wrong use.
            """)
        {
            fix._dryRun, fix._only, fix._interactive, fix._acceptNear,
        };
        fix._only.CompletionSources.Add(CompletionCommand.ProblemIdsAfter);
        fix._corpora.AddTo(command);
        command.SetAction(fix.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var only = (arguments.GetValue(_only) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static id => id.ToUpperInvariant()).ToArray();
        if (Array.Find(only, id => ProblemKinds.Find(id) is null) is { } unknown)
            throw new UseException($"'{unknown}' is not the id of a problem; docs/diagnostics.md has the ids");
        var code = ExitCodes.Fine;
        foreach (var asked in _corpora.Find(arguments, _output))
        {
            CorpusSession session;
            using (var progress = new Progress(_output))
                session = CorpusSession.Open(asked.Settings, progress.Step);
            var chooser = new EditChooser
            {
                Only = only,
                AcceptNear = arguments.GetValue(_acceptNear),
                Ask = arguments.GetValue(_interactive) ? Ask : null,
            };
            var fixer = new Fixer(session, asked, chooser);
            var corpus = fixer.Run();
            var files = fixer.Files.ToArray();
            ShowApplied(fixer.Applied);
            ShowLeft(corpus, chooser, files);
            var failed = !arguments.GetValue(_dryRun) && !Write(files);
            var left = corpus.Findings.Count(static finding => finding.IsError);
            _output.Text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(fixer.Applied.Count, "edit")} in {Count(files.Length, "file")}, {Count(left, "error")} left"));
            code = Math.Max(code, failed || left > 0 ? ExitCodes.Problems : ExitCodes.Fine);
        }

        return code;
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private void ShowApplied(List<AppliedEdit> applied)
    {
        var report = new TextReport(_output.Text, _output.Paint);
        foreach (var ofFile in applied.GroupBy(edit => edit.Before.Path, StringComparer.Ordinal))
        {
            _output.Text.WriteLine(_output.Paint.Bold(Shown.Text(ShownPath.Of(ofFile.Key))));
            foreach (var edit in ofFile)
            {
                _output.Text.WriteLine($"  {TextReport.Position(edit.Problem)}{edit.Problem.Id}: {Shown.Text(edit.Edit.Title)}");
                report.Write(edit.Edit, edit.Before);
            }

            _output.Text.WriteLine();
        }
    }

    private void ShowLeft(CheckedCorpus corpus, EditChooser chooser, (string Path, byte[], byte[] Content)[] files)
    {
        var texts = new SourceTexts();
        foreach (var (path, _, content) in files)
            texts.Pin(DiskFile.Of(path, path, content).Source);
        foreach (var finding in corpus.Findings.Where(finding => finding.Severity >= ProblemSeverity.Warning))
        {
            if (finding.Problem is { Place: { } place, Edits.Count: > 0 } problem && texts.Of(place.Path) is { } file
                && chooser.Reason(problem, file) is { } reason)
                _output.Text.WriteLine($"{Shown.Text(ShownPath.Of(place.Path))}:{TextReport.Position(problem)}{problem.Id}: {reason}");
        }
    }

    private bool Write(IEnumerable<(string Path, byte[] Original, byte[] Content)> files)
    {
        var isAllWritten = true;
        foreach (var (path, original, content) in files)
        {
            try
            {
                if (AtomicReplacement.Write(path, original, content))
                    continue;
                _output.Errors.WriteLine($"corpusgen: '{ShownPath.Of(path)}' changed meanwhile and stays as it is; run the command again");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _output.Errors.WriteLine($"corpusgen: '{ShownPath.Of(path)}' cannot be written: {e.Message}");
            }

            isAllWritten = false;
        }

        return isAllWritten;
    }

    private Answer Ask(Finding finding, SourceFile file, IReadOnlyList<Edit> edits)
    {
        var text = _output.Text;
        var report = new TextReport(text, _output.Paint);
        report.Pin(file);
        text.WriteLine(_output.Paint.Bold(Shown.Text(ShownPath.Of(file.Path))));
        report.Write(finding with { Problem = finding.Problem with { Edits = default } });
        for (var i = 0; i < edits.Count; i++)
        {
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {i + 1}: {Shown.Text(edits[i].Title)}"));
            report.Write(edits[i], file);
        }

        while (true)
        {
            text.Write($"Apply which? 1{(edits.Count > 1 ? $"-{edits.Count}" : "")}, Enter for none, q to stop: ");
            _output.Flush();
            switch (_output.ReadLine()?.Trim())
            {
                case null or "q":
                    return new(null, Stops: true);
                case "":
                    return new(null, Stops: false);
                case var answer
                    when int.TryParse(answer, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= edits.Count:
                    return new(edits[number - 1], Stops: false);
            }
        }
    }
}
