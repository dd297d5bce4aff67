using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>What was emitted compiles without a warning, and runs, however the consumer's project is set up.</summary>
public class LanguageMatrixTests
{
    private const string Qualified = """
        internal static class Program
        {
            public static string Run() =>
                global::Newsroom.Corpus.Articles.HarborTalks.Quotes.KeptPromise.Text + "|" + global::Newsroom.Corpus.Actors.PortUnion.Quotes.Count
                + "|" + (global::Newsroom.Corpus.Articles.TryGet("reply", out var reply) && reply == global::Newsroom.Corpus.Articles.Reply);
        }
        """;

    private const string Said = "The route opens as promised|2|True";

    private static readonly ProjectSetup Strict = new() { WarningsAreErrors = true, Documentation = DocumentationMode.Diagnose };

    /// <summary>The versions of C# that the emitted code can be in and that this host knows.</summary>
    public static TheoryData<string> Languages => new(new[] { "11", "12", "13", "14", "latest", "preview" }.Where(name => LanguageVersionFacts.TryParse(name, out _)));

    public static TheoryData<string> RootNamespaces => new("System.Foo", "System", "Corpus", "Newsroom.Corpus", "CorpusGen", "CorpusGen.Runtime", "Articles", "News-room.class", "Quote.Article");

    [Theory]
    [MemberData(nameof(Languages))]
    public void In_every_language_version(string name)
    {
        Assert.True(LanguageVersionFacts.TryParse(name, out var language));

        foreach (var nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable, NullableContextOptions.Annotations, NullableContextOptions.Warnings })
            Assert.Equal(Said, Run(Strict with { Language = language, Nullable = nullable }, Qualified));
    }

    [Fact]
    public void Without_a_using_directive() => Assert.Equal(Said, Run(Strict with { GlobalUsings = "" }, Qualified));

    [Fact]
    public void With_overflow_checked() => Assert.Equal(Said, Run(Strict with { ChecksOverflow = true }, Qualified));

    [Fact]
    public void With_documentation_comments_left_out() => Assert.Equal(Said, Run(Strict with { Documentation = DocumentationMode.None }, Qualified));

    [Theory]
    [InlineData("global using Corpus = System.String;")]
    [InlineData("global using Article = System.String; global using Quote = System.Int32; global using QuoteList = System.Byte;")]
    [InlineData("global using DateList = System.String; global using DateMention = System.Int32; global using CorpusStore = System.Byte;")]
    [InlineData("global using CorpusGen = System.Text; global using Newsroom = System.IO;")]
    [InlineData("global using System = System.Text; global using Bucket_ = System.String; global using Articles_00 = System.String;")]
    [InlineData("global using static System.Math; global using System.Reflection; global using System.Runtime.CompilerServices;")]
    public void With_global_using_directives_that_collide(string usings) => Assert.Equal(Said, Run(Strict with { GlobalUsings = usings }, Qualified));

    [Theory]
    [InlineData("")]
    [InlineData("Newsroom")]
    [InlineData("Newsroom.Desk")]
    public void With_classes_of_the_users_own_that_are_called_as_ours_are(string userNamespace)
    {
        string[] names = ["Article", "Quote", "QuoteList", "DateList", "DateMention", "Actor", "NewsArticle", "System", "CorpusGen", "Articles", "Content", "CorpusStore", "Bucket_", "Store", "ReadOnlySpan"];
        // A class with one of these names in no namespace would be global::System itself, for the user's own code as well.
        if (userNamespace.Length == 0)
            names = [.. names.Except(["System", "CorpusGen"])];
        var classes = string.Concat(names.Select(name => $"internal sealed class {name} {{ }}\n"));
        var code = Qualified + (userNamespace.Length == 0 ? classes : $"\nnamespace {userNamespace} {{ {classes} }}");

        Assert.Equal(Said, Run(Strict with { GlobalUsings = "" }, code));
    }

    [Theory]
    [MemberData(nameof(RootNamespaces))]
    public void In_every_root_namespace(string root)
    {
        var name = root.Replace("News-room.class", "News_room.@class", StringComparison.Ordinal);

        Assert.Equal(Said, Run(Strict with { RootNamespace = root, GlobalUsings = "" }, Qualified.Replace("global::Newsroom.", $"global::{name}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void With_articles_quotes_and_actors_that_are_called_as_types_are()
    {
        string[] ids = ["system", "corpus", "corpus-gen", "quote", "quote-list", "date-list", "date-mention", "article", "articles", "store", "content", "bucket", "read-only-span", "object", "string"];
        var files = ids.Select(id => (id + ".md", $"""
            ---
            title: {id}
            date: 2031-06-19
            actors:
            {string.Concat(ids.Select(actor => $"  - {{id: {actor}, type: person, name: Name of {actor}}}\n"))}quotes:
            {string.Concat(ids.Select(quote => $"  - {{id: {quote}, kind: indirect, exact: Name of {quote}.}}\n"))}---
            {string.Concat(ids.Select(actor => $"Name of {actor}. "))}

            """)).ToArray();
        const string Code = """
            internal static class Program
            {
                public static string Run() => Newsroom.Corpus.Articles.System.Quotes.Quote.Text + Newsroom.Corpus.Articles.Quote.Quotes.System.Text + Newsroom.Corpus.Actors.CorpusGen.Name;
            }
            """;
        var run = GeneratorRun.In(Strict, Code, files);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Name of quote.Name of system.Name of corpus-gen", run.CompileAndRun());
    }

    private static string Run(ProjectSetup project, string code)
    {
        var run = GeneratorRun.In(project, code, ("harbor-talks.md", Articles.HarborTalks), ("reply.md", Articles.Reply));
        Assert.Empty(run.Diagnostics);
        return run.CompileAndRun();
    }
}
