using System.Reflection;
using Basic.Reference.Assemblies;
using CorpusGen.Benchmarks.Corpora;
using CorpusGen.Benchmarks.Hosts;
using CorpusGen.Benchmarks.Measuring;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks;

/// <summary>
/// What an editor feels: the generator is hosted by a workspace, a file is edited, and the members are listed that completion
/// shows after <c>Corpus.Articles.</c> and after <c>.Quotes.</c> of one article.
/// </summary>
internal static class IdeRunner
{
    private const int Samples = 7;

    public static int Run(int size, Shape shape)
    {
        var corpus = SyntheticCorpus.Of(size, shape);
        var article = corpus.Articles[size / 2];
        var code = $$"""
            class Program { static void Main() { var quotes = Newsroom.Corpus.Articles.{{article.Name}}.Quotes; } }
            """;

        using var workspace = new AdhocWorkspace();
        var own = Open(workspace, corpus, code);
        var library = Refer(workspace, corpus, code);
        foreach (var solution in new[] { own, library })
            Ask(solution, code, article);

        var table = new Table($"{size:N0} articles: until the members are listed, after", "ms", "cpu ms", "MB", "Corpus.Articles.", ".Quotes.");
        Measure(table, "opening the project", _ => Open(workspace, corpus, code), code, article, samples: 3);
        Measure(table, "an edit of a C# file", i => Type(own, code, i), code, article);
        Measure(table, "an edit of an article", i => EditArticle(own, article, i), code, article);
        Measure(table, "an edit of a C# file, the corpus in a library", i => Type(library, code, i), code, article);
        table.Print();
        Split(own, code, article);
        return 0;
    }

    private static void Measure(Table table, string name, Func<int, Solution> edit, string code, SyntheticArticle article, int samples = Samples)
    {
        (int Articles, int Quotes) members = default;
        var taken = Measurement.Median([.. Enumerable.Range(0, samples).Select(i =>
        {
            var edited = edit(i);
            return Measurement.Once(() => members = Ask(edited, code, article));
        })]);
        table.Add(name, $"{taken.Elapsed.TotalMilliseconds:0.0}", $"{taken.Processor.TotalMilliseconds:0.0}", $"{taken.Allocated / 1e6:0.0}", $"{members.Articles:N0}", $"{members.Quotes:N0}");
    }

    /// <summary>What the time after an edit of an article is made of.</summary>
    private static void Split(Solution solution, string code, SyntheticArticle article)
    {
        var table = new Table("of which, after an edit of an article", "ms", "cpu ms", "MB");
        List<Measurement> generating = [], articles = [], quotes = [];
        for (var i = 0; i < Samples; i++)
        {
            var project = EditArticle(solution, article, i).Projects.Single();
            Compilation? compilation = null;
            SemanticModel? model = null;
            generating.Add(Measurement.Once(() => compilation = project.GetCompilationAsync().Result));
            articles.Add(Measurement.Once(() => Members(model = ModelOf(compilation!), code, "Articles")));
            quotes.Add(Measurement.Once(() => Members(model!, code, "Quotes")));
        }

        foreach (var (name, samples) in new[] { ("generator and compilation", generating), ("members of Corpus.Articles", articles), ("members of Quotes", quotes) })
        {
            var taken = Measurement.Median(samples);
            table.Add(name, $"{taken.Elapsed.TotalMilliseconds:0.0}", $"{taken.Processor.TotalMilliseconds:0.0}", $"{taken.Allocated / 1e6:0.0}");
        }

        table.Print();
    }

    /// <summary>The project with its corpus, the generator referenced as in an editor.</summary>
    private static Solution Open(AdhocWorkspace workspace, SyntheticCorpus corpus, string code)
    {
        var id = ProjectId.CreateNewId();
        var solution = AddConsumer(workspace.CurrentSolution, id, code)
            .AddAnalyzerReference(id, new AnalyzerFileReference(typeof(CorpusGenerator).Assembly.Location, new LoadedAssemblies()))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From($"""
                is_global = true
                build_property.CorpusRootDirectory = {Uri.EscapeDataString(CorpusOptions.Root)}
                build_property.RootNamespace = {CorpusOptions.Namespace}
                """), filePath: "/project/.globalconfig");
        return solution.AddAdditionalDocuments([.. corpus.Files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(id),
            file.Path,
            loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Text), VersionStamp.Default)),
            filePath: CorpusOptions.Root + file.Path))]);
    }

    /// <summary>The same project where the corpus is an assembly of its own.</summary>
    private static Solution Refer(AdhocWorkspace workspace, SyntheticCorpus corpus, string code)
    {
        using var assembly = new MemoryStream();
        var library = Bench.Of(corpus).Run().Output.WithAssemblyName("Corpus").RemoveSyntaxTrees();
        library = library.WithOptions(library.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary));
        if (library.Emit(assembly) is { Success: false } failed)
            throw new InvalidOperationException(string.Join("\n", failed.Diagnostics.Take(5)));
        var id = ProjectId.CreateNewId();
        return AddConsumer(workspace.CurrentSolution, id, code).AddMetadataReference(id, MetadataReference.CreateFromImage(assembly.ToArray()));
    }

    private static Solution AddConsumer(Solution solution, ProjectId id, string code) => solution
        .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication),
            parseOptions: Bench.ParseOptions(documented: true),
            metadataReferences: [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)]))
        .AddDocument(DocumentId.CreateNewId(id), "Program.cs", code, filePath: "/project/Program.cs");

    private static Solution Type(Solution solution, string code, int edit) =>
        solution.WithDocumentText(solution.Projects.Single().DocumentIds.Single(), SourceText.From(code + $" // {edit}"));

    private static Solution EditArticle(Solution solution, SyntheticArticle article, int edit)
    {
        var document = solution.Projects.Single().AdditionalDocuments.Single(document => document.Name == article.Path);
        var edited = article with { Lead = FormattableString.Invariant($"{article.Lead} {edit}") };
        return solution.WithAdditionalDocumentText(document.Id, SourceText.From(edited.ToString()));
    }

    private static (int Articles, int Quotes) Ask(Solution solution, string code, SyntheticArticle article)
    {
        var model = ModelOf(solution.Projects.Single().GetCompilationAsync().Result!);
        var members = (Members(model, code, "Articles"), Members(model, code, "Quotes"));
        return members is { Item1: > 0, Item2: > SyntheticArticle.Quotes } ? members : throw new InvalidOperationException($"The names of {article.Id} are not there.");
    }

    private static SemanticModel ModelOf(Compilation compilation) =>
        compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == "/project/Program.cs"));

    /// <summary>What may follow the <paramref name="name"/> in the code and a dot.</summary>
    private static int Members(SemanticModel model, string code, string name)
    {
        var at = code.IndexOf("." + name, StringComparison.Ordinal) + 1;
        var node = model.SyntaxTree.GetRoot().FindToken(at).Parent!;
        var container = model.GetSymbolInfo(node).Symbol as INamedTypeSymbol ?? model.GetTypeInfo(node).Type!;
        return model.LookupSymbols(at, container).Length;
    }

    /// <summary>The generator's assemblies are those that this process has loaded.</summary>
    private sealed class LoadedAssemblies : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
