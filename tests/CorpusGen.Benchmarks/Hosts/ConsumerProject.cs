using System.Reflection;
using CorpusGen.Benchmarks.Corpora;

namespace CorpusGen.Benchmarks.Hosts;

/// <summary>
/// A project on disk with a corpus, which references the assemblies of this repository as built in Release, through the targets of
/// the package. Its program answers the questions of <see cref="RuntimeRunner"/>.
/// </summary>
internal sealed class ConsumerProject
{
    private static readonly string Repository = typeof(ConsumerProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Repository").Value!;

    private ConsumerProject(string folder) => Folder = folder;

    public string Folder { get; }

    public string Corpus => Path.Combine(Folder, "seeds");

    public string Assembly => Path.Combine(Folder, "bin", "Release", "net10.0", "Consumer.dll");

    /// <summary>Where everything lies that runners write.</summary>
    public static string Workplace { get; } = Path.Combine(Path.GetTempPath(), "corpusgen-benchmarks");

    /// <summary>Writes the project; its corpus only where it is not there yet, as it is the same each time.</summary>
    public static ConsumerProject Write(SyntheticCorpus corpus)
    {
        var project = new ConsumerProject(Path.Combine(Workplace, FormattableString.Invariant($"{corpus.Shape}{corpus.Articles.Count}").ToLowerInvariant()));
        var isWritten = Path.Combine(project.Folder, "corpus.written");
        if (!File.Exists(isWritten))
        {
            corpus.WriteTo(project.Corpus);
            File.WriteAllText(isWritten, "");
        }

        File.WriteAllText(Path.Combine(project.Folder, "Consumer.csproj"), ProjectFile);
        File.WriteAllText(Path.Combine(project.Folder, "Program.cs"), Program(corpus.Articles[corpus.Articles.Count / 2]));
        File.WriteAllText(Path.Combine(project.Folder, "Review.cs"), corpus.Shape == Shape.Own ? OwnClass.Code : "");
        return project;
    }

    /// <summary>Removes what a build wrote, but for what restore did.</summary>
    public void Clean()
    {
        foreach (var folder in new[] { Path.Combine(Folder, "bin"), Path.Combine(Folder, "obj", "Release") })
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static string ProjectFile => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RootNamespace>{CorpusOptions.Namespace}</RootNamespace>
            <InvariantGlobalization>true</InvariantGlobalization>
            <CorpusGenTasks>{Repository}src/CorpusGen.Build/bin/Release/netstandard2.0/</CorpusGenTasks>
          </PropertyGroup>
          <Import Project="{Repository}src/CorpusGen/build/CorpusGen.props" />
          <ItemGroup>
            <Reference Include="{Repository}src/CorpusGen/bin/Release/net8.0/CorpusGen.dll" />
            <Analyzer Include="{Repository}src/CorpusGen.Generator/bin/Release/netstandard2.0/CorpusGen*.dll" />
          </ItemGroup>
          <!-- As with a package, whose targets are not there yet while it is restored. -->
          <Import Project="{Repository}src/CorpusGen/build/CorpusGen.targets" Condition="'$(ExcludeRestorePackageImports)' != 'true'" />
        </Project>
        """;

    private static string Program(SyntheticArticle article) => $$"""
        using Newsroom;

        var clock = System.Diagnostics.Stopwatch.StartNew();
        object? answer = args[0] switch
        {
            "quote" => Corpus.Articles.{{article.Name}}.Quotes.Q0.Text,
            "actor" => Corpus.Actors.All.First(actor => actor.Id == "{{article.Cast[0].Id}}").Quotes.Sum(quote => quote.Text.Length),
            "titles" => Corpus.Articles.All.Sum(article => article.Title.Length),
            "bodies" => Corpus.Articles.All.Sum(article => article.Body.Length),
            _ => null,
        };
        var elapsed = clock.Elapsed.TotalMilliseconds;
        Console.WriteLine(FormattableString.Invariant($"{elapsed}|{GC.GetTotalMemory(forceFullCollection: true)}|{Environment.WorkingSet}|{answer}"));
        """;
}
