using CorpusGen.Compiler;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;

namespace CorpusGen.Authoring.Tests;

/// <summary>Drafts texts, and holds each draft against the compiler.</summary>
internal static class Drafts
{
    public const string Day = "2031-06-19";

    public static ArticleDraft Of(string text, string? lang = null, string? date = Day, string? title = "T")
    {
        var draft = Drafter.Draft(new DraftRequest(new SourceFile("a.md", "a.md", text)) { Lang = lang, Date = date, Title = title });
        Assert.Null(draft.Refusal);
        Assert.Empty(Errors(draft.Text));
        var again = Drafter.Draft(new DraftRequest(new SourceFile("a.md", "a.md", draft.Text)) { Lang = lang, Date = date, Title = title });
        Assert.Equal(draft.Text, again.Text);
        return draft;
    }

    public static string[] Errors(string text) =>
    [
        .. CorpusCompiler.Compile([InputFile.Of(new SourceFile("a.md", "a.md", text))], new LinkOptions()).Problems
            .Where(problem => ProblemKinds.Find(problem.Id)!.Severity >= ProblemSeverity.Warning).Select(problem => problem.Text),
    ];

    public static string[] Words(this ArticleDraft draft, ProposalKind kind) =>
        [.. draft.Proposals.Where(proposal => proposal.Kind == kind && proposal.Withheld is null).Select(proposal => proposal.Words)];
}
