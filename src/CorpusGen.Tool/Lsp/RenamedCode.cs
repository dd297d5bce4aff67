using System.Globalization;
using System.Text;
using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Projects;
using StreamJsonRpc;

namespace CorpusGen.Tool.Lsp;

/// <summary>The change of C# that belongs to the change of an id.</summary>
/// <param name="Changes">The changes by file.</param>
/// <param name="Notes">Sentences for the user about code that stays as it is.</param>
internal sealed record RenamedCode(
    IReadOnlyList<(SourceFile File, EquatableArray<TextChange> Changes)> Changes, IReadOnlyList<string> Notes)
{
    private const int MostShown = 10;

    private const int RequestFailed = -32803;

    /// <summary>Finds the C# names that follow from an id. Some quotes are named by the id of their speaker.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="id">The old id.</param>
    /// <param name="changes">The changes of the articles and of the register.</param>
    /// <param name="newId">The new id.</param>
    /// <param name="unsaved">The C# files whose text in the editor is not the text on disk.</param>
    /// <param name="isTrusted">Whether projects may be evaluated.</param>
    /// <exception cref="LocalRpcException">A C# file is not saved.</exception>
    public static RenamedCode Of(
        OpenCorpus corpus,
        IdPlace id,
        string newId,
        IReadOnlyList<(SourceFile File, EquatableArray<TextChange> Changes)> changes,
        IReadOnlyCollection<string> unsaved,
        bool isTrusted)
    {
        if (corpus.Settings.Project is not { } project)
        {
            return new RenamedCode([], !isTrusted && ProjectSettings.Above(corpus.Settings.Root.Path) is { } above
                ? [$"C# is not looked at, because the workspace is not trusted and '{above}' is not evaluated."]
                : []);
        }

        var (before, after) = (corpus.Session, corpus.Session.Copy());
        after.Replace(changes.ToDictionary(
            static file => file.File.Path, static file => Encoding.UTF8.GetBytes(file.File.With(file.Changes)), StringComparer.Ordinal));
        var names = MemberNaming.Changed(before, after, actor => id.Kind == IdKind.Actor && actor == id.Id ? newId : actor);
        if (names.Count > 0 && unsaved.FirstOrDefault() is { } file)
        {
            throw new LocalRpcException($"'{file}' has changes that are not saved, and C# is changed as it is on disk; save it first")
            {
                ErrorCode = RequestFailed,
            };
        }

        try
        {
            var code = CodeRename.Of(project, ContentsOf(before), names, id.Id);
            return new RenamedCode(
                code.Changes, code.Strings.Count == 0 ? [] : [Sentence(id.Id, code.Strings, Path.GetDirectoryName(project)!)]);
        }
        catch (UseException e)
        {
            return new RenamedCode([], [$"C# is not changed: {e.Message}"]);
        }
    }

    private static IEnumerable<(string Path, byte[] Content)> ContentsOf(CorpusSession session)
    {
        foreach (var (_, path) in session.Files)
        {
            byte[] content;
            try
            {
                content = session.ContentOf(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It has a problem already, and no names.
                continue;
            }

            yield return (path, content);
        }
    }

    private static string Sentence(string id, IReadOnlyList<Place> strings, string folder)
    {
        var places = strings.Take(MostShown).Select(place => string.Create(
            CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder, place.Path)}({place.Span.Start.Line + 1})"));
        var rest = strings.Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $" and {strings.Count - MostShown} more") : "";
        return $"C# strings with '{id}' are not changed: {string.Join(", ", places)}{rest}.";
    }
}
