using CorpusGen.Compiler.Binding;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Schema;

namespace CorpusGen.Compiler.Tests;

/// <summary>Articles in memory, and problems as one line each.</summary>
internal static class Written
{
    public const string Head = "title: t\ndate: 2031-06-19\n";

    /// <summary>An article with a title, a date, and more front matter.</summary>
    public static string Article(string frontMatter, string body) => $"---\n{Head}{frontMatter}\n---\n{body}";

    public static SourceFile File(string text, string path = "a.md") => new("/corpus/" + path, path, text);

    public static BoundArticle Bind(string frontMatter, string body = "") => Bind(File(Article(frontMatter, body)));

    /// <summary>An article that no class claims, in a corpus without a register.</summary>
    public static BoundArticle Bind(SourceFile file) => Bind(file, ActorRegister.Empty);

    /// <summary>An article that no class claims.</summary>
    public static BoundArticle Bind(SourceFile file, ActorRegister register) =>
        CorpusCompiler.Bind(InputFile.Of(file), register, ArticleClasses.Empty);

    /// <summary>The register with these actors.</summary>
    public static ActorRegister Register(string actors) =>
        CorpusCompiler.BindRegister(InputFile.Of(File($"actors: [{actors}]", FileKinds.RegisterPath)));

    public static (FrontMatter? FrontMatter, List<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        return (FrontMatterReader.ReadArticle(File(text), problems), problems);
    }

    /// <summary><c>CG1003 2,9</c>: the id, and where, from 1.</summary>
    public static string At(Problem problem) =>
        FormattableString.Invariant($"{problem.Id} {problem.Place!.Span.Start.Line + 1},{problem.Place.Span.Start.Character + 1}");

    /// <summary>Errors and warnings; not the hints that a key is unknown or a quotation is not annotated, nor that an actor is never named.</summary>
    public static Problem[] Serious(BoundArticle article) =>
        article.Problems.Where(problem => problem.Id is not (ProblemIds.UnknownKey or ProblemIds.UnannotatedQuote or ProblemIds.ActorNotMentioned)).ToArray();

    /// <summary>The only problem worth a build's attention.</summary>
    public static Problem Only(BoundArticle article) => Assert.Single(Serious(article));

    /// <summary>The text that a problem points at, in the file that <see cref="Article"/> makes.</summary>
    public static string Pointed(Problem problem, string text) =>
        text[problem.Place!.Span.Range.Start..problem.Place.Span.Range.End];
}
