using CorpusGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Projects for .NET Standard 2.0, whose library has internal stand-ins of newer types, and projects that find a type more than once.</summary>
public class StandardTests
{
    private const string JsonIgnore = "namespace System.Text.Json.Serialization { public sealed class JsonIgnoreAttribute : System.Attribute { } }";

    private const string SetsRequiredMembers = "namespace System.Diagnostics.CodeAnalysis { internal sealed class SetsRequiredMembersAttribute : System.Attribute { } }";

    private const string Required = """
        namespace System.Runtime.CompilerServices
        {
            internal sealed class RequiredMemberAttribute : System.Attribute { }
            internal sealed class CompilerFeatureRequiredAttribute : System.Attribute { public CompilerFeatureRequiredAttribute(string name) { } }
        }
        """;

    private static readonly ProjectSetup Standard = new() { Library = null, References = Framework.Standard, WarningsAreErrors = true };

    [Theory]
    [InlineData("public int? Stars { get; set; }", "")]
    [InlineData("public required int Stars { get; set; }", Required + SetsRequiredMembers)]
    public void A_class_of_articles_compiles(string property, string attributes)
    {
        var run = Run(Standard, Class(property) + attributes);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("", Errors(run.Output));
    }

    /// <summary>As with generators that write what the framework lacks: no generator sees the sources of another one.</summary>
    [Fact]
    public void A_class_with_required_members_compiles_where_another_generator_writes_the_attributes()
    {
        var run = Run(Standard, Class("public required int Stars { get; set; }"));
        var written = CSharpSyntaxTree.ParseText(Required + SetsRequiredMembers, Standard.Parse);

        Assert.Equal("", Errors(run.Output.AddSyntaxTrees(written)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Quotes_and_dates_stay_out_of_json_where_one_library_says_how(int libraries, bool isSaid)
    {
        var project = Standard with { References = [.. Standard.References, .. Enumerable.Range(1, libraries).Select(number => Library($"Json{number}", JsonIgnore))] };
        var run = Run(project, Class("public int? Stars { get; set; }"));

        Assert.Equal("", Errors(run.Output));
        Assert.Equal(isSaid, run.Source("Classes.g.cs").Contains("JsonIgnore", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_of_the_projects_own_goes_before_those_of_libraries()
    {
        var project = Standard with { References = [.. Standard.References, Library("Json1", JsonIgnore), Library("Json2", JsonIgnore)] };
        var run = Run(project, Class("public int? Stars { get; set; }") + JsonIgnore);

        Assert.Equal("", Errors(run.Output));
        Assert.Contains("JsonIgnore", run.Source("Classes.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_library_is_known_by_its_name_though_another_has_a_type_called_like_one_of_its_own()
    {
        var project = new ProjectSetup { References = [.. Framework.References, Library("Other", "namespace CorpusGen { public class Article { } }")] };

        Assert.Empty(GeneratorRun.In(project, "", ("reply.md", Articles.Reply)).Diagnostics);
    }

    private static string Class(string property) => $$"""
        namespace Newsroom
        {
            [Articles("**")]
            public partial class Review : NewsArticle
            {
                {{property}}
            }

            public static class Program
            {
                public static object Run() => (Corpus.Articles.HarborTalks.Stars, Corpus.Articles.HarborTalks.Quotes.KeptPromise.Text);
            }
        }

        """;

    private static GeneratorRun Run(ProjectSetup project, string code) =>
        GeneratorRun.In(project, code, ("harbor-talks.md", Articles.HarborTalks.Replace("lang: en", "lang: en\nstars: 4", StringComparison.Ordinal)));

    private static MetadataReference Library(string name, string code)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], Framework.Standard, new(OutputKind.DynamicallyLinkedLibrary));
        return compilation.ToMetadataReference();
    }

    private static string Errors(Compilation compilation) => string.Join('\n', compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
}
