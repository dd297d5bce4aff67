using System.Text;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Fixes;

/// <summary>
/// Applies the edits of problems, round after round, until no edit is left that may be applied: an edit may lay open another problem.
/// Nothing is written here.
/// </summary>
internal sealed class Fixer(CorpusSession session, AskedCorpus asked, EditChooser chooser)
{
    /// <summary>An edit mends its problem, so this many rounds are needed only if two edits undid each other.</summary>
    private const int MostRounds = 50;

    private readonly Dictionary<string, byte[]> _original = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _edited = new(StringComparer.Ordinal);

    /// <summary>The edits that were applied, in order.</summary>
    public List<AppliedEdit> Applied { get; } = [];

    /// <summary>The files with other content: the content that was read, and the new one.</summary>
    public IEnumerable<(string Path, byte[] Original, byte[] Content)> Files =>
        _edited.Where(file => Content(file.Value) is var content && !content.AsSpan().SequenceEqual(_original[file.Key]))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (file.Key, _original[file.Key], Content(file.Value)));

    /// <summary>Applies all edits that may be applied; the corpus as it is after them.</summary>
    public CheckedCorpus Run()
    {
        var corpus = session.Link().Under(asked);
        for (var round = 0; round < MostRounds && !chooser.IsStopped; round++)
        {
            if (Open(corpus))
                corpus = session.Link().Under(asked);
            var changed = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var ofFile in corpus.Findings
                .Where(finding => finding.Problem.Place is not null)
                .GroupBy(finding => finding.Problem.Place!.Path, StringComparer.Ordinal)
                .OrderBy(ofFile => ofFile.Key, StringComparer.Ordinal))
            {
                if (_edited.TryGetValue(ofFile.Key, out var file) && Apply(ofFile, file) is { } edited)
                    changed.Add(ofFile.Key, Content(_edited[ofFile.Key] = edited));
            }

            if (changed.Count == 0)
                break;
            session.Replace(changed);
            corpus = session.Link().Under(asked);
        }

        return corpus;
    }

    /// <summary>
    /// Reads the files with problems that have edits, and returns whether there were any. From then on these bytes are checked and edited,
    /// and no other.
    /// </summary>
    private bool Open(CheckedCorpus corpus)
    {
        var opened = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var finding in corpus.Findings)
        {
            if (finding.Problem is not { Edits.Count: > 0, Place.Path: var path } || _original.ContainsKey(path))
                continue;
            try
            {
                var bytes = session.ContentOf(path);
                var file = DiskFile.Of(path, path, bytes);
                if (file.Fault is not null)
                    continue;
                _original.Add(path, opened[path] = bytes);
                _edited.Add(path, file.Source);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The file is gone or locked since it was checked. It has no edit then, and its problem stays.
            }
        }

        if (opened.Count > 0)
            session.Replace(opened);
        return opened.Count > 0;
    }

    /// <summary>The file with the edits of its problems that may be applied and do not overlap. Other edits have another round.</summary>
    private SourceFile? Apply(IEnumerable<Finding> findings, SourceFile file)
    {
        var changes = new List<TextChange>();
        foreach (var finding in findings.OrderBy(finding => finding.Problem.Place!.Span.Range.Start))
        {
            if (chooser.Choose(finding, file) is not { } edit || !TryAdd(edit, changes))
                continue;
            Applied.Add(new AppliedEdit(finding.Problem, edit, file));
        }

        return changes.Count == 0 ? null : new SourceFile(file.Path, file.RelativePath, file.With(changes));
    }

    /// <summary>Adds the changes of an edit to the changes in their order, unless one of them touches a change that is there.</summary>
    private static bool TryAdd(Edit edit, List<TextChange> changes)
    {
        foreach (var change in edit.Changes)
        {
            var at = PlaceOf(change, changes);
            // Two insertions at one place would be in an order that nobody chose.
            if ((at > 0 && changes[at - 1].Range.End >= change.Range.Start)
                || (at < changes.Count && changes[at].Range.Start <= change.Range.End))
                return false;
        }

        foreach (var change in edit.Changes)
            changes.Insert(PlaceOf(change, changes), change);
        return true;
    }

    /// <summary>The number of the first change that does not start before <paramref name="change"/>.</summary>
    private static int PlaceOf(TextChange change, List<TextChange> changes)
    {
        var (low, high) = (0, changes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (changes[middle].Range.Start < change.Range.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static byte[] Content(SourceFile file) => Encoding.UTF8.GetBytes(file.With([]));
}

/// <summary>An edit that was applied.</summary>
/// <param name="Problem">The problem that it solves.</param>
/// <param name="Edit">The edit.</param>
/// <param name="Before">The file before it.</param>
internal sealed record AppliedEdit(Problem Problem, Edit Edit, SourceFile Before);
