using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What the build put into the assembly, beside what the generator reads.</summary>
public class EmbeddedTextsTests
{
    private const string ListFile = "obj/App.csproj" + FileList.Suffix;

    [Fact]
    public void A_list_that_agrees_is_not_spoken_of() =>
        Assert.Empty(GeneratorRun.Of(("reply.md", Articles.Reply), (ListFile, ListOf(("reply.md", Articles.Reply)))).Diagnostics);

    [Fact]
    public void A_body_that_was_saved_after_it_was_embedded_is_an_error_at_the_article()
    {
        var run = GeneratorRun.Of(("reply.md", Articles.Reply + "More."), (ListFile, ListOf(("reply.md", Articles.Reply))));

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(("CG9010", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Equal("'reply.md' changed while the build ran; build again", problem.GetMessage(null));
        Assert.Equal(GeneratorRun.Root + "reply.md", problem.Location.GetLineSpan().Path);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, problem.Descriptor.CustomTags);
    }

    [Fact]
    public void An_article_that_is_not_in_the_list_is_an_error() =>
        Assert.Equal("CG9010", Assert.Single(GeneratorRun.Of(("reply.md", Articles.Reply), (ListFile, ListOf())).Diagnostics).Id);

    [Fact]
    public void A_draft_whose_text_was_embedded_is_an_error()
    {
        var draft = Articles.Reply.Insert("---\n".Length, "draft: true\n");
        Assert.Equal("CG9010", Assert.Single(GeneratorRun.Of(("reply.md", Articles.Reply), ("draft.md", draft), (ListFile, ListOf(("reply.md", Articles.Reply), ("draft.md", Articles.Reply)))).Diagnostics).Id);
        Assert.Empty(GeneratorRun.Of(("reply.md", Articles.Reply), ("draft.md", draft), (ListFile, ListOf(("reply.md", Articles.Reply), ("draft.md", draft)))).Diagnostics);
    }

    /// <summary>The key is an error that a folder's <c>.editorconfig</c> may make a warning; that the text is in the assembly, nobody can.</summary>
    [Fact]
    public void A_draft_whose_key_is_hidden_never_ships()
    {
        var hidden = Articles.Reply.Insert("---\n".Length, "\"\\u0064raft\": true\n");
        var run = GeneratorRun.Of(("reply.md", Articles.Reply), ("hidden.md", hidden), (ListFile, ListOf(("reply.md", Articles.Reply), ("hidden.md", hidden))));

        Assert.Equal(["CG1006", "CG9010"], run.Diagnostics.Select(problem => problem.Id).Order(StringComparer.Ordinal));
        Assert.Contains(run.WithEditorConfig("corpusgen_severity.CG1006", "warning").Diagnostics, problem => problem.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void An_edit_in_an_editor_is_compared_with_nothing() =>
        Assert.Empty(GeneratorRun.Of(("reply.md", Articles.Reply)).With("reply.md", Articles.Reply + "More.").Diagnostics);

    [Theory]
    [InlineData("x.md\nseeds/evil.txt\n#.md", "x.mdU+000Aseeds/evil.txtU+000A#.md")]
    [InlineData("a\".md", "a\".md")]
    [InlineData(".|./notes/secret.md", ".|./notes/secret.md")]
    [InlineData("../secret.md", "../secret.md")]
    public void A_path_that_no_host_should_hand_over_is_an_error_and_no_article(string path, string shown)
    {
        var run = GeneratorRun.Of(("reply.md", Articles.Reply), (path, Articles.Reply));

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(("CG9007", Location.None), (problem.Id, problem.Location));
        Assert.StartsWith($"The path '{shown}' ", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", run.Source("Corpus.g.cs"), StringComparison.OrdinalIgnoreCase);
    }

    private static string ListOf(params (string Path, string Text)[] files) => FileList.Write(files.Select(file =>
        new FileList.Entry(file.Path, "-", PublishedBody.Of(new SourceFile(GeneratorRun.Root + file.Path, file.Path, file.Text), includesDrafts: false)?.Hash)));
}
