using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

public class SetupTests
{
    /// <summary>A project with mistakes of other kinds, which are not spoken of where there is nothing to build with.</summary>
    private static readonly (string, string)[] Files = [("reply.md", Articles.Reply), ("broken.md", "no front matter")];

    [Fact]
    public void A_corpus_root_without_articles_is_said_aloud()
    {
        var problem = Assert.Single(GeneratorRun.Of().Diagnostics);

        Assert.Equal("CG9002", problem.Id);
        Assert.Contains("'corpus/'", problem.GetMessage(null));
    }

    [Theory]
    [InlineData("CorpusVisibility", "private")]
    [InlineData("CorpusNamedRules", "some")]
    [InlineData("CorpusNamedDatesRules", "some")]
    [InlineData("CorpusIncludeDrafts", "yes")]
    [InlineData("CorpusStrict", "1")]
    public void A_property_that_means_nothing_is_an_error(string property, string value)
    {
        var problem = Assert.Single(GeneratorRun.Of(("reply.md", Articles.Reply)).WithProperty(property, value).Diagnostics);

        Assert.Equal("CG9003", problem.Id);
        Assert.Contains($"'{value}'", problem.GetMessage(null));
    }

    [Fact]
    public void A_right_project_has_no_problem() => Assert.Empty(GeneratorRun.Of(("reply.md", Articles.Reply)).Diagnostics);

    [Fact]
    public void Without_the_library_there_is_one_error_and_nothing_is_emitted()
    {
        var run = GeneratorRun.In(new ProjectSetup { Library = null }, "", Files);

        Assert.Equal("CG9004", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void A_library_of_another_version_is_an_error_that_names_both()
    {
        var other = CSharpCompilation.Create(
            "CorpusGen",
            [CSharpSyntaxTree.ParseText("""[assembly: System.Reflection.AssemblyVersion("7.8.9.0")] namespace CorpusGen { public class Article { } }""")],
            Framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var run = GeneratorRun.In(new ProjectSetup { Library = other.ToMetadataReference() }, "", ("reply.md", Articles.Reply));

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal("CG9004", problem.Id);
        Assert.Contains("version 7.8.9 ", problem.GetMessage(null));
        Assert.Contains($"version {typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3)};", problem.GetMessage(null));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public void Where_the_language_is_too_old_there_is_one_error_and_nothing_is_emitted(LanguageVersion language, string name)
    {
        var run = GeneratorRun.In(new ProjectSetup { Language = language, Nullable = NullableContextOptions.Disable, GlobalUsings = "" }, "", Files);

        var problem = Assert.Single(run.Diagnostics);
        Assert.Equal("CG9005", problem.Id);
        Assert.Contains($"uses C# {name}, ", problem.GetMessage(null));
        Assert.Empty(run.Result.GeneratedSources);
        Assert.Empty(run.Output.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>As in a project that references another one which has the package.</summary>
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp12)]
    public void Where_the_targets_did_not_run_nothing_is_said_and_nothing_is_emitted(LanguageVersion language)
    {
        var project = new ProjectSetup { Language = language, Nullable = NullableContextOptions.Disable, GlobalUsings = "" };
        var run = GeneratorRun.In(project, "", Files).WithProperty("CorpusRootDirectory", "");

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("CorpusRooot", "CorpusRoot")]
    [InlineData("corpusroots", "CorpusRoot")]
    [InlineData("CoprusRoot", "CorpusRoot")]
    [InlineData("CorpusVisiblity", "CorpusVisibility")]
    [InlineData("CorpusNamepsace", "CorpusNamespace")]
    [InlineData("CorpusIncludeDraft", "CorpusIncludeDrafts")]
    public void A_property_that_is_nearly_called_as_one_of_ours_is_a_warning_at_its_place(string name, string meant)
    {
        var project = $"<Project Sdk=\"Microsoft.NET.Sdk\">\r\n  <PropertyGroup>\r\n    <Nullable>enable</Nullable> <{name} Condition=\"'$({name})' == ''\">$({name})x</{name}>\r\n  </PropertyGroup>\r\n</Project>\r\n";
        var problem = Assert.Single(GeneratorRun.Of(("reply.md", Articles.Reply), ("Newsroom.csproj", project)).Diagnostics);

        Assert.Equal("CG9006", problem.Id);
        Assert.Equal(DiagnosticSeverity.Warning, problem.Severity);
        Assert.Contains($"'{name}'; did you mean {meant}?", problem.GetMessage(null));
        Assert.Equal($"{GeneratorRun.Root}Newsroom.csproj: (2,33)-(2,{33 + name.Length})", problem.Location.GetLineSpan().ToString());
        Assert.Equal(name, project.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("<PropertyGroup><corpusroot>a</corpusroot><CorpusTuneCompiler>false</CorpusTuneCompiler></PropertyGroup>")]
    [InlineData("<PropertyGroup><CorpusGenVersion>1.0.0</CorpusGenVersion><CorpusSource>a</CorpusSource><ContentRoot>b</ContentRoot><Corpus>c</Corpus></PropertyGroup>")]
    [InlineData("<PropertyGroup><CorpusRoots>a</CorpusRoots><CorpusRoot>$(CorpusRoots)/b</CorpusRoot></PropertyGroup>")]
    [InlineData("<PropertyGroup><CorpusRoots>a</CorpusRoots></PropertyGroup><ItemGroup><None Include=\"$(CorpusRoots)/*\" /></ItemGroup>")]
    [InlineData("<ItemGroup><CorpusRooot Include=\"a\"><CorpusRooot>b</CorpusRooot></CorpusRooot></ItemGroup>")]
    [InlineData("<PropertyGroup><CorpusRooot>half written")]
    [InlineData("<!-- <PropertyGroup><CorpusRooot>a</CorpusRooot></PropertyGroup> -->")]
    public void A_property_of_the_projects_own_is_left_alone(string content) =>
        Assert.Empty(GeneratorRun.Of(("reply.md", Articles.Reply), ("Directory.Build.props", $"<Project>{content}</Project>")).Diagnostics);

    [Fact]
    public void A_property_that_another_file_of_the_project_uses_is_the_projects_own() => Assert.Empty(GeneratorRun.Of(
        ("reply.md", Articles.Reply),
        ("Directory.Build.props", "<Project><PropertyGroup><CorpusRoots>a</CorpusRoots></PropertyGroup></Project>"),
        ("Newsroom.csproj", "<Project><Import Project=\"$(corpusroots)/more.props\" /></Project>")).Diagnostics);

    [Fact]
    public void Every_property_that_the_targets_and_the_documentation_speak_of_is_known_to_the_search_for_misspelt_ones()
    {
        var known = MisspeltProperties.Names.Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(known, Names(@"^ {6}(Corpus\w+) ", "src/CorpusGen/build/CorpusGen.targets"));
        Assert.Equal(known, Names(@"^\| `(Corpus\w+)` \|", "docs/getting-started.md"));

        static string[] Names(string pattern, string path) => Regex.Matches(RepositoryFile.Read(path), pattern, RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal).ToArray();
    }
}
