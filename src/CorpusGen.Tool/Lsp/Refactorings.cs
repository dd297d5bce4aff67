using CorpusGen.Authoring;
using CorpusGen.Authoring.Editing;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Tool.Lsp.Protocol;
using StreamJsonRpc;

namespace CorpusGen.Tool.Lsp;

/// <summary>The changes that a person asks for as actions of an editor.</summary>
internal static class Refactorings
{
    private const int RequestFailed = -32803;

    /// <summary>The actions at a range of a document.</summary>
    public static IEnumerable<CodeAction> At(
        EditingState state, CodeActionParams asked, EditWriter edits, Func<OpenCorpus, string, SourceFile?> read)
    {
        var (context, corpus) = (asked.Context, state.Corpus);
        var range = state.Document.RangeOf(asked.Range);
        if (state.View is { } view && view.File.Text == state.Document.File.Text)
        {
            if (context.Wants(CodeActionKinds.Annotate) && range.Length > 0)
            {
                foreach (var annotation in Annotating.Of(view, range, corpus.Edited))
                    yield return Of(annotation, CodeActionKinds.Annotate, edits);
            }

            if (context.Wants(CodeActionKinds.MoveActor)
                && RegisterOf(corpus, read) is { } register
                && MovingActors.ToRegister(view, range.Start, register, corpus.Edited) is { } move)
                yield return Of(move, CodeActionKinds.MoveActor, edits);
        }

        if (!state.IsRegister && context.Wants(CodeActionKinds.Draft) && IsDraftable(state))
            yield return new CodeAction { Title = "Draft missing annotations", Kind = CodeActionKinds.Draft, Data = state.Document.Uri };
    }

    /// <summary>The document with the annotations that its text suggests.</summary>
    /// <exception cref="LocalRpcException">Nothing can be drafted; the message has the reason.</exception>
    public static WorkspaceEdit Draft(EditingState state, EditWriter edits)
    {
        var corpus = state.Corpus.Edited;
        var draft = Drafter.Draft(new DraftRequest(state.File)
        {
            Register = corpus.Register,
            Others = [.. corpus.Articles.Where(article => article.Path != state.Document.Path)],
        });
        if (draft.Refusal is { } reason)
            throw new LocalRpcException(reason) { ErrorCode = RequestFailed };
        var after = new SourceFile(state.File.Path, state.File.RelativePath, draft.Text).Text;
        return edits.Of([(state.Document.File, Difference.Of(state.Document.File.Text, after))]);
    }

    /// <summary>The register; an empty file where none exists.</summary>
    private static SourceFile? RegisterOf(OpenCorpus corpus, Func<OpenCorpus, string, SourceFile?> read)
    {
        var path = corpus.Settings.Root.Path + FileKinds.RegisterPath;
        return read(corpus, path) ?? (File.Exists(path) ? null : new SourceFile(path, FileKinds.RegisterPath, ""));
    }

    /// <summary>Whether the article has no errors but missing keys, or no front matter at all.</summary>
    private static bool IsDraftable(EditingState state) => state.Corpus.FindingsAt(state.Document.Path!).All(static finding =>
        finding.Severity < ProblemSeverity.Error || finding.Problem.Id is ProblemIds.MissingKey or ProblemIds.NoFrontMatter);

    private static CodeAction Of(Refactoring refactoring, string kind, EditWriter edits) =>
        new() { Title = refactoring.Title, Kind = kind, Edit = edits.Of(refactoring.Changes) };
}
