using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Builds what the documentation shows, as someone would who follows it: articles into files, C# into a program over them.</summary>
public partial class DocumentationSnippetsTests
{
    /// <summary>What takes the console's place: what the program says is compared, and no other test's.</summary>
    private const string Console = """
        internal static class Console
        {
            public static readonly System.Text.StringBuilder Said = new();
            public static void WriteLine(object? line) => Said.Append(line).Append('\n');
        }
        """;

    /// <summary>With the implicit usings of a new console application.</summary>
    private static readonly ProjectSetup NewProject = new()
    {
        GlobalUsings = string.Concat(new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "CorpusGen" }
            .Select(name => $"global using {name};\n")),
    };

    public static TheoryData<string> Pages => new("README.md", "docs/getting-started.md", "docs/front-matter.md", "docs/own-fields.md", "docs/names.md");

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_articles_of_a_page_have_no_problem_and_its_code_says_what_its_comments_say(string page)
    {
        var snippets = Snippet().Matches(RepositoryFile.Read(page));
        Assert.All(snippets, snippet => Assert.Contains(snippet.Groups["language"].Value, new[] { "", "csharp", "json", "md", "sh", "xml", "yaml" }));
        var files = Files(snippets);
        var code = snippets.Where(snippet => snippet.Groups["language"].Value == "csharp").Select(snippet => snippet.Groups["text"].Value).ToArray();
        if (files.Length == 0)
        {
            Assert.Empty(code);
            return;
        }

        var run = GeneratorRun.In(NewProject, Program(code), files);

        // A page may show a class without an article that it claims.
        Assert.Empty(run.Diagnostics.Where(problem => problem.Id != "CG5009"));
        var said = run.CompileAndRun().Split('\n');
        Assert.All(code.SelectMany(text => Said().Matches(text)), comment => Assert.Contains(comment.Groups["text"].Value, said));
    }

    /// <summary>Without this, a page that lost its fences would pass.</summary>
    [Fact]
    public void The_pages_show_articles_and_code()
    {
        Assert.Equal(["csharp", "md", "sh"], Languages("README.md"));
        Assert.Equal(["csharp", "md", "sh", "xml", "yaml"], Languages("docs/getting-started.md"));
        Assert.Equal(["md"], Languages("docs/front-matter.md"));
        Assert.Equal(["csharp", "json", "md", "sh"], Languages("docs/own-fields.md"));

        static IEnumerable<string> Languages(string page) => Snippet().Matches(RepositoryFile.Read(page))
            .Select(snippet => snippet.Groups["language"].Value).Where(language => language.Length > 0).Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_error_that_the_readme_shows_is_what_the_build_says()
    {
        var page = RepositoryFile.Read("README.md");
        var (path, text) = Files(Snippet().Matches(page)).Single();
        var misquoted = Regex.Replace(text, @"exact: [^}]+(?=\}\ndates)", Regex.Match(page, "such as `(exact: [^`]+)`").Groups[1].Value);

        var problem = Assert.Single(GeneratorRun.Of((path, misquoted)).Diagnostics);

        var at = problem.Location.GetLineSpan().StartLinePosition;
        Assert.Contains(FormattableString.Invariant($"\nseeds/{path}({at.Line + 1},{at.Character + 1}): error {problem.Id}: {problem.GetMessage(null)}\n"), page);
    }

    [Fact]
    public void Every_key_in_the_reference_is_known_where_it_is_said_to_be()
    {
        var page = RepositoryFile.Read("docs/front-matter.md");

        Assert.Empty(Unknown(Keys("The article").Select(key => $"{key}: x\n")));
        Assert.Empty(Unknown(Keys("Actors").Select(key => $"actors:\n  - {{{key}: x}}\n")));
        Assert.Empty(Unknown(Keys("Quotes").Select(key => $"quotes:\n  - {{{key}: x}}\n")));
        Assert.Empty(Unknown(Keys("Dates").Select(key => $"dates:\n  - {{{key}: x}}\n")));
        Assert.NotEmpty(Unknown(["layout: x\n", "titel: x\n"]));

        string[] Keys(string heading)
        {
            var section = page[page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal)..];
            section = section[..section.IndexOf("\n## ", 1, StringComparison.Ordinal)];
            var keys = Row().Matches(section).SelectMany(row => Name().Matches(row.Groups["keys"].Value)).Select(name => name.Groups["name"].Value).ToArray();
            Assert.NotEmpty(keys);
            return keys;
        }

        static IEnumerable<string> Unknown(IEnumerable<string> frontMatters) => frontMatters
            .SelectMany(text => GeneratorRun.Of(("a.md", $"---\n{text}---\nBody")).Diagnostics)
            .Where(problem => problem.Id is "CG1007" or "CG1011" or "CG1003")
            .Select(problem => problem.ToString());
    }

    /// <summary>Articles and the register of a page: each is named in the text before it.</summary>
    private static (string Path, string Text)[] Files(MatchCollection snippets) => snippets
        .Where(snippet => snippet.Groups["language"].Value is "md" or "yaml")
        .Select(snippet => (Path().Matches(snippet.Groups["before"].Value).Last().Groups["path"].Value, snippet.Groups["text"].Value))
        .ToArray();

    /// <summary>The statements of all snippets, one after the other, as in one Program.cs, and their types.</summary>
    private static string Program(string[] code)
    {
        var declarations = code.Where(text => Declaration().IsMatch(text)).ToArray();
        return $$"""
            {{string.Join('\n', code.SelectMany(text => text.Split('\n')).Where(IsUsing).Distinct())}}

            public static class Program
            {
                public static string Run()
                {
                    {{Code(code.Except(declarations))}}
                    return Console.Said.ToString();
                }
            }

            {{Code(declarations)}}

            {{Console}}
            """;

        static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);
        static string Code(IEnumerable<string> texts) => string.Join('\n', texts.SelectMany(text => text.Split('\n')).Where(line => !IsUsing(line)));
    }

    [GeneratedRegex(@"(?<before>.*?)^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^public .*\b(class|enum|record|struct) ", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("`seeds/(?<path>[^`]+)`")]
    private static partial Regex Path();

    [GeneratedRegex(@"Console\.WriteLine\(.*\); +// (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Said();

    [GeneratedRegex(@"^\| (?<keys>`[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Name();
}
