using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

public class PipelineTests
{
    private static readonly string[] AllSteps = [Steps.Options, Steps.Host, Steps.Setup, Steps.Properties, Steps.Files, Steps.Register, Steps.Articles, Steps.Classes, Steps.Completed, Steps.Layout, Steps.Corpus, Steps.Index, Steps.Buckets, Steps.Problems];

    private static GeneratorRun TwoArticles => GeneratorRun.Of(("harbor-talks.md", Articles.HarborTalks), ("reply.md", Articles.Reply));

    [Fact]
    public void A_second_run_computes_nothing_again()
    {
        var again = TwoArticles.Again();

        foreach (var step in AllSteps.Where(again.Result.TrackedSteps.ContainsKey))
            Assert.All(again.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        Assert.All(again.Result.TrackedOutputSteps.SelectMany(output => output.Value).SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_CSharp_binds_no_article_again()
    {
        var edited = TwoArticles.WithCode("class Unrelated;");

        Assert.All(edited.Reasons(Steps.Articles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(edited.Reasons(Steps.Corpus), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_file_that_comes_again_with_the_same_content_is_not_read_again()
    {
        var again = TwoArticles.WithFilesReadAgain();

        Assert.All(again.Reasons(Steps.Articles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_a_body_leaves_the_index_and_other_articles_alone()
    {
        var edited = TwoArticles.With("reply.md", Articles.Reply.Replace("述べた。", "述べた。船は来ない。"));

        Assert.Equal(1, edited.Reasons(Steps.Articles).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.All(edited.Reasons(Steps.Index), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal(1, edited.Reasons(Steps.Buckets).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_problem_that_moves_emits_nothing_again()
    {
        var wrong = Articles.Reply.Replace("speaker: port-union", "speaker: nobody");
        var moved = TwoArticles.With("reply.md", wrong).With("reply.md", wrong.Replace("lang: ja", "lang:    ja # moved").Replace("actors:", "\nactors:"));

        Assert.All(moved.Reasons(Steps.Index), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal(IncrementalStepRunReason.Modified, moved.Reasons(Steps.Problems).Single());
    }

    [Fact]
    public void Nothing_in_the_pipeline_holds_on_to_a_compilation()
    {
        var run = TwoArticles;

        foreach (var output in run.Result.TrackedSteps.Where(step => AllSteps.Contains(step.Key)).SelectMany(step => step.Value).SelectMany(step => step.Outputs))
            ObjectGraph.AssertFree(output.Value, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(Location));
    }
}
