using CorpusGen.CSharp;
using CorpusGen.CSharp.Emission;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>A snapshot of each shape of emitted code, of two short articles.</summary>
public sealed class ShapesTests
{
    private const string Talks = """
        ---
        title: Talks
        date: 2031-06-19
        actors: [{id: mio, type: person, name: Mio}]
        quotes:
          - {id: promise, speaker: mio, exact: We sail}
          - {speaker: mio, exact: Soon}
        dates:
          - {id: start, exact: 1 July 2031}
          - {exact: 2 July 2031}
        ---
        “We sail,” said Mio. “Soon.” It starts on 1 July 2031 or 2 July 2031.

        """;

    private const string Plain = "---\ntitle: Plain\ndate: 2031-06-20\n---\nNothing.\n";

    private const string Broken = """
        ---
        title: Broken
        date: 2031-06-21
        quotes:
          - {id: lost, exact: not there}
          - {id: kept, exact: Nothing}
        ---
        “Nothing.”

        """;

    private static GeneratorRun Run => GeneratorRun.Of(("talks.md", Talks), ("plain.md", Plain));

    [Fact]
    public void Nothing_has_a_name() => Verify(Run.WithProperty("CorpusNamedRules", "none"), "NothingNamed");

    [Fact]
    public void Only_items_with_an_id_have_names() => Verify(
        Run.With("talks.md", Talks.Replace("title:", "id: talks\ntitle:", StringComparison.Ordinal)).WithProperty("CorpusNamedRules", "explicit"),
        "ExplicitNames");

    [Fact]
    public void All_dates_have_names() => Verify(Run.WithProperty("CorpusNamedDatesRules", "all"), "NamedDates");

    [Fact]
    public void A_watched_application_restarts_after_an_edit() => Verify(Run.WithProperty("CorpusRestartOnEdit", "true"), "Watched");

    [Fact]
    public void A_project_without_documentation_gets_none() => Verify(
        GeneratorRun.In(new ProjectSetup { Documentation = DocumentationMode.None }, "", ("talks.md", Talks), ("plain.md", Plain)),
        "NoDocumentation");

    [Fact]
    public void A_quote_with_an_error_keeps_its_name() => Verify(GeneratorRun.Of(("broken.md", Broken)), "BrokenQuote");

    [Fact]
    public void An_article_that_cannot_be_read_keeps_its_names() => Verify(
        GeneratorRun.Of(("broken.md", Broken.Replace("title: Broken", "title: a: b", StringComparison.Ordinal))),
        "Unreadable",
        "Articles.Withheld.g.cs");

    [Fact]
    public void A_class_and_an_object_have_fields_of_their_own() => Verify(
        GeneratorRun.Create(
            Reviews.Class("public required int Stars { get; init; } public Work? Of { get; init; }", "public sealed class Work { public string Name { get; init; } = \"\"; }"),
            (Reviews.File, Reviews.Article("stars: 4\nof: {name: Tides}"))),
        "OwnClass",
        "Classes.g.cs",
        "Articles.00.g.cs");

    [Fact]
    public void A_nested_class_has_fields_of_its_own() => Verify(
        GeneratorRun.Create(
            "namespace Newsroom; public partial class Desk { [Articles(\"**\")] internal partial class Review : NewsArticle { public string? Code { get; init; } } }",
            (Reviews.File, Reviews.Article("code: A1"))),
        "NestedClass",
        "Classes.g.cs",
        "Articles.00.g.cs");

    [Fact]
    public void Large_tables_are_UTF_8()
    {
        var corpus = CSharpCompiler.Compile([Compiler.InputFile.Of(new("/corpus/talks.md", "talks.md", Talks))], new());
        var options = new EmissionOptions("Newsroom", "public") { HasLargeTables = true };
        Snapshot.Verify(BucketEmitter.Emit(Assert.Single(corpus.Buckets), options), "LargeTables");
    }

    private static void Verify(GeneratorRun run, string name, params string[] files) =>
        Snapshot.Verify(string.Join("\n", (files is [] ? ["Articles.00.g.cs"] : files).Select(run.Source)), name);
}
