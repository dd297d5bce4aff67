using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Lsp.Protocol;

namespace CorpusGen.Tool.Lsp;

/// <summary>The edits of problems as actions of an editor.</summary>
internal static class CodeActions
{
    /// <summary>The actions at a range of a document.</summary>
    public static List<CodeAction> At(OpenDocument document, OpenCorpus corpus, CodeActionParams asked, EditWriter edits)
    {
        var actions = new List<CodeAction>();
        var findings = corpus.FindingsAt(document.Path!);
        var range = document.RangeOf(asked.Range);
        if (asked.Context.Wants(CodeActionKinds.QuickFix))
        {
            foreach (var finding in findings)
            {
                var place = finding.Problem.Place!.Span.Range;
                if (place.Start <= range.End && place.End >= range.Start)
                    actions.AddRange(finding.Problem.Edits.Select(edit => Of(finding, edit, document, edits)));
            }
        }

        if (!findings.Any(static finding => finding.Problem.Edits.Any(static edit => edit.Kind == EditKind.Fix)))
            return actions;
        if (asked.Context.Wants(CodeActionKinds.FixFile))
            actions.Add(All("Fix all in this file", CodeActionKinds.FixFile, document));
        if (asked.Context.Wants(CodeActionKinds.FixCorpus))
            actions.Add(All("Fix all in the corpus", CodeActionKinds.FixCorpus, document));
        return actions;
    }

    /// <summary>The action with its edit, which takes too long to make for a menu.</summary>
    public static CodeAction Resolve(CodeAction action, OpenDocument document, OpenCorpus corpus, EditWriter edits) => action with
    {
        Edit = edits.Of(corpus.Fix(action.Kind == CodeActionKinds.FixFile ? document.Path : null)
            .Select(file => (file.Before, Difference.Of(file.Before.Text, file.After)))),
    };

    private static CodeAction Of(Finding finding, Edit edit, OpenDocument document, EditWriter edits) => new()
    {
        Title = Shown.Text(edit.Title),
        Kind = CodeActionKinds.QuickFix,
        Diagnostics = [DiagnosticsPublisher.Of(finding, document)],
        IsPreferred = edit.Kind == EditKind.Fix && finding.Problem.Edits.Count == 1 ? true : null,
        Edit = edits.Of([(document.File, edit.Changes)]),
    };

    private static CodeAction All(string title, string kind, OpenDocument document) =>
        new() { Title = title, Kind = kind, Data = document.Uri };
}
