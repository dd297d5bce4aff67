using System.Globalization;
using CorpusGen.Compiler.Model;
using CorpusGen.Compiler.Problems;
using CorpusGen.Generator.Tests.Infrastructure;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Projects;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tool.Tests;

/// <summary>The tool and the generator report the same problems at the same places.</summary>
public sealed class SameAsBuildTests
{
    /// <summary>Examples of project files, which the generator gets as files of their own; <c>tests/package/tool.sh</c> compares these.</summary>
    private static readonly string[] OfProjects = ["CG9006"];

    public static TheoryData<string> Ids => new(ProblemKinds.All.Select(kind => kind.Id).Except(OfProjects));

    public static TheoryData<int> Lines => [.. Enumerable.Range(2, 14)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_of_an_id_is_the_same_for_both(string id)
    {
        var example = DiagnosticExample.Of(id, "wrong");
        AssertSame(example.Code, [.. example.Files.Where(file => file.Path != GeneratorRun.CodeFile)]);
    }

    [Fact]
    public void The_articles_of_this_repository_are_the_same_for_both()
    {
        AssertSame("", RepositoryFile.Seeds());
        AssertSame("", FilesIn("samples/WebApi/seeds"));
        AssertSame(RepositoryFile.Read("samples/Reviews/Review.cs"), FilesIn("samples/Reviews/seeds"));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Articles_without_one_of_their_lines_are_the_same_for_both(int line)
    {
        Assert.NotEmpty(AssertSame("", [.. RepositoryFile.Seeds().Select(file => (file.Path, Without(file.Text, line)))]));
        AssertSame(
            RepositoryFile.Read("samples/Reviews/Review.cs"),
            [.. FilesIn("samples/Reviews/seeds").Select(file => (file.Path, Without(file.Text, line)))]);
    }

    /// <summary>The settings of the articles in the folder <c>seeds</c>, with the own classes of the C# beside it.</summary>
    internal static CorpusSettings SettingsOf(Corpus corpus)
    {
        string[] arguments =
        [
            "/target:library", "/langversion:12", "/nullable:enable", GeneratorRun.CodeFile, "Global.cs",
            .. new ProjectSetup().References.Append(Framework.Library).Select(reference => "/reference:" + reference.Display),
        ];
        return CachedClassesTests.ThroughCache(new CompilerInputs(arguments, corpus.Folder).ReadClasses()).AddTo(CorpusSettings.Bare(corpus.At("seeds")));
    }

    private static string[] AssertSame(string code, (string Path, string Text)[] files)
    {
        var built = GeneratorRun.Create(code, files).Diagnostics.Select(Describe).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(built, Check(code, files));
        return built;
    }

    private static string[] Check(string code, (string Path, string Text)[] files)
    {
        using var corpus = new Corpus([.. files.Select(file => ("seeds/" + file.Path, file.Text)), (GeneratorRun.CodeFile, code), ("Global.cs", new ProjectSetup().GlobalUsings)]);
        Directory.CreateDirectory(corpus.At("seeds"));
        return [.. CorpusSession.Open(SettingsOf(corpus)).Link().Findings.Select(finding => Describe(finding, corpus)).Order(StringComparer.Ordinal)];
    }

    private static string Describe(Finding finding, Corpus corpus)
    {
        var problem = finding.Problem;
        var places = problem.Related.Select(related => related.Place).Prepend(problem.Place).OfType<Place>()
            .Select(place => $"{place.Path.Replace(corpus.Folder + "/", "", StringComparison.Ordinal).Replace("seeds/", "", StringComparison.Ordinal)}{Position(place.Span.Start.Line, place.Span.Start.Character)}-{Position(place.Span.End.Line, place.Span.End.Character)}");
        var text = Compiler.Text.Shown.Text(problem.Text).Replace("'seeds/'", "'corpus/'", StringComparison.Ordinal);
        return $"{string.Join(' ', places)} {finding.Severity} {problem.Id}: {text}";
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var places = diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => location.GetLineSpan()).Where(span => span.IsValid)
            .Select(span => $"{span.Path.Replace(GeneratorRun.Root, "", StringComparison.Ordinal)}{Position(span.StartLinePosition.Line, span.StartLinePosition.Character)}-{Position(span.EndLinePosition.Line, span.EndLinePosition.Character)}");
        return $"{string.Join(' ', places)} {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Position(int line, int character) => string.Create(CultureInfo.InvariantCulture, $"({line + 1},{character + 1})");

    private static string Without(string text, int line)
    {
        var lines = text.Split('\n').ToList();
        if (line < lines.Count)
            lines.RemoveAt(line);
        return string.Join('\n', lines);
    }

    private static (string Path, string Text)[] FilesIn(string folder)
    {
        var root = RepositoryFile.PathOf(folder);
        return [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }
}
