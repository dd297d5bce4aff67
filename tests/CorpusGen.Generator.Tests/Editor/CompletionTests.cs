using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Editor;

/// <summary>The lists of an editor are part of the API: the names of a corpus, and almost nothing else.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("Corpus.", "Actors Articles Dates Instance Quotes")]
    [InlineData("Corpus.Articles.", "All HarborTalks Of<> Reply TryGet")]
    [InlineData("Corpus.Actors.", "All Count GetType Hamaura Minato PortUnion TryGet")]
    [InlineData("Corpus.Articles.HarborTalks.Quotes.", "All Count GetType KeptPromise PortUnion")]
    [InlineData("Corpus.Articles.HarborTalks.Dates.", "All Count GetType Speech")]
    [InlineData("Corpus.Articles.Reply.Dates.", "All Count GetType")]
    [InlineData("Corpus.Quotes.", "All")]
    public async Task An_editor_lists_names_and_almost_nothing_else(string code, string listed) =>
        Assert.Equal(listed.Split(' '), await ListAfter(code, inOtherProject: false));

    [Theory]
    [InlineData("Corpus.", "Actors Articles Dates Instance Quotes")]
    [InlineData("Corpus.Articles.", "All HarborTalks Of<> Reply TryGet")]
    [InlineData("Corpus.Articles.HarborTalks.Quotes.", "All Count GetType KeptPromise PortUnion")]
    public async Task A_project_that_references_the_corpus_gets_the_same_lists(string code, string listed) =>
        Assert.Equal(listed.Split(' '), await ListAfter(code, inOtherProject: true));

    private static async Task<IEnumerable<string>> ListAfter(string code, bool inOtherProject)
    {
        var talks = Articles.HarborTalks.Replace("exact: the 18th", "id: speech, exact: the 18th", StringComparison.Ordinal);
        var run = GeneratorRun.Of(("harbor-talks.md", talks), ("2031-06-21-reply.md", Articles.Reply));
        var text = $"using Newsroom; class Program {{ void Run() {{ {code} }} }}";
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var references = inOtherProject ? run.Output.References.Append(AsLibrary(run.Output)) : run.Output.References;
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: run.Output.Options, parseOptions: run.Output.SyntaxTrees.First().Options, metadataReferences: references));
        foreach (var tree in inOtherProject ? [] : run.Output.SyntaxTrees)
            project = project.AddDocument($"{project.Documents.Count()}.cs", await tree.GetTextAsync()).Project;
        var document = project.AddDocument("Program.cs", SourceText.From(text));
        var list = await CompletionService.GetService(document)!
            .GetCompletionsAsync(document, text.IndexOf(code, StringComparison.Ordinal) + code.Length);
        // The static methods of System.Object are in every list after the name of a type, and an editor adds snippets, which are no members.
        return list.ItemsList.Where(item => !item.Tags.Contains("Snippet")).Select(item => item.DisplayText + item.DisplayTextSuffix).Except(["Equals", "ReferenceEquals"]).Order(StringComparer.Ordinal);
    }

    private static PortableExecutableReference AsLibrary(Compilation corpus)
    {
        using var assembly = new MemoryStream();
        Assert.True(corpus.Emit(assembly).Success);
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
