using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What an edit of a class, or of C# anywhere, computes again.</summary>
public class OwnFieldsPipelineTests
{
    private const string Class = """
        [Articles("reviews/**")]
        public partial class Review : NewsArticle
        {
            public int? Stars { get; init; }
            public Seat? Seat { get; init; }
            public int Twice() { return 2; }
        }
        public record Seat(string Row);
        public enum Mood { Calm }
        """;

    private const string Other = "[Articles(\"notes/**\")] public partial class Note : NewsArticle { public int? Stars { get; init; } }";

    private static readonly string[] Steps = [Generator.Steps.Articles, Generator.Steps.Classes, Generator.Steps.Completed, Generator.Steps.Corpus, Generator.Steps.Index, Generator.Steps.Buckets, Generator.Steps.Problems];

    private static readonly IncrementalStepRunReason[] Kept = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static GeneratorRun Project => GeneratorRun.Create(
        Class,
        Reviews.At("a", "stars: 1"),
        Reviews.At("b", "stars: 2"),
        ("notes/c.md", Reviews.Article("stars: 3")),
        ("plain.md", Reviews.Article("lang: en"))).WithCode(Other);

    [Theory]
    [InlineData("return 2;", "return 3;")]
    [InlineData("[Articles", "// moved\n\n[Articles")]
    [InlineData("public int? Stars", "\n\n    /// <summary>Of five.</summary>\n    public int? Stars")]
    [InlineData("public int Twice()", "public long Twice()")]
    [InlineData("enum Mood { Calm }", "enum Mood { Calm, Sad }")]
    [InlineData("public partial class", "[Obsolete] public partial class")]
    public void An_edit_that_says_nothing_about_fields_binds_and_emits_nothing_again(string before, string after)
    {
        var edited = Project.WithCodeReplaced(Class.Replace(before, after));

        foreach (var step in Steps)
            Assert.All(edited.Reasons(step), reason => Assert.True(Kept.Contains(reason), $"{step}: {reason}"));
    }

    [Theory]
    [InlineData("int? Stars", "long? Stars")]
    [InlineData("public int? Stars", "[System.ComponentModel.DataAnnotations.Range(1, 5)] public int? Stars")]
    [InlineData("int? Stars { get; init; }", "int? Stars { get; init; } public int? More { get; init; }")]
    [InlineData("Seat(string Row)", "Seat(string Row, int Number = 1)")]
    public void An_edit_of_a_class_binds_its_own_articles_again_and_no_others(string before, string after)
    {
        var edited = Project.WithCodeReplaced(Class.Replace(before, after));

        Assert.All(edited.Reasons(Generator.Steps.Articles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        var completed = edited.Result.TrackedSteps[Generator.Steps.Completed].SelectMany(run => run.Inputs.Select(input => input.Source.Outputs[input.OutputIndex].Reason)).ToArray();
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged], completed.OrderBy(reason => reason.ToString()).ToArray());
    }

    [Theory]
    [InlineData("int? Stars { get; init; }", "int Stars { get; init; } = 3;")]
    [InlineData("int? Stars { get; init; }", "int? Stars { get; set; }")]
    public void An_edit_of_a_class_that_concerns_C_sharp_alone_binds_no_article_again(string before, string after)
    {
        var edited = Project.WithCodeReplaced(Class.Replace(before, after));

        Assert.NotEqual(Project.Source("Classes.g.cs"), edited.Source("Classes.g.cs"));
        Assert.All(edited.Reasons(Generator.Steps.Completed), reason => Assert.Contains(reason, Kept));
        Assert.All(edited.Reasons(Generator.Steps.Buckets), reason => Assert.Contains(reason, Kept));
    }

    [Fact]
    public void An_edit_of_a_pattern_binds_the_articles_that_change_hands()
    {
        var edited = Project.WithCodeReplaced(Class.Replace("reviews/**", "reviews/a.md"));

        Assert.All(edited.Reasons(Generator.Steps.Articles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, edited.Reasons(Generator.Steps.Completed).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_value_that_is_edited_leaves_the_classes_and_other_articles_alone()
    {
        var edited = Project.With("reviews/a.md", Reviews.Article("stars: 5"));

        Assert.All(edited.Reasons(Generator.Steps.Classes), reason => Assert.Contains(reason, Kept));
        Assert.Equal(1, edited.Reasons(Generator.Steps.Completed).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.All(edited.Reasons(Generator.Steps.Index), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void A_class_that_moves_takes_its_problems_with_it()
    {
        var wrong = Project.With("reviews/a.md", Reviews.Article("stars: many"));
        var moved = wrong.WithCodeReplaced("\n\n" + Class);

        Assert.Equal(3, Line(wrong));
        Assert.Equal(5, Line(moved));
        Assert.All(moved.Reasons(Generator.Steps.Completed), reason => Assert.Contains(reason, Kept));

        static int Line(GeneratorRun run) => Assert.Single(Assert.Single(run.Diagnostics, problem => problem.Id == "CG1006").AdditionalLocations).GetLineSpan().StartLinePosition.Line;
    }

    [Fact]
    public void Nothing_of_a_class_holds_on_to_a_compilation()
    {
        var run = Project;

        foreach (var output in Steps.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(step => step.Outputs))
            ObjectGraph.AssertFree(output.Value, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(Location));
    }
}
