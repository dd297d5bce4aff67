using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>An article, a quote, a date or an actor that has an error keeps its name in C#, and is the reason for no other error.</summary>
public class WithheldTests
{
    /// <summary>Names that a right example has and the wrong one nowhere says.</summary>
    private static readonly Dictionary<string, string[]> NotWritten = new()
    {
        ["CG2001"] = ["Articles.Talks.Quotes.Hamaura"],
        ["CG3006"] = ["Articles.Talks.Quotes.Hamaura2"],
        ["CG4001"] = ["Articles.Talks.Dates.The18th"],
        ["CG4003"] = ["Articles.Talks.Dates.The18th"],
        ["CG5002"] = ["Articles.Other"],
        ["CG5003"] = ["Articles.PortTalks"],
        ["CG5004"] = ["Articles.Talks"],
        ["CG5008"] = ["Articles.ReviewsSalt"],
        ["CG9002"] = ["Articles.Talks"],
    };

    private const string Hamaura = "  - {id: hamaura, type: person, name: Mio Hamaura, alternateName: [Hamaura]}";

    private const string Promise = "  - {id: promise, speaker: hamaura, exact: The route opens}";

    private const string Opening = "  - {id: opening, exact: 1 August 2031}";

    public static TheoryData<string> Ids => new(Descriptors.ById.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Code_that_names_what_the_right_example_has_compiles_with_the_wrong_one(string id)
    {
        var notWritten = NotWritten.GetValueOrDefault(id) ?? [];
        var names = NamesOf(DiagnosticExample.Of(id, "right").Build()).Where(name => !notWritten.Any(other => IsIn(other, name)));
        var run = DiagnosticExample.Of(id, "wrong").Build(CodeThatNames(names));

        Assert.Equal([], ErrorsOfCode(run));
    }

    [Theory]
    [InlineData("title: a: b")]
    [InlineData("title: 'a")]
    [InlineData("title: \"a")]
    [InlineData("title: [a")]
    [InlineData("title: {a")]
    [InlineData("title: a\n b: c")]
    [InlineData("title: *a")]
    [InlineData("title: a\n---x")]
    [InlineData("\ttitle: a")]
    [InlineData("title: @a")]
    [InlineData("title a")]
    [InlineData("title: a\ndeep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]")]
    public void Names_are_kept_where_front_matter_cannot_be_read(string broken) =>
        AssertKept(Written.Replace("title: Harbor talks", broken, StringComparison.Ordinal));

    [Theory]
    [InlineData("---\ntitle", "\n---\ntitle")]
    [InlineData("---\ntitle", "--- # talks\ntitle")]
    [InlineData("---\ntitle", "---- \ntitle")]
    [InlineData("---\n“", "“")]
    [InlineData(Promise, "  - {id: promise, speaker: hamaura, exact: The route: opens")]
    [InlineData(Promise, "  - id: promise\n    speaker: hamaura\n   exact: The route opens")]
    [InlineData(Promise, "  - id: promise\n    exact: \"The route opens\" they said\n")]
    [InlineData(Promise, "  - id: promise\n    exact: >-\n The route opens\n    speaker: hamaura")]
    [InlineData("quotes:\n", "quotes\n")]
    [InlineData("quotes:\n", "quotes: they said\n")]
    [InlineData("quotes:\n", "quotes: []\nquotes:\n")]
    [InlineData(Opening, "  id: opening\n  exact: 1 August 2031")]
    [InlineData(Opening, "  - {id: opening}")]
    [InlineData(Opening, "  - {id: opening, exact: [1 August, 2031]}")]
    [InlineData(Hamaura, "  - {id: hamaura, type: person, name: Mio: Hamaura}")]
    [InlineData(Hamaura, "  - {id: hamaura}")]
    [InlineData(Hamaura, "  id: hamaura\n  type: person")]
    [InlineData("actors:\n", "actors: []\nactors:\n")]
    [InlineData("actors:\n", "actros:\n")]
    [InlineData("quotes:\n", "quoets:\n")]
    [InlineData("dates:\n", "Dates:\n")]
    [InlineData("dates:\n", "datess:\n")]
    public void Names_are_kept_where_a_part_is_wrong(string part, string wrong)
    {
        Assert.Contains(part, Written, StringComparison.Ordinal);
        AssertKept(Written.Replace(part, wrong, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("exact: The route opens}", "exact: The road opens}")]
    [InlineData("exact: The route opens}", "exact: The}")]
    [InlineData("exact: The route opens}", "exact: [said, The route]}")]
    [InlineData("exact: The route opens}", "exact: The route opens, prefix: nothing}")]
    [InlineData("exact: The route opens}", "exact: ' '}")]
    [InlineData("exact: The route opens}", "exact: []}")]
    [InlineData("exact: The route opens}", "exat: The route opens}")]
    [InlineData("exact: 1 August 2031}", "exact: 2 August 2031}")]
    [InlineData("exact: 1 August 2031}", "exact: 1 August 203}")]
    [InlineData("exact: 1 August 2031}", "exact: 1 August 2031, value: soon}")]
    [InlineData("date: 2031-06-19\n", "")]
    [InlineData("date: 2031-06-19\n", "date: yesterday\n")]
    [InlineData("type: person,", "type: persn,")]
    [InlineData("type: person,", "")]
    public void Names_are_kept_where_a_value_is_wrong(string value, string wrong)
    {
        Assert.Contains(value, Written, StringComparison.Ordinal);
        var run = AssertKept(Written.Replace(value, wrong, StringComparison.Ordinal));

        Assert.Single(run.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_quote_behind_a_wrong_one_keeps_its_number()
    {
        const string Quotes = "quotes:\n  - {speaker: hamaura, exact: The road}\n  - {speaker: hamaura, exact: The route opens}\n";
        var run = GeneratorRun.Create(
            CodeThatNames(["Articles.Talks.Quotes.Hamaura", "Articles.Talks.Quotes.Hamaura2"]),
            ("talks.md", Written.Replace($"quotes:\n{Promise}\n", Quotes, StringComparison.Ordinal)));

        Assert.Equal([], ErrorsOfCode(run));
        Assert.Contains("public readonly Quote Hamaura2;", run.Source("Articles.00.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_of_the_register_is_the_only_error()
    {
        var run = GeneratorRun.Create(
            CodeThatNames(["Actors.Hamaura.JobTitle", "Articles.Talks.Quotes.Promise.Speaker.Name"]),
            ("actors.yaml", $"actros:\n{Hamaura}\n"),
            ("talks.md", Written.Replace(Hamaura, "  - hamaura", StringComparison.Ordinal)));

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal(("CG1007", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Equal([], ErrorsOfCode(run));
    }

    /// <summary>What is not so: a draft has no name, and nobody misses it.</summary>
    [Fact]
    public void A_draft_that_cannot_be_read_has_no_name()
    {
        var run = GeneratorRun.Of(("talks.md", Written.Replace("title: ", "draft: true\ntitle: a: ", StringComparison.Ordinal)));

        var sources = run.Result.GeneratedSources.Select(source => source.SourceText.ToString());
        Assert.DoesNotContain(sources, source => source.Contains("promise", StringComparison.OrdinalIgnoreCase));
    }

    private const string Written = """
        ---
        title: Harbor talks
        date: 2031-06-19
        actors:
          - {id: hamaura, type: person, name: Mio Hamaura, alternateName: [Hamaura]}
        quotes:
          - {id: promise, speaker: hamaura, exact: The route opens}
        dates:
          - {id: opening, exact: 1 August 2031}
        ---
        “The route opens,” Hamaura said. The opening is on 1 August 2031.

        """;

    /// <summary>Another article, and code, that name all of <paramref name="talks"/>, which has an error.</summary>
    private static GeneratorRun AssertKept(string talks)
    {
        const string Reply = """
            ---
            title: A reply
            date: 2031-06-20
            follow-up-to: talks
            actors: [hamaura]
            quotes:
              - {speaker: hamaura, exact: We wait}
            ---
            “We wait,” Hamaura said.

            """;
        const string Class = """
            [Articles("reply.md")]
            public partial class Answer : NewsArticle
            {
                public Article? FollowUpTo { get; init; }
            }

            """;
        string[] names = ["Articles.Talks.Quotes.Promise.Speaker.Name", "Articles.Talks.Dates.Opening.Value", "Actors.Hamaura.JobTitle"];
        var run = GeneratorRun.Create(Class + CodeThatNames(names), ("talks.md", talks), ("reply.md", Reply));

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("/corpus/talks.md", diagnostic.Location.GetLineSpan().Path));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "CG2001" or "CG2003" or "CG4004" or "CG5010");
        Assert.Equal([], ErrorsOfCode(run));
        return run;
    }

    private static bool IsIn(string name, string other) => $"{other}.".StartsWith($"{name}.", StringComparison.Ordinal);

    private static string CodeThatNames(IEnumerable<string> names)
    {
        var uses = string.Concat(names.Select(name => $"Use(Newsroom.Corpus.{name}); "));
        return $"internal static class Names {{ static void Use(object? it) {{ }} static void All() {{ {uses}}} }}";
    }

    private static IEnumerable<string> ErrorsOfCode(GeneratorRun run) => run.Output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
        .Select(diagnostic => diagnostic.ToString());

    /// <summary>Everything that has a name in the corpus.</summary>
    private static IEnumerable<string> NamesOf(GeneratorRun run)
    {
        if (run.Output.GetTypeByMetadataName("Newsroom.Corpus") is not { } corpus)
            yield break;
        for (var type = corpus.GetTypeMembers("Articles")[0]; type is not null; type = type.BaseType)
        {
            var fields = type.GetMembers().OfType<IFieldSymbol>();
            foreach (var article in fields.Where(field => field is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }))
            {
                yield return $"Articles.{article.Name}";
                foreach (var names in new[] { "Quotes", "Dates" })
                {
                    var ofNames = article.Type.GetMembers(names).OfType<IPropertySymbol>().Single().Type;
                    foreach (var name in ofNames.GetMembers().OfType<IFieldSymbol>())
                        yield return $"Articles.{article.Name}.{names}.{name.Name}";
                }
            }
        }

        var actors = corpus.GetMembers("Actors").OfType<IPropertySymbol>().Single().Type;
        foreach (var actor in actors.GetMembers().OfType<IPropertySymbol>())
            yield return $"Actors.{actor.Name}";
    }
}
