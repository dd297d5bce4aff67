using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Linking;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;
using static CorpusGen.Compiler.Tests.Written;

namespace CorpusGen.Compiler.Tests;

public sealed class CorpusCompilerTests
{
    private const string Mio = "actors: [{id: mio, type: person, name: Mio Hamaura}]\n";

    private static readonly LinkOptions Options = new();

    [Fact]
    public void One_shot_runs_every_stage()
    {
        var corpus = CorpusCompiler.Compile(
            [
                InputFile.Of(File("---\ntitle: t\nactors: [mio]\ncolour: red\n---\nNobody spoke.", "b.md")),
                InputFile.Of(File(Article("quotes: [{speaker: nobody, exact: kept}]", "“kept”"))),
                InputFile.Of(File(Mio, "actors.yaml")),
                InputFile.Of(File("not an article", "notes.csv")),
                InputFile.Of(File("not an article", "sub/actors.yaml")),
                InputFile.Of(File("not an article", "sub/~$a.md")),
            ],
            Options);

        Assert.Equal(
            ["a.md CG2001", "b.md CG1005", "b.md CG1011", "b.md CG2003"],
            corpus.Problems.Select(problem => $"{problem.Place!.Path["/corpus/".Length..]} {problem.Id}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("actors: [mio]", "Nobody spoke.", "CG2003 4,10")]
    [InlineData("actors: [mio]", "Mio Hamaura spoke.", null)]
    [InlineData("actors: [mio]", "MIO HAMAURA spoke.", null)]
    [InlineData("actors: [mio]", "Mio\nHamaura spoke.", null)]
    [InlineData("actors: [{id: mio, as: the minister}]", "The minister spoke, and the minister left.", null)]
    [InlineData("actors: [{id: mio, as: the minister}]", "Mio Hamaura spoke.", "CG2006 4,24")]
    [InlineData("actors: [mio, unknown]", "Mio Hamaura spoke.", null)]
    [InlineData("actors: [mio, mio]", "Nobody spoke.", "CG2003 4,10")]
    public void An_actor_of_the_register_is_named_in_the_body_of_an_article_that_lists_it(string frontMatter, string body, string? expected)
    {
        var register = Register("{id: mio, type: person, name: Mio Hamaura}");
        foreach (var ends in new[] { "\n", "\r\n" })
        {
            var article = Bind(File(Article(frontMatter, body).Replace("\n", ends, StringComparison.Ordinal)), register);
            Assert.Equal(expected is null ? [] : [expected], article.Problems.Select(At));
        }
    }

    [Fact]
    public void A_name_in_the_front_matter_is_not_a_mention()
    {
        var article = Bind(File("---\ntitle: Mio Hamaura\ndate: 2031-06-19\nactors: [mio]\n---\nNobody spoke."), Register("{id: mio, type: person, name: Mio Hamaura}"));

        Assert.Equal("CG2003 4,10", At(Assert.Single(article.Problems)));
    }

    [Fact]
    public void A_file_that_cannot_be_had_is_an_error_there_and_the_others_are_in_the_corpus()
    {
        var corpus = CorpusCompiler.Compile([new FailingFile("broken.md"), new FailingFile("actors.yaml"), InputFile.Of(File(Article("", "")))], Options);

        Assert.All(corpus.Problems, problem => Assert.Equal(ProblemIds.InternalFailure, problem.Id));
        Assert.Equal(["/corpus/actors.yaml", "/corpus/broken.md"], corpus.Problems.Select(problem => problem.Place!.Path).Order(StringComparer.Ordinal));
        Assert.Single(corpus.Articles);
    }

    [Fact]
    public void A_file_with_a_fault_has_that_error_alone()
    {
        var article = CorpusCompiler.BindArticle(new FaultyFile("a.md"));
        var register = CorpusCompiler.BindRegister(new FaultyFile("actors.yaml"));

        Assert.False(article.IsReadable);
        Assert.Equal(ProblemIds.NotUtf8, Assert.Single(article.Problems).Id);
        Assert.Equal(ProblemIds.NotUtf8, Assert.Single(register.Problems).Id);
        Assert.Equal("mio", Assert.Single(register.Actors).Facts.Id);
    }

    [Fact]
    public void The_text_of_a_file_is_asked_for_once()
    {
        var file = new CountingFile(Article("actors: [mio]\nstars: 3", "Mio Hamaura spoke."));
        var register = Register("{id: mio, type: person, name: Mio Hamaura}");

        CorpusCompiler.Compile([file], Options);
        CorpusCompiler.Bind(file, register, ArticleClasses.Empty);

        Assert.Equal(1, file.Times);
    }

    [Fact]
    public void A_cancelled_compilation_stops_in_every_stage()
    {
        var cancelled = new CancellationToken(canceled: true);
        var file = InputFile.Of(File(Article("actors: [mio]", "Mio")));
        var article = CorpusCompiler.BindArticle(file);
        var context = new ArticleContext(Register("{id: mio, type: person, name: Mio}").Of(article), default);

        Assert.ThrowsAny<OperationCanceledException>(() => CorpusCompiler.BindArticle(file, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => CorpusCompiler.BindRegister(InputFile.Of(File(Mio, "actors.yaml")), cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => CorpusCompiler.Complete(file, article, context, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => CorpusCompiler.Frame([], ActorRegister.Empty, Options, ArticleClasses.Empty, cancelled));
    }

    [Theory]
    [InlineData("a.md", FileKind.Article)]
    [InlineData("a.MD", FileKind.Article)]
    [InlineData("wire/a.txt", FileKind.Article)]
    [InlineData("actors.yaml", FileKind.Register)]
    [InlineData("wire/actors.yaml", FileKind.Other)]
    [InlineData("Actors.yaml", FileKind.Other)]
    [InlineData("a.markdown", FileKind.Other)]
    [InlineData(".#a.md", FileKind.Other)]
    [InlineData("wire/._a.md", FileKind.Other)]
    [InlineData(".#wire/a.md", FileKind.Article)]
    public void The_path_of_a_file_decides_whether_it_is_part_of_the_corpus(string path, FileKind kind) => Assert.Equal(kind, FileKinds.Of(path));

    private sealed class FailingFile(string path) : InputFile("/corpus/" + path, path)
    {
        protected override string ReadText() => throw new IOException("The text went away");
    }

    private sealed class FaultyFile(string path) : InputFile("/corpus/" + path, path)
    {
        public override Problem? Fault => FileFaults.NotUtf8(Path);

        protected override string ReadText() => Mio;
    }

    private sealed class CountingFile(string text) : InputFile("/corpus/a.md", "a.md")
    {
        public int Times { get; private set; }

        protected override string ReadText()
        {
            Times++;
            return text;
        }
    }
}
