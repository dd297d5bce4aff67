using System.Globalization;
using System.Text;
using CorpusGen.CSharp.Layout;
using CorpusGen.Compiler.Names;
using CorpusGen.Compiler.Problems;
using CorpusGen.Compiler.Reading;
using CorpusGen.Compiler.Text;
using CorpusGen.Fuzz.Hosting;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Hostile.Tests;

public sealed class InjectionTests
{
    private const int ArticlesPerProject = 2_000;

    /// <summary>20,000 articles in all, and 100,000 where <c>CI</c> is true, as <c>.ci/run</c> says.</summary>
    private static readonly int Projects = Environment.GetEnvironmentVariable("CI") == "true" ? 50 : 10;

    [Fact]
    public void Nothing_that_an_article_says_becomes_code() =>
        HostileArticle.Gen(HostileText.AnyUnits).Array[ArticlesPerProject].Sample(
            articles =>
            {
                var outcome = Run(articles, out _);
                var trees = outcome.Result.GeneratedSources;
                Assert.All(trees, source =>
                {
                    Assert.Empty(source.SyntaxTree.GetDiagnostics());
                    Assert.Equal(-1, source.SourceText.ToString().AsSpan().IndexOfHidden());
                });
                Assert.Equal(Declarations.Of(outcome.Corpus), Declarations.In(trees.Select(source => source.SyntaxTree)));
            },
            iter: Projects, print: Unprinted);

    [Fact]
    public void Every_article_is_there_or_has_an_error() =>
        HostileArticle.Gen(HostileText.AnyUnits).Array[ArticlesPerProject].Sample(
            articles =>
            {
                var outcome = Run(articles, out var files);
                Assert.Null(outcome.Result.Exception);
                Assert.DoesNotContain(outcome.Result.Diagnostics, problem => problem.Id is ProblemIds.InternalFailure);
                var emitted = outcome.Corpus.Buckets.SelectMany(bucket => bucket.Articles).Select(article => article.Content.FilePath).ToHashSet(StringComparer.Ordinal);
                var wrong = outcome.Result.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => problem.Location.GetLineSpan().Path).ToHashSet(StringComparer.Ordinal);
                // A file such as .#talks.md, which an editor puts beside an article, is not one.
                foreach (var file in files.Where(file => FileKinds.Of(file.Path) == FileKind.Article))
                    Assert.True(emitted.Contains(file.FilePath) || wrong.Contains(Shown.Path("/corpus/" + file.Path)), Escaped(file.Path));
            },
            iter: 2, print: Unprinted);

    [Fact]
    public void No_two_names_of_one_scope_read_alike() =>
        HostileArticle.Gen(HostileText.Any).Array[ArticlesPerProject].Sample(
            articles =>
            {
                var outcome = Run(articles, out _);
                var linked = outcome.Corpus.Buckets.SelectMany(bucket => bucket.Articles).ToArray();
                AssertDifferent(linked.Select(article => article.Name).OfType<string>());
                AssertDifferent(outcome.Corpus.Actors.Select(actor => actor.Name).OfType<string>());
                foreach (var article in linked)
                {
                    AssertDifferent(article.Members.Quotes.Select(quote => quote.Name));
                    AssertDifferent(article.Members.Dates.Select(date => date.Name));
                }

                Assert.Contains(outcome.Result.Diagnostics, problem => problem.Id == ProblemIds.ConfusableName);
            },
            iter: 1, print: Unprinted);

    [Fact]
    public void Every_string_comes_back_unchanged() =>
        HostileArticle.Gen(HostileText.Any).Array[ArticlesPerProject].Sample(
            articles =>
            {
                var outcome = Run(articles, out var written);
                using var corpus = new LoadedCorpus(outcome.Compile());
                var byPath = written.ToDictionary(article => article.FilePath, StringComparer.Ordinal);
                var linked = outcome.Corpus.Buckets.SelectMany(bucket => bucket.Articles).ToArray();
                Assert.InRange(linked.Length, ArticlesPerProject / 2, ArticlesPerProject);
                Assert.Equal(linked.Length, corpus.Articles.Count);
                foreach (var article in linked)
                    AssertSame(byPath[article.Content.FilePath], article, corpus.Find(article.Content.Id)!, corpus);
            },
            iter: 2, print: Unprinted);

    /// <summary>The failure names what is wrong; thousands of articles would hide it.</summary>
    private static string Unprinted(HostileArticle[] articles) => $"{articles.Length} articles";

    private static GeneratorOutcome Run(HostileArticle[] articles, out HostileArticle[] numbered)
    {
        numbered = articles.Select((article, number) => article.Numbered(number)).ToArray();
        return InMemoryProject.Of(numbered.Select(article => article.File)).Run();
    }

    private static void AssertSame(HostileArticle written, LinkedArticle linked, Article read, LoadedCorpus corpus)
    {
        // An article whose name is another's has an error, and no name.
        if (linked.Name is not null)
            Assert.Same(read, corpus.Named(linked.Name));
        Assert.Equal(written.FilePath, read.FilePath);
        Assert.Equal(written.Description, read.Description);
        Assert.Equal(written.Tags, read.Tags);
        Assert.Equal(written.ToString()[^read.Body.Length..], read.Body);
        if (!string.IsNullOrWhiteSpace(written.Title))
            Assert.Equal(written.Title, read.Title);
        if (written.Id is not null)
            Assert.Equal(IdText.Normalize(written.Id), read.Id);

        // Those of ids that clash are errors, and not there.
        Assert.Subset(written.Quotes.Select(quote => quote.Exact).ToHashSet(StringComparer.Ordinal), read.Quotes.Select(quote => quote.Text).ToHashSet(StringComparer.Ordinal));
        Assert.Subset(written.Dates.Select(date => date.Exact).ToHashSet(StringComparer.Ordinal), read.Dates.Select(date => date.Text).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(linked.Content.Quotes.Select(quote => quote.Id), read.Quotes.Select(quote => quote.Id));
    }

    /// <summary>Fails when two names differ only as capitals do, or not at all once the compatible forms of Unicode are given up.</summary>
    private static void AssertDifferent(IEnumerable<string> names)
    {
        var all = names.ToArray();
        AssertUnique(all, name => name.ToUpperInvariant());
        AssertUnique(all, name => string.Concat(name.Normalize(NormalizationForm.FormKC).Select(LatinOf)));
    }

    private static void AssertUnique(string[] names, Func<string, string> look)
    {
        foreach (var alike in names.GroupBy(look, StringComparer.Ordinal))
            Assert.True(alike.Count() == 1, string.Join(" and ", alike.Select(Escaped)));
    }

    /// <summary>The Latin letter that a letter of <see cref="HostileText.Id"/> looks like.</summary>
    private static char LatinOf(char unit) => unit switch { 'а' => 'a', 'р' => 'p', 'с' => 'c', 'Р' => 'P', 'о' => 'o', '口' => 'ロ', _ => unit };

    private static string Escaped(string text) => string.Concat(text.Select(unit => unit is >= ' ' and <= '~' ? unit.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}")));
}
