using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Fixes;

/// <summary>Decides which edit of a problem is applied.</summary>
internal sealed class EditChooser
{
    /// <summary>The kinds whose edit replaces an author's words by words of the body: a person allows it, or a number does.</summary>
    private static readonly string[] NearMisses = [ProblemIds.QuoteNotFound, ProblemIds.DateNotFound];

    private readonly Dictionary<(string Path, string Id, string Message), Edit?> _answers = [];

    /// <summary>The ids of problems that are solved; empty for all.</summary>
    public IReadOnlyCollection<string> Only { get; init; } = [];

    /// <summary>How many characters of a quote or of a date may change without a question.</summary>
    public int AcceptNear { get; init; }

    /// <summary>Asks a person which of the edits to apply; <see langword="null"/> for none.</summary>
    public Func<Finding, SourceFile, IReadOnlyList<Edit>, Answer>? Ask { get; init; }

    /// <summary>Whether the person wants no more questions and no more edits.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The edit to apply, or <see langword="null"/> where none may be.</summary>
    public Edit? Choose(Finding finding, SourceFile file)
    {
        var problem = finding.Problem;
        if (IsStopped || (Only.Count > 0 && !Only.Contains(problem.Id)))
            return null;
        if (Certain(problem, file) is { } certain)
            return certain;
        Edit[] possible = [.. problem.Edits.Where(edit => edit.Kind != EditKind.Snippet)];
        // A hint does not interrupt a person who did not ask for it.
        if (Ask is null || possible.Length == 0 || (finding.Severity < ProblemSeverity.Warning && Only.Count == 0))
            return null;
        var key = (file.Path, problem.Id, problem.Message);
        if (_answers.TryGetValue(key, out var answered))
            return answered is null ? null : Array.Find(possible, edit => edit.Title == answered.Title);
        var answer = Ask(finding, file, possible);
        IsStopped = answer.Stops;
        return _answers[key] = answer.Edit;
    }

    /// <summary>Why no edit of a problem is applied, for the report; <see langword="null"/> where no edit is possible.</summary>
    public string? Reason(Problem problem, SourceFile file)
    {
        var possible = problem.Edits.Where(edit => edit.Kind != EditKind.Snippet).ToArray();
        if (possible.Length == 0 || (Only.Count > 0 && !Only.Contains(problem.Id)))
            return null;
        if (possible.Length > 1)
            return "several edits are possible; --interactive asks";
        if (!NearMisses.Contains(problem.Id))
            return "the edit is a guess; --interactive asks";
        var changed = ChangedCharacters.Of(possible[0], file);
        return changed > ChangedCharacters.Most
            ? "the words differ much; --interactive asks"
            : FormattableString.Invariant($"changed characters: {changed}; --accept-near {changed} allows that, or --interactive asks");
    }

    private Edit? Certain(Problem problem, SourceFile file)
    {
        Edit? certain = null;
        foreach (var edit in problem.Edits)
        {
            if (edit.Kind != EditKind.Fix)
                continue;
            if (certain is not null)
                return null;
            certain = edit;
        }

        return certain is not null && NearMisses.Contains(problem.Id) && ChangedCharacters.Of(certain, file) > AcceptNear ? null : certain;
    }
}

/// <summary>The answer of a person.</summary>
/// <param name="Edit">The edit, or <see langword="null"/> for none.</param>
/// <param name="Stops">Whether the person wants no more questions.</param>
internal readonly record struct Answer(Edit? Edit, bool Stops);
