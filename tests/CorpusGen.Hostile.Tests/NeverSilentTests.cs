using System.Text;
using CorpusGen.Compiler;
using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Quotes;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using CorpusGen.CSharp;
using CorpusGen.CSharp.Classes;
using CorpusGen.CSharp.Emission;
using CorpusGen.CSharp.Layout;
using CorpusGen.CSharp.Names;
using CorpusGen.Fuzz;
using CorpusGen.Fuzz.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Hostile.Tests;

public sealed class NeverSilentTests
{
    private const string Sound = "---\ntitle: Sound\ndate: 2031-06-19\n---\nThe ferry leaves.\n";

    private static readonly EmissionOptions Options = new("Newsroom", "public") { IsWanted = true, HasDocumentation = true };

    [Theory]
    [InlineData("broken.md")]
    [InlineData("actors.yaml")]
    public void A_failure_in_one_file_is_an_error_there_and_the_others_are_emitted(string path)
    {
        var outcome = (InMemoryProject.Of([new("sound.md", Sound)]) with { OtherFiles = [new FailingFile("/corpus/" + path)] }).Run();

        var problem = Assert.Single(outcome.Result.Diagnostics);
        Assert.Equal((ProblemIds.InternalFailure, DiagnosticSeverity.Error, "/corpus/" + path), (problem.Id, problem.Severity, problem.Location.GetLineSpan().Path));
        Assert.Contains(FailingText.Reason, problem.GetMessage(null), StringComparison.Ordinal);
        using var corpus = new LoadedCorpus(outcome.Compile());
        Assert.Equal("Sound", Assert.Single(corpus.Articles).Title);
    }

    [Fact]
    public void An_article_that_cannot_be_emitted_is_an_error_and_its_neighbours_are_there()
    {
        var bucket = Stages.Link([File("sound.md"), File("broken.md")]).Buckets[0];
        var emitted = GuardedEmitter.Emit(bucket with { Articles = bucket.Articles.Select(Broken).ToEquatableArray() }, new BucketOptions(Options, "/corpus/"));

        var problem = Assert.Single(emitted.Problems);
        Assert.Equal((ProblemIds.InternalFailure, "/corpus/broken.md"), (problem.Id, problem.Place?.Path));
        Assert.Contains(" Sound = new(", emitted.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Broken", emitted.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_cannot_be_linked_is_an_error_there()
    {
        var bound = Stages.Bind(File("broken.md"));
        var layout = Plan(bound.Identity);
        var broken = bound.Article with { Content = bound.Article.Content with { Quotes = new([null!]) } };

        var placed = CSharpCompiler.Place(bound with { Article = broken }, layout);
        var corpus = CSharpCompiler.Assemble(layout, [placed]);

        Assert.Empty(corpus.Buckets[0].Articles);
        var problem = Assert.Single(corpus.Problems);
        Assert.Equal((ProblemIds.InternalFailure, "/corpus/broken.md"), (problem.Id, problem.Place?.Path));
    }

    [Fact]
    public void A_failure_between_articles_is_an_error_without_a_place()
    {
        var identity = Stages.Bind(File("a.md")).Identity;
        var layout = Plan(identity with { Article = identity.Article with { Id = null! } });
        var problem = Assert.Single(CSharpCompiler.Assemble(layout, []).Problems);

        Assert.Equal(ProblemIds.InternalFailure, problem.Id);
        Assert.Null(problem.Place);
    }

    [Fact]
    public void An_index_that_cannot_be_emitted_is_an_error() =>
        Assert.Equal(ProblemIds.InternalFailure, Assert.Single(GuardedEmitter.Emit<CorpusIndex>(null!, index => CorpusEmitter.Emit(index, Options)).Problems).Id);

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        var project = InMemoryProject.Of([new("sound.md", Sound)]) with { OtherFiles = [new FailingFile("/corpus/last.md", source.Cancel)] };

        Assert.Throws<OperationCanceledException>(() => project.Run(source.Token));
    }

    [Fact]
    public void Every_stage_of_an_article_stops_when_it_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => FrontMatterReader.ReadArticle(File("a.md"), [], cancelled));
        Assert.Throws<OperationCanceledException>(() => new QuoteSearch("The ferry leaves", cancelled).Place(["The fery leaves"], null, null));
        Assert.Throws<OperationCanceledException>(() => DirectSpeech.FindUnannotated("“a”", new Quotations("“a”"), [], [], cancelled));
        Assert.Throws<OperationCanceledException>(() => CorpusCompiler.BindArticle(InputFile.Of(File("a.md")), cancelled));
        Assert.Throws<OperationCanceledException>(() => CorpusCompiler.Frame([], ActorRegister.Empty, new LinkOptions(), ArticleClasses.Empty, cancelled));
    }

    private static CorpusLayout Plan(NamedIdentity article) =>
        CSharpCompiler.Plan([article], ActorRegister.Empty, new LinkOptions(), NamingPolicy.All, OwnClasses.Empty);

    private static SourceFile File(string path) => new("/corpus/" + path, path, Sound);

    private static LinkedArticle Broken(LinkedArticle article) =>
        article.Name == "Broken" ? article with { Content = article.Content with { Title = null! } } : article;

    /// <summary>A file of a host in trouble.</summary>
    private sealed class FailingFile(string path, Action? whenRead = null) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => new FailingText(whenRead);
    }

    /// <summary>A text that is there, and of which no character can be had.</summary>
    private sealed class FailingText(Action? whenRead) : SourceText
    {
        public const string Reason = "The text went away";

        public override Encoding Encoding { get; } = new UTF8Encoding(false);

        public override int Length => 10;

        public override char this[int position] => Fail<char>();

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => Fail<int>();

        public override string ToString(TextSpan span) => Fail<string>();

        private T Fail<T>()
        {
            whenRead?.Invoke();
            throw new InvalidOperationException(Reason);
        }
    }
}
