using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>Shows problems in the editor: all of open documents, and of other files those that an editor lists.</summary>
/// <param name="publish">Sends the diagnostics of one document, which replace those that it had.</param>
internal sealed class DiagnosticsPublisher(Action<PublishDiagnosticsParams> publish)
{
    private const string Source = "CorpusGen";

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<OpenCorpus, IReadOnlyList<Finding>> _ofNoFile = [];

    /// <summary>Shows the problems in the file at <paramref name="path"/>.</summary>
    /// <param name="findings">The problems.</param>
    /// <param name="path">The file.</param>
    /// <param name="document">The document, if it is open.</param>
    public void Publish(IEnumerable<Finding> findings, string path, OpenDocument? document) => Show(
        path,
        document,
        [.. findings.Where(finding => document is not null || finding.Severity > ProblemSeverity.Hidden)
            .Select(finding => Of(finding, document))]);

    /// <summary>Shows the problems that are in no article at the project, or at the root of a corpus without a project.</summary>
    public void PublishOfNoFile(OpenCorpus corpus)
    {
        var before = _ofNoFile.GetValueOrDefault(corpus) ?? [];
        var findings = corpus.FindingsOfNoFile;
        if (findings == before)
            return;
        _ofNoFile[corpus] = findings;
        var byPath = findings.ToLookup(finding => PathOf(finding, corpus), StringComparer.Ordinal);
        foreach (var path in before.Select(finding => PathOf(finding, corpus)).Union(byPath.Select(ofPath => ofPath.Key)))
            Show(path, null, [.. byPath[path].Select(finding => Of(finding, null))]);
    }

    /// <summary>Shows no problem of a corpus any more.</summary>
    public void Clear(OpenCorpus corpus)
    {
        _ofNoFile.Remove(corpus, out var ofNoFile);
        foreach (var path in _shown.Where(path => path.StartsWith(corpus.Settings.Root.Path, StringComparison.Ordinal))
            .Concat((ofNoFile ?? []).Select(finding => PathOf(finding, corpus))).ToArray())
            Show(path, null, []);
    }

    /// <summary>Shows no problem of a file by another name than the name by which the editor opens it.</summary>
    public void Open(OpenDocument document)
    {
        if (document.Path is { } path && DocumentUri.Of(path) is var uri && uri != document.Uri && _shown.Remove(path))
            publish(new(uri, null, []));
    }

    /// <summary>Shows no problem of a document that is closed. The problems of its file on disk follow.</summary>
    public void Close(OpenDocument document)
    {
        if (_shown.Remove(document.Path!))
            publish(new(document.Uri, null, []));
    }

    /// <summary>A problem as a diagnostic.</summary>
    public static Diagnostic Of(Finding finding, OpenDocument? document) => new()
    {
        Range = finding.Problem.Place is { } place ? RangeOf(place, document) : default,
        Severity = finding.Severity switch
        {
            ProblemSeverity.Error => DiagnosticSeverity.Error,
            ProblemSeverity.Warning => DiagnosticSeverity.Warning,
            ProblemSeverity.Info => DiagnosticSeverity.Information,
            _ => DiagnosticSeverity.Hint,
        },
        Code = finding.Problem.Id,
        Source = Source,
        Message = Compiler.Text.Shown.Text(finding.Problem.Text),
        RelatedInformation = finding.Problem.Related.Count == 0
            ? null
            : [.. finding.Problem.Related.Select(related => new RelatedInformation(
                new Location(DocumentUri.Of(related.Place.Path), RangeOf(related.Place, null)), related.Label))],
    };

    private static LineRange RangeOf(Place place, OpenDocument? document) => document is not null
        ? document.RangeOf(place.Span.Range)
        : new(new(place.Span.Start.Line, place.Span.Start.Character), new(place.Span.End.Line, place.Span.End.Character));

    private static string PathOf(Finding finding, OpenCorpus corpus) =>
        finding.Problem.Place?.Path ?? corpus.Settings.Project?.Replace('\\', '/') ?? corpus.Settings.Root.Path.TrimEnd('/');

    private void Show(string path, OpenDocument? document, Diagnostic[] problems)
    {
        var wasShown = _shown.Contains(path);
        if (problems.Length > 0)
            _shown.Add(path);
        else
            _shown.Remove(path);
        if (wasShown || problems.Length > 0 || document is not null)
            publish(new(document?.Uri ?? DocumentUri.Of(path), document?.Version, problems));
    }
}
